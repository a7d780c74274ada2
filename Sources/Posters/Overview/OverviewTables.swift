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
    var table = CSVWriter()
    table.append(
      [
        "id", "name", "kind", "municipalities", "themes", "cluster", "cluster_name", "degree",
        "strength", "betweenness", "betweenness_share", "rank", "harmonic", "pagerank",
        "component_size",
      ].map { .text($0) })
    var cluster: [String: Int] = [:]
    for member in content.clusters.actors {
      if let number = member.cluster { cluster[member.id] = number }
    }
    for row in content.centrality.rows {
      let home = cluster[row.id]
      table.append([
        .text(row.id), .text(row.name), .text(row.kind.rawValue),
        .text(row.municipalities.joined(separator: "|")),
        .text(row.themes.joined(separator: "|")), whole(home),
        .text(home.map { content.clusters.clusters[$0].name } ?? ""),
        .integer(row.degree), number(row.strength), number(row.betweenness),
        number(row.betweennessShare), .integer(row.rank), number(row.harmonic),
        number(row.pageRank), .integer(row.componentSize),
      ])
    }
    return table.text
  }

  /// The clusters, the largest first.
  func clusters() -> String {
    var table = CSVWriter()
    table.append(
      [
        "id", "name", "size", "actors", "themes", "effective_themes", "links_within",
        "links_outward", "themed_links", "cross_theme_share", "municipalities",
      ].map { .text($0) })
    for cluster in content.clusters.clusters {
      let themes = content.register.themes.compactMap { theme in
        cluster.themes[theme.id].map { "\(theme.id):\($0)" }
      }
      table.append([
        .integer(cluster.id), .text(cluster.name), .integer(cluster.actors.count),
        .text(cluster.actors.joined(separator: "|")), .text(themes.joined(separator: "|")),
        number(cluster.effectiveThemes), .integer(cluster.linksWithin),
        .integer(cluster.linksOutward), .integer(cluster.themedLinks),
        number(cluster.crossThemeShare),
        .text(cluster.municipalities.joined(separator: "|")),
      ])
    }
    return table.text
  }

  /// Every municipality and theme.
  func gaps() -> String {
    var table = CSVWriter()
    table.append(
      [
        "municipality", "name", "theme", "theme_name", "kind", "initiatives", "population",
        "population_year", "rate_per_10000", "expected", "chance_of_none",
      ].map { .text($0) })
    let gaps = content.gaps
    for (i, cell) in gaps.cells.enumerated() {
      let theme = content.gapThemes[i % gaps.themes.count]
      table.append([
        .text(cell.municipality), .text(gaps.municipalities[i / gaps.themes.count].name),
        .text(cell.theme), .text(theme.name[content.language]), .text(cell.kind.rawValue),
        whole(cell.initiatives), whole(cell.population), whole(cell.populationYear),
        number(cell.ratePer10000), number(cell.expected), number(cell.chanceOfNone),
      ])
    }
    return table.text
  }

  private func number(_ value: Double?) -> CSVWriter.Cell { value.map { .decimal($0) } ?? .empty }

  private func whole(_ value: Int?) -> CSVWriter.Cell { value.map { .integer($0) } ?? .empty }
}
