public import ArgumentParser
internal import Drawing
internal import Graphs
internal import Insight
internal import Movement
internal import Posters
internal import Words

/// The main job: the overview of a whole movement and its gaps.
struct OverviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overview", abstract: ToolWords.help.overviewAbstract,
    discussion: ToolWords.help.overviewExample)

  @OptionGroup var common: RegisterOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp(ToolWords.help.outputFolder, valueName: "folder"))
  var output: String

  @Option(help: ArgumentHelp(ToolWords.help.size, valueName: "a0|a1|a2|a3|a4"))
  var size: PageSize = .a0

  @Option(
    help: ArgumentHelp(ToolWords.help.orientation, valueName: "landscape|portrait"))
  var orientation: PageOrientation = .landscape

  @Option(help: ArgumentHelp(ToolWords.help.bleed, valueName: "mm"))
  var bleed: Double = 0

  @Option(help: ArgumentHelp(ToolWords.help.like, valueName: "overview.json"))
  var like: String?

  @Option(help: ArgumentHelp(ToolWords.help.seed, valueName: "number"))
  var seed: UInt64 = 1

  @OptionGroup var map: BoundariesOption

  @OptionGroup var lensOptions: LensOptions

  func validate() throws {
    guard bleed == 0 || (1...20).contains(bleed) else {
      throw ValidationError(ToolWords(common.lang ?? ToolWords.language).badBleed(bleed))
    }
  }

  func run() throws {
    let register = try common.readRegister()
    let language = common.lang ?? register.language
    let released = register.released(to: common.audience)
    let lens = try lensOptions.lens(for: released, language: language)
    let words = ToolWords(language)
    let earlier = try like.map { path in
      let bytes = try InputFile.read(path, words)
      do {
        return try EarlierLayout(json: bytes)
      } catch {
        throw ToolFailure.problems(words.noLayout(path))
      }
    }
    let boundaries = try map.read(for: released, quietly: common.quiet, words)
    let overview = try make(
      released, lens: lens, like: earlier, boundaries: boundaries, words)
    var files = FileSet()
    for file in overview.files { files.add(file.name, file.bytes) }
    try files.write(into: output, words)
    guard !common.quiet else { return }
    try Console.say(words.written(files.names, into: output), words)
    for finding in overview.findings {
      try Console.say("• \(finding.headline)\n  \(finding.text)", words)
    }
  }

  private func make(
    _ released: ReleasedRegister, lens: Lens, like earlier: EarlierLayout?,
    boundaries: Boundaries?, _ words: ToolWords
  ) throws -> OverviewFiles {
    do {
      return try OverviewFiles(
        register: released,
        options: OverviewOptions(
          size: size, language: words.language, audience: common.audience, seed: seed, lens: lens,
          orientation: orientation, bleed: bleed, like: earlier,
          boundaries: boundaries))
    } catch let error as PageError {
      throw ToolFailure.notReadOrWritten(words.problem(error))
    } catch let error as GraphError {
      throw ToolFailure.problems(words.problem(error, names: []))
    }
  }
}

extension PageSize: ExpressibleByArgument {}
extension PageOrientation: ExpressibleByArgument {}
extension MapKind: ExpressibleByArgument {}
