/// Sets of numbers that can be joined.
///
/// Every number points to a lower one of its set, or to itself when it is the lowest.
struct DisjointSets {
  private(set) var parents: [UInt32]

  init(count: Int) { parents = (0..<count).map { UInt32(truncatingIfNeeded: $0) } }

  /// - Precondition: Every number points to a lower one or to itself.
  init(parents: [UInt32]) { self.parents = parents }

  /// Joins the sets of two numbers.
  ///
  /// The higher of the two steps down along its pointers until both meet, or until one that points
  /// nowhere can point to the other.
  mutating func join(_ one: Int, _ other: Int) {
    var one = parents[one]
    var other = parents[other]
    while one != other {
      let high = max(one, other)
      let low = min(one, other)
      let below = parents[Int(high)]
      if below == low { return }
      if below == high {
        parents[Int(high)] = low
        return
      }
      one = parents[Int(below)]
      other = parents[Int(low)]
    }
  }

  /// The lowest number in the set of a number; the way there is halved for the next time.
  mutating func first(of number: Int) -> Int {
    var number = number
    while Int(parents[number]) != number {
      parents[number] = parents[Int(parents[number])]
      number = Int(parents[number])
    }
    return number
  }

  /// Lets every number point to the lowest of its set.
  mutating func flatten() {
    // Lower numbers are done first, so that two steps are enough.
    for number in parents.indices { parents[number] = parents[Int(parents[number])] }
  }

  /// The lowest number of a set that is probably the largest, of sets that are flat.
  ///
  /// It need not be the largest, as it only saves work: of up to 1024 numbers at equal distances,
  /// the set that most are in is taken, the lowest of several.
  func firstOfLargest() -> UInt32? {
    let step = max(1, parents.count / 1024)
    let sample = stride(from: 0, to: parents.count, by: step).map { parents[$0] }.sorted()
    var best: (first: UInt32, count: Int)?
    var start = 0
    for i in sample.indices where i + 1 == sample.count || sample[i + 1] != sample[i] {
      if i + 1 - start > best?.count ?? 0 { best = (sample[i], i + 1 - start) }
      start = i + 1
    }
    return best?.first
  }
}
