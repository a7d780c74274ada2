internal import ArgumentParser
internal import Graphs
internal import Insight
internal import Movement

/// The way from an actor to the right door.
struct RouteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "route", abstract: ToolWords.help.routeAbstract,
    discussion: ToolWords.help.routeExample)

  @OptionGroup var shared: QuestionOptions

  @Argument(help: ArgumentHelp(ToolWords.help.routeFrom, valueName: "from"))
  var from: String

  @Option(help: ArgumentHelp(ToolWords.help.routeTo, valueName: "role|actor"))
  var to: String

  @Option(help: ArgumentHelp(ToolWords.help.routeTheme, valueName: "theme"))
  var theme: String?

  @Option(help: ArgumentHelp(ToolWords.help.routeAlternatives, valueName: "number"))
  var alternatives = 2

  @Option(help: ArgumentHelp(ToolWords.help.routeAvoid, valueName: "kind,..."))
  var avoid: String?

  @Option(help: ArgumentHelp(ToolWords.help.routeCosts, valueName: "kind=number,..."))
  var costs: String?

  func run() throws {
    let question = try shared.question()
    let words = question.words
    guard (0...100).contains(alternatives) else {
      throw ToolFailure.wrongUse(words.fromZeroToHundred("--alternatives"))
    }
    let start = try ActorArgument.actor(
      from, argument: "from", among: question.register.actors, words)
    let goal = try GoalArgument.goal(to, theme: theme, in: question.register, words)
    var options = RouteOptions(from: start.id, to: goal)
    options.alternatives = alternatives
    options.costs = try doorCosts(question)
    let answer: RouteAnswer
    do {
      answer = try RouteAnswer(
        register: question.register, lens: question.lens, options: options,
        language: question.language)
    } catch let error as RouteError {
      throw ToolFailure.wrongUse(words.problem(error))
    } catch let error as GraphError {
      throw ToolFailure.problems(words.problem(error, names: []))
    }
    try question.write(
      answer, of: "route", options: options, seed: nil,
      tables: answer.tables(of: question.register),
      text: answer.text(to: goal, of: question.register, language: question.language))
  }

  private func doorCosts(_ question: Question) throws -> DoorCosts {
    var doorCosts = DoorCosts(for: question.lens)
    if let avoid {
      doorCosts.avoided = Set(
        try WordList.parse(avoid, option: "--avoid", as: LinkKind.self, question.words))
    }
    if let costs {
      let numbers = try NamedNumbers.parse(
        costs, option: "--costs", names: LinkKind.allCases.map(\.rawValue),
        expected: question.words.aCost, question.words
      ) { (0.001...1_000_000).contains($0) }
      for (name, value) in numbers {
        if let kind = LinkKind(rawValue: name) { doorCosts.changed[kind] = value }
      }
    }
    return doorCosts
  }
}
