/// Vertices waiting with a priority, of which one with the lowest can be taken (a binary heap).
///
/// A vertex may wait several times; who takes it out the second time must know to pass it by. Which
/// of equal priorities comes first depends on all that was put in line before, and on nothing else.
///
/// Invariant: no entry has a lower priority than its parent, the entry at half the place before its own.
struct PriorityQueue<Priority: Comparable> {
  private var entries: [(priority: Priority, vertex: UInt32)] = []

  /// Puts a vertex in line.
  ///
  /// - Complexity: O(log waiting).
  mutating func insert(_ vertex: Int, at priority: Priority) {
    let entry = (priority: priority, vertex: UInt32(truncatingIfNeeded: vertex))
    var place = entries.count
    entries.append(entry)
    while place > 0 {
      let parent = (place - 1) / 2
      guard priority < entries[parent].priority else { break }
      entries[place] = entries[parent]
      place = parent
    }
    entries[place] = entry
  }

  /// Takes out a vertex with the lowest priority, and says that priority; nil when none waits.
  ///
  /// - Complexity: O(log waiting).
  mutating func popFirst() -> (vertex: Int, priority: Priority)? {
    guard let first = entries.first else { return nil }
    let last = entries.removeLast()
    if !entries.isEmpty {
      var place = 0
      while true {
        var child = 2 * place + 1
        guard child < entries.count else { break }
        if child + 1 < entries.count && entries[child + 1].priority < entries[child].priority {
          child += 1
        }
        guard entries[child].priority < last.priority else { break }
        entries[place] = entries[child]
        place = child
      }
      entries[place] = last
    }
    return (Int(first.vertex), first.priority)
  }

  /// Sends all away.
  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }
}
