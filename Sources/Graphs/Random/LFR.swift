extension Graph {
  /// What an LFR graph looks like.
  public struct LFROptions: Sendable {
    /// How many edges a vertex has on average.
    ///
    /// The default is 20.
    public var averageDegree = 20.0
    /// How many edges a vertex has at most.
    ///
    /// The default is 50.
    public var maximumDegree = 50
    /// The exponent of the power law of degrees: the higher, the rarer hubs are.
    ///
    /// The default is 2.
    public var degreeExponent = 2.0
    /// The least and the most vertices in a community.
    ///
    /// The default is 20...100.
    public var communitySizes = 20...100
    /// The exponent of the power law of community sizes.
    ///
    /// The default is 1.
    public var communityExponent = 1.0

    /// The default options.
    public init() {}

    /// The average degrees that are possible with the maximum and the exponent.
    ///
    /// - Precondition: The maximum is above zero.
    public var possibleAverageDegrees: ClosedRange<Double> {
      PowerLaw(exponent: degreeExponent, range: 1...maximumDegree).mean...Double(maximumDegree)
    }
  }

  /// A random undirected graph with communities, made to test whether they are found again (LFR).
  ///
  /// Degrees and the sizes of communities follow power laws. Of the edges of every vertex, a share
  /// `mixing` leads out of its community.
  ///
  ///     let planted = try Graph.lfr(vertexCount: 1000, mixing: 0.3, seed: 1)
  ///     planted.partition.count  // the number of communities
  ///
  /// - Degrees are drawn from a law cut off at the maximum; its lowest degree is chosen so that the
  ///   average is the one asked for.
  /// - The number of neighbors in the community is (1 − mixing) times the degree, rounded up or
  ///   down by chance so that it is right on average.
  /// - Vertices with most neighbors to find choose their community first, among the seats left in
  ///   communities that are large enough.
  /// - Within communities and then between them, ends of edges are matched by chance. Self-loops
  ///   and copies are mended by swaps; the few that resist are left out, so that some vertices can
  ///   have a little less than their degree.
  /// - The numbers of vertices tell nothing. The same seed gives the same graph.
  ///
  /// The original program moves vertices from community to community until all fit, and rewires
  /// edges until mixing is right; the properties are the same.
  ///
  /// - Parameters:
  ///   - mixing: The share of edges that lead out of a community.
  ///   - options: Degrees and sizes.
  ///   - seed: The seed of the random choices. The default is 0.
  ///   - stream: The stream of the seed, one for each graph of a sample. The default is 0.
  /// - Precondition: `mixing` lies in 0...1; `vertexCount` is not negative and fits in 32 bits;
  ///   `maximumDegree` is below it; the average degree is one that the law can have; sizes are
  ///   above zero.
  /// - Complexity: O(vertices + edges) on average.
  /// - Throws: ``RandomGraphError/impossibleCommunities(internalDegree:largest:)`` when, after a hundred
  ///   draws, no communities were found in which all vertices fit, or only one where there must be
  ///   two.
  ///
  /// Source: A. Lancichinetti, S. Fortunato, F. Radicchi, Benchmark graphs for testing community
  /// detection algorithms, 2008.
  public static func lfr(
    vertexCount: Int, mixing: Double, _ options: LFROptions = LFROptions(), seed: UInt64 = 0,
    stream: UInt64 = 0
  ) throws(RandomGraphError) -> PlantedGraph {
    precondition((0...1).contains(mixing), "a share from 0 to 1")
    precondition(
      (0...GraphBuilder.maximumVertexCount).contains(vertexCount), "a number of vertices")
    precondition(options.communitySizes.lowerBound > 0, "sizes above zero")
    guard vertexCount > 0 else {
      return PlantedGraph(
        graph: EdgeArrays().graph(vertexCount: 0), partition: Partition(labels: []))
    }
    precondition(options.maximumDegree < vertexCount, "no more neighbors than other vertices")
    var generator = SeededGenerator(seed: seed, stream: stream)
    var plan = LFRPlan(vertexCount: vertexCount, mixing, options, using: &generator)
    let labels = try plan.seatVertices(options, using: &generator)
    return PlantedGraph(
      graph: plan.graph(labels, using: &generator), partition: Partition(labels: labels))
  }
}

/// How many edges each vertex of an LFR graph has within its community and out of it.
private struct LFRPlan {
  private var internalDegrees: [Int]
  private var externalDegrees: [Int]

