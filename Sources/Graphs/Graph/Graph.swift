/// A network of vertices and edges that never changes once built.
///
/// Vertices are the numbers from 0 up to `vertexCount`. The neighbors of all vertices lie behind
/// each other in one array, `targets`, and `offsets` tells where the list of each vertex starts
/// (compressed sparse rows). Every list is sorted. This costs 4 bytes per list entry and 8 per
/// vertex, and 8 more per entry when the graph is weighted.
///
/// - A directed edge stands in the list of the vertex where it starts.
/// - An undirected edge stands in the lists of both ends. A self-loop therefore stands twice in
///   the list of its vertex, so that the length of a list is always the degree, in which a loop
///   counts for two.
/// - Parallel edges, when the builder keeps them, stand behind each other.
///
/// Use ``GraphBuilder`` or ``init(vertexCount:edges:weights:direction:parallelEdges:)``:
///
///     let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
///     path.degrees()  // [1, 2, 1]
public struct Graph: Sendable, Equatable {
  /// Whether an edge from one vertex to another also leads back.
  public enum Direction: Sendable, Hashable, CaseIterable {
    /// Edges lead both ways.
    case undirected
    /// Edges lead one way, from their source to their target.
    case directed
  }

  /// What to do with several edges between the same two vertices.
  public enum ParallelEdges: Sendable, Hashable, CaseIterable {
    /// Make them one edge that weighs their sum, or simply one edge when nothing has a weight.
    case merge
    /// Keep each as an edge of its own.
    case keep
  }

  /// What a measure of paths does with the weights of the edges.
  ///
  /// All other measures read weights as strengths and always use them; ``withoutWeights()`` makes
  /// every edge count for one.
  public enum WeightUse: Sendable, Hashable, CaseIterable {
    /// Every edge is as long as any other.
    case ignored
    /// Every edge is as long as its weight; in a graph without weights all are equally long.
    case lengths
  }

  /// Whether edges lead one way or both ways.
  public let direction: Direction

  /// Where the list of each vertex starts in `targets`; one more entry than there are vertices.
  ///
  /// Starts at 0, never falls, and ends with `arcCount`.
  public let offsets: [Int]

  /// The neighbor lists of all vertices behind each other, each sorted.
  public let targets: [UInt32]

  /// The weight of the edge behind each entry of `targets`; nil when the graph has no weights.
  ///
  /// Weights are finite and not negative.
  public let weights: [Double]?

  /// Whether a list names the same neighbor twice: there are parallel edges, or self-loops in an
  /// undirected graph.
  let repeatsNeighbors: Bool

  /// Wraps lists that already keep the promises of the stored properties.
  ///
  /// - Parameter repeatsNeighbors: nil when that is not known, and must be looked up in the lists.
  init(
    direction: Direction, offsets: [Int], targets: [UInt32], weights: [Double]?,
    repeatsNeighbors: Bool? = nil
  ) {
    self.direction = direction
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    self.repeatsNeighbors =
      repeatsNeighbors ?? AdjacencyLists.repeatsNeighbors(offsets, targets)
  }

  /// The number of vertices.
  @inlinable
  public var vertexCount: Int { offsets.count - 1 }

  /// The number of entries in all neighbor lists together.
  ///
  /// The number of edges in a directed graph, twice that in an undirected one.
  @inlinable
  public var arcCount: Int { targets.count }

  /// The number of edges, self-loops and parallel edges included.
  @inlinable
  public var edgeCount: Int { direction == .directed ? arcCount : arcCount / 2 }

  /// Whether the edges carry weights.
  @inlinable
  public var isWeighted: Bool { weights != nil }

  /// Where the neighbors of a vertex stand in `targets`, and their weights in `weights`.
  ///
  /// - Precondition: `vertex` is in the graph.
  @inlinable
  public func neighborRange(of vertex: Int) -> Range<Int> {
    offsets[vertex]..<offsets[vertex + 1]
  }

  /// The vertices an edge leads to from a vertex, in rising order.
  ///
  /// Parallel edges repeat a neighbor; an undirected self-loop names the vertex itself twice.
  ///
  /// - Precondition: `vertex` is in the graph.
  /// - Complexity: O(1).
  @inlinable
  public func neighbors(of vertex: Int) -> Neighbors {
    Neighbors(targets: targets, range: neighborRange(of: vertex))
  }
}
