internal import ArgumentParser
internal import GraphFormats
internal import Graphs
internal import Tables
internal import Words

/// A random network as a list of edges, and the groups that were planted in it.
struct RandomCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "random", abstract: ToolWords.help.randomAbstract,
    discussion: ToolWords.help.randomDiscussion)

  @Argument(help: ArgumentHelp(ToolWords.help.randomKind, valueName: "kind"))
  var kind: RandomNetwork.Kind

  @OptionGroup var options: RandomOptions

  @Option(help: ArgumentHelp(ToolWords.help.randomSeed, valueName: "number"))
  var seed: UInt64 = 1

  @Option(name: .shortAndLong, help: ArgumentHelp(ToolWords.help.randomOutput, valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp(ToolWords.help.randomGroups, valueName: "file"))
  var groupsOutput: String?

  @Option(help: ArgumentHelp(ToolWords.help.toolLanguage, valueName: "nl|en"))
  var lang: Language?

  @Flag(name: .shortAndLong, help: ArgumentHelp(ToolWords.help.quiet))
  var quiet = false

  private var words: ToolWords { ToolWords(lang ?? ToolWords.language) }

  func run() throws {
    guard groupsOutput == nil || kind.hasGroups else {
      throw ToolFailure.wrongUse(words.noPlantedGroups(kind.rawValue))
    }
    if let output, let groupsOutput, SystemFiles.isSame(output, groupsOutput) {
      throw ToolFailure.wrongUse(words.oneFileForTwo("--output", "--groups-output", output))
    }
    let network = try RandomNetwork(kind, options, seed: seed, words)
    var files: [(path: String, bytes: [UInt8])] = []
    if let output { files.append((output, network.edgeTable)) }
    if let groupsOutput, let groups = network.groupTable { files.append((groupsOutput, groups)) }
    try OutputFile.write(files, words)
    guard let output else { return try Console.say(network.edgeTable, words) }
    if !quiet {
      let graph = network.graph
      try Console.say(
        words.madeNetwork(output, vertices: graph.vertexCount, edges: graph.edgeCount), words)
    }
  }
}

extension RandomNetwork.Kind: ExpressibleByArgument {}
