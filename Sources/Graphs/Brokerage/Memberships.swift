/// The groups that each vertex is in: one, several or none.
struct Memberships {
  /// Where the groups of each vertex start in `groups`; one entry more than there are vertices.
  let starts: [Int]
  /// The groups, vertex by vertex.
  let groups: [Int]
  /// One more than the highest number of a group.
  let groupCount: Int

  /// Every vertex in its one group.
  init(of partition: Partition) {
    starts = Array(0...partition.labels.count)
    groups = partition.labels
    groupCount = partition.count
  }

  /// - Precondition: No label is negative.
  init(overLabels labels: [[Int]]) {
    precondition(labels.allSatisfy { $0.allSatisfy { $0 >= 0 } }, "a label is not negative")
    var starts = [0]
    for list in labels { starts.append(starts[starts.count - 1] + list.count) }
    self.starts = starts
    groups = labels.flatMap(\.self)
    groupCount = (groups.max() ?? -1) + 1
  }

  /// Where the groups of a vertex stand in `groups`.
  func range(of vertex: Int) -> Range<Int> { starts[vertex]..<starts[vertex + 1] }
}

extension Graph {
  /// Calls a function with each vertex, in order, and the weight of its edges towards each group.
  ///
  /// An edge to a vertex in several groups counts for each of them in equal parts. Self-loops are
  /// left out.
  func forEachVertex(
    joinedWith memberships: Memberships, _ incidence: Incidence,
    _ body: (_ vertex: Int, _ connections: GroupConnections<Double>) -> Void
  ) {
    var connections = GroupConnections<Double>(groupCount: memberships.groupCount)
    let graphs = listings(incidence)
    for vertex in 0..<vertexCount {
      for graph in graphs {
        for i in graph.neighborRange(of: vertex) where Int(graph.targets[i]) != vertex {
          let range = memberships.range(of: Int(graph.targets[i]))
          let weight = (graph.weights?[i] ?? 1) / Double(range.count)
          for k in range { connections.add(weight, to: memberships.groups[k]) }
        }
      }
      body(vertex, connections)
      connections.removeAll()
    }
  }

  /// The graphs whose lists together hold the edges that count at each vertex.
  private func listings(_ incidence: Incidence) -> [Graph] {
    guard direction == .directed else { return [self] }
    return switch incidence {
    case .out: [self]
    case .in: [transposed()]
    case .all: [self, transposed()]
    }
  }
}
