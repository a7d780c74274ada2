internal import Graphs

/// Looks for ways from one actor to the nearest of several.
struct RouteSearch {
  let doors: DoorNetwork
  let start: Int
  let goals: Set<Int>

  /// The best ways, on which no actor comes twice and that end at the first goal they meet.
  func paths(count: Int) throws(GraphError) -> [(vertices: [Int], cost: Double)] {
    // All goals lead on to one end at the same cost, and nowhere else.
    let end = doors.graph.vertexCount
    let graph = try directed { builder in
      for goal in goals.sorted() { builder.addEdge(from: goal, to: end, weight: 1) }
    } leaving: {
      !goals.contains($0)
    }
    return try graph.shortestLooplessPaths(from: start, to: end, count: count, weights: .lengths)
      .map { (Array($0.vertices.dropLast()), $0.length - 1) }
  }

  /// The actors in between on a path without whom no goal can be reached.
  ///
  /// - Complexity: O(length · (vertices + edges) · log edges).
  func essential(on path: [Int]) throws(GraphError) -> [Int] {
    var essential: [Int] = []
    for door in path.dropFirst().dropLast() {
      let costs = try self.costs(from: [start], avoiding: door)
      if !goals.contains(where: { costs[$0] < .infinity }) { essential.append(door) }
    }
    return essential
  }

  /// What it costs to get to each actor from the nearest of some; infinite where no way leads.
  ///
  /// - Complexity: O((vertices + edges) · log edges).
  func costs(from sources: [Int], avoiding door: Int? = nil) throws(GraphError) -> [Double] {
    let begin = doors.graph.vertexCount
    let graph = try directed { builder in
      for source in sources { builder.addEdge(from: begin, to: source, weight: 1) }
    } leaving: {
      $0 != door
    }
    return try graph.distances(from: begin, weights: .lengths).dropLast().map { $0 - 1 }
  }

  /// The network with one more vertex and the edges it is given, and with edges both ways, but only
  /// from vertices that may be left.
  private func directed(
    adding: (inout GraphBuilder) -> Void, leaving: (Int) -> Bool
  ) throws(GraphError) -> Graph {
    let graph = doors.graph
    var builder = GraphBuilder(vertexCount: graph.vertexCount + 1, direction: .directed)
    adding(&builder)
    for vertex in 0..<graph.vertexCount where leaving(vertex) {
      for i in graph.neighborRange(of: vertex) {
        builder.addEdge(from: vertex, to: Int(graph.targets[i]), weight: graph.weights?[i] ?? 1)
      }
    }
    return try builder.build()
  }
}
