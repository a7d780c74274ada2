internal import Graphs

/// Groups of vertices, with names.
struct Grouping: Sendable {
  /// The groups of each vertex, by their place in `names`.
  let labels: [[Int]]
  /// The name of each group.
  let names: [String]
  /// Whether they are communities that were looked for, and not given.
  let isFound: Bool
  /// The groups as a partition, numbered as in `names`; nil when some vertex is not in just one.
  let partition: Partition?

  /// No groups.
  static let none = Grouping(labels: [], names: [])

  /// Groups of a file.
  init(labels: [[Int]], names: [String]) {
    self.labels = labels
    self.names = names
    isFound = false
    partition =
      labels.allSatisfy { $0.count == 1 } ? Partition(labels: labels.map { $0[0] }) : nil
  }

  /// Communities.
  init(_ communities: Partition) {
    labels = communities.labels.map { [$0] }
    names = (0..<communities.count).map(String.init)
    isFound = true
    partition = communities
  }

  /// The name of each group of ``partition``, which numbers groups by their lowest vertex.
  var partitionNames: [String] {
    guard let partition else { return [] }
    var ordered = [String](repeating: "", count: partition.count)
    for (vertex, label) in partition.labels.enumerated() {
      ordered[label] = names[labels[vertex][0]]
    }
    return ordered
  }
}
