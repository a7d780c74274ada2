/// Edges made by matching their ends by chance, mended until few or none break a rule.
///
/// Ends are put in random order, and each two that follow one another become an edge. Self-loops,
/// copies and edges that are not allowed then change ends with another edge of the same draw
/// chosen by chance, if both become good by it. An edge that stays bad after
/// ``attemptsPerEdge`` is left out.
struct StubMatching {
  private static let attemptsPerEdge = 200

  private(set) var edges: [(UInt32, UInt32)] = []
  /// The ends of all good edges, lower first, as one number.
  private var known: Set<UInt64> = []

  init(edgeCount: Int) {
    edges.reserveCapacity(edgeCount)
    known.reserveCapacity(edgeCount)
  }

  /// Matches ends; of an odd number, one finds no other and is left out.
  ///
  /// - Complexity: O(ends) on average as long as few edges are bad.
  mutating func match(
    _ ends: [UInt32], using generator: inout SeededGenerator,
    where isAllowed: (UInt32, UInt32) -> Bool
  ) {
    var ends = ends
    generator.shuffle(&ends)
    let start = edges.count
    var isGood: [Bool] = []
    for i in stride(from: 0, to: ends.count - 1, by: 2) {
      let edge = (ends[i], ends[i + 1])
      edges.append(edge)
      isGood.append(edge.0 != edge.1 && isAllowed(edge.0, edge.1) && insert(edge))
    }
    for bad in isGood.indices where !isGood[bad] {
      for _ in 0..<Self.attemptsPerEdge where !isGood[bad] {
        let other = generator.integer(below: isGood.count)
        let swapped = (
          (edges[start + bad].0, edges[start + other].0),
          (edges[start + bad].1, edges[start + other].1)
        )
        guard other != bad, isNewAndAllowed(swapped.0, isAllowed),
          isNewAndAllowed(swapped.1, isAllowed), Self.key(swapped.0) != Self.key(swapped.1)
        else { continue }
        if isGood[other] { known.remove(Self.key(edges[start + other])) }
        (edges[start + bad], edges[start + other]) = swapped
        _ = (insert(swapped.0), insert(swapped.1))
        isGood[bad] = true
        isGood[other] = true
      }
    }
    var kept = start
    for (i, isGood) in isGood.enumerated() where isGood {
      edges[kept] = edges[start + i]
      kept += 1
    }
    edges.removeLast(edges.count - kept)
  }

  private func isNewAndAllowed(
    _ edge: (UInt32, UInt32), _ isAllowed: (UInt32, UInt32) -> Bool
  ) -> Bool {
    edge.0 != edge.1 && isAllowed(edge.0, edge.1) && !known.contains(Self.key(edge))
  }

  private mutating func insert(_ edge: (UInt32, UInt32)) -> Bool {
    known.insert(Self.key(edge)).inserted
  }

  private static func key(_ edge: (UInt32, UInt32)) -> UInt64 {
    UInt64(min(edge.0, edge.1)) << 32 | UInt64(max(edge.0, edge.1))
  }
}
