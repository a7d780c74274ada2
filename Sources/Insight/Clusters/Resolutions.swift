internal import Graphs

/// What becomes of clusters at half and at twice their resolution.
struct Resolutions {
  /// For each group, the other groups it is one with at half the resolution, rising.
  private(set) var mergesWith: [[Int]]
  /// For each group, into how many parts it falls at twice the resolution.
  private(set) var partCounts: [Int]

  /// Divides the graph again, coarser and finer.
  ///
  /// A group merges with those that have most of their members, more than half, in the same coarse
  /// community. It falls into the fine communities that hold at least two of its members and a tenth
  /// of it.
  init(_ graph: Graph, groups: Partition, options: ClusterOptions) {
    let members = groups.members
    let coarse = Self.partition(graph, options.resolution / 2, options)
    var home = [Int?](repeating: nil, count: groups.count)
    var inhabitants: [Int: [Int]] = [:]
    for (group, vertices) in members.enumerated() where vertices.count >= 3 {
      let counts = Self.counts(vertices.map { coarse.labels[$0] })
      guard let most = counts.first(where: { 2 * $0.value > vertices.count }) else { continue }
      home[group] = most.key
      inhabitants[most.key, default: []].append(group)
    }
    mergesWith = home.enumerated().map { group, place in
      place.flatMap { inhabitants[$0] }?.filter { $0 != group } ?? []
    }
    let fine = Self.partition(graph, options.resolution * 2, options)
    partCounts = members.map { vertices in
      let counts = Self.counts(vertices.map { fine.labels[$0] })
      return max(1, counts.count { $0.value >= 2 && 10 * $0.value >= vertices.count })
    }
  }

  private static func partition(
    _ graph: Graph, _ resolution: Double, _ options: ClusterOptions
  ) -> Partition {
    var leiden = Graph.LeidenOptions()
    leiden.objective = .modularity(resolution: resolution)
    leiden.runs = options.resolutionRuns(for: graph.vertexCount)
    leiden.seed = options.seed
    leiden.threads = options.threads
    return graph.leiden(leiden).partition
  }

  /// How often each label occurs, by rising label.
  private static func counts(_ labels: [Int]) -> [(key: Int, value: Int)] {
    var counts: [Int: Int] = [:]
    for label in labels { counts[label, default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }
  }
}
