public import Graphs

/// The actors and links a lens lets through, with the graph they form.
///
/// Vertex `i` of `graph` is `actors[i]`. The graph is undirected; links between the same two
/// actors, in either direction, are one edge whose weight is the sum of theirs. Actors without a
/// link stay in, as vertices without neighbors.
public struct Network: Sendable {
  /// The lens it was made with.
  public let lens: Lens
  /// The actors, in the order of the register.
  public let actors: [Actor]
  /// The links between those actors, in the order of the register.
  public let ties: [Tie]
  /// Who is linked with whom.
  public let graph: Graph

  private let indices: [String: Int]

  /// A link with the indices of its ends in ``Network/actors``.
  public struct Tie: Sendable, Equatable {
    /// The link.
    public let link: Link
    /// The index of the actor it comes from.
    public let from: Int
    /// The index of the actor it goes to.
    public let to: Int
  }

  /// The network of a register through a lens.
  ///
  /// - Throws: `GraphError` when the weights of parallel links add up to more than a number holds.
  public init(of register: ReleasedRegister, through lens: Lens = Lens()) throws(GraphError) {
    let actors = register.actors.filter(lens.includes)
    var indices: [String: Int] = [:]
    for (i, actor) in actors.enumerated() { indices[actor.id] = i }
    let ties = register.links.compactMap { link -> Tie? in
      guard lens.includes(link), let from = indices[link.from], let to = indices[link.to] else {
        return nil
      }
      return Tie(link: link, from: from, to: to)
    }
    var builder = GraphBuilder(vertexCount: actors.count, direction: .undirected)
    for tie in ties {
      builder.addEdge(from: tie.from, to: tie.to, weight: tie.link.weight)
    }
    self.lens = lens
    self.actors = actors
    self.ties = ties
    self.graph = try builder.build()
    self.indices = indices
  }

  /// The index of the actor with this key; nil when it is not in the network.
  public func index(of id: String) -> Int? { indices[id] }
}
