internal import Graphs

/// How communities are looked for.
struct CommunitySearch: Sendable {
  /// A method, by the word that asks for it.
  enum Method: String, CaseIterable, Sendable {
    case leiden, louvain
    case labelPropagation = "label-propagation"
    case consensus
  }

  /// What makes good communities.
  enum Objective: String, CaseIterable, Sendable {
    case modularity
    /// The constant Potts model.
    case constantPotts = "cpm"
  }

  let method: Method
  let objective: Objective
  /// The resolution of the objective; label propagation has none.
  let resolution: Double
  /// How often to look; nil is once, and for a consensus as often as it is wont to.
  let runs: Int?
  let seed: UInt64
  var threads: Int?

  /// Communities, and whether the search came to an end by itself.
  func communities(of graph: Graph) -> (partition: Partition, isSettled: Bool) {
    switch method {
    case .leiden:
      var options = Graph.LeidenOptions()
      options.objective = leidenObjective
      options.runs = runs ?? 1
      options.seed = seed
      options.threads = threads
      let result = graph.leiden(options)
      return (result.partition, result.isStable)
    case .louvain:
      return (
        best(of: graph) { graph.louvain(resolution: resolution, seed: $0, threads: threads) }, true
      )
    case .labelPropagation:
      return (best(of: graph) { graph.labelPropagation(seed: $0) }, true)
    case .consensus:
      let result = consensus(of: graph)
      return (result.partition, result.isSettled)
    }
  }

  private var leidenObjective: Graph.LeidenOptions.Objective {
    switch objective {
    case .modularity: .modularity(resolution: resolution)
    case .constantPotts: .constantPotts(resolution: resolution)
    }
  }

  /// The communities that many runs agree on.
  func consensus(of graph: Graph) -> Graph.ConsensusResult {
    var options = Graph.ConsensusOptions()
    options.objective = leidenObjective
    if let runs { options.runs = runs }
    options.seed = seed
    options.threads = threads
    return graph.consensusCommunities(options)
  }

  /// Of runs with this seed and those after it the first of highest modularity.
  private func best(of graph: Graph, _ run: (UInt64) -> Partition) -> Partition {
    var best = run(seed)
    var highest = graph.modularity(of: best, resolution: resolution)
    for number in 1..<max(1, runs ?? 1) {
      let found = run(seed &+ UInt64(number))
      let modularity = graph.modularity(of: found, resolution: resolution)
      if modularity > highest { (best, highest) = (found, modularity) }
    }
    return best
  }
}