  init(
    vertexCount: Int, _ mixing: Double, _ options: Graph.LFROptions,
    using generator: inout SeededGenerator
  ) {
    let law = PowerLawOfMean(
      exponent: options.degreeExponent, mean: options.averageDegree,
      highest: options.maximumDegree)
    internalDegrees = []
    externalDegrees = []
    for _ in 0..<vertexCount {
      let degree = law.draw(using: &generator)
      let within = Int((Double(degree) * (1 - mixing) + generator.unit()).rounded(.down))
      internalDegrees.append(min(degree, within))
      externalDegrees.append(degree - min(degree, within))
    }
  }

  /// The community of each vertex.
  mutating func seatVertices(
    _ options: Graph.LFROptions, using generator: inout SeededGenerator
  ) throws(RandomGraphError) -> [Int] {
    let law = PowerLaw(exponent: options.communityExponent, range: options.communitySizes)
    let needsOthers = externalDegrees.contains { $0 > 0 }
    for _ in 0..<100 {
      let sizes = Self.sizes(
        sum: internalDegrees.count, law, largest: options.communitySizes.upperBound,
        using: &generator)
      if needsOthers && sizes.count < 2 { continue }
      if let labels = seats(sizes, using: &generator) {
        if needsOthers { makeInternalDegreesEven(labels, communityCount: sizes.count) }
        return labels
      }
    }
    throw .impossibleCommunities(
      internalDegree: internalDegrees.max() ?? 0, largest: options.communitySizes.upperBound)
  }

  /// Draws sizes until the sum is reached.
  ///
  /// What is lacking for a last community of its own size is
  /// spread over the others where they have room, and else makes a small one.
  private static func sizes(
    sum: Int, _ law: PowerLaw, largest: Int, using generator: inout SeededGenerator
  ) -> [Int] {
    var sizes: [Int] = []
    var left = sum
    while left > 0 {
      let size = law.draw(using: &generator)
      if size <= left {
        sizes.append(size)
        left -= size
        continue
      }
      let room = sizes.reduce(0) { $0 + largest - $1 }
      guard room >= left else { return sizes + [left] }
      var i = 0
      while left > 0 {
        if sizes[i] < largest {
          sizes[i] += 1
          left -= 1
        }
        i = (i + 1) % sizes.count
      }
    }
    return sizes
  }

  /// Gives every vertex a seat in a community with more vertices than it needs neighbors there;
  /// nil when there are too few of them.
  private func seats(_ sizes: [Int], using generator: inout SeededGenerator) -> [Int]? {
    let communities = sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    let vertices = internalDegrees.indices.sorted {
      (internalDegrees[$1], $0) < (internalDegrees[$0], $1)
    }
    var labels = [Int](repeating: 0, count: vertices.count)
    var openSeats: [Int] = []
    var next = 0
    for vertex in vertices {
      while next < communities.count && sizes[communities[next]] > internalDegrees[vertex] {
        openSeats += Array(repeating: communities[next], count: sizes[communities[next]])
        next += 1
      }
      guard !openSeats.isEmpty else { return nil }
      openSeats.swapAt(generator.integer(below: openSeats.count), openSeats.count - 1)
      labels[vertex] = openSeats.removeLast()
    }
    return labels
  }

  /// An edge has two ends: where the sum is odd, the vertex with most neighbors in the community
  /// has one of them outside.
  private mutating func makeInternalDegreesEven(_ labels: [Int], communityCount: Int) {
    var sums = [Int](repeating: 0, count: communityCount)
    var busiest = [Int](repeating: -1, count: communityCount)
    for (vertex, community) in labels.enumerated() {
      sums[community] += internalDegrees[vertex]
      if busiest[community] < 0 || internalDegrees[vertex] > internalDegrees[busiest[community]] {
        busiest[community] = vertex
      }
    }
    for community in sums.indices where !sums[community].isMultiple(of: 2) {
      internalDegrees[busiest[community]] -= 1
      externalDegrees[busiest[community]] += 1
    }
  }

  func graph(_ labels: [Int], using generator: inout SeededGenerator) -> Graph {
    let members = Partition(labels: labels).members
    let degreeSum = internalDegrees.reduce(0, +) + externalDegrees.reduce(0, +)
    var matching = StubMatching(edgeCount: degreeSum / 2)
    for community in members {
      matching.match(ends(of: community, internalDegrees), using: &generator) { _, _ in true }
    }
    matching.match(ends(of: Array(labels.indices), externalDegrees), using: &generator) {
      labels[Int($0)] != labels[Int($1)]
    }
    var edges = EdgeArrays()
    for edge in matching.edges { edges.append(Int(edge.0), Int(edge.1)) }
    return edges.graph(vertexCount: labels.count)
  }

  private func ends(of vertices: [Int], _ degrees: [Int]) -> [UInt32] {
    var ends: [UInt32] = []
    for vertex in vertices {
      ends += Array(repeating: UInt32(truncatingIfNeeded: vertex), count: degrees[vertex])
    }
    return ends
  }
}
