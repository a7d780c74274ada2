/// Words among which the nearest to a misspelt one can be found.
///
/// Distance is optimal string alignment: insertions, deletions, substitutions and swaps of
/// neighbours, regardless of case. Near is at most one edit per three letters and at most three
/// edits; of words equally near, the first wins.
///
/// Reference: Damerau 1964, doi:10.1145/363958.363994, without edits inside a swapped pair.
package struct Suggestions: Sendable {
  private var words: [(text: String, letters: [Unicode.Scalar])] = []
  /// Which letters occur in each word, as a set of bits.
  private var letterSets: [UInt64] = []

  /// Suggestions from these words.
  package init(_ words: some Sequence<String>) {
    for word in words { add(word) }
  }

  /// Adds a word to suggest.
  package mutating func add(_ word: String) {
    let letters = Array(word.lowercased().unicodeScalars)
    words.append((word, letters))
    letterSets.append(Self.letterSet(of: letters))
  }

  /// The nearest word; nil when none is near.
  package func nearest(to word: String) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars)
    let wantedSet = Self.letterSet(of: wanted)
    var nearest: String?
    var limit = 3
    for i in words.indices {
      // An edit takes out or puts in two letters at most, which rules out most words at once.
      guard (letterSets[i] ^ wantedSet).nonzeroBitCount <= 2 * limit else { continue }
      let (text, letters) = words[i]
      let allowed = min(limit, max(wanted.count, letters.count) / 3)
      if let distance = alignmentDistance(wanted, letters, atMost: allowed) {
        nearest = text
        // From here on only a nearer word will do.
        limit = distance - 1
      }
    }
    return nearest
  }

  private static func letterSet(of letters: [Unicode.Scalar]) -> UInt64 {
    letters.reduce(0) { $0 | 1 << UInt64($1.value % 64) }
  }
}

/// How many insertions, deletions, substitutions and swaps of neighbours turn one into the other;
/// nil when it takes more than the limit.
///
/// - Complexity: O(n m) time, O(m) memory; less when the limit is passed early.
package func alignmentDistance(
  _ one: [Unicode.Scalar], _ other: [Unicode.Scalar], atMost limit: Int
) -> Int? {
  guard abs(one.count - other.count) <= limit else { return nil }
  var beforePrevious: [Int] = []
  var previous = Array(0...other.count)
  for i in one.indices {
    var current = [i + 1]
    current.reserveCapacity(other.count + 1)
    for j in other.indices {
      let substitution = previous[j] + (one[i] == other[j] ? 0 : 1)
      var distance = min(previous[j + 1] + 1, current[j] + 1, substitution)
      if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
        distance = min(distance, beforePrevious[j - 1] + 1)
      }
      current.append(distance)
    }
    // A swap reaches back two rows, so both must be past the limit.
    if min(current.min() ?? 0, previous.min() ?? 0) > limit { return nil }
    beforePrevious = previous
    previous = current
  }
  return previous[other.count] <= limit ? previous[other.count] : nil
}
