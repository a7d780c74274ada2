extension Partition {
  /// How firmly each vertex belongs to its group, judged by other partitions of the same vertices.
  ///
  /// The stability of v is its mean co-membership with the rest of its group c: with p(v, u) the
  /// share of the other partitions that put v and u in one group,
  ///
  ///     S(v) = Σ p(v, u) / (|c| − 1)    over the other vertices u of c
  ///
  /// It is 1 when every partition keeps v with all of its group and 0 when none keeps it with any.
  /// A vertex that is alone in its group has the share of the partitions in which it is alone too.
  /// The mean over the vertices of a group is its mean over pairs of vertices, see
  /// ``meanOfGroups(_:)``.
  ///
  ///     let halves = Partition(labels: [0, 0, 0, 1])
  ///     halves.stability(among: [halves, Partition(labels: [0, 0, 1, 1])])
  ///     // [0.75, 0.75, 0.5, 0.5]
  ///
  /// - Precondition: There is at least one other partition; all are of the same vertices.
  /// - Complexity: O(vertices · partitions).
  ///
  /// Source: after A. Lancichinetti, S. Fortunato, Consensus clustering in complex networks, 2012
  /// (the consensus matrix p).
  public func stability(among partitions: [Partition]) -> [Double] {
    precondition(!partitions.isEmpty, "at least one partition to judge by")
    let sizes = sizes
    let members = members
    // How often a companion of the own group was in the same group, over all partitions.
    var companions = [Int](repeating: 0, count: labels.count)
    for partition in partitions {
      precondition(partition.labels.count == labels.count, "partitions of the same vertices")
      let otherSizes = partition.sizes
      var met = [Int](repeating: 0, count: partition.count)
      for group in members {
        for vertex in group { met[partition.labels[vertex]] += 1 }
        for vertex in group {
          let other = partition.labels[vertex]
          if group.count > 1 {
            companions[vertex] += met[other] - 1
          } else if otherSizes[other] == 1 {
            companions[vertex] += 1
          }
        }
        for vertex in group { met[partition.labels[vertex]] = 0 }
      }
    }
    return zip(companions, labels).map { count, group in
      Double(count) / (Double(max(1, sizes[group] - 1)) * Double(partitions.count))
    }
  }

  /// The mean of values by vertex over each group.
  ///
  /// - Precondition: There is one value for each vertex.
  /// - Complexity: O(vertices).
  public func meanOfGroups(_ values: [Double]) -> [Double] {
    precondition(values.count == labels.count, "one value for each vertex")
    var sums = [Double](repeating: 0, count: count)
    for (value, group) in zip(values, labels) { sums[group] += value }
    return zip(sums, sizes).map { $0 / Double($1) }
  }
}
