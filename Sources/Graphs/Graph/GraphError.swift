/// What can be wrong with the data given to a graph or one of its measures.
public enum GraphError: Error, Sendable, Equatable {
  /// An edge names a vertex that the graph does not have.
  case vertexOutOfRange(vertex: Int, vertexCount: Int)
  /// An edge has a weight that is not a finite number of zero or more.
  case invalidWeight(Double, source: Int, target: Int)
  /// A weight that must serve as a length is not above zero.
  case lengthNotPositive(Double, source: Int, target: Int)
  /// A list with one value per edge or vertex has another length.
  case countMismatch(expected: Int, found: Int)
  /// More vertices were asked for than a graph can number.
  case tooManyVertices(Int)
  /// The personalization of PageRank has a negative or infinite value, or only zeros.
  case invalidPersonalization
  /// An edge joins two vertices of the same mode, where a two-mode graph has edges between modes
  /// only.
  case edgeWithinMode(source: Int, target: Int)
  /// The vertices cannot be divided in two modes: a closed walk over an odd number of edges uses
  /// this one.
  case notTwoMode(source: Int, target: Int)
  /// There are more shortest paths between two vertices than a number can hold.
  case tooManyPaths
  /// A method that repeats itself did not settle in the number of steps it was given.
  case notConverged(steps: Int, change: Double, tolerance: Double)
}

extension GraphError: CustomStringConvertible {
  /// A sentence that names what was found, where, and what was expected.
  public var description: String {
    switch self {
    case .vertexOutOfRange(let vertex, 0):
      "An edge names vertex \(vertex), but the graph has no vertices."
    case .vertexOutOfRange(let vertex, let vertexCount):
      "An edge names vertex \(vertex), but the vertices run from 0 to \(vertexCount - 1)."
    case .invalidWeight(let weight, let source, let target):
      "The edge from vertex \(source) to vertex \(target) has weight \(weight);"
        + " a weight is a finite number of zero or more."
    case .lengthNotPositive(let length, let source, let target):
      "The edge from vertex \(source) to vertex \(target) has weight \(length);"
        + " to serve as a length a weight must be above zero."
    case .countMismatch(let expected, let found):
      "A list has \(found) values where \(expected) are needed, one for each."
    case .tooManyVertices(let count):
      "The graph would have \(count) vertices; it can number \(GraphBuilder.maximumVertexCount)."
    case .invalidPersonalization:
      "The personalization needs finite values of zero or more, at least one of them above zero."
    case .edgeWithinMode(let source, let target):
      "The edge from vertex \(source) to vertex \(target) joins two vertices of the same mode;"
        + " in a two-mode graph edges join vertices of different modes."
    case .notTwoMode(let source, let target):
      "The vertices cannot be divided in two modes: the edge from vertex \(source) to vertex"
        + " \(target) closes a walk over an odd number of edges."
    case .tooManyPaths:
      "More than 10³⁰⁸ shortest paths lead from one vertex to another, more than a number can hold."
    case .notConverged(let steps, let change, let tolerance):
      "After \(steps) steps the values still changed by \(change), more than the tolerance"
        + " of \(tolerance); allow more steps or a larger tolerance."
    }
  }
}
