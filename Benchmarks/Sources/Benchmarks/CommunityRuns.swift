internal import Graphs

/// Communities of several runs, each with a seed of its own, on one thread.
struct CommunityRuns {
  private let find: (_ graph: Graph, _ seed: UInt64) -> Partition
  private let runs: Int

  init(method: String, runs: Int) throws {
    switch method {
    case "louvain": find = { $0.louvain(seed: $1, threads: 1) }
    case "leiden":
      find = { graph, seed in
        var options = Graph.LeidenOptions.asPeers
        options.seed = seed
        options.threads = 1
        return graph.leiden(options).partition
      }
    default: throw UsageError(text: "no such method: \(method)")
    }
    self.runs = runs
  }

  /// Writes the communities of each run in a file of its own, `run-0.bin` and on.
  func write(from source: GraphFolder, to output: GraphFolder) throws {
    let graph = try source.load(threads: 1).build()
    for run in 0..<runs {
      try output.write(find(graph, UInt64(run)), to: "run-\(run).bin")
    }
  }
}

extension Graph.LeidenOptions {
  /// The peers do two passes by default.
  static var asPeers: Graph.LeidenOptions {
    var options = Graph.LeidenOptions()
    options.maximumPasses = 2
    return options
  }
}
