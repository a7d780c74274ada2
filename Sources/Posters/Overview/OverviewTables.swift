internal import Insight
internal import Movement
internal import Tables
internal import Words

/// The tables of an overview as CSV: English headings, a decimal point, UTF-8.
struct OverviewTables {
  private let content: OverviewContent

  init(_ content: OverviewContent) { self.content = content }

  /// Every actor of the network, the most connecting first.
  func actors() -> String {
    var table = AnswerTable(
      name: "actors",
      columns: [
        "id", "name", "kind", "municipalities", "themes", "cluster", "cluster_name", "degree",
        "strength", "betweenness", "betweenness_share", "rank", "harmonic", "pagerank",
        "component_size",
      ])
    var cluster: [String: Int] = [:]
    for member in content.clusters.actors {
      if let number = member.cluster { cluster[member.id] = number }
    }
    for row in content.centrality.rows {
      let home = cluster[row.id]
      table.append([
        .text(row.id), .text(row.name), .text(row.kind.rawValue),
        .list(row.municipalities),
        .list(row.themes), .integer(home),
        .text(home.map { content.clusters.clusters[$0].name } ?? ""),
        .integer(row.degree), .decimal(row.strength), .decimal(row.betweenness),
        .decimal(row.betweennessShare), .integer(row.rank), .decimal(row.harmonic),
        .decimal(row.pageRank), .integer(row.componentSize),
      ])
    }
    return table.csv(isSynthetic: content.register.isSynthetic)
  }

  /// The clusters, the largest first.
  func clusters() -> String {
    var table = AnswerTable(
      name: "clusters",
      columns: [
        "id", "name", "size", "actors", "themes", "effective_themes", "links_within",
        "links_outward", "themed_links", "cross_theme_share", "municipalities",
      ])
    for cluster in content.clusters.clusters {
      let themes = content.register.themes.compactMap { theme in
        cluster.themes[theme.id].map { "\(theme.id):\($0)" }
      }
      table.append([
        .integer(cluster.id), .text(cluster.name), .integer(cluster.actors.count),
        .list(cluster.actors), .list(themes),
        .decimal(cluster.effectiveThemes), .integer(cluster.linksWithin),
        .integer(cluster.linksOutward), .integer(cluster.themedLinks),
        .decimal(cluster.crossThemeShare),
        .list(cluster.municipalities),
      ])
    }
    return table.csv(isSynthetic: content.register.isSynthetic)
  }

  /// Every municipality and theme.
  func gaps() -> String {
    var table = AnswerTable(
      name: "gaps",
      columns: [
        "municipality", "name", "theme", "theme_name", "kind", "initiatives", "population",
        "population_year", "rate_per_10000", "expected", "chance_of_none",
      ])
    let gaps = content.gaps
    for (i, cell) in gaps.cells.enumerated() {
      let theme = content.gapThemes[i % gaps.themes.count]
      table.append([
        .text(cell.municipality), .text(gaps.municipalities[i / gaps.themes.count].name),
        .text(cell.theme), .text(theme.name[content.language]), .text(cell.kind.rawValue),
        .integer(cell.initiatives), .integer(cell.population), .integer(cell.populationYear),
        .decimal(cell.ratePer10000), .decimal(cell.expected), .decimal(cell.chanceOfNone),
      ])
    }
    return table.csv(isSynthetic: content.register.isSynthetic)
  }
}
