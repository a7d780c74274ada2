internal import ArgumentParser
internal import Movement
internal import Words

/// Checks a register and prints all its problems.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: ToolWords.help.checkAbstract,
    discussion: ToolWords.help.checkExample)

  @Argument(help: ArgumentHelp(ToolWords.help.dataset, valueName: "dataset"))
  var dataset: String

  @Option(help: ArgumentHelp(ToolWords.help.languageOption, valueName: "nl|en"))
  var lang: Language?

  func run() throws {
    let (register, problems) = RegisterReader(folder: dataset).read()
    let words = ToolWords(lang ?? register?.language ?? ToolWords.language)
    if problems.isEmpty {
      Console.say(words.noProblems)
      return
    }
    Console.say(words.problems(problems))
    if problems.contains(where: \.isUnreadable) { throw ExitCode.notReadOrWritten }
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode.problems }
  }
}
