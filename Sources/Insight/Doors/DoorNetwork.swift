public import Graphs
public import Movement

/// Who can bring whom to whose door: the actors of a lens that still exist, with the links between
/// them that exist and open doors.
///
/// Vertex `i` of `graph` is `actors[i]`. The graph is undirected; the weight of an edge is the
/// cost of the cheapest link between its ends.
public struct DoorNetwork: Sendable {
  /// The actors, in the order of their ids.
  public let actors: [Actor]
  /// Who is linked with whom, and at what cost.
  public let graph: Graph

  private let indices: [String: Int]
  /// The cheapest link between two actors, by the lower and the higher of their indices.
  private let links: [Pair: Link]

  private struct Pair: Hashable {
    let low: Int
    let high: Int

    init(_ one: Int, _ other: Int) {
      low = min(one, other)
      high = max(one, other)
    }
  }

  /// The network of a register.
  ///
  /// Actors that stopped and links that ended take no part, nor do kinds of link that the costs
  /// avoid.
  ///
  /// - Throws: `GraphError` when a cost is no finite number above zero.
  public init(
    of register: ReleasedRegister, through lens: Lens, costs: DoorCosts
  ) throws(GraphError) {
    let actors = register.actors.filter { lens.includes($0) && !register.hasStopped($0) }
      .sorted { $0.id < $1.id }
    var indices: [String: Int] = [:]
    for (i, actor) in actors.enumerated() { indices[actor.id] = i }
    var cheapest: [Pair: (cost: Double, link: Link)] = [:]
    var order: [Pair] = []
    for link in register.links {
      guard lens.includes(link), !register.hasEnded(link), let cost = costs[link.kind],
        let from = indices[link.from], let to = indices[link.to], from != to
      else { continue }
      let pair = Pair(from, to)
      guard let known = cheapest[pair] else {
        order.append(pair)
        cheapest[pair] = (cost, link)
        continue
      }
      // Of equally cheap links the one that comes first in the list of kinds, so that the order of
      // the register does not matter.
      if (cost, link.order) < (known.cost, known.link.order) { cheapest[pair] = (cost, link) }
    }
    var builder = GraphBuilder(vertexCount: actors.count)
    for pair in order {
      if let cost = cheapest[pair]?.cost {
        builder.addEdge(from: pair.low, to: pair.high, weight: cost)
      }
    }
    self.actors = actors
    self.indices = indices
    graph = try builder.build()
    links = cheapest.mapValues(\.link)
  }

  /// The index of the actor with this id; nil when it takes no part.
  public func index(of id: String) -> Int? { indices[id] }

  /// The cheapest link between two actors; nil when there is none.
  public func link(between one: Int, and other: Int) -> Link? { links[Pair(one, other)] }
}

extension Link {
  /// Where a link comes among others between the same actors.
  fileprivate var order: String {
    let place = LinkKind.allCases.firstIndex(of: kind) ?? 0
    return (place < 10 ? "0\(place)" : "\(place)") + from
  }
}
