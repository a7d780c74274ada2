internal import Foundation
internal import GraphFormats
internal import Graphs

/// One thing that is measured.
struct Kernel: Sendable {
  /// What kernels work on.
  final class Input {
    let vertexCount: Int
    let sources: [UInt32]
    let targets: [UInt32]
    let searchStarts: [Int]
    let textPath: String
    let threads: Int

    init(
      vertexCount: Int, sources: [UInt32], targets: [UInt32], searchStarts: [Int],
      textPath: String, threads: Int
    ) {
      self.vertexCount = vertexCount
      self.sources = sources
      self.targets = targets
      self.searchStarts = searchStarts
      self.textPath = textPath
      self.threads = threads
    }

    func build() throws -> Graph {
      var builder = GraphBuilder(vertexCount: vertexCount)
      builder.addEdges(from: sources, to: targets)
      return try builder.build(threads: threads)
    }
  }

  /// What came out, to compare with what the peers found.
  enum Output {
    case values([Double])
    case groups(Partition)
    case graph(Graph)
  }

  let name: String
  let run: @Sendable (Graph, Input) throws -> Output

  /// All kernels; their names are those of `catalogue.py`.
  static let all = [
    Kernel(name: "build") { .graph(try $1.build()) },
    Kernel(name: "read") {
      let bytes = try [UInt8](Data(contentsOf: URL(filePath: $1.textPath), options: .mappedIfSafe))
      let list = try EdgeList(parsing: bytes, threads: $1.threads)
      return .graph(try list.graph(threads: $1.threads))
    },
    Kernel(name: "components") { graph, _ in .groups(graph.components()) },
    Kernel(name: "bfs") { graph, input in
      var sums = [Double](repeating: 0, count: graph.vertexCount)
      for start in input.searchStarts {
        let distances = try graph.distances(from: start)
        for vertex in sums.indices where distances[vertex] < .infinity {
          sums[vertex] += distances[vertex]
        }
      }
      return .values(sums)
    },
    Kernel(name: "pagerank") { graph, input in
      var options = Graph.PageRankOptions()
      options.threads = input.threads
      options.tolerance = 1e-9
      return .values(try graph.pageRank(options))
    },
    Kernel(name: "core") { graph, _ in .values(graph.coreNumbers().map(Double.init)) },
    Kernel(name: "clustering") { graph, input in
      .values(graph.localClustering(threads: input.threads))
    },
    Kernel(name: "harmonic") { graph, input in
      .values(try graph.harmonicCloseness(threads: input.threads))
    },
    Kernel(name: "betweenness") { graph, input in
      .values(try graph.betweenness(threads: input.threads))
    },
    Kernel(name: "sampled-betweenness") { graph, input in
      var options = Graph.ApproximateBetweennessOptions()
      options.error = 0.01
      options.confidence = 0.9
      options.normalized = true
      options.threads = input.threads
      return .values(graph.approximateBetweenness(options).values)
    },
    Kernel(name: "louvain") { graph, input in .groups(graph.louvain(threads: input.threads)) },
    Kernel(name: "leiden") { graph, input in
      var options = Graph.LeidenOptions.asPeers
      options.threads = input.threads
      return .groups(graph.leiden(options).partition)
    },
    Kernel(name: "labels") { graph, _ in .groups(graph.labelPropagation()) },
    Kernel(name: "swaps") { graph, _ in
      .graph(graph.swappingEdges(attempts: 10 * graph.edgeCount, seed: 1))
    },
    Kernel(name: "constraint") { graph, _ in .values(graph.constraint()) },
  ]
}
