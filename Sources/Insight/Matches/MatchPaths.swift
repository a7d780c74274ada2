internal import Graphs

/// Who can bring two actors together.
struct MatchPaths {
  let doors: DoorNetwork

  /// The vertices on the best path with one or two in between; empty when there is none.
  ///
  /// The path with the fewest in between comes first, then the one over the links that cost least,
  /// then over those in between who have the fewest links and so the most time for each, then by
  /// id.
  ///
  /// - Complexity: O(degree) for one in between, O(degree · degree) for two.
  func between(_ one: Int, and other: Int) -> [Int] {
    let graph = doors.graph
    let first = costs(around: one)
    let last = costs(around: other)
    var best: (cost: Double, degree: Int, path: [Int])?
    func consider(_ path: [Int], cost: Double) {
      let degree = path.reduce(0) { $0 + graph.neighborRange(of: $1).count }
      if let best, (best.cost, best.degree) < (cost, degree) { return }
      if let best, (best.cost, best.degree) == (cost, degree),
        !path.lexicographicallyPrecedes(best.path)
      {
        return
      }
      best = (cost, degree, path)
    }
    for (vertex, cost) in first {
      if let rest = last[vertex] { consider([vertex], cost: cost + rest) }
    }
    if let best { return best.path }
    for (vertex, cost) in last {
      for i in graph.neighborRange(of: vertex) {
        let start = Int(graph.targets[i])
        guard let begin = first[start], start != other, vertex != one else { continue }
        consider([start, vertex], cost: begin + cost + (graph.weights?[i] ?? 1))
      }
    }
    return best?.path ?? []
  }

  /// The neighbors of a vertex and the costs to get there.
  private func costs(around vertex: Int) -> [Int: Double] {
    let graph = doors.graph
    var costs: [Int: Double] = [:]
    for i in graph.neighborRange(of: vertex) {
      costs[Int(graph.targets[i])] = graph.weights?[i] ?? 1
    }
    return costs
  }
}
