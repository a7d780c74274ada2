internal import Drawing
internal import Movement

/// How many links there are between municipalities.
///
/// A link counts when each of its two actors works in one municipality of the register: of an actor
/// of several one cannot say where the link begins.
struct MunicipalLinks {
  /// Two municipalities with the number of links between them.
  struct Pair: Equatable {
    /// The code of the one that comes first in the register.
    var from: String
    var to: String
    var count: Int
  }

  /// The pairs with a link, in the order of the register.
  let pairs: [Pair]
  /// The pairs that a map shows: those with most links, no more than there are municipalities.
  ///
  /// Pairs with the same number of links stand or fall together; when even those with most links
  /// are too many, they are all shown.
  let strongest: [Pair]
  /// The names of municipalities by their codes.
  private let names: [String: String]

  /// Counts the links of a network between municipalities.
  init(_ network: Network, of register: ReleasedRegister) {
    let codes = register.municipalities.map(\.code)
    let numbers = Dictionary(
      codes.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let homes = network.actors.map { actor -> Int? in
      let own = actor.municipalities.compactMap { numbers[$0] }
      return own.count == 1 ? own[0] : nil
    }
    var counts: [[Int]: Int] = [:]
    for tie in network.ties {
      guard let a = homes[tie.from], let b = homes[tie.to], a != b else { continue }
      counts[[min(a, b), max(a, b)], default: 0] += 1
    }
    pairs = counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { Pair(from: codes[$0.key[0]], to: codes[$0.key[1]], count: $0.value) }
    names = Dictionary(
      register.municipalities.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    strongest = Self.strongest(pairs, most: codes.count)
  }

  private static func strongest(_ pairs: [Pair], most: Int) -> [Pair] {
    let levels = Set(pairs.map(\.count)).sorted()
    let least = levels.first { level in pairs.count { $0.count >= level } <= most } ?? levels.last
    return pairs.filter { $0.count >= least ?? 0 }
  }

  /// The strongest pairs as arcs between the middles of their areas.
  func arcs(_ areas: MapAreas, _ geometry: MapGeometry, _ words: SheetWords) -> [ProvinceMap.Arc] {
    strongest.compactMap { pair in
      guard let from = areas.numbers[pair.from].flatMap({ geometry.centers[$0] }),
        let to = areas.numbers[pair.to].flatMap({ geometry.centers[$0] })
      else { return nil }
      return ProvinceMap.Arc(
        from: from, to: to, count: pair.count,
        title: words.arc([pair.from, pair.to].map { names[$0] ?? $0 }, pair.count))
    }
  }

  /// What the arcs mean, and how many links a pair has that is not shown; nil without arcs.
  func note(_ words: SheetWords) -> String? {
    let counts = strongest.map(\.count)
    guard let least = counts.min(), let most = counts.max() else { return nil }
    return words.arcs(least, most, isAll: strongest.count == pairs.count)
  }
}
