internal import Glibc
internal import Graphs
internal import Movement
internal import Words

/// Describes clusters: their themes, places, links and names.
struct ClusterProfiler {
  /// How far the links of a group cross themes.
  struct Crossing {
    /// The links of which both ends have themes.
    let links: Int
    /// Beside themes dealt over all actors.
    let figure: ThemeChance.Figure
    /// The share of false discoveries among clusters with as low a chance.
    let q: Double?
    /// Beside themes dealt among its own members.
    let figureWithin: ThemeChance.Figure
    let qWithin: Double?

    /// A number of links as a share of those that are themed.
    fileprivate func share(_ count: Double) -> Double? {
      links > 0 ? count / Double(links) : nil
    }
  }

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
  }

  /// Goes over the links once and counts them for the groups at both ends.
  init(
    network: Network, partition: Partition, register: ReleasedRegister, language: Language
  ) {
    self.network = network
    self.register = register
    self.language = language
    var links = [Links](repeating: Links(), count: partition.count)
    var linksWithin = [Int](repeating: 0, count: network.actors.count)
    for tie in network.ties {
      let (from, to) = (partition.labels[tie.from], partition.labels[tie.to])
      if from == to {
        links[from].within += 1
        linksWithin[tie.from] += 1
        linksWithin[tie.to] += 1
      } else {
        links[from].outward += 1
        links[to].outward += 1
      }
    }
    self.links = links
    self.linksWithin = linksWithin
  }

  /// The cluster that a group of the partition is.
  ///
  /// - Parameter names: The names of all clusters.
  func cluster(
    of members: [Int], group: Int, number: Int, name: String, stability: Double,
    crossing: Crossing, mergesWith: [Int], splitsInto: Int, names: [String]
  ) -> ClusterAnswer.Cluster {
    let byLinks = byLinks(members)
    let themes = themes(of: members)
    let municipalities = Set(members.flatMap { network.actors[$0].municipalities })
    let figure = crossing.links > 0 ? crossing.figure : nil
    let figureWithin = crossing.links > 0 ? crossing.figureWithin : nil
    return ClusterAnswer.Cluster(
      id: number, name: name, actors: byLinks.map { network.actors[$0].id },
      stability: stability, themes: themes,
      effectiveThemes: Self.effectiveNumber(of: register.themes.compactMap { themes[$0.id] }),
      linksWithin: links[group].within, linksOutward: links[group].outward,
      themedLinks: crossing.links,
      crossThemeShare: figure.flatMap { crossing.share(Double($0.observed)) },
      expectedShare: figure.flatMap { crossing.share($0.expected) }, z: figure?.z, p: figure?.p,
      q: crossing.q,
      expectedShareWithin: figureWithin.flatMap { crossing.share($0.expected) },
      zWithin: figureWithin?.z, pWithin: figureWithin?.p, qWithin: crossing.qWithin,
      municipalities: register.municipalities.map(\.code).filter(municipalities.contains),
      places: Set(members.compactMap { network.actors[$0].place }).sorted(),
      mergesWith: mergesWith, splitsInto: splitsInto,
      resolutions: resolutions(mergesWith.map { names[$0] }, parts: splitsInto))
  }

  /// The members, the most linked within the cluster first.
  private func byLinks(_ members: [Int]) -> [Int] {
    members.sorted { (-linksWithin[$0], $0) < (-linksWithin[$1], $1) }
  }

  private func themes(of members: [Int]) -> [String: Int] {
    var themes: [String: Int] = [:]
    for v in members {
      for theme in network.actors[v].themes { themes[theme, default: 0] += 1 }
    }
    return themes
  }

  /// What merges or splits at other resolutions.
  private func resolutions(_ others: [String], parts: Int) -> String {
    let names =
      others.count > 3
      ? others.prefix(2) + [
        language(
          nl: "\(language.number(others.count - 2)) andere clusters",
          en: "\(language.number(others.count - 2)) other clusters")
      ] : others
    let list = language.list(names.map { others.count > 3 ? $0 : "“\($0)”" })
    let coarse =
      others.isEmpty
      ? language(nl: "Grover gekeken blijft het apart", en: "Seen more coarsely it stays apart")
      : language(
        nl: "Grover gekeken is het één geheel met \(list)",
        en: "Seen more coarsely it is one with \(list)")
    let fine =
      parts > 1
      ? language(
        nl: "fijner gekeken valt het in \(language.number(parts)) delen uiteen.",
        en: "seen more finely it falls into \(language.number(parts)) parts.")
      : language(nl: "fijner gekeken blijft het heel.", en: "seen more finely it stays whole.")
    return "\(coarse); \(fine)"
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

  /// A name for each cluster that people use, no two the same.
  ///
  /// Those that would be the same are told apart by the actor with most links within, and if that
  /// does not do, by a number.
  func names(of clusters: [[Int]]) -> [String] {
    let clusters = clusters.map(byLinks)
    let drafts = clusters.map(name)
    var counts: [String: Int] = [:]
    for draft in drafts { counts[draft.text, default: 0] += 1 }
    var names = drafts.indices.map { i -> String in
      let draft = drafts[i]
      guard counts[draft.text, default: 0] > 1, !draft.hasCenter else { return draft.text }
      let center = center(of: clusters[i])
      return draft.text + language(nl: ", rond \(center)", en: ", around \(center)")
    }
    var taken: Set<String> = []
    for i in names.indices {
      let name = names[i]
      var number = 2
      while !taken.insert(names[i]).inserted {
        names[i] = "\(name) (\(number))"
        number += 1
      }
    }
    return names
  }

  /// The theme of most of its themed actors, with the municipality of most of its placed actors or
  /// else the actor with most links within, who stands first.
  private func name(_ members: [Int]) -> (text: String, hasCenter: Bool) {
    let themes = themes(of: members)
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
    let center = center(of: members)
    switch (theme, home?.name) {
    case (let theme?, let home?): return ("\(theme) in \(home)", false)
    case (let theme?, nil):
      return (language(nl: "\(theme) rond \(center)", en: "\(theme) around \(center)"), true)
    case (nil, _): return (language(nl: "Rond \(center)", en: "Around \(center)"), true)
    }
  }

  /// The name of the actor with most links within, who stands first.
  private func center(of members: [Int]) -> String {
    members.first.map { network.actors[$0].name } ?? ""
  }
}
