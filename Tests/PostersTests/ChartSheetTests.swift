import Drawing
import Foundation
import Insight
import Movement
import Posters
import Tables
import Testing
import Words

struct ChartSheetTests {
  /// A register of some size: the shipped one, one made up, one of three actors, and an empty one.
  enum Size: String, CaseIterable, Sendable {
    case shipped, madeUp, tiny, empty

    func released() throws -> ReleasedRegister {
      switch self {
      case .shipped: return try OverviewFilesTests.register([:]).released()
      case .madeUp: return try MadeUpRegister.make(300).released()
      case .tiny:
        return try OverviewFilesTests.register([
          "actors.csv": { _ in
            "id,name,kind,municipalities,themes,since\na,Een,initiative,GM0344,energie,2020\n"
              + "b,Twee,initiative,,voedsel,\nc,Drie,umbrella,GM0344,,\n"
          },
          "links.csv": { _ in "from,to,kind,statement\na,b,knows,fact\n" },
        ]).released()
      case .empty:
        return try OverviewFilesTests.register([
          "actors.csv": { _ in "id,name,kind\n" },
          "links.csv": { _ in "from,to,kind,statement\n" },
        ]).released()
      }
    }
  }

  private static func sheet(
    _ kind: ChartKind, of register: ReleasedRegister, _ language: Language = .nl,
    size: PageSize = .a4, _ orientation: PageOrientation = .landscape,
    measure: RankMeasure = .betweenness
  ) throws -> ChartSheet {
    try ChartSheet(
      kind,
      of: ChartContent(register: register, lens: Lens(), language: language, seed: 1),
      measure: measure, size: size, orientation: orientation)
  }

  @Test(arguments: ChartKind.allCases, Size.allCases)
  func noTextOverlapsOrLeavesThePage(kind: ChartKind, register size: Size) throws {
    let register = try size.released()
    let least: [PageSize: Double] = [.a4: 8, .a0: 24]
    for page in [PageSize.a4, .a0] {
      for orientation in PageOrientation.allCases {
        for language in Language.allCases where page == .a4 || language == .nl {
          let sheet = try Self.sheet(kind, of: register, language, size: page, orientation)
          let comment = "\(kind) \(size) \(page) \(orientation) \(language)"
          let text = PageText(sheet.scene)
          text.expectClean(leastPoints: least[page] ?? 0, comment)
          #expect(sheet.scene.language == language.rawValue)
          let extent = page.dimensions(orientation)
          #expect(sheet.scene.width == extent.x && sheet.scene.height == extent.y)
        }
      }
    }
  }

  @Test(arguments: ChartKind.allCases)
  func nothingToPlotIsASentence(kind: ChartKind) throws {
    let sheet = try Self.sheet(kind, of: Size.empty.released())
    let groups = sheet.scene.marks.compactMap { mark -> String? in
      guard case .group(let group) = mark else { return nil }
      return group.id
    }
    #expect(groups == ["header", "caption"])
    #expect(PageText(sheet.scene).words.count > 2)
  }

  @Test(arguments: ChartKind.allCases)
  func theSameRegisterGivesTheSameDrawing(kind: ChartKind) throws {
    let register = try Size.shipped.released()
    let first = try Self.sheet(kind, of: register)
    let second = try Self.sheet(kind, of: register)
    #expect(first.scene == second.scene && first.table == second.table)
  }

  @Test func theFiguresAreThoseOfTheAnswers() throws {
    let register = try Size.madeUp.released()
    let network = try Network(of: register)
    func column(_ kind: ChartKind, _ name: String) throws -> [CSVWriter.Cell] {
      let table = try Self.sheet(kind, of: register).table
      let place = try #require(table.columns.firstIndex(of: name))
      return table.rows.map { $0[place] }
    }
    let degrees = try CentralityAnswer(network: network).rows.map(\.degree)
    #expect(
      try column(.degree, "at_least")
        == Set(degrees).sorted().map { least in .integer(degrees.count { $0 >= least }) })

    let brokers = try BrokerAnswer(network: network, register: register, language: .nl)
    #expect(try column(.ranks, "id") == brokers.actors.map { .text($0.id) })
    #expect(
      try column(.ranks, "rank_high")
        == brokers.actors.map { CSVWriter.Cell.integer($0.rankHigh) })

    let clusters = ClusterAnswer(network: network, register: register, language: .nl)
    #expect(
      try column(.themePairs, "observed") == clusters.themePairs.map { .integer($0.observed) })
    #expect(
      try column(.themePairs, "differs")
        == clusters.themePairs.map { .text(($0.qEitherSide ?? 1) < 0.05 ? "true" : "false") })

    var options = FragilityOptions()
    options.steps = 50
    let fragility = try FragilityAnswer(
      network: network, register: register, language: .nl, options: options)
    #expect(
      try column(.robustness, "largest") == fragility.robustness.map { .decimal($0.largest) })

    let gaps = GapAnswer(register: register, language: .nl)
    #expect(
      try column(.funnel, "initiatives")
        == gaps.municipalities.map { row -> CSVWriter.Cell in
          row.kind == .unknown ? .empty : .integer(row.initiatives)
        })

    let profile = ResolutionProfile(network.graph)
    #expect(try column(.resolution, "clusters_most") == profile.points.map { .integer($0.most) })
  }

  @Test func everyMeasureRanks() throws {
    let register = try Size.shipped.released()
    let names = try RankMeasure.allCases.map { measure in
      try Self.sheet(.ranks, of: register, measure: measure).table.columns[3]
    }
    #expect(names == ["betweenness", "constraint", "participation"])
  }

  @Test func theSyntheticSaySo() throws {
    let register = try OverviewFilesTests.register([
      "datapackage.json": {
        $0.replacingOccurrences(
          of: "\"vliegwiel\": {", with: "\"vliegwiel\": {\"synthetic\": true, ")
      }
    ]).released()
    try #require(register.isSynthetic)
    for kind in ChartKind.allCases {
      let words = PageText(try Self.sheet(kind, of: register).scene).words
      #expect(words.contains { $0.contains("VERZONNEN") }, "\(kind)")
      #expect(words.joined(separator: " ").contains("verzonnen gegevens"), "\(kind)")
    }
  }

  @Test func theUnknownAreNamedApartInTheFunnel() throws {
    let register = try Size.shipped.released()
    let words = PageText(try Self.sheet(.funnel, of: register).scene).words
    #expect(words.contains("?") && words.contains("Aantal onbekend"))
    #expect(words.contains("Veenendaal"))
  }
}
