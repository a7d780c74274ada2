public import ArgumentParser
internal import Insight
internal import Movement

/// Where the movement is missing.
struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps", abstract: ToolWords.help.gapsAbstract,
    discussion: ToolWords.help.gapsExample)

  @OptionGroup var shared: QuestionOptions

  @Option(help: ArgumentHelp(ToolWords.help.reach, valueName: "km"))
  var reach = 15.0

  @Option(help: ArgumentHelp(ToolWords.help.placePopulation, valueName: "number"))
  var placePopulation = 1000

  @Option(help: ArgumentHelp(ToolWords.help.minimumCount, valueName: "number"))
  var minimumCount: Int?

  @Option(help: ArgumentHelp(ToolWords.help.prior, valueName: "integrated|likelihood|moments"))
  var prior = PriorMethod.integrated

  @Option(help: ArgumentHelp(ToolWords.help.foundUnsurveyed, valueName: "a,b"))
  var foundUnsurveyed = "1,1"

  @Option(help: ArgumentHelp(ToolWords.help.foundSurveyed, valueName: "a,b"))
  var foundSurveyed = "4,1"

  @Option(help: ArgumentHelp(ToolWords.help.draws, valueName: "number"))
  var draws = 1000

  @Option(help: ArgumentHelp(ToolWords.help.seed, valueName: "number"))
  var seed: UInt64 = 1

  /// The command's own options, as the JSON tells them.
  private struct OwnOptions: Encodable {
    let reach: Double
    let placePopulation: Int
    let minimumCount: Int
    let prior: PriorMethod
    let foundUnsurveyed: BetaDistribution
    let foundSurveyed: BetaDistribution
    let draws: Int
  }

  func run() throws {
    let question = try shared.question()
    let options = try options(for: question)
    let answer = GapAnswer(
      register: question.register, language: question.language, options: options)
    try question.write(
      answer, of: "gaps",
      options: OwnOptions(
        reach: options.reach, placePopulation: options.placePopulation,
        minimumCount: options.minimumCount
          ?? GapOptions.minimumCount(for: question.register.audience),
        prior: options.prior, foundUnsurveyed: options.foundUnsurveyed,
        foundSurveyed: options.foundSurveyed, draws: options.draws),
      seed: seed, tables: answer.tables(of: question.register, language: question.language),
      text: answer.text(of: question.register, language: question.language, options: options))
  }

  /// The options as asked for.
  ///
  /// - Throws: `ToolFailure.wrongUse` naming every option that is out of bounds.
  private func options(for question: Question) throws -> GapOptions {
    let words = question.words
    var bounds = OptionBounds(words)
    func beta(_ text: String, _ option: String) -> BetaDistribution {
      let numbers = text.split(separator: ",", omittingEmptySubsequences: false)
        .compactMap { Double($0.trimmed) }
      guard numbers.count == 2, numbers.allSatisfy(BetaDistribution.shapes.contains) else {
        bounds.note(words.notTwoShapes(text, option: option))
        return BetaDistribution(a: 1, b: 1)
      }
      return BetaDistribution(a: numbers[0], b: numbers[1])
    }
    var options = GapOptions()
    options.lens = question.lens
    options.prior = prior
    options.foundUnsurveyed = beta(foundUnsurveyed, "--found-unsurveyed")
    options.foundSurveyed = beta(foundSurveyed, "--found-surveyed")
    options.reach = reach
    options.placePopulation = placePopulation
    options.minimumCount = minimumCount
    options.draws = draws
    options.seed = seed
    bounds.check("--reach", reach, from: 0, to: 20_000)
    bounds.check("--place-population", placePopulation, to: 1_000_000_000)
    bounds.check("--draws", draws, from: 100, to: 100_000)
    let least = GapOptions.minimumCount(for: question.register.audience)
    if let minimumCount, minimumCount < least {
      bounds.note(words.tooFewToCount(least, question.register.audience))
    } else {
      bounds.check("--minimum-count", minimumCount, to: 1_000_000_000)
    }
    try bounds.stop()
    return options
  }
}

extension PriorMethod: ExpressibleByArgument {}
