import Graphs

/// Who is in a made-up movement: of each actor what the links and the planted patterns hang on.
///
/// What hangs on the actor alone, such as its name, follows when its row is written.
struct Cast: Sendable {
  var kinds: [ActorKind] = []
  /// The municipality a government is of; nil is the province.
  var governed: [Int: Int] = [:]
  var municipalities: [Few] = []
  /// The village, by its place in the ground's list; -1 when not stated.
  var places: [Int32] = []
  var themes: [Few] = []
  /// The year in which the actor began; 0 when not stated.
  var years: [Int16] = []
  /// How likely the actor is to have links.
  var weights: [Double] = []
  /// Actors of a planted pattern, which everybody may see.
  var isPlanted: [Bool] = []

  var count: Int { kinds.count }

  init(
    _ options: SyntheticMovement.Options, _ field: SurveyField,
    using generator: inout SeededGenerator
  ) {
    kinds = Self.kinds(options.actors, field.ground, using: &generator)
    var nextGovernment = -1
    let sampler = PlaceSampler(field)
    let year = SyntheticActors.year(of: field.ground)
    for (i, kind) in kinds.enumerated() {
      var home = sampler.municipalities(of: kind, using: &generator)
      if kind == .government {
        // The first is the province.
        if nextGovernment >= 0 {
          governed[i] = nextGovernment
          home = Few([nextGovernment])
        }
        nextGovernment += 1
      }
      municipalities.append(home)
      places.append(kind == .initiative ? sampler.place(in: home, using: &generator) : -1)
      themes.append(sampler.themes(of: kind, in: home, field, using: &generator))
      // Three in four say when they began, most of them lately.
      let isDated = generator.integer(below: 4) > 0
      let part = generator.unit()
      years.append(isDated ? Int16(year - Int(part * part * 35)) : 0)
    }
    isPlanted = [Bool](repeating: false, count: kinds.count)
    weights = Self.weights(
      of: kinds, links: options.linkCount, byKind: options.clusters > 0, using: &generator)
  }

  /// Kinds in random order: a province and its municipalities, and the rest by share.
  private static func kinds(
    _ count: Int, _ ground: Ground, using generator: inout SeededGenerator
  ) -> [ActorKind] {
    let governments = min(ground.municipalities.count + 1, count / 8)
    var kinds = [ActorKind](repeating: .government, count: governments)
    for (kind, share) in shares {
      kinds += [ActorKind](repeating: kind, count: (count - governments) * share / 100)
    }
    kinds += [ActorKind](repeating: .initiative, count: count - kinds.count)
    generator.shuffle(&kinds)
    return kinds
  }

  /// The kinds beside governments and initiatives, in hundredths of the actors.
  private static let shares: [(ActorKind, Int)] = [
    (.network, 7), (.umbrella, 3), (.support, 5), (.region, 1), (.fund, 2), (.programme, 3),
    (.policy, 1), (.instrument, 1), (.meeting, 2),
  ]

  /// How likely actors are to have links.
  ///
  /// - Parameter byKind: Whether some kinds are likely to have more. Without planted clusters links
  ///   depend on nothing but chance, so that any label shuffled over the actors is a fair null.
  private static func weights(
    of kinds: [ActorKind], links: Int, byKind: Bool, using generator: inout SeededGenerator
  ) -> [Double] {
    var weights = kinds.map { kind -> Double in
      // One in twelve knows nobody yet.
      if !byKind || kind == .initiative, generator.integer(below: 12) == 0 { return 0 }
      // The inverse of the distribution function of a power law with exponent 2.6.
      let part = (1 - generator.unit()).squareRoot()
      return (byKind ? kind.expectedReach : 1) / (part * part.squareRoot().squareRoot())
    }
    // Above the square root of twice the links pairs would have to be drawn more than once.
    let sum = weights.reduce(0, +)
    let most = sum / Double(max(1, 2 * links)).squareRoot()
    for i in weights.indices { weights[i] = min(weights[i], most) }
    return weights
  }
}

