extension ClusterAnswer {
  /// The answer as tables: the clusters, and the actors with their clusters.
  public var tables: [AnswerTable] {
    var clusterTable = AnswerTable(
      name: "clusters",
      columns: [
        "id", "name", "size", "actors", "themes", "effective_themes", "links_within",
        "links_outward", "themed_links", "cross_theme_share", "municipalities",
      ])
    for cluster in clusters {
      clusterTable.append([
        .integer(cluster.id), .text(cluster.name), .integer(cluster.actors.count),
        .list(cluster.actors),
        .list(cluster.themes.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }),
        .decimal(cluster.effectiveThemes), .integer(cluster.linksWithin),
        .integer(cluster.linksOutward), .integer(cluster.themedLinks),
        .decimal(cluster.crossThemeShare), .list(cluster.municipalities),
      ])
    }
    var actorTable = AnswerTable(name: "actors", columns: ["id", "cluster"])
    for actor in actors { actorTable.append([.text(actor.id), .integer(actor.cluster)]) }
    return [clusterTable, actorTable]
  }
}
