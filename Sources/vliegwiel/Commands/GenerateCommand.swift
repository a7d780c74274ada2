internal import ArgumentParser
internal import Movement
internal import Words

/// Makes up a movement to try analyses on, and says what was planted in it.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: ToolWords.help.generateAbstract,
    discussion: ToolWords.help.generateDiscussion)

  @Option(help: ArgumentHelp(ToolWords.help.generateActors, valueName: "number"))
  var actors: Int

  @Option(help: ArgumentHelp(ToolWords.help.generateLinks, valueName: "number"))
  var links: Int?

  @Option(help: ArgumentHelp(ToolWords.help.generateMunicipalities, valueName: "utrecht|path"))
  var municipalities = "utrecht"

  @Option(help: ArgumentHelp(ToolWords.help.generateSeed, valueName: "number"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp(ToolWords.help.generateClusters, valueName: "number"))
  var clusters = 0

  @Option(help: ArgumentHelp(ToolWords.help.generateGaps, valueName: "number"))
  var gaps = 0

  @Option(help: ArgumentHelp(ToolWords.help.generateBrokers, valueName: "number"))
  var brokers = 0

  @Option(help: ArgumentHelp(ToolWords.help.generateMatches, valueName: "number"))
  var matches = 0

  @Option(
    name: .shortAndLong, help: ArgumentHelp(ToolWords.help.outputFolder, valueName: "folder"))
  var output: String

  @Option(help: ArgumentHelp(ToolWords.help.toolLanguage, valueName: "nl|en"))
  var lang: Language?

  @Flag(name: .shortAndLong, help: ArgumentHelp(ToolWords.help.quiet))
  var quiet = false

  private var words: ToolWords { ToolWords(lang ?? ToolWords.language) }

  func run() throws {
    guard !RegisterReader(folder: output).isKept else {
      throw ToolFailure.wrongUse(words.registerIsKept(output))
    }
    let movement = try movement(on: ground())
    var files = FileSet()
    let written = try movement.files
    for file in written { files.add(file) }
    try files.write(into: output, words)
    guard !quiet else { return }
    if movement.linkCount < movement.wantedLinkCount {
      Console.warn(words.fewerLinks(movement.linkCount, wanted: movement.wantedLinkCount))
    }
    try Console.say(words.written(written.map(\.name), into: output), words)
  }

  private func ground() throws -> Ground {
    let (ground, problems) =
      if municipalities == "utrecht" {
        Ground.utrecht
      } else if SystemFiles.kind(of: municipalities) == .folder {
        Ground.folder(municipalities)
      } else {
        Ground.municipalities(
          try InputFile.read(municipalities, words), file: municipalities)
      }
    guard let ground else {
      throw ToolFailure(
        code: problems.contains(where: \.isUnreadable) ? .notReadOrWritten : .problems,
        message: words.problems(problems))
    }
    if !quiet {
      for problem in problems { Console.warn(words.line(problem)) }
    }
    return ground
  }

  private func movement(on ground: Ground) throws -> SyntheticMovement {
    var options = SyntheticMovement.Options(actors: actors)
    options.links = links
    options.seed = seed
    options.clusters = clusters
    options.gaps = gaps
    options.brokers = brokers
    options.matches = matches
    do {
      return try SyntheticMovement(options, on: ground)
    } catch {
      throw ToolFailure.wrongUse(words.problems(error))
    }
  }
}
