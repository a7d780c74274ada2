/// Vertices waiting with a distance, from which the nearest can be taken (a binary heap).
///
/// A vertex may wait several times; who takes it out the second time must know to pass it by.
///
/// Invariant: no entry is nearer than its parent, the entry at half its place.
struct DistanceQueue {
  private var distances: [Double] = []
  private var vertices: [UInt32] = []

  var isEmpty: Bool { vertices.isEmpty }

  /// Puts a vertex in line.
  ///
  /// - Complexity: O(log waiting).
  mutating func insert(_ vertex: Int, at distance: Double) {
    var place = vertices.count
    distances.append(distance)
    vertices.append(UInt32(truncatingIfNeeded: vertex))
    while place > 0 {
      let parent = (place - 1) / 2
      guard distance < distances[parent] else { break }
      distances[place] = distances[parent]
      vertices[place] = vertices[parent]
      place = parent
    }
    distances[place] = distance
    vertices[place] = UInt32(truncatingIfNeeded: vertex)
  }

  /// Takes out a vertex with the smallest distance, and says that distance; nil when nobody waits.
  ///
  /// - Complexity: O(log waiting).
  mutating func popNearest() -> (vertex: Int, distance: Double)? {
    guard let distance = distances.first else { return nil }
    return (removeNearest(), distance)
  }

  /// Sends all away.
  mutating func removeAll() {
    distances.removeAll(keepingCapacity: true)
    vertices.removeAll(keepingCapacity: true)
  }

  /// Takes out a vertex with the smallest distance.
  ///
  /// - Precondition: The queue is not empty.
  /// - Complexity: O(log waiting).
  mutating func removeNearest() -> Int {
    let nearest = Int(vertices[0])
    let distance = distances.removeLast()
    let vertex = vertices.removeLast()
    guard !vertices.isEmpty else { return nearest }
    var place = 0
    while true {
      var child = 2 * place + 1
      guard child < vertices.count else { break }
      if child + 1 < vertices.count && distances[child + 1] < distances[child] { child += 1 }
      guard distances[child] < distance else { break }
      distances[place] = distances[child]
      vertices[place] = vertices[child]
      place = child
    }
    distances[place] = distance
    vertices[place] = vertex
    return nearest
  }
}
