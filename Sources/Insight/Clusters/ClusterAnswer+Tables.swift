extension ClusterAnswer {
  /// The answer as tables: the clusters, the actors with their clusters, and the pairs of themes.
  public var tables: [AnswerTable] { [clusterTable, actorTable, pairTable] }

  private var clusterTable: AnswerTable {
    var table = AnswerTable(
      name: "clusters",
      columns: [
        "id", "name", "size", "actors", "themes", "effective_themes", "links_within",
        "links_outward", "themed_links", "cross_theme_share", "municipalities", "stability",
        "expected_share", "z", "p", "q", "expected_share_within", "z_within", "p_within",
        "q_within", "places", "merges_with", "splits_into", "resolutions",
      ])
    for cluster in clusters {
      table.append([
        .integer(cluster.id), .text(cluster.name), .integer(cluster.actors.count),
        .list(cluster.actors),
        .list(cluster.themes.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }),
        .decimal(cluster.effectiveThemes), .integer(cluster.linksWithin),
        .integer(cluster.linksOutward), .integer(cluster.themedLinks),
        .decimal(cluster.crossThemeShare), .list(cluster.municipalities),
        .decimal(cluster.stability), .decimal(cluster.expectedShare), .decimal(cluster.z),
        .decimal(cluster.p), .decimal(cluster.q), .decimal(cluster.expectedShareWithin),
        .decimal(cluster.zWithin), .decimal(cluster.pWithin), .decimal(cluster.qWithin),
        .list(cluster.places),
        .list(cluster.mergesWith.map(String.init)), .integer(cluster.splitsInto),
        .text(cluster.resolutions),
      ])
    }
    return table
  }

  private var actorTable: AnswerTable {
    var table = AnswerTable(name: "actors", columns: ["id", "cluster", "stability"])
    for actor in actors {
      table.append([.text(actor.id), .integer(actor.cluster), .decimal(actor.stability)])
    }
    return table
  }

  private var pairTable: AnswerTable {
    var table = AnswerTable(
      name: "theme-pairs",
      columns: ["a", "b", "observed", "expected", "z", "p", "q", "p_fewer", "q_either_side"])
    for pair in themePairs {
      table.append([
        .text(pair.a), .text(pair.b), .integer(pair.observed), .decimal(pair.expected),
        .decimal(pair.z), .decimal(pair.p), .decimal(pair.q), .decimal(pair.pFewer),
        .decimal(pair.qEitherSide),
      ])
    }
    return table
  }
}
