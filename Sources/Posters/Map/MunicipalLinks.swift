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
  }
}
