/// A random graph, and the groups it was made from.
public struct PlantedGraph: Sendable, Equatable {
  /// The graph.
  public let graph: Graph
  /// The group each vertex was put in.
  public let partition: Partition
}

extension Graph {
  /// A random undirected graph in which vertices of one group are joined more often, or less often,
  /// than vertices of different groups.
  ///
  /// The first group has the first vertices, and so on. There are no self-loops and no parallel
  /// edges. The same seed gives the same graph.
  ///
  ///     let planted = Graph.plantedPartition(
  ///       groupSizes: [50, 50], within: 0.3, between: 0.02, seed: 1)
  ///     planted.partition.sizes  // [50, 50]
  ///
  /// - Parameters:
  ///   - groupSizes: The number of vertices in each group.
  ///   - within: The chance of an edge between two vertices of one group.
  ///   - between: The chance of an edge between two vertices of different groups.
  ///   - seed: The seed of the random choices; edges within groups are drawn before those between.
  ///     The default is 0.
  ///   - stream: The stream of the seed, one for each graph of a sample. The default is 0.
  /// - Precondition: No size is negative, their sum fits in 32 bits, and chances lie in 0...1.
  /// - Complexity: O(vertices + edges + groups).
  ///
  /// Source: A. Condon, R.M. Karp, Algorithms for graph partitioning on the planted partition
  /// model, 2001; V. Batagelj, U. Brandes, Efficient generation of large random networks, 2005.
  public static func plantedPartition(
    groupSizes: [Int], within: Double, between: Double, seed: UInt64 = 0, stream: UInt64 = 0
  ) -> PlantedGraph {
    precondition(groupSizes.allSatisfy { $0 >= 0 }, "sizes are not negative")
    precondition((0...1).contains(within) && (0...1).contains(between), "chances from 0 to 1")
    let vertexCount = groupSizes.reduce(0, +)
    precondition(vertexCount <= GraphBuilder.maximumVertexCount, "a number of vertices")
    var labels: [Int] = []
    // The first vertex of each vertex's group: before it stand the lower vertices of other groups.
    var groupStarts: [Int] = []
    for (group, size) in groupSizes.enumerated() {
      let start = labels.count
      labels += Array(repeating: group, count: size)
      groupStarts += Array(repeating: start, count: size)
    }
    var generator = SeededGenerator(seed: seed, stream: stream)
    var edges = EdgeArrays()
    forEachChosenPair(
      rows: vertexCount, probability: within, using: &generator,
      rowLength: { $0 - groupStarts[$0] }
    ) { row, column in edges.append(row, groupStarts[row] + column) }
    forEachChosenPair(
      rows: vertexCount, probability: between, using: &generator, rowLength: { groupStarts[$0] }
    ) { row, column in edges.append(row, column) }
    return PlantedGraph(
      graph: edges.graph(vertexCount: vertexCount), partition: Partition(labels: labels))
  }
}
