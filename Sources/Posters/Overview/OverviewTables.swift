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
    content.clusters.tables[0].csv(isSynthetic: content.register.isSynthetic)
  }

  /// Every municipality and theme.
  func gaps() -> String {
    content.gaps.tables(of: content.register, language: content.language)[0]
      .csv(isSynthetic: content.register.isSynthetic)
  }
}
