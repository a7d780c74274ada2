internal import Graphs

/// Weighs pairs: an average of all, and those with a reason to meet.
struct MatchSearch {
  /// A pair that scores enough.
  struct Candidate {
    /// The one that asks.
    let asker: Int
    /// The one that is asked.
    let asked: Int
    let score: Double
  }

  /// What was found for a run of actors.
  struct Found {
    var candidates: [Candidate] = []
    var pairs = 0
    /// What the empty cells of each actor in scope hide.
    var blanks: [MatchBlankCounter] = []
  }

  /// How many candidates each actor keeps in a large register.
  static let kept = 40
  /// How many pairs the averages are taken of, at most by a little.
  private static let sampleSize = 40_000

  let scorer: MatchScorer
  let postings: MatchPostings
  let threads: Int?

  /// The mean of each part over pairs that are not linked, where it is known, and ten pairs at ½.
  ///
  /// Those ten keep a few known pairs from deciding what all others are worth.
  /// Over all pairs when there are few; else over pairs at distances in the list of ids that are
  /// spread evenly by the golden ratio, which takes no chance.
  func averages() -> MatchAnswer.Parts {
    let count = scorer.subjects.count
    guard count > 1 else { return .even }
    let shiftCount = min(count - 1, max(4, Self.sampleSize / count))
    let shifts =
      shiftCount == count - 1
      ? Array(1..<count)
      : (0..<shiftCount).map { place in
        let part = Double(place) * 0.618_033_988_749_894_9
        return 1 + Int((part - part.rounded(.down)) * Double(count - 1))
      }
    let chunkCount = min(count, 16)
    let parts = concurrentMap(chunkCount: chunkCount, threads: threads) { chunk in
      var sums = [Double](repeating: 0, count: 5)
      var counts = [Int](repeating: 0, count: 5)
      var near = Neighborhood(in: scorer.doors.graph)
      for i in count * chunk / chunkCount..<count * (chunk + 1) / chunkCount {
        near.move(to: scorer.subjects.vertices[i])
        for shift in shifts {
          let j = (i + shift) % count
          if scorer.subjects.linked[i].contains(j) { continue }
          let parts = scorer.pair(i, j, near: near).parts
          for (part, value) in parts.all.enumerated() {
            guard let value else { continue }
            sums[part] += value
            counts[part] += 1
          }
        }
      }
      return (sums, counts)
    }
    // All pairs were met twice, so the ten are too.
    let means = (0..<5).map { part -> Double in
      let known = Double(parts.reduce(0) { $0 + $1.1[part] })
      let sum = parts.reduce(0) { $0 + $1.0[part] }
      return (sum + 10) / (known + 20)
    }
    return MatchAnswer.Parts(
      need: means[0], theme: means[1], phase: means[2], distance: means[3], reach: means[4])
  }

  /// All candidates of some actors that score at least `minimum`.
  func candidates(
    for scope: [Int], averages: MatchAnswer.Parts, minimum: Double
  ) -> Found {
    var isInScope = [Bool](repeating: false, count: scorer.subjects.count)
    for i in scope { isInScope[i] = true }
    let chunkCount = min(scope.count, 64)
    let all = concurrentMap(chunkCount: chunkCount, threads: threads) { [isInScope] chunk in
      var found = Found()
      var near = Neighborhood(in: scorer.doors.graph)
      var lastSeen = [Int](repeating: -1, count: scorer.subjects.count)
      for i in scope[scope.count * chunk / chunkCount..<scope.count * (chunk + 1) / chunkCount] {
        var counter = MatchBlankCounter(of: i, in: scorer)
        var mine: [Candidate] = []
        near.move(to: scorer.subjects.vertices[i])
        lastSeen[i] = i
        for j in scorer.subjects.linked[i] { lastSeen[j] = i }
        postings.partners(of: i) { j in
          guard lastSeen[j] != i else { return }
          lastSeen[j] = i
          let pair = scorer.pair(i, j, near: near)
          counter.count(j, pair.parts, in: scorer)
          // When all pairs are tried, the other end tries this one too.
          if postings.isComplete, j < i, isInScope[j] { return }
          found.pairs += 1
          let score = scorer.score(of: pair.parts, averages: averages)
          guard score >= minimum else { return }
          mine.append(
            scorer.asks(i, j, pair)
              ? Candidate(asker: i, asked: j, score: score)
              : Candidate(asker: j, asked: i, score: score))
        }
        if !postings.isComplete, mine.count > Self.kept {
          mine.sort { ($1.score, $0.asker, $0.asked) < ($0.score, $1.asker, $1.asked) }
          mine.removeSubrange(Self.kept...)
        }
        found.candidates += mine
        found.blanks.append(counter)
      }
      return found
    }
    return all.reduce(into: Found()) { sum, part in
      sum.candidates += part.candidates
      sum.pairs += part.pairs
      sum.blanks += part.blanks
    }
  }
}

extension MatchAnswer.Parts {
  /// Halfway on every part.
  static let even = MatchAnswer.Parts(need: 0.5, theme: 0.5, phase: 0.5, distance: 0.5, reach: 0.5)

  /// Nothing known.
  static let nothing = MatchAnswer.Parts(
    need: nil, theme: nil, phase: nil, distance: nil, reach: nil)
}
