internal import Movement

/// Counts for one actor what each of its empty cells keeps hidden.
struct MatchBlankCounter {
  /// The columns that matches use; `links` stands for having any link.
  static let columns = [
    "needs", "offers", "themes", "phase", "municipalities", "links",
  ]

  let actor: Int
  /// Whether each column is empty.
  let isEmpty: [Bool]
  private let isFull: Bool
  /// How many partners each empty cell would tell more about.
  private(set) var pairs: [Int]
  /// Those, by the weight of the part, and for half where the partner's cell is empty too.
  private(set) var gains: [Double]

  init(of i: Int, in scorer: MatchScorer) {
    actor = i
    isEmpty = Self.emptiness(of: i, in: scorer)
    isFull = !isEmpty.contains(true)
    pairs = Array(repeating: 0, count: Self.columns.count)
    gains = Array(repeating: 0, count: Self.columns.count)
  }

  /// Counts a partner.
  mutating func count(_ j: Int, _ parts: MatchAnswer.Parts, in scorer: MatchScorer) {
    guard !isFull else { return }
    if parts.need == nil {
      add(0, scorer.weights.need, alone: scorer.subjects.offerMasks[j] != 0)
      add(1, scorer.weights.need, alone: scorer.subjects.needMasks[j] != 0)
    }
    if parts.theme == nil {
      add(2, scorer.weights.theme, alone: scorer.subjects.themeMasks[j] != 0)
    }
    if parts.phase == nil {
      add(3, scorer.weights.phase, alone: scorer.subjects.stages[j] != .unknown)
    }
    if parts.distance == nil {
      add(4, scorer.weights.distance, alone: !scorer.subjects.isNowhere(j))
    }
    if parts.reach == nil { add(5, scorer.weights.reach, alone: scorer.degree(j) > 0) }
  }

  /// Counts a part that a column hides; `alone` when the partner's side of it is known.
  private mutating func add(_ column: Int, _ weight: Double, alone: Bool) {
    guard isEmpty[column] else { return }
    pairs[column] += 1
    gains[column] += alone ? weight : weight / 2
  }

  private static func emptiness(of i: Int, in scorer: MatchScorer) -> [Bool] {
    let subjects = scorer.subjects
    let scale = subjects.actors[i].scale
    return [
      subjects.needs[i].isEmpty, subjects.offers[i].isEmpty, subjects.themes[i].isEmpty,
      subjects.stages[i] == .unknown,
      // For who works everywhere there is no place to fill in.
      subjects.isNowhere(i) && scale != .provincial && scale != .national,
      scorer.degree(i) == 0,
    ]
  }
}
