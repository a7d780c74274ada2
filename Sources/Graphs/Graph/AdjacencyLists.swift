/// Neighbor lists in the making.
///
/// Two passes sort all lists without comparing anything: the first hands every edge to the list
/// of its target, the second walks those lists in the order of the targets and hands each edge
/// back to the list of its source, which so receives its targets in rising order. Both passes keep
/// the order of parallel edges. For undirected graphs see ``UndirectedLists``, for large ones
/// ``ArcBlocks``.
struct AdjacencyLists {
  let direction: Graph.Direction
  private(set) var offsets: [Int]
  private(set) var targets: [UInt32]
  private(set) var weights: [Double]?
  /// Whether a list names the same neighbor twice.
  private var repeatsNeighbors: Bool

  init(
    vertexCount: Int, direction: Graph.Direction,
    sources: [UInt32], targets: [UInt32], weights: [Double]?, threads: Int? = nil
  ) {
    // From here on the lists no longer fit the caches, and two steps are quicker than one.
    if sources.count >= 1 << 20 && vertexCount >= 1 << 15 {
      self.init(
        byBlocks: vertexCount, direction: direction, sources: sources, targets: targets,
        weights: weights, threads: threads)
      return
    }
    if direction == .undirected {
      let lists = UndirectedLists(
        vertexCount: vertexCount, sources: sources, targets: targets, weights: weights)
      self.init(
        direction: direction, offsets: lists.offsets, targets: lists.targets,
        weights: lists.weights, repeatsNeighbors: lists.repeatsNeighbors)
      return
    }
    let isWeighted = weights != nil
    let edgeWeights = weights ?? []
    let incoming = Self.offsets(ofLists: vertexCount, naming: targets)
    var next = incoming
    var origins = [UInt32](repeating: 0, count: sources.count)
    var originWeights = [Double](repeating: 0, count: edgeWeights.count)
    for i in sources.indices {
      let target = Int(targets[i])
      let place = next[target]
      next[target] = place + 1
      origins[place] = sources[i]
      if isWeighted { originWeights[place] = edgeWeights[i] }
    }
    let lists = Self.transposed(
      offsets: incoming, targets: origins, weights: isWeighted ? originWeights : nil)
    self.init(
      direction: direction, offsets: lists.offsets, targets: lists.targets, weights: lists.weights,
      repeatsNeighbors: Self.repeatsNeighbors(lists.offsets, lists.targets))
  }

  private init(
    direction: Graph.Direction, offsets: [Int], targets: [UInt32], weights: [Double]?,
    repeatsNeighbors: Bool
  ) {
    self.direction = direction
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    self.repeatsNeighbors = repeatsNeighbors
  }

  /// The lists of a large graph.
  init(
    byBlocks vertexCount: Int, direction: Graph.Direction, sources: [UInt32], targets: [UInt32],
    weights: [Double]?, threads: Int?
  ) {
    if let weights {
      self.init(
        vertexCount, direction, sources, targets, threads,
        weightOfEdge: { weights[$0] }, weight: { $0.weight })
    } else {
      self.init(
        vertexCount, direction, sources, targets, threads,
        weightOfEdge: { _ in NoWeight() }, weight: nil)
    }
  }

  /// - Parameter weight: The weight of an edge; nil when edges have none.
  @inline(__always)
  private init<Weight>(
    _ vertexCount: Int, _ direction: Graph.Direction, _ sources: [UInt32], _ targets: [UInt32],
    _ threads: Int?, weightOfEdge: @Sendable (_ edge: Int) -> Weight,
    weight: (@Sendable (ArcBlocks<Weight>.Arc) -> Double)?
  ) {
    // Edges start at their targets or higher ends, and so come to the lists of their sources or
    // lower ends in the order of those.
    let isDirected = direction == .directed
    let incoming = ArcBlocks(
      vertexCount: vertexCount, edgeCount: sources.count, threads: threads
    ) { edge in
      let (source, target) = (sources[edge], targets[edge])
      let isTurned = !isDirected && source > target
      return ArcBlocks<Weight>.Arc(
        vertex: isTurned ? source : target, neighbor: isTurned ? target : source,
        weight: weightOfEdge(edge))
    }
    let outgoing = incoming.turned(threads: threads)
    let lists = isDirected ? [outgoing] : [outgoing.turned(threads: threads), outgoing]
    let offsets = ArcBlocks.offsets(joining: lists, threads: threads)
    let neighbors = ArcBlocks.entries(
      joining: lists, offsets: offsets, zero: UInt32(0), threads: threads
    ) { $0.neighbor }
    let repeatsNeighbors = Self.repeatsNeighbors(offsets, neighbors)
    let weights = weight.map {
      var weights = ArcBlocks.entries(
        joining: lists, offsets: offsets, zero: 0, threads: threads, $0)
      if repeatsNeighbors && !isDirected { UndirectedLists.pairLoops(offsets, neighbors, &weights) }
      return weights
    }
    self.init(
      direction: direction, offsets: offsets, targets: neighbors, weights: weights,
      repeatsNeighbors: repeatsNeighbors)
  }

