internal import Glibc
internal import Graphs
internal import Movement
internal import Words

/// Describes clusters: their themes, places, links and names.
struct ClusterProfiler {
  private let network: Network
  private let register: ReleasedRegister
  private let language: Language
  /// The links of each group of the partition.
  private let links: [Links]
  /// With how many links each actor is tied to others of its own group.
  private let linksWithin: [Int]

  /// The links of one group.
  private struct Links {
    var within = 0
    var outward = 0
    var themed = 0
    var crossing = 0
  }

  /// Goes over the links once and counts them for the groups at both ends.
  init(
    network: Network, partition: Partition, register: ReleasedRegister, language: Language
  ) {
    self.network = network
    self.register = register
    self.language = language
    let themes = network.actors.map { Set($0.themes) }
    var links = [Links](repeating: Links(), count: partition.count)
    var linksWithin = [Int](repeating: 0, count: network.actors.count)
    for tie in network.ties {
      let (from, to) = (partition.labels[tie.from], partition.labels[tie.to])
      let isThemed = !themes[tie.from].isEmpty && !themes[tie.to].isEmpty
      let isCrossing = isThemed && themes[tie.from].isDisjoint(with: themes[tie.to])
      for group in from == to ? [from] : [from, to] {
        if isThemed { links[group].themed += 1 }
        if isCrossing { links[group].crossing += 1 }
        if from != to { links[group].outward += 1 }
      }
      if from == to {
        links[from].within += 1
        linksWithin[tie.from] += 1
        linksWithin[tie.to] += 1
      }
    }
    self.links = links
    self.linksWithin = linksWithin
  }

  /// The cluster that a group of the partition is.
  func cluster(of members: [Int], group: Int, number: Int) -> ClusterAnswer.Cluster {
    let byLinks = members.sorted { (-linksWithin[$0], $0) < (-linksWithin[$1], $1) }
    var themes: [String: Int] = [:]
    for v in members {
      for theme in network.actors[v].themes { themes[theme, default: 0] += 1 }
    }
    let places = Set(members.flatMap { network.actors[$0].municipalities })
    let links = links[group]
    return ClusterAnswer.Cluster(
      id: number, name: name(byLinks, themes: themes),
      actors: byLinks.map { network.actors[$0].id }, themes: themes,
      effectiveThemes: Self.effectiveNumber(of: register.themes.compactMap { themes[$0.id] }),
      linksWithin: links.within, linksOutward: links.outward, themedLinks: links.themed,
      crossThemeShare: links.themed > 0 ? Double(links.crossing) / Double(links.themed) : nil,
      municipalities: register.municipalities.map(\.code).filter(places.contains))
  }

  /// The exponential of the Shannon entropy of counts; nil when all are zero.
  ///
  /// ```swift
  /// effectiveNumber(of: [2, 1, 1])  // 2.828…
  /// ```
  private static func effectiveNumber(of counts: [Int]) -> Double? {
    let total = counts.reduce(0, +)
    guard total > 0 else { return nil }
    let entropy = counts.filter { $0 > 0 }.reduce(0.0) { sum, count in
      let share = Double(count) / Double(total)
      return sum - share * log(share)
    }
    return exp(entropy)
  }

  /// A name that people use: the theme of most of its themed actors, with the municipality of most
  /// of its placed actors or else the actor with most links within.
  private func name(_ members: [Int], themes: [String: Int]) -> String {
    let themed = members.count { !network.actors[$0].themes.isEmpty }
    let leading = register.themes.max { one, other in
      (themes[one.id] ?? 0, -one.order) < (themes[other.id] ?? 0, -other.order)
    }
    let theme = leading.flatMap { theme in
      2 * (themes[theme.id] ?? 0) > themed && 2 * themed >= members.count
        ? theme.name[language] : nil
    }
    let placed = members.count { !network.actors[$0].municipalities.isEmpty }
    var counts: [String: Int] = [:]
    for v in members {
      for code in network.actors[v].municipalities { counts[code, default: 0] += 1 }
    }
    let home = register.municipalities.first { municipality in
      3 * (counts[municipality.code] ?? 0) > 2 * placed && 2 * placed > members.count
    }
    let center = members.first.map { network.actors[$0].name } ?? ""
    switch (theme, home?.name) {
    case (let theme?, let home?): return "\(theme) in \(home)"
    case (let theme?, nil):
      return language(nl: "\(theme) rond \(center)", en: "\(theme) around \(center)")
    case (nil, _): return language(nl: "Rond \(center)", en: "Around \(center)")
    }
  }
}
