internal import Movement

/// What the known initiatives of a municipality and theme lack.
struct CellDefects {
  private let register: ReleasedRegister
  private let options: GapOptions
  /// Keys of initiatives with a link to a peer or umbrella.
  private var connected: Set<String> = []
  /// Keys of initiatives with a link from a government, fund or support.
  private var supported: Set<String> = []
  /// For each theme, the peers that may have experience: those that have it, and those of which the
  /// phase is not known.
  private var mayHaveExperience: [String: [Peer]] = [:]
  private let places: [[String]: GlobePoint]
  private let municipalities: [String: GlobePoint]

  /// A peer and where it is.
  private struct Peer {
    let municipalities: [String]
    let positions: [GlobePoint]
  }

  /// Kinds of link that do not join their ends: what is missed, wished or disputed.
  private static let separating: Set<LinkKind> = [
    .lacksDirectionFrom, .takesOver, .worksAgainst, .wantsContactWith,
  ]

  /// Goes over the links and the peers once.
  init(_ register: ReleasedRegister, options: GapOptions) {
    self.register = register
    self.options = options
    var places: [[String]: GlobePoint] = [:]
    for place in register.places {
      if let position = place.position {
        places[[place.municipality, place.name.lowercased()]] = GlobePoint(position)
      }
    }
    self.places = places
    municipalities = Dictionary(
      register.municipalities.compactMap { place in
        place.position.map { (place.code, GlobePoint($0)) }
      },
      uniquingKeysWith: { first, _ in first })

    let taking = register.actors.filter { $0.isActive && options.lens.actorKinds.contains($0.kind) }
    let others = Dictionary(taking.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let initiatives = Set(
      register.actors.filter { $0.kind == .initiative && $0.isActive }.map(\.id))
    for link in register.links
    where options.lens.includes(link) && !Self.separating.contains(link.kind) {
      for (own, other, isInward) in [(link.from, link.to, false), (link.to, link.from, true)] {
        guard initiatives.contains(own), let other = others[other] else { continue }
        switch other.kind {
        case .initiative, .network, .umbrella: connected.insert(own)
        case .government, .region, .fund, .support:
          if isInward || link.kind == .collaborates { supported.insert(own) }
        case .programme, .policy, .instrument, .meeting: break
        }
      }
    }
    for actor in taking
    where [.initiative, .network].contains(actor.kind) && actor.phase?.isExperienced ?? true {
      let peer = Peer(municipalities: actor.municipalities, positions: positions(of: actor))
      for theme in actor.themes { mayHaveExperience[theme, default: []].append(peer) }
    }
  }

  func isConnected(_ initiative: Actor) -> Bool { connected.contains(initiative.id) }
  func isSupported(_ initiative: Actor) -> Bool { supported.contains(initiative.id) }

  /// What these initiatives lack, of a municipality and theme; the gravest first.
  ///
  /// A lack is one of all of them together: a single link lifts it. What is only counted may have
  /// what the others lack, so with such initiatives nothing is said to be lacking.
  func lacks(of initiatives: [Actor], in municipality: String, on theme: String)
    -> [GapAnswer.Kind]
  {
    guard !initiatives.isEmpty else { return [] }
    var lacks: [GapAnswer.Kind] = []
    if !initiatives.contains(where: isConnected) { lacks.append(.unconnected) }
    if !initiatives.contains(where: isSupported) { lacks.append(.unsupported) }
    if isStartingOnly(initiatives, in: municipality, on: theme) { lacks.append(.startingOnly) }
    return lacks
  }

  /// Whether initiatives are starting without an experienced peer on the theme within reach.
  ///
  /// Some are starting, and none of them and no such peer has experience. A phase or place that is not known may hide experience.
  private func isStartingOnly(_ initiatives: [Actor], in municipality: String, on theme: String)
    -> Bool
  {
    let phases = initiatives.map(\.phase)
    guard !phases.contains(where: { $0?.isExperienced ?? true }),
      phases.contains(where: { $0?.isStarting ?? false })
    else { return false }
    var here: [GlobePoint] = []
    for position in initiatives.flatMap({ nearby($0, in: municipality) })
    where !here.contains(position) {
      here.append(position)
    }
    return !(mayHaveExperience[theme] ?? []).contains { peer in
      peer.municipalities.contains(municipality) || peer.positions.isEmpty || here.isEmpty
        || peer.positions.contains { there in
          here.contains { $0.kilometers(to: there) <= options.reach }
        }
    }
  }

  /// Where an actor is: its place, or else the middle of each of its municipalities.
  private func positions(of actor: Actor) -> [GlobePoint] {
    let inPlace = actor.municipalities.compactMap { code in
      actor.place.flatMap { places[[code, $0.lowercased()]] }
    }
    return inPlace.isEmpty ? actor.municipalities.compactMap { municipalities[$0] } : inPlace
  }

  /// Where an initiative is within a municipality.
  private func nearby(_ initiative: Actor, in municipality: String) -> [GlobePoint] {
    let place = initiative.place.flatMap { places[[municipality, $0.lowercased()]] }
    return [place ?? municipalities[municipality]].compactMap { $0 }
  }
}
