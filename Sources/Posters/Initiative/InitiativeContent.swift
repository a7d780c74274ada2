public import Graphs
public import Movement
public import Words

/// What a poster of one actor tells: who it is, what it gives and seeks, and with whom it works.
public struct InitiativeContent: Sendable {
  /// Another actor that it is linked with.
  struct Contact {
    let actor: Actor
    /// The kinds of their links, each once, in the order of the vocabulary.
    let kinds: [LinkKind]
  }

  let actor: Actor
  let register: ReleasedRegister
  let language: Language
  /// The municipalities it works in, in the order of the register.
  let municipalities: [Municipality]
  /// Residents' own organisations that it is linked with.
  let peers: [Contact]
  /// Governments, funds, supporters and others that it is linked with.
  let helpers: [Contact]

  /// Links that people want on the wall of their stand: not criticism, and nothing that is only
  /// wished for.
  static let shownKinds = Set(LinkKind.allCases).subtracting([
    .lacksDirectionFrom, .worksAgainst, .takesOver, .wantsContactWith,
  ])

  /// Gathers what the audience of a register may know of an actor.
  ///
  /// Links count when they are facts, of kinds that fit a stand, and not over yet. Contacts come
  /// with the most linked first.
  ///
  /// - Throws: `GraphError` when the weights of parallel links add up to more than a number holds.
  public init(
    of actor: Actor, in register: ReleasedRegister, language: Language
  ) throws(GraphError) {
    self.actor = actor
    self.register = register
    self.language = language
    municipalities = register.municipalities.filter { actor.municipalities.contains($0.code) }
    var lens = Lens()
    lens.actorKinds = Set(ActorKind.allCases)
    lens.linkKinds = Self.shownKinds
    let network = try Network(of: register, through: lens)
    var kinds: [Int: Set<LinkKind>] = [:]
    if let own = network.index(of: actor.id) {
      for tie in network.ties where tie.link.until == nil {
        if tie.from == own { kinds[tie.to, default: []].insert(tie.link.kind) }
        if tie.to == own { kinds[tie.from, default: []].insert(tie.link.kind) }
      }
      kinds[own] = nil
    }
    let degrees = network.graph.degrees()
    let contacts = kinds.keys.filter { network.actors[$0].isActive }
      .sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }
      .map { other in
        Contact(
          actor: network.actors[other],
          kinds: LinkKind.allCases.filter { kinds[other, default: []].contains($0) })
      }
    peers = contacts.filter { $0.actor.sector == .community }
    helpers = contacts.filter { $0.actor.sector != .community }
  }

  /// Where it is: the place, the municipality, or both when they differ.
  var whereabouts: String? {
    let names = municipalities.map(\.name)
    guard let place = actor.place else {
      return names.isEmpty ? nil : language.list(names)
    }
    guard !names.isEmpty, names != [place] else { return place }
    let municipality = language(
      nl: names.count == 1 ? "gemeente" : "gemeenten",
      en: names.count == 1 ? "municipality of" : "municipalities of")
    return "\(place), \(municipality) \(language.list(names))"
  }

  /// Whether anybody is known that it is linked with.
  var hasContacts: Bool { !peers.isEmpty || !helpers.isEmpty }

  /// What it is, where, how far along, since when and how large, in a line.
  var facts: String {
    var parts = [actor.kind.label(in: language).capitalizedFirst]
    if let whereabouts { parts.append(whereabouts) }
    if let phase = actor.phase { parts.append(InitiativeWords(language).phase(phase)) }
    if let since = actor.since {
      parts.append(language(nl: "sinds\u{A0}\(since.year)", en: "since\u{A0}\(since.year)"))
    }
    if let members = actor.members, members > 0 {
      // A number stays with its word.
      let words = language.count(
        members, language(nl: "lid", en: "member"), language(nl: "leden", en: "members"))
      parts.append(words.replacing(" ", with: "\u{A0}"))
    }
    return parts.joined(separator: " · ")
  }
}

extension String {
  /// The text with a capital first letter.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
