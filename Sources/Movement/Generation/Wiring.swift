import Graphs

/// Links the actors of a made-up movement.
struct Wiring {
  /// Two different actors, the lower first.
  struct Pair: Sendable, Hashable, Comparable {
    /// Both numbers in one word.
    let key: UInt64

    init(_ one: Int, _ other: Int) {
      key = UInt64(min(one, other)) << 32 | UInt64(max(one, other))
    }

    var lower: Int { Int(key >> 32) }
    var upper: Int { Int(key & 0xFFFF_FFFF) }

    static func < (one: Pair, other: Pair) -> Bool { one.key < other.key }
  }

  private let cast: Cast
  private let communities: Communities
  private var made: Set<Pair> = []
  /// Pairs that must not be linked.
  private let apart: Set<Pair>

  /// What part of a member's links leaves its cluster: less when brokers are to be the only bridges.
  private var outward: Double { communities.brokers.isEmpty ? 0.25 : 0.1 }

  /// The pairs that are linked, in order of their actors.
  static func pairs(
    of cast: Cast, _ communities: Communities, apart: [(Int, Int)],
    options: SyntheticMovement.Options, using generator: inout SeededGenerator
  ) -> [Pair] {
    var wiring = Wiring(
      cast: cast, communities: communities, apart: Set(apart.map { Pair($0.0, $0.1) }))
    wiring.made.reserveCapacity(options.linkCount)
    wiring.linkBrokers(atMost: options.linkCount, using: &generator)
    wiring.linkMembers(of: options.linkCount, using: &generator)
    wiring.linkRest(upTo: options.linkCount, using: &generator)
    return wiring.made.sorted()
  }

  private init(cast: Cast, communities: Communities, apart: Set<Pair>) {
    self.cast = cast
    self.communities = communities
    self.apart = apart
  }

  /// Links two actors, unless they are one, linked already or to be kept apart.
  private mutating func link(_ one: Int, _ other: Int) {
    guard one != other else { return }
    let pair = Pair(one, other)
    if !apart.contains(pair) { made.insert(pair) }
  }

  /// Draws pairs until so many are linked, or luck runs out: of the most linked all pairs may be
  /// taken.
  private mutating func draw(
    upTo count: Int, using generator: inout SeededGenerator,
    _ pair: (inout SeededGenerator) -> (Int, Int)?
  ) {
    var attempts = 0
    let (most, _) = max(0, count - made.count).multipliedReportingOverflow(by: 30)
    while made.count < count && attempts < most + 100 {
      attempts += 1
      guard let (one, other) = pair(&generator) else { continue }
      link(one, other)
    }
  }

  /// Links each broker with some members of its clusters: twice the square root of the smallest
  /// one's size of each, from 8 to 40.
  private mutating func linkBrokers(
    atMost limit: Int, using generator: inout SeededGenerator
  ) {
    for broker in communities.brokers {
      let clusters = broker.clusters.map { communities.camps[$0].flatMap(\.self) }
      let smaller = clusters.map(\.count).min() ?? 0
      let wanted = min(max(8, Int(2 * Double(smaller).squareRoot())), 40, smaller)
      for members in clusters {
        let table = AliasTable(members) { cast.weights[$0] }
        draw(upTo: min(limit, made.count + wanted), using: &generator) { generator in
          table.map { (broker.actor, $0.draw(using: &generator)) }
        }
      }
    }
  }

  /// Links members within their clusters.
  private mutating func linkMembers(of links: Int, using generator: inout SeededGenerator) {
    let sum = cast.weights.reduce(0, +)
    guard sum > 0 else { return }
    for camps in communities.camps {
      let members = camps.flatMap(\.self)
      let weight = members.reduce(0) { $0 + cast.weights[$1] }
      let expected = Int((1 - outward) * Double(links) * weight / sum)
      // Six in ten pairs at most, or drawing would find only pairs it has.
      let wanted = min(expected, members.count * (members.count - 1) / 2 * 6 / 10)
      let tables = camps.map { camp in AliasTable(camp) { cast.weights[$0] } }
      let all = AliasTable(members) { cast.weights[$0] }
      draw(upTo: min(links, made.count + wanted), using: &generator) { generator in
        // In a cluster of two camps three in four links go across.
        if tables.count == 2, let first = tables[0], let second = tables[1],
          generator.integer(below: 4) > 0
        {
          return (first.draw(using: &generator), second.draw(using: &generator))
        }
        return all.map { ($0.draw(using: &generator), $0.draw(using: &generator)) }
      }
    }
  }

  /// Links everybody else, and members with those outside of their cluster.
  private mutating func linkRest(upTo links: Int, using generator: inout SeededGenerator) {
    let brokers = Set(communities.brokers.map(\.actor))
    let weights = cast.weights.indices.map { actor in
      brokers.contains(actor)
        ? 0 : cast.weights[actor] * (communities.labels[actor] < 0 ? 1 : outward)
    }
    guard let all = AliasTable(weights) else { return }
    guard !brokers.isEmpty else {
      draw(upTo: links, using: &generator) {
        ($0.draw(all), $0.draw(all))
      }
      return
    }
    // With brokers, members reach only those outside that belong to their cluster's side, and
    // whoever has themes somebody who shares one: without brokers themes would hardly meet.
    let outside = ThemedTables(
      weights.indices.filter { communities.labels[$0] < 0 }, cast.themes, weights: weights)
    var sides = [[Int]](repeating: [], count: communities.count)
    for actor in weights.indices where communities.homes[actor] >= 0 {
      sides[Int(communities.homes[actor])].append(actor)
    }
    let sideTables = sides.map { ThemedTables($0, cast.themes, weights: weights) }
    let (labels, themes) = (communities.labels, cast.themes)
    draw(upTo: links, using: &generator) { generator in
      let one = all.draw(using: &generator)
      let label = labels[one]
      let tables = label < 0 ? outside : sideTables[Int(label)]
      return tables.draw(like: themes[one], using: &generator).map { (one, $0) }
    }
  }
}

/// Draws actors by their weights, all of them or those of a theme.
private struct ThemedTables {
  private let all: AliasTable?
  private let ofTheme: [AliasTable?]

  init(_ members: [Int], _ themes: [Few], weights: [Double]) {
    all = AliasTable(members) { weights[$0] }
    var byTheme: [[Int]] = []
    for actor in members {
      for theme in themes[actor].array {
        while byTheme.count <= theme { byTheme.append([]) }
        byTheme[theme].append(actor)
      }
    }
    ofTheme = byTheme.map { AliasTable($0) { weights[$0] } }
  }

  /// Somebody with one of these themes, or anybody when there is none; nil when nobody has it.
  func draw(like themes: Few, using generator: inout SeededGenerator) -> Int? {
    guard themes.count > 0 else { return all?.draw(using: &generator) }
    let theme = themes.array[generator.integer(below: themes.count)]
    guard theme < ofTheme.count else { return nil }
    return ofTheme[theme]?.draw(using: &generator)
  }
}

extension SeededGenerator {
  fileprivate mutating func draw(_ table: AliasTable) -> Int { table.draw(using: &self) }
}
