internal import ArgumentParser
internal import Graphs
internal import Insight
internal import Movement

/// What stops when an actor, or a kind of actor, stops.
struct FragilityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fragility", abstract: ToolWords.help.fragilityAbstract,
    discussion: ToolWords.help.fragilityExample)

  @OptionGroup var shared: QuestionOptions

  @Argument(help: ArgumentHelp(ToolWords.help.fragileActor, valueName: "actor"))
  var actor: String?

  @Option(help: ArgumentHelp(ToolWords.help.fragileKind, valueName: "kind"))
  var kind: String?

  @Option(help: ArgumentHelp(ToolWords.help.province, valueName: "actor,..."))
  var province: String?

  @Option(help: ArgumentHelp(ToolWords.help.lossRuns, valueName: "number"))
  var runs = FragilityOptions().runs

  @Option(help: ArgumentHelp(ToolWords.help.lossSteps, valueName: "number"))
  var steps = FragilityOptions().steps

  @Option(help: ArgumentHelp(ToolWords.help.fragilitySources, valueName: "number"))
  var sources: Int?

  @Option(help: ArgumentHelp(ToolWords.help.answerSeed, valueName: "number"))
  var seed: UInt64 = 1

  /// The command's own options, as the JSON tells them.
  private struct OwnOptions: Encodable {
    private enum Key: CodingKey {
      case actor, kind, province, runs, steps, betweennessSources
    }

    let options: FragilityOptions
    let betweennessSources: Int

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(options.actor, forKey: .actor)
      try container.encode(options.kind?.rawValue, forKey: .kind)
      try container.encode(options.province, forKey: .province)
      try container.encode(options.runs, forKey: .runs)
      try container.encode(options.steps, forKey: .steps)
      try container.encode(betweennessSources, forKey: .betweennessSources)
    }
  }

  func run() throws {
    let question = try shared.question()
    let network = try question.network()
    let options = try fragilityOptions(network, question.words)
    let answer = try question.explainingErrors { () throws(GraphError) in
      try FragilityAnswer(
        network: network, register: question.register, language: question.language,
        options: options)
    }
    try question.write(
      answer, of: "fragility",
      options: OwnOptions(
        options: options, betweennessSources: options.sources(for: answer.actors.count)),
      seed: seed, tables: answer.tables,
      text: answer.text(of: question.register, options: options, language: question.language))
  }

  /// - Throws: `ToolFailure.wrongUse` naming everything that is not known or out of bounds.
  private func fragilityOptions(_ network: Network, _ words: ToolWords) throws -> FragilityOptions {
    var bounds = OptionBounds(words)
    var options = FragilityOptions()
    options.actor = try actor.map { try key(of: $0, "actor", network, words) }
    options.province = try province.map { list in
      try list.split(separator: ",", omittingEmptySubsequences: false).map {
        try key(of: $0.trimmed, "--province", network, words)
      }
    }
    options.kind = kind.flatMap { word in
      let known = ActorKind.allCases.map(\.rawValue)
      let found = ActorKind(rawValue: word.trimmed.lowercased())
      if found == nil { bounds.note(words.unknownValue(word, option: "--kind", known: known)) }
      return found
    }
    bounds.note(words.actorOrKind, if: actor != nil && kind != nil)
    bounds.check("--runs", runs, from: 0, to: MostRepeats.draws)
    bounds.check("--steps", steps, to: 10_000)
    bounds.check("--sources", sources, to: MostRepeats.rows)
    try bounds.stop()
    options.runs = runs
    options.steps = steps
    options.sources = sources
    options.seed = seed
    return options
  }

  /// The key of an actor of the network that has not stopped.
  private func key(
    of text: String, _ argument: String, _ network: Network, _ words: ToolWords
  ) throws -> String {
    let actor = try ActorArgument.actor(text, argument: argument, among: network.actors, words)
    guard actor.isActive else {
      throw ToolFailure.wrongUse(words.stoppedActor(actor.name, argument: argument))
    }
    return actor.id
  }
}
