internal import ArgumentParser
internal import Insight

/// Where the movement clusters, and how far its clusters cross themes.
struct ClustersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clusters", abstract: ToolWords.help.clustersAbstract,
    discussion: ToolWords.help.clustersExample)

  @OptionGroup var shared: QuestionOptions

  @Option(help: ArgumentHelp(ToolWords.help.runs, valueName: "number"))
  var runs = 20

  @Option(help: ArgumentHelp(ToolWords.help.seed, valueName: "number"))
  var seed: UInt64 = 1

  /// The command's own options, as the JSON tells them.
  private struct OwnOptions: Encodable {
    let runs: Int
  }

  func run() throws {
    let question = try shared.question()
    guard runs > 0 else { throw ToolFailure.wrongUse(question.words.atLeastOne("--runs")) }
    let answer = ClusterAnswer(
      network: try question.network(), register: question.register, language: question.language,
      runs: runs, seed: seed)
    try question.write(
      answer, of: "clusters", options: OwnOptions(runs: runs), seed: seed, tables: answer.tables,
      text: answer.text(of: question.register, language: question.language))
  }
}
