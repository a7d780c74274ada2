internal import Foundation
internal import Graphs

/// A graph on disk, as every engine reads it.
///
/// - `edges.bin`: the two ends of each edge, lower first, as numbers of 32 bits.
/// - `edges.txt`: the same as text, one edge a line.
/// - `graph.json`: counts, and the vertices that searches start from.
/// - `planted.bin`: the planted community of each vertex, if any, as numbers of 64 bits.
struct GraphFolder {
  private struct Description: Codable {
    let vertices: Int
    let edges: Int
    let sources: [Int]
  }

  private let folder: URL

  init(path: String) { folder = URL(filePath: path) }

  var textPath: String { folder.appending(path: "edges.txt").path() }

  /// Writes a graph; edges stand in an order made by chance, as they come in real files.
  func write(_ graph: Graph, planted: Partition?) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var edges = graph.edges
    var generator = SeededGenerator(seed: 1)
    generator.shuffle(&edges)
    var numbers: [UInt32] = []
    var text: [UInt8] = []
    for edge in edges {
      numbers += [UInt32(edge.source), UInt32(edge.target)]
      text += Array("\(edge.source) \(edge.target)\n".utf8)
    }
    let description = Description(
      vertices: graph.vertexCount, edges: edges.count, sources: Self.sources(of: graph))
    try unsafe numbers.withUnsafeBytes { unsafe Data($0) }.write(
      to: folder.appending(path: "edges.bin"))
    try Data(text).write(to: folder.appending(path: "edges.txt"))
    try JSONEncoder().encode(description).write(to: folder.appending(path: "graph.json"))
    if let planted { try write(planted, to: "planted.bin") }
  }

  /// Writes the group of each vertex as a number of 64 bits.
  func write(_ groups: Partition, to name: String) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try unsafe groups.labels.map(Double.init).withUnsafeBytes { unsafe Data($0) }
      .write(to: folder.appending(path: name))
  }

  /// Sixteen vertices of the largest component, spread over its numbers.
  private static func sources(of graph: Graph) -> [Int] {
    let largest = graph.components().members.max { $0.count < $1.count } ?? []
    return largest.isEmpty ? [] : (0..<16).map { largest[largest.count * $0 / 16] }
  }

  /// What a kernel works on.
  func load(threads: Int) throws -> Kernel.Input {
    let description = try JSONDecoder().decode(
      Description.self, from: Data(contentsOf: folder.appending(path: "graph.json")))
    let data = try Data(contentsOf: folder.appending(path: "edges.bin"))
    let numbers = unsafe data.withUnsafeBytes { unsafe Array($0.bindMemory(to: UInt32.self)) }
    return Kernel.Input(
      vertexCount: description.vertices,
      sources: stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] },
      targets: stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] },
      searchStarts: description.sources, textPath: textPath, threads: threads)
  }
}
