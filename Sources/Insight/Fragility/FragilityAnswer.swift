public import Graphs
public import Movement
public import Words

/// What stops when an actor, or a kind of actor, stops.
///
/// Actors that have stopped already take no part. A path runs over links in either direction.
public struct FragilityAnswer: Sendable, Codable, Equatable {
  /// A municipality and theme.
  public struct CellKey: Sendable, Codable, Hashable {
    /// The code of the municipality.
    public let municipality: String
    /// The key of the theme.
    public let theme: String
  }

  /// A municipality and theme with initiatives, and on whom its paths hang.
  public struct Cell: Sendable, Codable, Equatable {
    /// The code of the municipality.
    public let municipality: String
    /// The key of the theme.
    public let theme: String
    /// How many initiatives there are.
    public let initiatives: Int
    /// Whether a path leads from one of them to the province; nil when nobody is the province.
    public let reachesProvince: Bool?
    /// Keys of the actors without whom no path would; nil when nobody is the province.
    public let provinceHangsOn: [String]?
    /// Whether a path leads from one of them to an initiative on the theme elsewhere.
    public let reachesPeers: Bool
    /// Keys of the actors without whom no path would.
    public let peersHangOn: [String]
  }

  /// What stops with some actors.
  public struct Loss: Sendable, Codable, Equatable {
    /// How many others lose touch with the largest part of what they were tied to.
    public let cutOff: Int
    /// How many of those are initiatives.
    public let cutOffInitiatives: Int
    /// Codes of the municipalities of those initiatives, in the order of the register.
    public let cutOffMunicipalities: [String]
    /// Municipalities and themes with initiatives left that lose their last path to the province;
    /// nil when nobody is the province.
    public let lostToProvince: [CellKey]?
    /// Municipalities and themes with initiatives left that lose their last path to initiatives on
    /// the theme elsewhere.
    public let lostToPeers: [CellKey]
    /// Municipalities and themes that have no initiative left.
    public let emptied: [CellKey]
  }

  /// An actor, and what stops with it.
  public struct Row: Sendable, Codable, Equatable {
    /// The actor's key.
    public let id: String
    /// The actor's name.
    public let name: String
    /// What it is.
    public let kind: ActorKind
    /// With how many other actors it is linked.
    public let degree: Int
    /// The place by what stops with it, from 1; equal actors share the best.
    public let rank: Int
    /// What stops with it.
    public let loss: Loss
    /// The loss in a sentence; nil when nothing is lost but the actor itself.
    public let sentence: String?
  }

  /// A kind of actor, and what stops with all of it.
  public struct KindRow: Sendable, Codable, Equatable {
    /// The kind.
    public let kind: ActorKind
    /// How many actors there are of it.
    public let actors: Int
    /// What stops with them.
    public let loss: Loss
    /// The loss in a sentence; nil when nothing is lost but the actors themselves.
    public let sentence: String?
  }

  /// A closer look at an actor or a kind.
  public struct Detail: Sendable, Codable, Equatable {
    /// The actor's key; nil for a kind.
    public let actor: String?
    /// The kind; nil for an actor.
    public let kind: ActorKind?
    /// What stops.
    public let loss: Loss
    /// Keys of those who are cut off, in the order of the register.
    public let cutOffActors: [String]
    /// Keys of those who have no link left, in the order of the register.
    public let withoutLinks: [String]
  }

  /// Keys of the actors that are the province, in the order of the register.
  public let province: [String]
  /// Every actor, the most that stops with it first.
  public let actors: [Row]
  /// Every kind that is there.
  public let kinds: [KindRow]
  /// Municipalities and themes with initiatives, in the order of the register.
  public let cells: [Cell]
  /// The closer look that was asked for.
  public let detail: Detail?
  /// What remains as actors are lost.
  public let robustness: [RobustnessPoint]
}

extension FragilityAnswer {
  /// Works out what stops with each actor.
  ///
  /// - Parameters:
  ///   - register: The register the network was made from.
  ///   - language: The language of the sentences.
  /// - Precondition: The actor and the province of the options are actors of the network that have
  ///   not stopped.
  /// - Complexity: O(actors + links + cells · actors + Σ over actors of whom they cut off) for all
  ///   actors, O(kinds · (actors + links)) for kinds, and that of the curves.
  /// - Throws: `GraphError` when weights are more than a number holds.
  public init(
    network: Network, register: ReleasedRegister, language: Language,
    options: FragilityOptions = FragilityOptions()
  ) throws(GraphError) {
    let active = try ActiveNetwork(network, register: register)
    let losses = LossFinder(active, register: register, province: options.province)
    let words = FragilityWords(language: language, register: register)
    let degrees = active.graph.degrees()
    let all = losses.ofEachActor(threads: options.threads)

    province = losses.province.map { active.actors[$0].id }
    let keys = all.indices.map { v -> [Int] in
      let loss = all[v]
      return [
        -(loss.lostToProvince?.count ?? 0), -loss.lostToPeers.count, -loss.cutOff,
        -loss.emptied.count, -degrees[v],
      ]
    }
    let order = all.indices.sorted {
      keys[$0] == keys[$1] ? $0 < $1 : keys[$0].lexicographicallyPrecedes(keys[$1])
    }
    var rows: [Row] = []
    for (place, v) in order.enumerated() {
      let actor = active.actors[v]
      let isTied = place > 0 && keys[order[place - 1]] == keys[v]
      rows.append(
        Row(
          id: actor.id, name: actor.name, kind: actor.kind, degree: degrees[v],
          rank: isTied ? rows[place - 1].rank : place + 1, loss: all[v],
          sentence: words.sentence(for: all[v], of: actor.name)))
    }
    actors = rows
    kinds = ActorKind.allCases.compactMap { kind in
      let members = active.actors.indices.filter { active.actors[$0].kind == kind }
      guard !members.isEmpty else { return nil }
      let loss = losses.withoutAll(members).loss
      return KindRow(
        kind: kind, actors: members.count, loss: loss,
        sentence: words.sentence(for: loss, ofAll: kind, count: members.count))
    }
    cells = losses.cells
    detail = Self.detail(options, active, losses)
    robustness = RobustnessCurves(active.graph, options: options).points
  }

  private static func detail(
    _ options: FragilityOptions, _ active: ActiveNetwork, _ losses: LossFinder
  ) -> Detail? {
    guard options.actor != nil || options.kind != nil else { return nil }
    let gone = active.actors.indices.filter { v in
      if let id = options.actor { return active.actors[v].id == id }
      return active.actors[v].kind == options.kind
    }
    let (loss, cutOff) = losses.withoutAll(gone)
    let isGone = Set(gone)
    let withoutLinks = active.actors.indices.filter { v in
      let neighbors = active.graph.neighbors(of: v)
      return !isGone.contains(v) && !neighbors.isEmpty && neighbors.allSatisfy(isGone.contains)
    }
    return Detail(
      actor: options.actor, kind: options.actor == nil ? options.kind : nil, loss: loss,
      cutOffActors: cutOff.map { active.actors[$0].id },
      withoutLinks: withoutLinks.map { active.actors[$0].id })
  }
}
