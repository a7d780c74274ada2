internal import Graphs
internal import Movement

/// The links of the actors of one municipality: among each other, and with partners elsewhere.
///
/// An actor of several municipalities belongs to each. Links that are over and actors that stopped
/// do not count.
struct MunicipalityLinks {
  /// Where a partner is.
  enum Home: Hashable {
    /// In one municipality of the register, by its place there.
    case municipality(Int)
    /// In several.
    case several
    /// In none, or it is not stated.
    case none
  }

  /// The links, by the places of their ends in the network.
  let ties: [Network.Tie]
  /// The actors of the municipality, by place in the network.
  let own: [Int]
  /// Their partners elsewhere, by place in the network, with where they are.
  let partners: [(actor: Int, home: Home)]
  /// Links among its own actors.
  let within: Int
  /// Links with partners elsewhere.
  let outward: Int
  private let contactsOf: [Int: [Int]]

  init(_ network: Network, of code: String, in register: ReleasedRegister) {
    let isOwn = network.actors.map { $0.isActive && $0.municipalities.contains(code) }
    own = isOwn.indices.filter { isOwn[$0] }
    ties = network.ties.filter { tie in
      tie.from != tie.to && tie.link.until == nil && (isOwn[tie.from] || isOwn[tie.to])
        && network.actors[tie.from].isActive && network.actors[tie.to].isActive
    }
    within = ties.count { isOwn[$0.from] && isOwn[$0.to] }
    outward = ties.count - within
    var sets: [Int: Set<Int>] = [:]
    for tie in ties {
      sets[tie.from, default: []].insert(tie.to)
      sets[tie.to, default: []].insert(tie.from)
    }
    contactsOf = sets.mapValues { $0.sorted() }
    var numbers: [String: Int] = [:]
    for (i, municipality) in register.municipalities.enumerated() {
      numbers[municipality.code] = i
    }
    let others = Set(ties.flatMap { [$0.from, $0.to] }).filter { !isOwn[$0] }.sorted()
    partners = others.map { actor in
      let homes = network.actors[actor].municipalities.compactMap { numbers[$0] }
      switch homes.count {
      case 0: return (actor, .none)
      case 1: return (actor, .municipality(homes[0]))
      default: return (actor, .several)
      }
    }
  }

  /// The actors that have a link here with a given actor, by place in the network, rising.
  func contacts(of actor: Int) -> [Int] { contactsOf[actor, default: []] }
}
