public import ArgumentParser
internal import Drawing
internal import Graphs
internal import Insight
internal import Movement
public import Posters
internal import Words

/// A chart for researchers, or the figures that it plots.
struct PlotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plot", abstract: ToolWords.help.plotAbstract,
    discussion: ToolWords.help.plotDiscussion)

  @Argument(help: ArgumentHelp(ToolWords.help.plotKind, valueName: "kind"))
  var kind: ChartKind

  @OptionGroup var common: RegisterOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp(ToolWords.help.plotOutput, valueName: "file"))
  var output: String

  @Option(help: ArgumentHelp(ToolWords.help.size, valueName: "a0|a1|a2|a3|a4"))
  var size: PageSize = .a4

  @Option(help: ArgumentHelp(ToolWords.help.orientation, valueName: "landscape|portrait"))
  var orientation: PageOrientation = .landscape

  @Option(
    help: ArgumentHelp(
      ToolWords.help.plotMeasure, valueName: "betweenness|constraint|participation"))
  var measure: RankMeasure?

  @Option(help: ArgumentHelp(ToolWords.help.seed, valueName: "number"))
  var seed: UInt64 = 1

  @OptionGroup var lensOptions: LensOptions

  /// The form of a file, by the ending of its name.
  private enum Form: String {
    case svg, pdf, png, txt, csv

    init?(of path: String) {
      self.init(rawValue: path.split(separator: ".").last.map { $0.lowercased() } ?? "")
    }
  }

  func validate() throws {
    let words = ToolWords(common.lang ?? ToolWords.language)
    guard Form(of: output) != nil else { throw ValidationError(words.unknownPlotForm(output)) }
    guard kind == .ranks || measure == nil else {
      throw ValidationError(words.needlessMeasure(kind.rawValue))
    }
  }

  func run() throws {
    let register = try common.readRegister()
    let language = common.lang ?? register.language
    let words = ToolWords(language)
    let released = register.released(to: common.audience)
    let lens = try lensOptions.lens(for: released, language: language)
    let sheet: ChartSheet
    let bytes: [UInt8]
    do {
      sheet = try ChartSheet(
        kind,
        of: ChartContent(register: released, lens: lens, language: language, seed: seed),
        measure: measure ?? .betweenness, size: size, orientation: orientation)
      let poster = Poster(scene: sheet.scene, size: size, date: released.created)
      bytes =
        switch Form(of: output) {
        case .csv: Array(sheet.table.csv(isSynthetic: released.isSynthetic).utf8)
        case .png: try poster.png()
        case .txt: poster.words
        case .pdf: try poster.pdf(bleed: 0)
        case .svg, nil: poster.svg
        }
    } catch let error as PageError {
      throw ToolFailure.notReadOrWritten(words.problem(error))
    } catch let error as GraphError {
      throw ToolFailure.problems(words.problem(error, names: []))
    }
    try OutputFile.write(bytes, to: output, words)
    if !common.quiet { try Console.say(words.made(output, sheet.scene.title), words) }
  }
}

extension ChartKind: ExpressibleByArgument {}
extension RankMeasure: ExpressibleByArgument {}
