internal import ArgumentParser
internal import Drawing
internal import Graphs
internal import Movement
internal import Posters
internal import Words

/// A sheet for the wall: the overview, or the poster of one initiative.
struct PosterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "poster", abstract: ToolWords.help.posterAbstract,
    discussion: ToolWords.help.posterExample)

  /// What a poster shows.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case overview
    case initiative
  }

  @OptionGroup var common: RegisterOptions

  @Argument(help: ArgumentHelp(ToolWords.help.posterKind, valueName: "kind"))
  var kind: Kind

  @Argument(help: ArgumentHelp(ToolWords.help.posterSubject, valueName: "initiative"))
  var subject: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp(ToolWords.help.posterOutput, valueName: "file"))
  var output: String

  @Option(help: ArgumentHelp(ToolWords.help.size, valueName: "a0|a1|a2|a3|a4"))
  var size: PageSize = .a3

  @Option(help: ArgumentHelp(ToolWords.help.bleed, valueName: "mm"))
  var bleed: Double = 0

  func validate() throws {
    let words = ToolWords(common.lang ?? ToolWords.language)
    guard bleed == 0 || (1...20).contains(bleed) else {
      throw ValidationError(words.badBleed(bleed))
    }
    guard kind == .initiative || subject == nil else {
      throw ValidationError(words.needlessSubject(kind.rawValue))
    }
    guard kind != .initiative || subject != nil else {
      throw ValidationError(words.missingSubject)
    }
    guard Form(of: output) != nil else { throw ValidationError(words.unknownForm(output)) }
    guard bleed == 0 || Form(of: output) == .pdf else {
      throw ValidationError(words.bleedNeedsPDF)
    }
  }

  /// The form of a file, by the ending of its name.
  private enum Form: String {
    case pdf
    case svg
    case png

    init?(of path: String) {
      self.init(rawValue: path.split(separator: ".").last.map { $0.lowercased() } ?? "")
    }
  }

  func run() throws {
    let register = try common.readRegister()
    let language = common.lang ?? register.language
    let words = ToolWords(language)
    let released = register.released(to: common.audience)
    let poster: Poster
    let bytes: [UInt8]
    do {
      poster = Poster(
        scene: try scene(of: released, language, words), size: size, date: released.created)
      bytes =
        switch Form(of: output) {
        case .svg: poster.svg
        case .png: try poster.png()
        case .pdf, nil: try poster.pdf(bleed: bleed)
        }
    } catch let error as PageError {
      throw ToolFailure.notReadOrWritten(words.problem(error))
    } catch let error as GraphError {
      throw ToolFailure.problems(words.problem(error, names: []))
    }
    try OutputFile.write(bytes, to: output, words)
    if !common.quiet { try Console.say(words.made(output, poster.scene.title), words) }
  }

  private func scene(
    of register: ReleasedRegister, _ language: Language, _ words: ToolWords
  ) throws -> Scene {
    switch kind {
    case .overview:
      let content = try OverviewContent(
        register: register, lens: Lens(), language: language, seed: 1)
      return try OverviewSheet(content, size: size).scene
    case .initiative:
      let actor = try ActorArgument.actor(
        subject ?? "", argument: "initiative", among: register.actors, words)
      let content = try InitiativeContent(of: actor, in: register, language: language)
      return try InitiativeSheet(content, size: size).scene
    }
  }
}
