/// A division of the vertices into groups, each vertex in exactly one.
///
/// Groups are numbered by their lowest vertex: vertex 0 is in group 0, the first vertex outside
/// group 0 is in group 1, and so on. Equal divisions are therefore equal values.
///
///     Partition(labels: [7, 7, 3, 7]).labels  // [0, 0, 1, 0]
public struct Partition: Sendable, Hashable {
  /// The group of each vertex.
  public let labels: [Int]

  /// The number of groups; none is empty.
  public let count: Int

  /// Puts vertices with equal labels in one group and numbers the groups.
  ///
  /// - Precondition: No label is negative.
  /// - Complexity: O(vertices + highest label).
  public init(labels: [Int]) {
    var numbers = [Int](repeating: -1, count: (labels.max() ?? -1) + 1)
    var count = 0
    self.labels = labels.map { label in
      precondition(label >= 0, "a label is not negative")
      if numbers[label] < 0 {
        numbers[label] = count
        count += 1
      }
      return numbers[label]
    }
    self.count = count
  }

  /// Puts every vertex in the group of the vertex that it points to.
  ///
  /// - Precondition: Every vertex points to a lower one or, when it is the lowest of its group, to
  ///   itself.
  /// - Complexity: O(vertices).
  init(parents: [UInt32]) {
    var labels: [Int] = []
    labels.reserveCapacity(parents.count)
    var count = 0
    for (vertex, parent) in parents.enumerated() {
      if parent == vertex {
        labels.append(count)
        count += 1
      } else {
        labels.append(labels[Int(parent)])
      }
    }
    self.labels = labels
    self.count = count
  }

  /// The number of vertices in each group.
  public var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: count)
    for label in labels { sizes[label] += 1 }
    return sizes
  }

  /// The vertices of each group, in rising order.
  public var members: [[Int]] {
    var members = [[Int]](repeating: [], count: count)
    for (vertex, label) in labels.enumerated() { members[label].append(vertex) }
    return members
  }
}
