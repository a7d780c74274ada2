import Graphs

/// The clusters of a made-up movement, and the brokers between them.
struct Communities: Sendable {
  /// The members of each cluster; those of a cross-theme one in two camps, of another in one.
  private(set) var camps: [[[Int]]] = []
  /// The theme of each camp.
  private(set) var themes: [[Int]] = []
  /// The actors between clusters.
  private(set) var brokers: [PlantedBroker] = []
  /// The cluster of each actor; -1 outside of clusters.
  private(set) var labels: [Int32]
  /// With brokers: the one cluster that an actor outside may be linked with.
  ///
  /// -1 for members and brokers, and for all when there are no brokers.
  private(set) var homes: [Int32]

  var count: Int { camps.count }

  /// A cluster has at least six members.
  private static let fewestMembers = 6

  /// How many clusters fit: they take no more than 55 in a hundred actors.
  static func most(among actors: Int) -> Int { actors * 55 / 100 / (fewestMembers + 2) }

  /// How many brokers fit among those outside of clusters.
  static func mostBrokers(among actors: Int) -> Int { actors / 20 }

  /// Whether a cluster joins two themes.
  static func isCrossTheme(_ cluster: Int) -> Bool { !cluster.isMultiple(of: 2) }

  init(
    of cast: inout Cast, options: SyntheticMovement.Options,
    using generator: inout SeededGenerator
  ) {
    labels = [Int32](repeating: -1, count: cast.count)
    homes = labels
    guard options.clusters > 0 else { return }
    form(in: &cast, options.clusters, isPure: options.brokers > 0, using: &generator)
    guard options.brokers > 0, options.clusters > 1 else { return }
    brokers = PlantedBroker.planted(options.brokers, between: self, in: cast, using: &generator)
    for broker in brokers { cast.isPlanted[broker.actor] = true }
    let bridging = Set(brokers.map(\.actor))
    for actor in labels.indices where labels[actor] < 0 && !bridging.contains(actor) {
      homes[actor] = Int32(generator.integer(below: count))
    }
  }

  /// Chooses the members: who has a cluster's theme, and when those run out, anybody.
  ///
  /// - Parameter isPure: Whether a cluster rather stays small, above its fewest members.
  private mutating func form(
    in cast: inout Cast, _ clusters: Int, isPure: Bool, using generator: inout SeededGenerator
  ) {
    var eligible = cast.kinds.indices.filter {
      [.initiative, .network, .support].contains(cast.kinds[$0])
    }
    generator.shuffle(&eligible)
    let themeCount = 1 + (cast.themes.lazy.flatMap(\.array).max() ?? 0)
    // The actors of each theme, in random order; taken from the end.
    var byTheme = [[Int]](repeating: [], count: themeCount)
    for actor in eligible {
      for theme in cast.themes[actor].array { byTheme[theme].append(actor) }
    }
    let budget = min(eligible.count * 2 / 3, cast.count * 55 / 100)
    var themeOrder = Array(0..<themeCount)
    generator.shuffle(&themeOrder)
    func take(_ theme: Int, without other: Int?, orAnybody: Bool) -> Int? {
      while let actor = byTheme[theme].popLast() {
        let isTaken = labels[actor] >= 0
        if !isTaken, other.map({ !cast.themes[actor].contains($0) }) ?? true { return actor }
      }
      while orAnybody, let actor = eligible.popLast() {
        if labels[actor] < 0 { return actor }
      }
      return nil
    }
    var nextTheme = 0
    for cluster in 0..<clusters {
      // From three quarters to five quarters of the mean size.
      let mean = budget / clusters
      let size = max(Self.fewestMembers, mean * 3 / 4 + generator.integer(below: mean / 2 + 1))
      let isCross = Self.isCrossTheme(cluster) && themeCount > 1
      let themes = (0..<(isCross ? 2 : 1)).map { themeOrder[(nextTheme + $0) % themeCount] }
      nextTheme += themes.count
      var members = themes.map { _ in [Int]() }
      for number in 0..<size {
        let camp = number % themes.count
        let other = isCross ? themes[1 - camp] : nil
        let isNeeded = !isPure || number < Self.fewestMembers
        guard let actor = take(themes[camp], without: other, orAnybody: isNeeded) else { break }
        labels[actor] = Int32(cluster)
        cast.isPlanted[actor] = true
        // Who is in a cluster knows somebody.
        if cast.weights[actor] == 0 { cast.weights[actor] = 1 }
        members[camp].append(actor)
      }
      camps.append(members)
      self.themes.append(themes)
    }
  }
}
