/// Vertices waiting with a distance and a number of steps, from which the nearest can be taken, of
/// those equally near the one with the fewest steps (a binary heap).
///
/// A vertex may wait several times; who takes it out the second time must know to pass it by.
///
/// Invariant: no entry comes before its parent, the entry at half its place.
struct StepQueue {
  private typealias Entry = (distance: Double, steps: Int, vertex: Int)
  private var entries: [Entry] = []

  /// Puts a vertex in line.
  ///
  /// - Complexity: O(log waiting).
  mutating func insert(_ vertex: Int, at distance: Double, steps: Int) {
    let entry = (distance, steps, vertex)
    var place = entries.count
    entries.append(entry)
    while place > 0 {
      let parent = (place - 1) / 2
      guard entry < entries[parent] else { break }
      entries[place] = entries[parent]
      place = parent
    }
    entries[place] = entry
  }

  /// Takes out the vertex that comes first; nil when none waits.
  ///
  /// - Complexity: O(log waiting).
  mutating func popNearest() -> (vertex: Int, distance: Double, steps: Int)? {
    guard let first = entries.first else { return nil }
    let last = entries.removeLast()
    if !entries.isEmpty {
      var place = 0
      while true {
        var child = 2 * place + 1
        guard child < entries.count else { break }
        if child + 1 < entries.count, entries[child + 1] < entries[child] { child += 1 }
        guard entries[child] < last else { break }
        entries[place] = entries[child]
        place = child
      }
      entries[place] = last
    }
    return (first.vertex, first.distance, first.steps)
  }
}
