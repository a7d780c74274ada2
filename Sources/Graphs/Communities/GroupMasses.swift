/// The masses of vertices or groups: what chance looks at in them.
///
/// There are two of each, for edges that leave and edges that arrive. They are the same in an
/// undirected graph, and then kept only once.
struct Masses: Sendable {
  private(set) var out: [Double]
  /// Empty when the same as `out`.
  private(set) var `in`: [Double]

  init(out: [Double], in: [Double] = []) {
    self.out = out
    self.in = `in`
  }

  /// Zeros, of the kind that others are.
  init(count: Int, as other: Masses) {
    out = Array(repeating: 0, count: count)
    `in` = Array(repeating: 0, count: other.isDirected ? count : 0)
  }

  var isDirected: Bool { !`in`.isEmpty }

  /// Asks for the mass of a group that is needed soon.
  @inline(__always)
  func prefetch(_ group: Int) { out.span.prefetch(group) }

  /// Adds a mass of one list to one in this list.
  @inline(__always)
  mutating func add(_ vertex: Int, of masses: Masses, to group: Int) {
    out[group] += masses.out[vertex]
    if isDirected { `in`[group] += masses.in[vertex] }
  }

  /// Puts a mass of one list in place of one in this list.
  @inline(__always)
  mutating func copy(_ vertex: Int, of masses: Masses, to place: Int) {
    out[place] = masses.out[vertex]
    if isDirected { `in`[place] = masses.in[vertex] }
  }

  @inline(__always)
  mutating func subtract(_ vertex: Int, of masses: Masses, from group: Int) {
    out[group] -= masses.out[vertex]
    if isDirected { `in`[group] -= masses.in[vertex] }
  }

  /// The product of the mass of a vertex in this list with that of a group in another: what leaves
  /// the one and arrives at the other, both ways.
  ///
  /// - Precondition: There are such a vertex and such a group. In an undirected graph that is not
  ///   checked: this is what is worked out most of all.
  @inline(__always)
  func product(_ vertex: Int, _ group: Int, of groups: Masses) -> Double {
    isDirected
      ? out[vertex] * groups.in[group] + `in`[vertex] * groups.out[group]
      : unsafe 2 * (out.span[unchecked: vertex] * groups.out.span[unchecked: group])
  }
}

extension Masses {
  /// The product of the mass of a part in this list with that of the rest of its group, both ways.
  @inline(__always)
  func productWithRest(_ part: Int, of group: Int, in groups: Masses) -> Double {
    let outOfRest = groups.out[group] - out[part]
    return isDirected
      ? out[part] * (groups.in[group] - `in`[part]) + `in`[part] * outOfRest
      : 2 * (out[part] * outOfRest)
  }
}

/// The masses and sizes of groups, kept up to date while vertices move between them.
struct GroupMasses {
  private(set) var masses: Masses
  private(set) var sizes: [Int32]

  /// Groups with the numbers of vertices, `labels[v]` the one of vertex v.
  init<Weight>(of labels: [UInt32], in graph: LevelGraph<Weight>) {
    masses = Masses(count: graph.vertexCount, as: graph.masses)
    sizes = Array(repeating: 0, count: graph.vertexCount)
    for (vertex, group) in labels.enumerated() { insert(vertex, of: graph, into: Int(group)) }
  }

  @inline(__always)
  mutating func insert<Weight>(_ vertex: Int, of graph: LevelGraph<Weight>, into group: Int) {
    masses.add(vertex, of: graph.masses, to: group)
    sizes[group] += 1
  }

  @inline(__always)
  mutating func remove<Weight>(_ vertex: Int, of graph: LevelGraph<Weight>, from group: Int) {
    masses.subtract(vertex, of: graph.masses, from: group)
    sizes[group] -= 1
  }
}
