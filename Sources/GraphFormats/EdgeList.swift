public import Graphs

/// A network as a list of edges, read from text with one edge a line.
///
///     # who works with whom
///     source,target,weight
///     "Energie, Utrecht",Dorpshuis,2
///     Dorpshuis,Repair Café,0.5
///
/// - A line holds two ids and, in every line or in none, a weight.
/// - The fields are separated by tabs, semicolons, commas or other white space. The first line
///   that is no comment decides: the first of these four that occurs in it outside quotes counts
///   for the whole text. White space around a field does not belong to it; when white space
///   separates, any amount of it does.
/// - Ids are text and may hold anything but line ends. A field in double quotes may contain the
///   separator, and a doubled quote for a quote.
/// - Lines that start with `#` or `%` are comments; to start an id with one of these, quote it.
///   Blank lines and a byte order mark are passed over. Lines end with a line feed, a carriage
///   return or both.
/// - The first line is a header only when its first two fields are `source` and `target`, `from`
///   and `to`, or `van` and `naar`; a third must then be `weight` or `gewicht`. Capitals make no
///   difference. Any other first line is an edge.
/// - Weights are numbers of zero or more, with a point or, when commas do not separate, a comma
///   before the decimals. Exponents are allowed, thousands marks are not.
/// - The text is UTF-8. A text without edges is a network without vertices.
public struct EdgeList: Sendable, Equatable {
  /// The id of each vertex, numbered in the order in which the ids first appear.
  public let vertexNames: [String]

  /// The vertex at which each edge starts, in the order of the lines.
  public let sources: [UInt32]

  /// The vertex at which each edge ends.
  public let targets: [UInt32]

  /// The weight of each edge; nil when the lines have none.
  public let weights: [Double]?

  /// The number of edges, one for each line.
  public var edgeCount: Int { sources.count }

  /// The number of edges from a vertex to itself.
  public var selfLoopCount: Int {
    zip(sources, targets).reduce(0) { $0 + ($1.0 == $1.1 ? 1 : 0) }
  }

  /// Reads an edge list.
  ///
  /// - Complexity: O(bytes) on average.
  /// - Throws: All that is wrong with the text, line by line.
  public init(parsing bytes: [UInt8]) throws(EdgeListError) {
    var parser = EdgeListParser(bytes)
    try parser.parse()
    vertexNames = parser.names.names
    sources = parser.sources
    targets = parser.targets
    weights = parser.weights
  }

  /// The graph of these edges; vertex `i` carries the name `vertexNames[i]`.
  ///
  /// - Throws: ``GraphError/invalidWeight(_:source:target:)`` when the weights of merged edges add
  ///   up to more than a number can hold.
  public func graph(
    direction: Graph.Direction = .undirected, parallelEdges: Graph.ParallelEdges = .merge
  ) throws(GraphError) -> Graph {
    var builder = GraphBuilder(
      vertexCount: vertexNames.count, direction: direction, parallelEdges: parallelEdges)
    builder.addEdges(from: sources, to: targets, weights: weights)
    return try builder.build()
  }

  /// The number of edges that repeat an earlier one, and vanish when parallel edges are merged.
  ///
  /// - Parameter direction: Whether an edge the other way round is another edge.
  /// - Complexity: O(vertices + edges).
  /// - Throws: As ``graph(direction:parallelEdges:)``.
  public func repeatedEdgeCount(direction: Graph.Direction) throws(GraphError) -> Int {
    try edgeCount - graph(direction: direction).edgeCount
  }
}
