internal import Graphs
internal import Insight
internal import Movement
internal import Words

/// A question about a register: what it is asked of, and where its answer goes.
struct Question {
  /// What the audience may see of the register.
  let register: ReleasedRegister
  /// Which actors and links take part.
  let lens: Lens
  /// The language of the answer.
  let language: Language
  /// Whether nothing is said when all goes well.
  let isQuiet: Bool
  let answerOptions: AnswerOptions

  var words: ToolWords { ToolWords(language) }

  /// The network of the register through the lens.
  ///
  /// - Throws: `ToolFailure.problems` when the links do not form a network.
  func network() throws -> Network {
    do {
      return try Network(of: register, through: lens)
    } catch {
      throw ToolFailure.problems(words.problem(error, names: []))
    }
  }

  /// Prints or writes the answer, in the forms that the options ask for.
  ///
  /// - Parameters:
  ///   - name: The command's name.
  ///   - options: The question's own options, those with their defaults included.
  ///   - seed: The seed of what depends on chance; nil when nothing does.
  ///   - tables: The main table first.
  ///
  /// - Throws: `ToolFailure.notReadOrWritten`, or what the encoding of the answer throws.
  func write<Options: Encodable, Answer: Encodable>(
    _ answer: Answer, of name: String, options: Options, seed: UInt64?, tables: [AnswerTable],
    text: AnswerText
  ) throws {
    let report = AnswerReport(
      question: name, options: options, lens: lens, language: language, seed: seed,
      register: register, answer: answer)
    try answerOptions.write(
      AnswerOptions.Forms(
        question: name, json: report.json, tables: tables, text: text,
        isSynthetic: register.isSynthetic),
      quiet: isQuiet, words)
  }
}
