/// In which group many partitions of the same vertices put each vertex.
///
/// The groups of one vertex in all partitions lie behind each other, so that two vertices are
/// compared by walking two short pieces of memory.
struct CoMembership: Sendable {
  let vertexCount: Int
  let partitionCount: Int
  private let labels: [UInt32]

  /// - Precondition: All partitions are of as many vertices.
  init(_ partitions: [Partition], vertexCount: Int) {
    self.vertexCount = vertexCount
    partitionCount = partitions.count
    var labels = [UInt32](repeating: 0, count: vertexCount * partitions.count)
    for (number, partition) in partitions.enumerated() {
      precondition(partition.labels.count == vertexCount, "partitions of the same vertices")
      for (vertex, label) in partition.labels.enumerated() {
        labels[vertex * partitions.count + number] = UInt32(truncatingIfNeeded: label)
      }
    }
    self.labels = labels
  }

  /// How many of the partitions put two vertices in one group.
  ///
  /// - Complexity: O(partitions).
  @inline(__always)
  func count(_ first: Int, _ second: Int) -> Int {
    let (one, other) = (first * partitionCount, second * partitionCount)
    var count: UInt32 = 0
    for i in 0..<partitionCount {
      count &+= labels[one + i] == labels[other + i] ? 1 : 0
    }
    return Int(count)
  }

  /// The share of the partitions that put two vertices in one group.
  func share(_ first: Int, _ second: Int) -> Double {
    Double(count(first, second)) / Double(partitionCount)
  }

  /// The vertices that all partitions keep together.
  ///
  /// - Complexity: O(vertices · partitions) in practice.
  var cores: Partition {
    var cores = [Int](repeating: 0, count: vertexCount)
    for number in 0..<partitionCount {
      var known: [UInt64: Int] = [:]
      for vertex in cores.indices {
        let label = UInt64(labels[vertex * partitionCount + number])
        let key = UInt64(cores[vertex]) << 32 | label
        let core = known[key] ?? known.count
        known[key] = core
        cores[vertex] = core
      }
    }
    return Partition(labels: cores)
  }
}
