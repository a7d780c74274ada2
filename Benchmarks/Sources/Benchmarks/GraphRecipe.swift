internal import Foundation
internal import GraphFormats
internal import Graphs

/// Which graph to make: all are undirected, without weights, self-loops and parallel edges, and
/// always the same.
enum GraphRecipe {
  case rmat(scale: Int)
  case erdosRenyi(vertexCount: Int, edgeCount: Int)
  case lfr(vertexCount: Int, mixing: Double)
  case file(path: String)

  init(_ kind: String, _ arguments: [String]) throws {
    let numbers = arguments.compactMap(Double.init)
    switch (kind, numbers.count, arguments.count) {
    case ("rmat", 1, 1): self = .rmat(scale: Int(numbers[0]))
    case ("erdos-renyi", 2, 2):
      self = .erdosRenyi(vertexCount: Int(numbers[0]), edgeCount: Int(numbers[1]))
    case ("lfr", 2, 2): self = .lfr(vertexCount: Int(numbers[0]), mixing: numbers[1])
    case ("file", _, 1): self = .file(path: arguments[0])
    default: throw UsageError(text: "no recipe: \(kind) \(arguments)")
    }
  }

  /// The graph, and the communities that were planted in it, if any.
  func make() throws -> (graph: Graph, planted: Partition?) {
    switch self {
    case .rmat(let scale):
      return (Graph.rMAT(scale: scale, seed: 1), nil)
    case .erdosRenyi(let vertexCount, let edgeCount):
      return (Graph.erdosRenyi(vertexCount: vertexCount, edgeCount: edgeCount, seed: 1), nil)
    case .lfr(let vertexCount, let mixing):
      let found = try Graph.lfr(vertexCount: vertexCount, mixing: mixing, seed: 1)
      return (found.graph, found.partition)
    case .file(let path):
      let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
      return (try EdgeList(parsing: bytes).graph().simplified(), nil)
    }
  }
}
