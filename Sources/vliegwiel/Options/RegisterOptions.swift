public import ArgumentParser
internal import Movement
internal import Words

/// The options that every command on a register shares.
struct RegisterOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(ToolWords.help.dataset, valueName: "dataset"))
  var dataset: String

  @Option(help: ArgumentHelp(ToolWords.help.languageOption, valueName: "nl|en"))
  var lang: Language?

  @Option(help: ArgumentHelp(ToolWords.help.audience, valueName: "public|network|internal"))
  var audience: Audience = .public

  @Flag(name: .shortAndLong, help: ArgumentHelp(ToolWords.help.quiet))
  var quiet = false

  /// The register, read and without errors.
  ///
  /// - Throws: `ToolFailure` with every problem of the register, in the language asked for.
  func readRegister() throws -> Register {
    try accepted(RegisterReader(folder: dataset).read())
  }

  /// A register that was read, when it is without errors.
  ///
  /// - Throws: `ToolFailure` with every problem of the register, in the language asked for.
  func accepted(_ read: (register: Register?, problems: [Problem])) throws -> Register {
    let (register, problems) = read
    let language = lang ?? register?.language ?? ToolWords.language
    let isBroken = problems.contains { $0.severity == .error }
    guard let register, !isBroken else {
      throw ToolFailure(
        code: problems.contains(where: \.isUnreadable) ? .notReadOrWritten : .problems,
        message: ToolWords(language).problems(problems))
    }
    if !quiet {
      for problem in problems { Console.warn(ToolWords(language).line(problem)) }
    }
    return register
  }
}

extension Language: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
