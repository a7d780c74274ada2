/// Draws shortest paths between pairs of vertices, each pair and each of its paths equally likely.
///
/// Two searches, from the source along the edges and from the target against them, advance level
/// by level until an edge leads from one to the other.
///
/// Source: M. Borassi, E. Natale, KADABRA is an adaptive algorithm for betweenness via random
/// approximation, 2019.
struct PathDrawer {
  /// What a search knows of a vertex.
  private struct Mark {
    /// The search that reached the vertex and how far it was: twice the distance, plus one for the
    /// search from the target; -1 when neither did.
    var place: Int32 = -1
    /// The number of shortest paths between the start of that search and the vertex, times a number
    /// that is the same for all of its level.
    var pathCount = 0.0
  }

  /// One of the two searches.
  private struct Side {
    /// The vertices it reached, level behind level.
    var reached: [UInt32] = []
    /// Where the last level starts.
    var levelStart = 0
    /// How many entries the lists of the last level have.
    var reach = 0
    /// How many levels it advanced.
    var depth: Int32 = 0
  }

  /// An edge that leads from one search to the other, and the number of paths that use it.
  private struct Meeting {
    let near: UInt32
    let far: UInt32
    let pathCount: Double
  }

  private let graph: Graph
  /// The graph with all edges turned around.
  private let incoming: Graph
  private var generator: SeededGenerator
  private var marks: [Mark]
  private var meetings: [Meeting] = []

  init(_ graph: Graph, incoming: Graph, seed: UInt64, stream: UInt64) {
    self.graph = graph
    self.incoming = incoming
    generator = SeededGenerator(seed: seed, stream: stream)
    marks = Array(repeating: Mark(), count: graph.vertexCount)
  }

  /// Draws a pair of different vertices and adds the inner vertices of one of the shortest paths
  /// between them to a list; none when there is no path.
  ///
  /// - Precondition: There are at least two vertices.
  mutating func drawPath(appendingTo path: inout [UInt32]) {
    let source = generator.integer(below: marks.count)
    let other = generator.integer(below: marks.count - 1)
    let target = other < source ? other : other + 1
    var forward = start(at: source, of: 0, in: graph)
    var backward = start(at: target, of: 1, in: incoming)
    meetings.removeAll(keepingCapacity: true)
    while meetings.isEmpty && forward.reach > 0 && backward.reach > 0 {
      if forward.reach <= backward.reach {
        advance(&forward, of: 0, in: graph)
      } else {
        advance(&backward, of: 1, in: incoming)
      }
    }
    if let meeting = drawMeeting() {
      // Each search walked along its lists, so that the way back is along the others.
      let isForward = marks[Int(meeting.near)].place & 1 == 0
      let (first, last) =
        isForward ? (meeting.near, meeting.far) : (meeting.far, meeting.near)
      walkBack(from: Int(first), along: incoming, appendingTo: &path)
      walkBack(from: Int(last), along: graph, appendingTo: &path)
    }
    for vertex in forward.reached { marks[Int(vertex)].place = -1 }
    for vertex in backward.reached { marks[Int(vertex)].place = -1 }
  }

  private mutating func start(at vertex: Int, of search: Int32, in graph: Graph) -> Side {
    marks[vertex] = Mark(place: search, pathCount: 1)
    return Side(
      reached: [UInt32(truncatingIfNeeded: vertex)],
      reach: graph.neighborRange(of: vertex).count)
  }

  /// Reaches one level further, or finds all edges to the other search if there are any.
  private mutating func advance(_ side: inout Side, of search: Int32, in graph: Graph) {
    let offsets = graph.offsets
    let targets = graph.targets
    let level = side.levelStart..<side.reached.count
    let place = 2 * (side.depth + 1) + search
    var reach = 0
    for i in level {
      let vertex = Int(side.reached[i])
      let pathCount = marks[vertex].pathCount
      for k in offsets[vertex]..<offsets[vertex + 1] {
        let neighbor = Int(targets[k])
        let known = marks[neighbor].place
        if known < 0 {
          // When the searches have met, no path leads further.
          guard meetings.isEmpty else { continue }
          marks[neighbor] = Mark(place: place, pathCount: pathCount)
          side.reached.append(targets[k])
          reach += offsets[neighbor + 1] - offsets[neighbor]
        } else if known == place {
          marks[neighbor].pathCount += pathCount
        } else if known & 1 != search {
          // The other search has handed on all its levels but the last: the neighbor is of that.
          meetings.append(
            Meeting(
              near: side.reached[i], far: targets[k],
              pathCount: pathCount * marks[neighbor].pathCount))
        }
      }
    }
    side.levelStart = level.upperBound
    side.depth += 1
    side.reach = reach
    if side.depth % 4 == 0 { scaleCounts(of: side.reached[level.upperBound...]) }
  }

  /// Makes numbers of paths small again before they grow beyond what a number can hold.
  ///
  /// From one level to the next they grow by less than 2⁶⁴: a look at every fourth is enough, also
  /// for the product of two.
  private mutating func scaleCounts(of level: ArraySlice<UInt32>) {
    let most = level.reduce(0) { max($0, marks[Int($1)].pathCount) }
    guard most > 0x1p200 else { return }
    for vertex in level { marks[Int(vertex)].pathCount *= 0x1p-200 }
  }

  /// Draws an edge where the searches met, in proportion to the paths that use it.
  private mutating func drawMeeting() -> Meeting? {
    guard meetings.count > 1 else { return meetings.last }
    var rest = generator.unit() * meetings.reduce(0) { $0 + $1.pathCount }
    for meeting in meetings {
      rest -= meeting.pathCount
      if rest < 0 { return meeting }
    }
    // Rounding can leave a last crumb.
    return meetings.last
  }

  /// Draws a shortest path from the start of a search to a vertex it reached, backwards, and adds
  /// the vertices to a list, without the start.
  private mutating func walkBack(
    from vertex: Int, along graph: Graph, appendingTo path: inout [UInt32]
  ) {
    var vertex = vertex
    while marks[vertex].place > 1 {
      path.append(UInt32(truncatingIfNeeded: vertex))
      let before = marks[vertex].place - 2
      let total = graph.neighbors(of: vertex).reduce(0) {
        marks[$1].place == before ? $0 + marks[$1].pathCount : $0
      }
      var rest = generator.unit() * total
      for neighbor in graph.neighbors(of: vertex) where marks[neighbor].place == before {
        vertex = neighbor
        rest -= marks[neighbor].pathCount
        if rest < 0 { break }
      }
    }
  }
}
