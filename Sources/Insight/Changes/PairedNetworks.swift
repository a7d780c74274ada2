internal import Graphs
internal import Movement

/// The networks of two states on the same vertices, so that they can be searched from the same
/// sources and lose the same links.
///
/// Vertices are the actors listed in either state, in the order of their keys; in a state that does
/// not list an actor its vertex has no edge. Links have no direction and no length here.
struct PairedNetworks {
  /// A link of one state, or the same one of both.
  private struct Link {
    let from: UInt32
    let to: UInt32
    /// The states that list it.
    let isIn: [Bool]
  }

  /// The keys of the actors.
  let ids: [String]
  /// By state, whether it lists each actor.
  let isListed: [[Bool]]
  private let links: [Link]

  init(_ states: [(actors: [Actor], links: [Movement.Link])], lens: Lens) {
    let ids = Set(states.flatMap { $0.actors.map(\.id) }).sorted()
    var vertices: [String: Int] = [:]
    for (vertex, id) in ids.enumerated() { vertices[id] = vertex }
    isListed = states.map { state in
      var isListed = [Bool](repeating: false, count: ids.count)
      for actor in state.actors { if let v = vertices[actor.id] { isListed[v] = true } }
      return isListed
    }
    self.ids = ids
    var kinds: [LinkKind: Int] = [:]
    for (number, kind) in LinkKind.allCases.enumerated() { kinds[kind] = number }
    // A link is the same when its ends and kind are; of several such the first is the first.
    var all: [(from: Int, to: Int, kind: Int, nth: Int, state: Int)] = []
    for (number, state) in states.enumerated() {
      var own: [(from: Int, to: Int, kind: Int)] = []
      for link in state.links where lens.includes(link) {
        guard let from = vertices[link.from], let to = vertices[link.to],
          isListed[number][from], isListed[number][to]
        else { continue }
        own.append((from, to, kinds[link.kind] ?? 0))
      }
      own.sort { $0 < $1 }
      var nth = 0
      for (place, link) in own.enumerated() {
        nth = place > 0 && own[place - 1] == link ? nth + 1 : 0
        all.append((link.from, link.to, link.kind, nth, number))
      }
    }
    all.sort { $0 < $1 }
    var links: [Link] = []
    links.reserveCapacity(all.count)
    var place = 0
    while place < all.count {
      let link = all[place]
      var isIn = [Bool](repeating: false, count: states.count)
      while place < all.count,
        (all[place].from, all[place].to, all[place].kind, all[place].nth)
          == (link.from, link.to, link.kind, link.nth)
      {
        isIn[all[place].state] = true
        place += 1
      }
      links.append(
        Link(
          from: UInt32(truncatingIfNeeded: link.from), to: UInt32(truncatingIfNeeded: link.to),
          isIn: isIn))
    }
    self.links = links
  }

  /// The network of each state.
  func graphs() throws(GraphError) -> [Graph] { try graphs { true } }

  /// The network of each state when every link is missing with a chance of one in ten, one of both
  /// states in both or in none.
  func graphsWithLinksMissing(
    using generator: inout SeededGenerator
  ) throws(GraphError) -> [Graph] {
    try graphs { generator.unit() >= 0.1 }
  }

  private func graphs(keeping isKept: () -> Bool) throws(GraphError) -> [Graph] {
    var ends = isListed.map { _ in (from: [UInt32](), to: [UInt32]()) }
    for link in links where isKept() {
      for state in ends.indices where link.isIn[state] {
        ends[state].from.append(link.from)
        ends[state].to.append(link.to)
      }
    }
    var graphs: [Graph] = []
    for state in ends {
      var builder = GraphBuilder(vertexCount: ids.count, direction: .undirected)
      builder.addEdges(from: state.from, to: state.to, weights: nil)
      graphs.append(try builder.build())
    }
    return graphs
  }
}
