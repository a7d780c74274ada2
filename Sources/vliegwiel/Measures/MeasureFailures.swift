internal import Graphs

/// The measures that could not be worked out, with the reason.
struct MeasureFailures {
  private let names: [String]
  private let words: ToolWords
  /// Each reason once, with the measures that it holds for.
  private var reasons: [(text: String, measures: [String])] = []

  /// - Parameter names: The id of each vertex.
  init(names: [String], _ words: ToolWords) {
    self.names = names
    self.words = words
  }

  /// Notes that a measure would need too much memory.
  ///
  /// - Parameter option: The option that asked for it, when that is not `--measures`.
  mutating func note(_ measure: String, in option: String? = nil, _ limit: MeasureLimit, found: Int)
  {
    note(Self.label(measure, option), words.tooMuch(limit, found: found))
  }

  /// Notes what a measure cannot do with the network.
  mutating func note(_ measure: String, in option: String? = nil, _ error: GraphError) {
    note(Self.label(measure, option), words.failure(of: measure, error, names: names))
  }

  /// The value of a measure; nil, and noted, when there is none.
  mutating func value<Value>(_ measure: String, _ result: Result<Value, GraphError>) -> Value? {
    switch result {
    case .success(let value): return value
    case .failure(let error):
      note(measure, error)
      return nil
    }
  }

  /// What a single step cannot do with the network.
  ///
  /// - Parameter measure: The measure that the option asked for, when it asked for one.
  static func only(
    _ measure: String?, in option: String, _ error: GraphError, names: [String], _ words: ToolWords
  ) -> ToolFailure {
    let label = measure.map { Self.label($0, option) } ?? option
    return .problems(
      "\(label): \(words.failure(of: measure ?? option, error, names: names))")
  }

  /// - Throws: `ToolFailure.problems` naming every measure that failed.
  func stop() throws {
    guard !reasons.isEmpty else { return }
    throw ToolFailure.problems(
      reasons.map { "\($0.measures.joined(separator: ", ")): \($0.text)" }
        .joined(separator: "\n"))
  }

  private static func label(_ measure: String, _ option: String?) -> String {
    option.map { "\($0) \(measure)" } ?? measure
  }

  private mutating func note(_ measure: String, _ text: String) {
    if let place = reasons.firstIndex(where: { $0.text == text }) {
      reasons[place].measures.append(measure)
    } else {
      reasons.append((text, [measure]))
    }
  }
}
