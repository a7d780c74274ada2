extension Graph {
  /// What becomes of the graph without each of its vertices, all at once.
  ///
  /// The direction of edges does not matter; weights, self-loops and parallel edges play no role.
  ///
  ///     let path = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     let cuts = path.vertexCuts()
  ///     cuts.parts(without: 1)            // [[0], [2, 3]]
  ///     cuts.separators(of: [0], from: [3])  // [0, 1, 2, 3]
  ///
  /// - Complexity: O(vertices + edges).
  ///
  /// Source: J. Hopcroft, R. Tarjan, Algorithm 447: efficient algorithms for graph manipulation,
  /// 1973.
  public func vertexCuts() -> VertexCuts { VertexCuts(LowPoints(undirected())) }
}

/// What becomes of a graph without each of its vertices, see ``Graph/vertexCuts()``.
///
/// A walk that always goes on from the newest vertex puts everything below a vertex right behind
/// it. What a vertex cuts off is therefore a few stretches of the walk, and what remains tied to
/// its parent is the rest of its component.
public struct VertexCuts: Sendable {
  /// The vertices in the order of the walk, component behind component.
  private let order: [Int]
  private let places: [Int]
  /// Where what hangs below each vertex ends in `order`; it starts with the vertex itself.
  private let ends: [Int]
  /// The place where the component of each vertex starts in `order`.
  private let componentStarts: [Int]
  /// The vertices below which a stretch hangs that only the vertex ties to the rest.
  private let cutChildren: [Int]
  private let cutChildStarts: [Int]

  init(_ walk: LowPoints) {
    let count = walk.order.count
    order = walk.order
    places = walk.places
    var ends = walk.places.map { $0 + 1 }
    var starts = walk.places
    var childCounts = [Int](repeating: 0, count: count + 1)
    for vertex in walk.order.reversed() where !walk.isStart(vertex) {
      let parent = walk.parents[vertex]
      ends[parent] = max(ends[parent], ends[vertex])
      if walk.isCutOffByParent(vertex) { childCounts[parent + 1] += 1 }
    }
    for vertex in walk.order where !walk.isStart(vertex) {
      starts[vertex] = starts[walk.parents[vertex]]
    }
    for i in 1..<max(1, count + 1) { childCounts[i] += childCounts[i - 1] }
    var children = [Int](repeating: 0, count: childCounts[count])
    var next = childCounts
    for vertex in walk.order where walk.isCutOffByParent(vertex) {
      children[next[walk.parents[vertex]]] = vertex
      next[walk.parents[vertex]] += 1
    }
    self.ends = ends
    componentStarts = starts
    cutChildren = children
    cutChildStarts = childCounts
  }

  /// The number of vertices.
  public var vertexCount: Int { order.count }

  /// The vertices that the graph loses touch with when a vertex goes: the parts its component falls
  /// into, without the vertex itself.
  ///
  /// - Returns: The vertices of each part in rising order; parts ordered by their first vertex. One
  ///   part when the rest hangs together, none when the vertex has no neighbors.
  /// - Complexity: O(size of the component · log size).
  public func parts(without vertex: Int) -> [[Int]] {
    var parts = cutStretches(of: vertex).map { order[$0].sorted() }
    let rest = restStretches(of: vertex).flatMap { order[$0] }
    if !rest.isEmpty { parts.append(rest.sorted()) }
    return parts.sorted { $0[0] < $1[0] }
  }

  /// The vertices that fall away from the largest part when a vertex goes, in rising order; of
  /// equally large parts the one of the lowest vertex is kept.
  ///
  /// - Complexity: O(their number · log number + parts), when all parts are of different sizes.
  public func cutOff(without vertex: Int) -> [Int] {
    var parts = cutStretches(of: vertex).map { [$0] }
    let rest = restStretches(of: vertex)
    if !rest.isEmpty { parts.append(rest) }
    guard parts.count > 1 else { return [] }
    let sizes = parts.map { $0.reduce(0) { $0 + $1.count } }
    let largest = sizes.max() ?? 0
    let largestParts = parts.indices.filter { sizes[$0] == largest }
    let kept =
      largestParts.count == 1
      ? largestParts[0]
      : largestParts.min {
        lowest(of: parts[$0]) < lowest(of: parts[$1])
      } ?? 0
    return parts.indices.filter { $0 != kept }.flatMap { parts[$0].flatMap { order[$0] } }.sorted()
  }

  /// The vertices whose loss leaves no path from any of some vertices to any of some others.
  ///
  /// A vertex that is itself among the first or the others is lost with all it ties; what is in
  /// both has a path to itself. Empty when there is no path to begin with.
  ///
  /// - Returns: The vertices in rising order.
  /// - Complexity: O(vertices).
  public func separators(of first: [Int], from others: [Int]) -> [Int] {
    let (one, other) = (Tally(first, places), Tally(others, places))
    // The components with a path; a second one makes every single loss bearable.
    var start = 0
    var joined: Range<Int>?
    while start < order.count {
      let component = start..<ends[order[start]]
      if one.count(component) > 0 && other.count(component) > 0 {
        guard joined == nil else { return [] }
        joined = component
      }
      start = component.upperBound
    }
    guard let joined else { return [] }
    let (ones, others) = (one.count(joined), other.count(joined))
    return order[joined].filter { vertex in
      let own = places[vertex]..<places[vertex] + 1
      if cutChildStarts[vertex] == cutChildStarts[vertex + 1] {
        return ones == one.count(own) || others == other.count(own)
      }
      let cuts = cutStretches(of: vertex)
      if cuts.contains(where: { one.count($0) > 0 && other.count($0) > 0 }) { return false }
      let rest = restStretches(of: vertex)
      return rest.reduce(0) { $0 + one.count($1) } == 0
        || rest.reduce(0) { $0 + other.count($1) } == 0
    }.sorted()
  }

  private func lowest(of stretches: [Range<Int>]) -> Int {
    stretches.reduce(Int.max) { min($0, order[$1].min() ?? .max) }
  }

  /// The stretches of the walk that only a vertex ties to the rest.
  private func cutStretches(of vertex: Int) -> [Range<Int>] {
    cutChildren[cutChildStarts[vertex]..<cutChildStarts[vertex + 1]].map {
      places[$0]..<ends[$0]
    }
  }

  /// The stretches of its component that remain tied to each other.
  private func restStretches(of vertex: Int) -> [Range<Int>] {
    let start = componentStarts[vertex]
    let end = ends[order[start]]
    var stretches: [Range<Int>] = []
    var from = start
    // Children stand behind the vertex, in the order of the walk.
    for stretch in [places[vertex]..<places[vertex] + 1] + cutStretches(of: vertex) + [end..<end] {
      if from < stretch.lowerBound { stretches.append(from..<stretch.lowerBound) }
      from = stretch.upperBound
    }
    return stretches
  }

  /// How many of some vertices stand in a stretch of the walk.
  private struct Tally {
    private var before: [Int]

    init(_ vertices: [Int], _ places: [Int]) {
      before = Array(repeating: 0, count: places.count + 1)
      for vertex in vertices { before[places[vertex] + 1] = 1 }
      for i in before.indices.dropFirst() { before[i] += before[i - 1] }
    }

    func count(_ stretch: Range<Int>) -> Int {
      before[stretch.upperBound] - before[stretch.lowerBound]
    }
  }
}