  var graph: Graph {
    Graph(
      direction: direction, offsets: offsets, targets: targets, weights: weights,
      repeatsNeighbors: repeatsNeighbors)
  }

  /// The same lists with every run of equal neighbors made one, weights added up.
  ///
  /// An undirected self-loop stands twice in its list: there every second entry is added up, and
  /// two entries remain.
  consuming func mergingParallelEdges() -> AdjacencyLists {
    guard repeatsNeighbors else { return self }
    repeatsNeighbors = false
    var write = 0
    var start = 0
    for vertex in 0..<offsets.count - 1 {
      let end = offsets[vertex + 1]
      var read = start
      offsets[vertex] = write
      while read < end {
        let target = targets[read]
        let copies = direction == .undirected && Int(target) == vertex ? 2 : 1
        if copies == 2 { repeatsNeighbors = true }
        var runEnd = read + copies
        while runEnd < end, targets[runEnd] == target {
          if let weight = weights?[runEnd] { weights?[read] += weight }
          runEnd += copies
        }
        for copy in write..<write + copies {
          targets[copy] = target
          if let weight = weights?[read] { weights?[copy] = weight }
        }
        write += copies
        read = runEnd
      }
      start = end
    }
    offsets[offsets.count - 1] = write
    if write < targets.count {
      targets = Array(targets[..<write])
      weights = weights.map { Array($0[..<write]) }
    }
    return self
  }

  /// Whether a list names the same neighbor twice.
  static func repeatsNeighbors(_ offsets: [Int], _ targets: [UInt32]) -> Bool {
    // As if all were one list, in a form that takes whole registers; borders are no repetitions.
    let entries = targets.span
    var repetitionCount = 0
    var i = 1
    while i < entries.count {
      repetitionCount &+= entries[i] == entries[i &- 1] ? 1 : 0
      i &+= 1
    }
    var previous = 0
    for start in offsets where start > previous && start < targets.count {
      repetitionCount -= targets[start] == targets[start - 1] ? 1 : 0
      previous = start
    }
    return repetitionCount > 0
  }

  /// Turns all edges around; the lists that result are sorted.
  static func transposed(
    offsets: [Int], targets: [UInt32], weights: [Double]?
  ) -> (offsets: [Int], targets: [UInt32], weights: [Double]?) {
    let isWeighted = weights != nil
    let weights = weights ?? []
    let newOffsets = Self.offsets(ofLists: offsets.count - 1, naming: targets)
    var next = newOffsets
    var newTargets = [UInt32](repeating: 0, count: targets.count)
    var newWeights = [Double](repeating: 0, count: weights.count)
    for vertex in 0..<offsets.count - 1 {
      for i in offsets[vertex]..<offsets[vertex + 1] {
        let place = next[Int(targets[i])]
        next[Int(targets[i])] = place + 1
        newTargets[place] = UInt32(truncatingIfNeeded: vertex)
        if isWeighted { newWeights[place] = weights[i] }
      }
    }
    return (newOffsets, newTargets, isWeighted ? newWeights : nil)
  }

  /// Where each list starts when it gets one entry for each time its number is named; one entry
  /// more, the total.
  private static func offsets(ofLists count: Int, naming numbers: [UInt32]) -> [Int] {
    var offsets = [Int](repeating: 0, count: count + 1)
    for number in numbers { offsets[Int(number) + 1] += 1 }
    for i in 0..<count { offsets[i + 1] += offsets[i] }
    return offsets
  }
}
