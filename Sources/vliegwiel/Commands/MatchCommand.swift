internal import ArgumentParser
internal import Graphs
internal import Insight
internal import Movement

/// Who should meet whom, and why.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: ToolWords.help.matchAbstract,
    discussion: ToolWords.help.matchExample)

  @OptionGroup var shared: QuestionOptions

  @Argument(help: ArgumentHelp(ToolWords.help.matchActor, valueName: "actor"))
  var actor: String?

  @Option(help: ArgumentHelp(ToolWords.help.matchMunicipality, valueName: "municipality"))
  var municipality: String?

  @Option(help: ArgumentHelp(ToolWords.help.matchTop, valueName: "number"))
  var top = 3

  @Option(help: ArgumentHelp(ToolWords.help.matchCap, valueName: "number"))
  var cap: Int?

  @Option(help: ArgumentHelp(ToolWords.help.matchWeights, valueName: "part=number,..."))
  var weights: String?

  @Option(help: ArgumentHelp(ToolWords.help.matchKinds, valueName: "kind,..."))
  var matchKinds: String?

  @Option(help: ArgumentHelp(ToolWords.help.halvingDistance, valueName: "km"))
  var halvingDistance = 10.0

  @Option(help: ArgumentHelp(ToolWords.help.matchMinimum, valueName: "score"))
  var minimum: Double?

  func run() throws {
    let question = try shared.question()
    let options = try self.options(question)
    let answer: MatchAnswer
    do {
      answer = try MatchAnswer(
        register: question.register, lens: question.lens, options: options,
        language: question.language)
    } catch let error as MatchError {
      throw ToolFailure.wrongUse(question.words.problem(error))
    } catch let error as GraphError {
      throw ToolFailure.problems(question.words.problem(error, names: []))
    }
    try question.write(
      answer, of: "match", options: options, seed: nil,
      tables: answer.tables(of: question.register),
      text: answer.text(of: question.register, language: question.language))
  }

  private func options(_ question: Question) throws -> MatchOptions {
    let words = question.words
    var bounds = OptionBounds(words)
    bounds.check("--top", top, to: MostRepeats.rows)
    bounds.check("--cap", cap, to: MostRepeats.rows)
    bounds.check("--halving-distance", halvingDistance, from: 0.001, to: 20_000)
    if let minimum, !(0...1).contains(minimum) { bounds.note(words.fromZeroToOne("--minimum")) }
    bounds.note(words.actorOrMunicipality, if: actor != nil && municipality != nil)
    bounds.note(words.capForOneActor, if: actor != nil && cap != nil)
    try bounds.stop()
    var options = MatchOptions()
    options.top = top
    options.cap = cap ?? options.cap
    options.halvingDistance = halvingDistance
    options.minimum = minimum
    if let weights { options.weights = try Self.weights(weights, words) }
    if let matchKinds {
      options.kinds = Set(
        try WordList.parse(matchKinds, option: "--match-kinds", as: ActorKind.self, words))
      guard !options.kinds.isEmpty else {
        throw ToolFailure.wrongUse(
          words.unknownValue(
            "", option: "--match-kinds", known: ActorKind.allCases.map(\.rawValue)))
      }
    }
    if let actor {
      options.scope = .actor(
        try ActorArgument.actor(
          actor, argument: "actor", among: question.register.actors, words
        ).id)
    } else if let municipality {
      options.scope = .municipalities(try codes(of: municipality, question))
    }
    return options
  }

  /// The municipalities that a name or code stands for; several can have one name.
  private func codes(of text: String, _ question: Question) throws -> Set<String> {
    let look = text.trimmed.lowercased()
    let known = question.register.municipalities
    let codes = known.filter { $0.name.lowercased() == look || $0.code.lowercased() == look }
    guard !codes.isEmpty else {
      throw ToolFailure.wrongUse(
        question.words.unknownValue(
          text, option: "--municipality", known: known.map(\.name) + known.map(\.code)))
    }
    return Set(codes.map(\.code))
  }

  private static func weights(_ text: String, _ words: ToolWords) throws -> MatchOptions.Weights {
    var weights = MatchOptions.Weights()
    let numbers = try NamedNumbers.parse(
      text, option: "--weights", names: MatchAnswer.Part.allCases.map(\.rawValue),
      expected: words.aWeight, words
    ) { (0...1_000_000).contains($0) }
    for (name, value) in numbers {
      switch MatchAnswer.Part(rawValue: name) {
      case .need: weights.need = value
      case .theme: weights.theme = value
      case .phase: weights.phase = value
      case .distance: weights.distance = value
      case .reach: weights.reach = value
      case nil: break
      }
    }
    guard weights.need + weights.theme + weights.phase + weights.distance + weights.reach > 0 else {
      throw ToolFailure.wrongUse(words.allWeightsZero)
    }
    return weights
  }
}
