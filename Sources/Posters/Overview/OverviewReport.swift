internal import Drawing
internal import FoundationEssentials
internal import Graphs
internal import Insight
internal import Movement
internal import Words

/// All figures of an overview as JSON; the form is described in `docs/overview-json.md`.
struct OverviewReport: Encodable {
  struct Options: Encodable {
    let size: String
    let orientation: String
    let bleed: Double
    let boundaries: String
    let lang: String
    let audience: String
    let lens: LensChoices

    private enum Key: CodingKey {
      case size, orientation, bleed, boundaries, lang, audience
    }

    /// Writes the choices of the lens beside the others.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(size, forKey: .size)
      try container.encode(orientation, forKey: .orientation)
      try container.encode(bleed, forKey: .bleed)
      try container.encode(boundaries, forKey: .boundaries)
      try container.encode(lang, forKey: .lang)
      try container.encode(audience, forKey: .audience)
      try lens.encode(to: encoder)
    }
  }

  struct Withheld: Encodable {
    let actors: Int
    let counted: Int
    let links: Int
    let surveys: Int
  }

  struct NetworkSize: Encodable {
    let actors: Int
    let links: Int
    let linkedPairs: Int
  }

  struct Position: Encodable {
    let id: String
    let x: Double
    let y: Double
    let radius: Double
  }

  struct Layout: Encodable {
    let width: Double
    let height: Double
    let actors: [Position]
    let withoutName: [String]
    let notListed: [String]
  }

  let version = 1
  let question = "overview"
  let title: String?
  let date: String?
  let options: Options
  let seed: UInt64
  let synthetic: Bool
  let audience: String
  let withheld: Int
  let withheldRecords: Withheld
  let network: NetworkSize
  let findings: [Finding]
  let centrality: CentralityAnswer
  let clusters: ClusterAnswer
  let gaps: GapAnswer
  let layout: Layout

  init(_ content: OverviewContent, sheet: OverviewSheet, options: OverviewOptions) {
    let register = content.register
    title = register.title?[content.language]
    date = register.created?.description
    self.options = Options(
      size: options.size.rawValue, orientation: options.orientation.rawValue, bleed: options.bleed,
      boundaries: options.boundaries == nil ? "schematic" : "official",
      lang: options.language.rawValue, audience: options.audience.rawValue,
      lens: LensChoices(options.lens))
    seed = options.seed
    synthetic = register.isSynthetic
    audience = register.audience.rawValue
    let held = register.withheld
    withheld = held.records
    withheldRecords = Withheld(
      actors: held.actors, counted: held.counted, links: held.links, surveys: held.surveys)
    network = NetworkSize(
      actors: content.network.actors.count, links: content.network.ties.count,
      linkedPairs: content.network.graph.edgeCount)
    findings = content.findings
    centrality = content.centrality
    clusters = content.clusters
    gaps = content.gaps
    layout = Layout(
      width: sheet.scene.width, height: sheet.scene.height,
      actors: content.network.actors.compactMap { actor in
        guard let point = sheet.positions[actor.id], let radius = sheet.radii[actor.id]
        else { return nil }
        func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
        return Position(
          id: actor.id, x: rounded(point.x), y: rounded(point.y), radius: rounded(radius))
      },
      withoutName: sheet.unlabelled, notListed: sheet.unlisted)
  }

  /// The report as JSON text with sorted keys.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [10]
  }
}
