import Testing

/// What the tool says of itself, letter by letter.
struct HelpTests {
  @Test(
    arguments: [
      "", "overview", "poster", "plot", "clusters", "gaps", "brokers", "fragility", "match",
      "route", "compare", "check", "generate", "graph", "random",
    ],
    ["nl", "en"])
  func help(command: String, language: String) async throws {
    let arguments = (command.isEmpty ? [] : [command]) + ["--help", "--lang", language]
    let outcome = try await Tool.run(arguments)
    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    try expectGolden(
      outcome.text, "help-\(command.isEmpty ? "" : command + "-")\(language)")
  }

  struct Environment: CustomTestStringConvertible {
    let testDescription: String
    let variables: [String: String]
    let isEnglish: Bool
  }

  @Test(arguments: [
    Environment(testDescription: "none", variables: [:], isEnglish: false),
    Environment(testDescription: "C", variables: ["LANG": "C.UTF-8"], isEnglish: false),
    Environment(testDescription: "Dutch", variables: ["LANG": "nl_NL.UTF-8"], isEnglish: false),
    Environment(testDescription: "English", variables: ["LANG": "en_US.UTF-8"], isEnglish: true),
    Environment(
      testDescription: "English over Dutch",
      variables: ["LC_ALL": "en_GB", "LANG": "nl_NL.UTF-8"], isEnglish: true),
  ])
  func languageOfTheEnvironment(environment: Environment) async throws {
    let text = try await Tool.run(["--help"], environment: environment.variables).text
    #expect(text.contains("Exit codes:") == environment.isEnglish)
    #expect(text.contains("Uitgangscodes:") != environment.isEnglish)
  }

  @Test func withoutArgumentsHelps() async throws {
    let outcome = try await Tool.run([])
    #expect(outcome.code == 0)
    #expect(outcome.text.contains("USAGE: vliegwiel <subcommand>"))
  }

  @Test func version() async throws {
    let outcome = try await Tool.run(["--version"])
    #expect(outcome.code == 0)
    #expect(outcome.text == "0.1.0\n")
  }
}
