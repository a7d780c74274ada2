internal import Movement
internal import Words

/// Two groups that are both present in a municipality while nobody stands between them, and who
/// could be asked to.
public struct MissingInterpreter: Sendable, Codable, Equatable {
  /// What is known of the way between the two.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// Both have links, and a path of three links or more joins them.
    case far
    /// Both have links, and no path joins them.
    case apart
    /// One of them has no known link at all; that may be a blank in the register.
    case unlinked
  }

  /// The code of the municipality.
  public let area: String
  /// Whether the groups are sectors or themes.
  public let grouping: BrokerGrouping
  /// The key of one group.
  public let a: String
  /// The key of the other group.
  public let b: String
  /// What is known of the way between the two.
  public let kind: Kind
  /// The number of links of the shortest path between a member of each; nil when none joins them.
  public let distance: Int?
  /// Keys of the members of `a` in the municipality.
  public let actorsA: [String]
  /// Keys of the members of `b` in the municipality.
  public let actorsB: [String]
  /// How many members of `a` have a known link.
  public let linkedA: Int
  /// How many members of `b` have a known link.
  public let linkedB: Int
  /// Keys of those who could be asked, the likeliest first.
  public let candidates: [String]
  /// Why each of them, in a clause without its name.
  public let candidateReasons: [String]
  /// The whole in one or two sentences.
  public let reason: String

  /// The missing interpreters between sectors and between themes, in all municipalities of the
  /// lens: pairs of which both sides have links first, then those with the most members on the
  /// smaller side, then in the order of the register.
  static func all(
    network: Network, register: ReleasedRegister, language: Language, options: BrokerOptions
  ) -> [MissingInterpreter] {
    let municipalities = register.municipalities.filter {
      network.lens.municipalities?.contains($0.code) ?? true
    }
    let rows = [BrokerGrouping.sector, .theme].flatMap { grouping in
      let groups = ActorGroups(grouping, network: network, register: register)
      let words = InterpreterWords(
        language: language, network: network, groups: groups, register: register)
      let search = InterpreterSearch(
        network: network, groups: groups, candidateLimit: options.candidates)
      return search.pairs(in: municipalities, threads: options.threads).map {
        MissingInterpreter($0, area: municipalities[$0.area], network, groups, words)
      }
    }
    func key(_ row: MissingInterpreter) -> [Int] {
      let (a, b) = (row.actorsA.count, row.actorsB.count)
      return [row.kind == .unlinked ? 1 : 0, -min(a, b), -a - b]
    }
    return rows.enumerated().sorted { one, other in
      let (first, second) = (key(one.element), key(other.element))
      return first == second
        ? one.offset < other.offset : first.lexicographicallyPrecedes(second)
    }.map(\.element)
  }

  private init(
    _ pair: InterpreterSearch.Pair, area: Municipality, _ network: Network, _ groups: ActorGroups,
    _ words: InterpreterWords
  ) {
    let isUnlinked = pair.linked.first == 0 || pair.linked.second == 0
    self.area = area.code
    grouping = groups.grouping
    a = groups.keys[pair.first]
    b = groups.keys[pair.second]
    kind = isUnlinked ? .unlinked : pair.distance == nil ? .apart : .far
    distance = pair.distance
    actorsA = pair.members.first.map { network.actors[$0].id }
    actorsB = pair.members.second.map { network.actors[$0].id }
    (linkedA, linkedB) = pair.linked
    candidates = pair.candidates.map { network.actors[$0.actor].id }
    candidateReasons = pair.candidates.map { words.reason(for: $0, pair, area: area) }
    reason = words.reason(for: pair, kind: kind, area: area)
  }
}
