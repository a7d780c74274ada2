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
  ///
  /// - Parameter folder: Where it is; nil is the one asked for.
  func readRegister(in folder: String? = nil) throws -> Register {
    let (register, problems) = RegisterReader(folder: folder ?? dataset).read()
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
