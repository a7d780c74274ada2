/// The masses of groups, kept up to date while vertices move between them.
struct GroupMasses {
  private(set) var masses: [Mass]
  private(set) var sizes: [Int32]

  /// Groups with the numbers of vertices, `labels[v]` the one of vertex v.
  init(of labels: [UInt32], in graph: LevelGraph) {
    masses = Array(repeating: Mass(), count: graph.vertexCount)
    sizes = Array(repeating: 0, count: graph.vertexCount)
    for (vertex, group) in labels.enumerated() { insert(graph.masses[vertex], into: Int(group)) }
  }

  @inline(__always)
  mutating func insert(_ mass: Mass, into group: Int) {
    masses[group] += mass
    sizes[group] += 1
  }

  @inline(__always)
  mutating func remove(_ mass: Mass, from group: Int) {
    masses[group] -= mass
    sizes[group] -= 1
  }
}

/// What chance looks at in a vertex or a group: two numbers that add up when groups merge.
struct Mass {
  private var values: SIMD2<Double>

  init(_ out: Double = 0, _ in: Double = 0) { values = SIMD2(out, `in`) }

  var out: Double { values.x }
  var `in`: Double { values.y }

  static func += (mass: inout Mass, other: Mass) { mass.values += other.values }
  static func -= (mass: inout Mass, other: Mass) { mass.values -= other.values }

  static func - (mass: Mass, other: Mass) -> Mass {
    var rest = mass
    rest -= other
    return rest
  }
}
