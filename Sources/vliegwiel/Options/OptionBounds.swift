/// Holds the numbers that options were given against what they take, and remembers all that do not
/// do.
struct OptionBounds {
  private let words: ToolWords
  private var wrong: [String] = []

  init(_ words: ToolWords) { self.words = words }

  /// Whether nothing wrong was found so far.
  var isClean: Bool { wrong.isEmpty }

  /// Checks a whole number, when there is one.
  mutating func check(_ option: String, _ value: Int?, from low: Int = 1, to high: Int) {
    if let value, !(low...high).contains(value) { note(words.outOfBounds(option, low, high)) }
  }

  /// Checks a number, when there is one; NaN never does.
  mutating func check(_ option: String, _ value: Double?, from low: Double, to high: Double) {
    if let value, !(low...high).contains(value) { note(words.outOfBounds(option, low, high)) }
  }

  /// Checks that a number, when there is one, lies between 0 and 1, both excluded.
  mutating func checkShare(_ option: String, _ value: Double?) {
    if let value, !(value > 0 && value < 1) { note(words.between0And1(option)) }
  }

  /// Checks that an option, when it is given, is for a measure that was asked for.
  mutating func checkUse(
    _ option: String, isGiven: Bool, of measure: String, in measures: [Measure]
  ) {
    guard isGiven, !measures.contains(where: { $0.name == measure }) else { return }
    note(words.needsMeasure(option, measure))
  }

  /// Remembers something else that is wrong.
  mutating func note(_ message: String) { wrong.append(message) }

  /// Remembers something that is wrong under a condition.
  mutating func note(_ message: String, if isWrong: Bool) { if isWrong { note(message) } }

  /// - Throws: `ToolFailure.wrongUse` with everything that was wrong.
  func stop() throws {
    if !wrong.isEmpty { throw ToolFailure.wrongUse(wrong.joined(separator: "\n")) }
  }
}

/// The most that options take which say how often something is done.
///
/// More would not end, or not fit in memory, and tell nothing more.
enum MostRepeats {
  /// Random networks, shuffles and resampled networks.
  static let draws = 100_000
  /// Searches for communities.
  static let runs = 10_000
  /// Rows of a list.
  static let rows = 10_000_000
}
