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
  ///
  /// - Complexity: O(vertices) when all ids are whole numbers, which are kept as such; else O(1).
  public var vertexNames: [String] {
    switch ids {
    case .texts(let texts): texts
    case .numbers(let numbers): numbers.map { String($0) }
    }
  }

  /// The number of vertices.
  public var vertexCount: Int {
    switch ids {
    case .texts(let texts): texts.count
    case .numbers(let numbers): numbers.count
    }
  }

  private enum IDs: Sendable {
    case texts([String])
    case numbers([UInt32])
  }

  private let ids: IDs

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
  /// - Parameter threads: How many threads may work, which they do when all ids are whole numbers
  ///   and no edge has a weight; their number does not change the result. The default, nil, is one
  ///   for each processor.
  /// - Complexity: O(bytes) on average.
  /// - Throws: All that is wrong with the text, line by line.
  public init(parsing bytes: [UInt8], threads: Int? = nil) throws(EdgeListError) {
    if let list = IntegerEdgeList(bytes, threads: threads) {
      self.init(
        ids: .numbers(list.ids), sources: list.sources, targets: list.targets, weights: nil)
    } else {
      try self.init(parsingAnything: bytes)
    }
  }

  /// Reads an edge list of any kind, from front to back.
  package init(parsingAnything bytes: [UInt8]) throws(EdgeListError) {
    var parser = EdgeListParser(bytes)
    try parser.parse()
    self.init(
      ids: .texts(parser.names.names), sources: parser.sources, targets: parser.targets,
      weights: parser.weights)
  }

  private init(ids: IDs, sources: [UInt32], targets: [UInt32], weights: [Double]?) {
    self.ids = ids
    self.sources = sources
    self.targets = targets
    self.weights = weights
  }

  /// The graph of these edges; vertex `i` carries the name `vertexNames[i]`.
  ///
  /// - Parameter threads: As in ``GraphBuilder/build(threads:)``.
  /// - Throws: ``GraphError/invalidWeight(_:source:target:)`` when the weights of merged edges add
  ///   up to more than a number can hold.
  public func graph(
    direction: Graph.Direction = .undirected, parallelEdges: Graph.ParallelEdges = .merge,
    threads: Int? = nil
  ) throws(GraphError) -> Graph {
    var builder = GraphBuilder(
      vertexCount: vertexCount, direction: direction, parallelEdges: parallelEdges)
    builder.addEdges(from: sources, to: targets, weights: weights)
    return try builder.build(threads: threads)
  }

  /// The number of edges that repeat an earlier one, and vanish when parallel edges are merged.
  ///
  /// - Parameter direction: Whether an edge the other way round is another edge.
  /// - Complexity: O(vertices + edges).
  /// - Throws: As ``graph(direction:parallelEdges:threads:)``.
  public func repeatedEdgeCount(direction: Graph.Direction) throws(GraphError) -> Int {
    try edgeCount - graph(direction: direction).edgeCount
  }
}

extension EdgeList {
  /// Whether two lists have the same ids, edges and weights.
  public static func == (one: EdgeList, other: EdgeList) -> Bool {
    one.sources == other.sources && one.targets == other.targets && one.weights == other.weights
      && one.vertexNames == other.vertexNames
  }
}
