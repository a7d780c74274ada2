internal import Drawing
internal import Graphs
public import Insight
public import Movement
internal import Words

/// Every file of an overview, made and ready to be written.
public struct OverviewFiles: Sendable {
  /// A file by its name within the output folder.
  public struct File: Sendable {
    /// Its name.
    public let name: String
    /// Its contents.
    public let bytes: [UInt8]
  }

  /// The files, the sheet first.
  public let files: [File]
  /// What to see, in words.
  public let findings: [Finding]

  /// Makes an overview of what an audience may see.
  ///
  /// - Throws: `GraphError`, `PageError`, or an encoding error when a figure cannot be written.
  public init(register: ReleasedRegister, options: OverviewOptions) throws {
    let content = try OverviewContent(
      register: register, lens: options.lens, language: options.language, seed: options.seed,
      boundaries: options.boundaries)
    let sheet = try OverviewSheet(
      content, size: options.size, orientation: options.orientation, like: options.like)
    let poster = Poster(scene: sheet.scene, size: options.size, date: register.created)
    let tables = OverviewTables(content)
    func file(_ name: String, _ text: String) -> File { File(name: name, bytes: Array(text.utf8)) }
    files = [
      File(name: "overview.svg", bytes: poster.svg),
      File(name: "overview.pdf", bytes: try poster.pdf(bleed: options.bleed)),
      File(name: "overview.png", bytes: try poster.png()),
      file("gaps.svg", SVGWriter.svg(of: sheet.gapScene)),
      file("actors.csv", tables.actors()),
      file("clusters.csv", tables.clusters()),
      file("gaps.csv", tables.gaps()),
      File(
        name: "overview.json",
        bytes: try OverviewReport(content, sheet: sheet, options: options).json()),
      file("network.dot", try OverviewDot(content, sheet: sheet).text()),
      file("summary.md", OverviewSummary.markdown(content, sheet: sheet)),
    ]
    findings = content.findings
  }
}
