internal import Glibc
internal import Graphs
internal import Movement
internal import Words

/// Describes clusters: their themes, places, links and names.
struct ClusterProfiler {
  let network: Network
  /// Per actor the number of its group.
  let labels: [Int]
  let register: ReleasedRegister
  let language: Language

  func cluster(of members: [Int], label: Int, number: Int) -> ClusterAnswer.Cluster {
    var within = [Int: Int](minimumCapacity: members.count)
    var linksWithin = 0
    var linksOutward = 0
    var themedLinks = 0
    var crossing = 0
    for tie in network.ties where tie.from != tie.to {
      let isInside = (labels[tie.from] == label, labels[tie.to] == label)
      guard isInside.0 || isInside.1 else { continue }
      if isInside.0 && isInside.1 {
        linksWithin += 1
        within[tie.from, default: 0] += 1
        within[tie.to, default: 0] += 1
      } else {
        linksOutward += 1
      }
      let (one, other) = (network.actors[tie.from].themes, network.actors[tie.to].themes)
      guard !one.isEmpty, !other.isEmpty else { continue }
      themedLinks += 1
      if Set(one).isDisjoint(with: other) { crossing += 1 }
    }
    let byLinks = members.sorted { (-within[$0, default: 0], $0) < (-within[$1, default: 0], $1) }
    var themes: [String: Int] = [:]
    for v in members {
      for theme in network.actors[v].themes { themes[theme, default: 0] += 1 }
    }
    let places = Set(members.flatMap { network.actors[$0].municipalities })
    return ClusterAnswer.Cluster(
      id: number, name: name(byLinks, themes: themes),
      actors: byLinks.map { network.actors[$0].id }, themes: themes,
      effectiveThemes: Self.effectiveNumber(of: register.themes.compactMap { themes[$0.id] }),
      linksWithin: linksWithin, linksOutward: linksOutward, themedLinks: themedLinks,
      crossThemeShare: themedLinks > 0 ? Double(crossing) / Double(themedLinks) : nil,
      municipalities: register.municipalities.map(\.code).filter(places.contains))
  }

  /// The exponential of the Shannon entropy of counts; nil when all are zero.
  static func effectiveNumber(of counts: [Int]) -> Double? {
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
