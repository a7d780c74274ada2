/// The nearest of the words to one that is not among them; nil when none is near.
///
/// Distance is optimal string alignment: insertions, deletions, substitutions and swaps of
/// neighbours, regardless of case. Near is at most one edit per three characters; of words equally
/// near, the first wins.
///
/// Reference: Damerau 1964, doi:10.1145/363958.363994, without edits inside a swapped pair.
package func suggestion(for word: String, among words: some Sequence<String>) -> String? {
  let wanted = Array(word.lowercased())
  var best: (word: String, distance: Int)?
  for candidate in words {
    let characters = Array(candidate.lowercased())
    let allowed = max(wanted.count, characters.count) / 3
    guard abs(wanted.count - characters.count) <= min(allowed, (best?.distance ?? .max) - 1) else {
      continue
    }
    let distance = alignmentDistance(wanted, characters)
    if distance <= allowed, distance < best?.distance ?? .max {
      best = (candidate, distance)
    }
  }
  return best?.word
}

/// How many insertions, deletions, substitutions and swaps of neighbours turn one into the other.
///
/// - Complexity: O(n m) time, O(m) memory.
package func alignmentDistance(_ one: [Character], _ other: [Character]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...other.count)
  for i in one.indices {
    var current = [i + 1]
    for j in other.indices {
      let substitution = previous[j] + (one[i] == other[j] ? 0 : 1)
      var distance = min(previous[j + 1] + 1, current[j] + 1, substitution)
      if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
        distance = min(distance, beforePrevious[j - 1] + 1)
      }
      current.append(distance)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[other.count]
}
