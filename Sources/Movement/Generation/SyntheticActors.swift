import Graphs

/// The rows of the actors of a made-up movement, each from the seed and its own number alone.
struct SyntheticActors: Sendable {
  private let movement: SyntheticMovement
  private let names: SyntheticNames
  private let year: Int
  /// What each actor of a match needs or offers, by its number.
  private let matched: [Int: (ware: Int, isSeeker: Bool)]

  init(_ movement: SyntheticMovement) {
    self.movement = movement
    names = SyntheticNames(movement.ground)
    year = Self.year(of: movement.ground)
    var matched: [Int: (ware: Int, isSeeker: Bool)] = [:]
    for match in movement.matches {
      matched[match.seeker] = (match.ware, true)
      matched[match.giver] = (match.ware, false)
    }
    self.matched = matched
  }

  /// What every record names as its source.
  static let source = Source(
    id: "generate", title: "vliegwiel generate (verzonnen)", date: nil, url: nil)

  /// The key of an actor.
  static func id(_ i: Int) -> String { "syn-\(i + 1)" }

  /// The year in which a ground's movement is described.
  static func year(of ground: Ground) -> Int {
    ground.created?.year ?? ground.municipalities.compactMap(\.populationYear).max() ?? 2026
  }

  func actor(_ i: Int) -> Actor {
    let (ground, cast) = (movement.ground, movement.cast)
    // A stream for each actor, so that its row does not depend on who wrote the others.
    var generator = SeededGenerator(seed: movement.options.seed, stream: 1 << 32 + UInt64(i))
    let kind = cast.kinds[i]
    let isPlanted = cast.isPlanted[i]
    let home = cast.municipalities[i]
    let themes = cast.themes[i].array
    let name = names.name(
      of: kind, number: i, theme: themes.first, governed: cast.governed[i], using: &generator)
    let (phase, needs, offers) = aims(of: i, kind, home, using: &generator)
    let since = cast.years[i] > 0 ? Self.start(Int(cast.years[i]), using: &generator) : nil
    let until = phase == .stopped ? end(after: since, using: &generator) : nil
    let place = cast.places[i] >= 0 ? ground.places[Int(cast.places[i])].name : nil
    return Actor(
      id: Self.id(i), name: name, kind: kind,
      municipalities: home.array.map { ground.municipalities[$0].code }, place: place,
      themes: themes.map { ground.themes[$0].id },
      scale: scale(of: kind, home, governed: cast.governed[i], using: &generator), phase: phase,
      ownership: ownership(of: kind, using: &generator), roles: roles(of: kind, using: &generator),
      offers: offers, needs: needs, since: since, until: until,
      members: generator.integer(below: 5) < 2 && kind.sector == .community
        ? Self.heavyNumber(using: &generator) : nil,
      website: generator.integer(below: 4) == 0 ? "https://\(Self.id(i)).example" : nil,
      release: release(isPlanted, using: &generator), source: Self.source.id, derived: [],
      note: generator.integer(below: 30) == 0 ? "Verzonnen opmerking." : nil, extra: [])
  }

  /// How far along an actor is, and what it needs and offers.
  private func aims(
    of i: Int, _ kind: ActorKind, _ home: Few, using generator: inout SeededGenerator
  ) -> (phase: Phase?, needs: [String], offers: [String]) {
    if let match = matched[i] {
      let ware = [PlantedMatch.wares[match.ware]]
      let isLate = generator.integer(below: 2) == 0
      return match.isSeeker
        ? (isLate ? .pioneer : .signal, ware, []) : (isLate ? .established : .growth, [], ware)
    }
    guard kind.sector != .government, ![.policy, .meeting].contains(kind) else {
      return (nil, [], [])
    }
    let phase = Self.phase(using: &generator)
    let wares = wares(around: home)
    var needs: [String] = []
    var offers: [String] = []
    func add(_ list: [Int], to texts: inout [String]) {
      guard !list.isEmpty else { return }
      let text = PlantedMatch.wares[list[generator.integer(below: list.count)]]
      if !texts.contains(text) { texts.append(text) }
    }
    // A third says what it needs, a third what it offers.
    for _ in 0..<max(0, generator.integer(below: 6) - 3) { add(wares.needed, to: &needs) }
    for _ in 0..<max(0, generator.integer(below: 6) - 3) { add(wares.offered, to: &offers) }
    offers.removeAll(where: needs.contains)
    return (phase, needs, offers)
  }

  /// What actors here need and offer: anything, but with planted matches only such that these are
  /// the only ones within a municipality.
  private func wares(around home: Few) -> (needed: [Int], offered: [Int]) {
    let all = Array(PlantedMatch.wares.indices)
    if movement.matches.isEmpty { return (all, all) }
    guard home.count == 1, let m = home.first else { return ([], []) }
    let wares = PlantedMatch.wares(of: m, seed: movement.options.seed)
    return (wares.needed, wares.offered)
  }

  private static func phase(using generator: inout SeededGenerator) -> Phase? {
    switch generator.integer(below: 100) {
    case ..<8: .signal
    case ..<30: .pioneer
    case ..<54: .growth
    case ..<80: .established
    case ..<86: .stuck
    case ..<91: .stopped
    default: nil
    }
  }

  private func scale(
    of kind: ActorKind, _ home: Few, governed: Int?, using generator: inout SeededGenerator
  ) -> Scale? {
    guard generator.integer(below: 8) > 0 else { return nil }
    return switch kind {
    case .government: governed == nil ? .provincial : .municipal
    case .region: .regional
    case .initiative: home.count > 1 ? .intermunicipal : .local
    default: home.count == 0 ? .provincial : home.count > 1 ? .intermunicipal : .municipal
    }
  }

  private func ownership(of kind: ActorKind, using generator: inout SeededGenerator) -> Int? {
    let chance = generator.integer(below: 100)
    switch kind {
    case .initiative, .network: return chance < 27 ? 1 : chance < 48 ? 2 : chance < 57 ? 3 : nil
    case .programme, .region: return chance < 30 ? 3 : chance < 70 ? 4 : nil
    default: return nil
    }
  }

  private func roles(of kind: ActorKind, using generator: inout SeededGenerator) -> [Role] {
    guard kind.sector == .community else { return [] }
    return Role.allCases.filter { _ in generator.integer(below: 8) == 0 }
  }

  private func release(_ isPlanted: Bool, using generator: inout SeededGenerator) -> Release {
    let chance = generator.integer(below: 100)
    if isPlanted { return .public }
    return chance < 5 ? .network : chance < 8 ? .counted : chance < 12 ? .confidential : .public
  }

  /// A beginning in a year, to the day, to the month or to the year.
  private static func start(_ year: Int, using generator: inout SeededGenerator) -> PartialDate? {
    let form = generator.integer(below: 3)
    let month = 1 + generator.integer(below: 12)
    let day = 1 + generator.integer(below: 28)
    return PartialDate(
      year: year, month: form > 0 ? month : nil, day: form > 1 ? day : nil)
  }

  /// An end after a beginning; three in four who have stopped say when.
  private func end(
    after since: PartialDate?, using generator: inout SeededGenerator
  ) -> PartialDate? {
    let first = max(since.map { $0.year + 1 } ?? 0, year - 6)
    guard generator.integer(below: 4) > 0, first <= year else { return nil }
    return PartialDate(year: first + generator.integer(below: year - first + 1))
  }

  /// A number of members: mostly tens, sometimes thousands.
  private static func heavyNumber(using generator: inout SeededGenerator) -> Int {
    Int(min(5 / (1 - generator.unit()), 5000)) + 2
  }
}