extension ActorKind {
  /// How many links this kind is likely to have, against an initiative.
  fileprivate var expectedReach: Double {
    switch self {
    case .initiative, .policy: 1
    case .network, .support, .instrument: 2
    case .programme, .meeting, .region: 3
    case .umbrella, .fund: 4
    case .government: 6
    }
  }
}

/// Draws where actors are and what they work on.
private struct PlaceSampler {
  let field: SurveyField
  private let byFound: AliasTable?
  private let byTheme: AliasTable?
  /// The villages of each municipality, by inhabitants.
  private let villages: [AliasTable?]
  /// The neighbours of each municipality within the ground.
  private let neighbors: [[Int]]

  init(_ field: SurveyField) {
    self.field = field
    let ground = field.ground
    byFound = AliasTable(field.chances)
    byTheme = AliasTable(field.themeChances)
    var numbers: [String: Int] = [:]
    for (m, municipality) in ground.municipalities.enumerated() { numbers[municipality.code] = m }
    var villages = [[Int]](repeating: [], count: ground.municipalities.count)
    for (p, place) in ground.places.enumerated() {
      if let m = numbers[place.municipality] { villages[m].append(p) }
    }
    self.villages = villages.map { members in
      AliasTable(members) { Double(ground.places[$0].population ?? 50) }
    }
    var neighbors = villages.map { _ in [Int]() }
    for border in ground.borders {
      if let one = numbers[border.municipality], let other = numbers[border.neighbor],
        one != other, !neighbors[one].contains(other)
      {
        neighbors[one].append(other)
      }
    }
    self.neighbors = neighbors
  }

  func municipalities(of kind: ActorKind, using generator: inout SeededGenerator) -> Few {
    guard let byFound else { return Few() }
    let chance = generator.integer(below: 100)
    switch kind {
    case .government: return Few()
    case .initiative:
      // One in 25 does not say where it is, and some work in several municipalities.
      guard chance >= 4 else { return Few() }
      var chosen = Few([byFound.draw(using: &generator)])
      for _ in 0..<(chance >= 99 ? 3 : chance >= 97 ? 1 : 0) {
        let other = byFound.draw(using: &generator)
        if !chosen.contains(other) { chosen.append(other) }
      }
      return chosen
    case .network, .support, .region:
      guard kind == .region || chance >= 25 else { return Few() }
      let first = byFound.draw(using: &generator)
      guard kind == .region || chance >= 60 else { return Few([first]) }
      var around = neighbors[first]
      generator.shuffle(&around)
      return Few([first] + around.prefix(1 + generator.integer(below: 3)))
    case .umbrella, .fund, .programme, .policy, .instrument, .meeting:
      return chance < 50 ? Few() : Few([byFound.draw(using: &generator)])
    }
  }

  /// A village of the only municipality; -1 when there are several, or none is known.
  func place(in home: Few, using generator: inout SeededGenerator) -> Int32 {
    guard home.count == 1, let m = home.first, let villages = villages[m],
      generator.integer(below: 10) > 0
    else { return -1 }
    return Int32(villages.draw(using: &generator))
  }

  /// Themes by the shares of all, whatever the place; but none where there is to be a gap.
  func themes(
    of kind: ActorKind, in home: Few, _ field: SurveyField,
    using generator: inout SeededGenerator
  ) -> Few {
    guard let byTheme else { return Few() }
    // The same for all kinds: how many themes an actor has must not tell how many links it has.
    let chance = generator.integer(below: 100)
    let wanted = chance < 7 ? 0 : chance < 72 ? 1 : chance < 94 ? 2 : 3
    var themes = Few()
    for _ in 0..<wanted {
      // A theme drawn again leaves the actor with one fewer, unless luck gives another.
      for _ in 0..<20 {
        let theme = byTheme.draw(using: &generator)
        let isFree =
          kind != .initiative || home.allSatisfy { !field.isGap($0, theme) }
        if isFree, !themes.contains(theme) {
          themes.append(theme)
          break
        }
      }
    }
    return themes
  }
}
