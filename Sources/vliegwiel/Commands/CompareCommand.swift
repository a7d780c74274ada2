internal import ArgumentParser
internal import Graphs
internal import Insight
internal import Movement
internal import Words

/// What changed between two registers, or in one between two dates.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: ToolWords.help.compareAbstract,
    discussion: ToolWords.help.compareDiscussion)

  @OptionGroup var shared: QuestionOptions

  @Argument(help: ArgumentHelp(ToolWords.help.compareNewer, valueName: "newer"))
  var newer: String?

  @Option(help: ArgumentHelp(ToolWords.help.compareFrom, valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp(ToolWords.help.compareTo, valueName: "date"))
  var to: String?

  @Option(help: ArgumentHelp(ToolWords.help.compareResamples, valueName: "number"))
  var resamples: Int?

  @Option(help: ArgumentHelp(ToolWords.help.compareSources, valueName: "number"))
  var sources: Int?

  @Option(help: ArgumentHelp(ToolWords.help.compareResampleSources, valueName: "number"))
  var resampleSources: Int?

  @Option(help: ArgumentHelp(ToolWords.help.answerSeed, valueName: "number"))
  var seed: UInt64 = 1

  /// The command's own options, as the JSON tells them.
  private struct OwnOptions: Encodable {
    let from: String?
    let to: String?
    let betweennessSources: Int
    let resamples: Int
    let resampleSources: Int

    private enum Key: CodingKey { case from, to, betweennessSources, resamples, resampleSources }

    /// Writes null where no date was asked for.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(from, forKey: .from)
      try container.encode(to, forKey: .to)
      try container.encode(betweennessSources, forKey: .betweennessSources)
      try container.encode(resamples, forKey: .resamples)
      try container.encode(resampleSources, forKey: .resampleSources)
    }
  }

  func run() throws {
    let words = ToolWords(shared.common.lang ?? ToolWords.language)
    guard (newer == nil) == (from != nil && to != nil) && (from == nil) == (to == nil) else {
      throw ToolFailure.wrongUse(words.compareWhat)
    }
    let options = try changeOptions(words)
    let (question, comparison) = try comparison(words)
    let answer = try question.explainingErrors { () throws(GraphError) in
      try ChangeAnswer(comparison, lens: question.lens, options: options)
    }
    let count = answer.eitherCount
    try question.write(
      answer, of: "compare",
      options: OwnOptions(
        from: from, to: to, betweennessSources: options.sources(for: count),
        resamples: options.resamples(for: count),
        resampleSources: options.resampleSources(for: count)),
      seed: seed, tables: answer.tables,
      text: answer.text(of: comparison, options: options, language: question.language))
  }

  /// - Throws: `ToolFailure.wrongUse` naming every option that is out of bounds.
  private func changeOptions(_ words: ToolWords) throws -> ChangeOptions {
    var bounds = OptionBounds(words)
    bounds.check("--resamples", resamples, from: 0, to: MostRepeats.draws)
    bounds.check("--sources", sources, to: MostRepeats.rows)
    bounds.check("--resample-sources", resampleSources, to: MostRepeats.rows)
    try bounds.stop()
    var options = ChangeOptions()
    options.sources = sources
    options.resamples = resamples
    options.resampleSources = resampleSources
    options.seed = seed
    return options
  }

  /// The question, which stands on the later register, and the states it compares.
  private func comparison(_ words: ToolWords) throws -> (Question, Comparison) {
    guard let newer else {
      let (from, to) = try dates(words)
      let question = try shared.question()
      return (question, Comparison(of: question.register, from: from, to: to))
    }
    let folders = [shared.common.dataset, newer]
    let read = concurrentMap(chunkCount: 2) { RegisterReader(folder: folders[$0]).read() }
    let old = try shared.common.accepted(read[0]).released(to: shared.common.audience)
    let question = try shared.question(about: shared.common.accepted(read[1]))
    guard old.isSynthetic == question.register.isSynthetic else {
      throw ToolFailure.wrongUse(words.compareMadeUp)
    }
    return (question, Comparison(from: old, to: question.register))
  }

  private func dates(_ words: ToolWords) throws -> (PartialDate, PartialDate) {
    var wrong: [String] = []
    func date(_ option: String, _ text: String?) -> PartialDate? {
      let date = text.flatMap { PartialDate($0) }
      if date == nil { wrong.append(words.notADate(text ?? "", option: option)) }
      return date
    }
    let dates = (date("--from", from), date("--to", to))
    guard let from = dates.0, let to = dates.1 else {
      throw ToolFailure.wrongUse(wrong.joined(separator: "\n"))
    }
    guard !to.isBefore(from) else { throw ToolFailure.wrongUse(words.toBeforeFrom) }
    return (from, to)
  }
}
