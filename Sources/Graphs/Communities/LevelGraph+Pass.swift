extension LevelGraph {
  /// Groups of the vertices of the lowest level, found by moving and aggregating, level upon level.
  struct Pass {
    /// The group of each vertex.
    let groups: Grouping
    /// How good they are, see ``LevelGraph/score``.
    let score: Double
    /// Whether all are sure to be connected: parts are, groups that became vertices unrefined need
    /// not be.
    let areConnected: Bool
  }

  /// One pass over this, the lowest level: vertices move to better groups, groups become the
  /// vertices of the next level, which move again, until no groups merge any more.
  ///
  /// - Parameters:
  ///   - labels: The groups to start from, numbers of vertices.
  ///   - randomness: How freely groups are divided into well-connected parts that then become
  ///     vertices, as in Leiden; nil for groups that become vertices themselves, as in Louvain.
  ///     When the refinement merges nothing at all the groups become vertices too, so that every
  ///     level is smaller than the last.
  ///   - threads: How many may refine and aggregate; moving is for one alone.
  func pass(
    from labels: [UInt32], refiningWith randomness: Double?, threads: Int,
    using generator: inout SeededGenerator
  ) -> Pass {
    var areConnected = true
    var level = self
    var labels = labels
    // The vertex of this level that stands for each vertex of the lowest.
    var standIns = Array(0..<UInt32(truncatingIfNeeded: vertexCount))
    while true {
      level.moveVertices(&labels, using: &generator)
      let groups = Grouping(numbering: labels)
      if groups.count == level.vertexCount {
        return Pass(
          groups: Grouping(numbering: standIns.map { groups.labels[Int($0)] }),
          score: level.score, areConnected: areConnected)
      }
      var parts = groups
      if let randomness {
        parts = level.refine(groups, randomness: randomness, threads: threads, using: &generator)
      }
      if randomness == nil || parts.count == level.vertexCount {
        parts = groups
        areConnected = false
      }
      labels = Array(repeating: 0, count: parts.count)
      for (part, group) in zip(parts.labels, groups.labels) { labels[Int(part)] = group }
      for vertex in standIns.indices { standIns[vertex] = parts.labels[Int(standIns[vertex])] }
      level = LevelGraph(level, aggregating: parts, threads: threads)
    }
  }
}
