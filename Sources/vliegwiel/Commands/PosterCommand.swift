internal import ArgumentParser
internal import Drawing
internal import Graphs
internal import Movement
internal import Posters
internal import Words

/// A sheet for the wall, in the form that the name of its file asks for.
struct PosterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "poster", abstract: ToolWords.help.posterAbstract,
    discussion: ToolWords.help.posterExample)

  @OptionGroup var common: RegisterOptions

  @Argument(help: ArgumentHelp(ToolWords.help.posterKind, valueName: "kind"))
  var kind: PosterKind

  @Argument(help: ArgumentHelp(ToolWords.help.posterSubject, valueName: "subject"))
  var subject: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp(ToolWords.help.posterOutput, valueName: "file"))
  var output: String

  @Option(help: ArgumentHelp(ToolWords.help.size, valueName: "a0|a1|a2|a3|a4"))
  var size: PageSize = .a3

  @Option(
    help: ArgumentHelp(ToolWords.help.posterOrientation, valueName: "landscape|portrait"))
  var orientation: PageOrientation?

  @Option(help: ArgumentHelp(ToolWords.help.bleed, valueName: "mm"))
  var bleed: Double = 0

  @Option(help: ArgumentHelp(ToolWords.help.posterSeed, valueName: "number"))
  var seed: UInt64?

  @Flag(help: ArgumentHelp(ToolWords.help.posterAll))
  var all = false

  @Option(help: ArgumentHelp(ToolWords.help.mapKind, valueName: "areas|tiles"))
  var map: MapKind?

  @OptionGroup var boundaries: BoundariesOption

  @OptionGroup var lensOptions: LensOptions

  func validate() throws {
    let words = ToolWords(common.lang ?? ToolWords.language)
    guard bleed == 0 || (1...20).contains(bleed) else {
      throw ValidationError(words.badBleed(bleed))
    }
    guard kind.hasSubject || subject == nil else {
      throw ValidationError(words.needlessSubject(kind))
    }
    guard !all || kind.hasSubject else { throw ValidationError(words.needlessAll(kind)) }
    guard !all || subject == nil else { throw ValidationError(words.allOrOne(kind)) }
    guard !kind.hasSubject || subject != nil || all else {
      throw ValidationError(words.missingSubject(kind))
    }
    if all {
      guard Form(of: output) == nil else { throw ValidationError(words.allNeedsFolder(output)) }
    } else {
      guard Form(of: output) != nil else { throw ValidationError(words.unknownForm(output)) }
      guard bleed == 0 || Form(of: output) == .pdf else {
        throw ValidationError(words.bleedNeedsPDF)
      }
    }
    guard kind.takesLens || seed == nil && (all || !lensOptions.isSet) else {
      throw ValidationError(words.needlessLens(kind))
    }
    guard kind.takesTiles || map == nil else {
      throw ValidationError(words.needlessMap(kind, option: "--map"))
    }
    guard kind.hasMap || boundaries.boundaries == nil else {
      throw ValidationError(words.needlessMap(kind, option: "--boundaries"))
    }
    guard kind != .theme || lensOptions.themes == nil else {
      throw ValidationError(words.needlessChoice("--themes", kind))
    }
    guard kind != .municipality || lensOptions.municipalities == nil else {
      throw ValidationError(words.needlessChoice("--municipalities", kind))
    }
  }

  /// The form of a file, by the ending of its name.
  private enum Form: String {
    case pdf
    case svg
    case png
    case txt

    init?(of path: String) {
      self.init(rawValue: path.split(separator: ".").last.map { $0.lowercased() } ?? "")
    }
  }

  func run() throws {
    let register = try common.readRegister()
    let language = common.lang ?? register.language
    let words = ToolWords(language)
    let released = register.released(to: common.audience)
    let maker = PosterMaker(
      register: released, lens: try lensOptions.lens(for: released, language: language),
      language: language, seed: seed ?? 1, size: size,
      boundaries: try boundaries.read(for: released, quietly: common.quiet, words),
      map: map ?? .areas)
    guard !all else { return try writeAll(of: maker, words) }
    let poster: Poster
    let bytes: [UInt8]
    do {
      poster = Poster(
        scene: try maker.scene(kind, of: subject, orientation: orientation), size: size,
        date: released.created)
      bytes =
        switch Form(of: output) {
        case .svg: poster.svg
        case .png: try poster.png()
        case .txt: poster.words
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

  /// Writes the posters of all that the kind can be about: each by itself, all in one, and a contact
  /// sheet.
  private func writeAll(of maker: PosterMaker, _ words: ToolWords) throws {
    let subjects = maker.subjects(
      of: kind, byKind: lensOptions.actorKinds == nil ? nil : maker.lens.actorKinds)
    guard !subjects.isEmpty else { throw ToolFailure.problems(words.nothingToDraw(kind)) }
    var files = FileSet()
    do {
      let items = try maker.scenes(kind, of: subjects, orientation: orientation)
      let set = PosterSet(
        items, title: words.setTitle(kind, items.count), register: maker.register,
        language: maker.language, size: size)
      for file in try set.files(bleed: bleed) { files.add(file.name, file.bytes) }
    } catch let failure as PosterSet.Failure {
      throw ToolFailure.notReadOrWritten(words.problem(failure))
    } catch let error as PageError {
      throw ToolFailure.notReadOrWritten(words.problem(error))
    } catch let error as GraphError {
      throw ToolFailure.problems(words.problem(error, names: []))
    }
    try files.write(into: output, words)
    if !common.quiet { try Console.say(words.madeSet(output, subjects.count), words) }
  }
}
