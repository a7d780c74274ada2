internal import ArgumentParser
internal import Words

/// The tool: maps a citizens' movement from its register.
@main
struct Vliegwiel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vliegwiel", abstract: ToolWords.help.abstract,
    discussion: ToolWords.help.discussion, version: "0.1.0",
    subcommands: [
      OverviewCommand.self, PosterCommand.self, PlotCommand.self, GapsCommand.self,
      ClustersCommand.self, BrokersCommand.self, MatchCommand.self, RouteCommand.self,
      FragilityCommand.self, CompareCommand.self, CheckCommand.self, GenerateCommand.self,
      GraphCommand.self, RandomCommand.self,
    ])

  /// Parses, runs, and ends with 0 done, 1 problems in the data, 2 wrong use, 3 not read or
  /// written.
  static func main() {
    do {
      var command = try parseAsRoot(joiningNegatives(Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch let failure as ToolFailure {
      Console.warn(failure.message)
      exit(withCode: failure.code)
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if code == .success {
        sayHelp(message)
        exit(withCode: .success)
      }
      // A command that has said everything itself leaves only its code.
      if !message.isEmpty {
        Console.warn(ParserMessage(language: ToolWords.language).text(message))
      }
      exit(withCode: code == .validationFailure ? .wrongUse : code)
    }
  }

  /// The arguments with every negative number joined to the option before it: on its own the parser
  /// takes it for an option, and says that a value is missing.
  private static func joiningNegatives(_ arguments: [String]) -> [String] {
    var joined: [String] = []
    for argument in arguments {
      let digits = argument.dropFirst().first.map { $0.isNumber || $0 == "." } ?? false
      if argument.hasPrefix("-"), digits, let last = joined.last, last.hasPrefix("--"),
        !last.contains("=")
      {
        joined[joined.count - 1] = "\(last)=\(argument)"
      } else {
        joined.append(argument)
      }
    }
    return joined
  }

  /// Prints help or the version.
  private static func sayHelp(_ text: String) {
    do {
      try Console.say(text)
    } catch {
      exit(withCode: .notReadOrWritten)
    }
  }

  private static func exit(withCode code: ExitCode) -> Never { exit(withError: code) }
}
