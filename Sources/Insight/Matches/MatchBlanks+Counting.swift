internal import Movement

extension MatchBlanks {
  /// How many cells to fill first are named.
  private static let cellCount = 10
  /// How many words are named.
  private static let wordCount = 20

  /// What keeps the actors in scope from better matches.
  init(of scope: [Int], counters: [MatchBlankCounter], in scorer: MatchScorer) {
    let subjects = scorer.subjects
    actors = scope.count
    withoutOfferOrNeed = scope.count {
      subjects.needs[$0].isEmpty && subjects.offers[$0].isEmpty
    }
    columns = MatchBlankCounter.columns.enumerated().map { place, column in
      Column(column: column, empty: counters.count { $0.isEmpty[place] })
    }
    var cells: [(gain: Double, cell: Cell)] = []
    for counter in counters {
      for (place, column) in MatchBlankCounter.columns.enumerated() where counter.pairs[place] > 0 {
        let cell = Cell(
          actor: subjects.actors[counter.actor].id, column: column, pairs: counter.pairs[place])
        cells.append((counter.gains[place], cell))
      }
    }
    // The order of ids and columns decides between equal gains.
    self.cells = cells.enumerated().sorted { one, other in
      one.element.gain == other.element.gain
        ? one.offset < other.offset : one.element.gain > other.element.gain
    }.prefix(Self.cellCount).map(\.element.cell)
    words = Self.words(of: subjects)
  }

  /// Words that somebody looks for and nobody offers.
  private static func words(of subjects: MatchSubjects) -> [Word] {
    var wanted = [Int](repeating: 0, count: subjects.words.count)
    var isOffered = [Bool](repeating: false, count: subjects.words.count)
    for needs in subjects.needs { for word in needs { wanted[word] += 1 } }
    for offers in subjects.offers { for word in offers { isOffered[word] = true } }
    let near = Suggestions(
      subjects.words.indices.filter { isOffered[$0] }.map { subjects.words[$0] })
    return subjects.words.indices.filter { wanted[$0] > 0 && !isOffered[$0] }
      .map { (word: subjects.words[$0], actors: wanted[$0]) }
      .sorted { $0.actors == $1.actors ? $0.word < $1.word : $0.actors > $1.actors }
      .prefix(wordCount)
      .map { Word(word: $0.word, actors: $0.actors, offeredAs: near.nearest(to: $0.word)) }
  }
}
