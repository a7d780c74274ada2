internal import ArgumentParser
internal import Movement
internal import Posters
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

  @Flag(name: .shortAndLong, help: ArgumentHelp(ToolWords.help.quiet))
  var quiet = false

  func run() throws {
    let (register, problems) = RegisterReader(folder: dataset).read()
    let words = ToolWords(lang ?? register?.language ?? ToolWords.language)
    let themes = register?.released(to: .public).themes ?? []
    let doubts = ThemeColours(themes).doubts.map(words.line)
    if problems.isEmpty && doubts.isEmpty {
      if !quiet { try Console.say(words.noProblems, words) }
      return
    }
    if !doubts.isEmpty { try Console.say(doubts.joined(separator: "\n"), words) }
    guard !problems.isEmpty else { return }
    try Console.say(words.problems(problems), words)
    if problems.contains(where: \.isUnreadable) { throw ExitCode.notReadOrWritten }
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode.problems }
  }
}
