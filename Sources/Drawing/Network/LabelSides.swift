/// Decides on which side of its disc each label stands within the room kept for both, so that few
/// ties run under labels.
///
/// Local search: one vertex after the other takes its better side, until none changes or six
/// rounds have passed. Right and below are preferred, so that sides change only where it helps.
///
/// - Complexity: O(rounds · labels · (ties + labels of the vertex's neighbourhood)) per island.
enum LabelSides {
  /// The side per vertex; nil for vertices without a room for a label.
  static func chosen(
    _ vertices: [NetworkLayout.Vertex], rooms: [Point], edges: [NetworkLayout.Edge]
  ) -> [LabelPlacement.Side?] {
    var sides = vertices.map(\.usualSide)
    var members: [[Int]] = []
    for (v, vertex) in vertices.enumerated() where sides[v] != nil {
      while members.count <= vertex.island { members.append([]) }
      members[vertex.island].append(v)
    }
    var edgesOf = [[Int]](repeating: [], count: vertices.count)
    for (e, edge) in edges.enumerated() where edge.from != edge.to {
      edgesOf[edge.from].append(e)
      edgesOf[edge.to].append(e)
    }
    func disc(_ v: Int) -> Point { vertices[v].disc(rooms[v], side: sides[v]) }
    func label(_ v: Int) -> Rect { vertices[v].labelBox(rooms[v], side: sides[v]) }
    func run(_ e: Int, under v: Int) -> Double {
      let edge = edges[e]
      let (a, b) = (disc(edge.from), disc(edge.to))
      // The part of a tie under the disc's own centre is no part of its label.
      return label(v).length(ofSegment: a, b)
    }
    for labelled in members where !labelled.isEmpty {
      // Ties that may touch the island: those of its members, and those that cross it.
      let bounds = Rect(
        around: labelled.flatMap { v in
          Rect(center: rooms[v], width: vertices[v].room.x, height: vertices[v].room.y).corners
        })
      let near = edges.indices.filter { e in
        bounds.length(ofSegment: rooms[edges[e].from], rooms[edges[e].to]) > 0
      }
      func cost(_ v: Int) -> Double {
        var cost = near.reduce(0) { $0 + run($1, under: v) }
        for e in edgesOf[v] {
          for other in labelled where other != v { cost += run(e, under: other) }
        }
        return cost
      }
      for _ in 0..<6 {
        var changed = false
        for v in labelled {
          guard let side = sides[v] else { continue }
          let kept = cost(v) + (side == vertices[v].usualSide ? 0 : 0.4 * vertices[v].labelHeight)
          sides[v] = side.opposite
          let turned =
            cost(v) + (sides[v] == vertices[v].usualSide ? 0 : 0.4 * vertices[v].labelHeight)
          if turned < kept - 1e-9 { changed = true } else { sides[v] = side }
        }
        if !changed { break }
      }
    }
    return sides
  }
}

extension LabelPlacement.Side {
  /// The side across the disc.
  var opposite: LabelPlacement.Side {
    switch self {
    case .below: .above
    case .above: .below
    case .left: .right
    case .right: .left
    }
  }
}
