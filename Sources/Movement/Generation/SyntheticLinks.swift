import Graphs

/// The rows of the links of a made-up movement, each from the seed and its own number alone.
struct SyntheticLinks: Sendable {
  private let movement: SyntheticMovement
  private let year: Int

  init(_ movement: SyntheticMovement) {
    self.movement = movement
    year = SyntheticActors.year(of: movement.ground)
  }

  func link(_ i: Int) -> Link {
    var generator = SeededGenerator(seed: movement.options.seed, stream: 2 << 32 + UInt64(i))
    let pair = movement.wiring[i]
    let cast = movement.cast
    let (from, to, kind) = Self.deed(
      pair.lower, cast.kinds[pair.lower], pair.upper, cast.kinds[pair.upper], using: &generator)
    // Nobody is linked before both are there.
    let earliest = max(Int(cast.years[from]), Int(cast.years[to]))
    let isDated = generator.integer(below: 2) == 0
    let first = max(earliest, year - 12)
    let start = isDated && first <= year ? first + generator.integer(below: year - first + 1) : nil
    let isOver = generator.integer(below: 25) == 0
    let end = start.flatMap { start in
      isOver && start < year ? start + 1 + generator.integer(below: year - start) : nil
    }
    return Link(
      from: SyntheticActors.id(from), to: SyntheticActors.id(to), kind: kind,
      statement: statement(using: &generator),
      weight: [1, 1, 1, 1, 1, 1, 1, 0.5, 2, 3][generator.integer(below: 10)],
      since: start.flatMap { PartialDate(year: $0) }, until: end.flatMap { PartialDate(year: $0) },
      release: release(using: &generator), source: SyntheticActors.source.id, derived: [],
      extra: [])
  }

  private func statement(using generator: inout SeededGenerator) -> Statement {
    let chance = generator.integer(below: 100)
    return chance < 93 ? .fact : chance < 96 ? .proposed : chance < 99 ? .wish : .criticism
  }

  private func release(using generator: inout SeededGenerator) -> Release {
    let chance = generator.integer(below: 100)
    return chance < 95 ? .public : chance < 98 ? .network : .confidential
  }

  /// Who does what: the actor whose kind does something stands first.
  private static func deed(
    _ one: Int, _ oneKind: ActorKind, _ other: Int, _ otherKind: ActorKind,
    using generator: inout SeededGenerator
  ) -> (from: Int, to: Int, kind: LinkKind) {
    let swaps =
      oneKind.doesTo(otherKind) == nil
      && (otherKind.doesTo(oneKind) != nil || generator.integer(below: 2) == 0)
    let (from, to) = swaps ? (other, one) : (one, other)
    let fromKind = swaps ? otherKind : oneKind
    let toKind = swaps ? oneKind : otherKind
    let kinds = fromKind.doesTo(toKind) ?? [.collaborates, .collaborates, .knows, .refersTo]
    return (from, to, kinds[generator.integer(below: kinds.count)])
  }
}

extension ActorKind {
  /// What this kind does with another; nil when neither comes first.
  fileprivate func doesTo(_ other: ActorKind) -> [LinkKind]? {
    guard self != other else { return nil }
    switch (self, other) {
    case (.government, .fund), (.government, .programme): return [.funds, .founds]
    case (.government, .policy), (.region, .policy): return [.commissions, .executes]
    case (.government, .region): return [.partOf]
    case (.government, .meeting), (.region, .meeting): return [.facilitates, .takesPart]
    case (.government, _): return [.supports, .recognises, .facilitates, .funds]
    case (.fund, .initiative), (.fund, .network), (.fund, .umbrella): return [.funds]
    case (.support, .initiative), (.support, .network): return [.supports, .advises]
    case (.initiative, .umbrella), (.initiative, .network), (.network, .umbrella):
      return [.member, .member, .takesPart]
    case (.initiative, .programme), (.network, .programme), (.umbrella, .programme),
      (.initiative, .meeting), (.network, .meeting), (.umbrella, .meeting):
      return [.takesPart]
    case (_, .instrument): return [.uses]
    case (.policy, .initiative), (.policy, .network): return [.concerns]
    default: return nil
    }
  }
}
