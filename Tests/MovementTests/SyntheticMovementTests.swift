import Foundation
import Graphs
import Movement
import Testing
import Words

/// A made-up movement, read back from its files.
private struct MadeUp {
  struct Truth: Decodable {
    struct Gap: Decodable, Hashable {
      let municipality: String
      let theme: String
    }

    let clusters: [String: Int]
    let crossTheme: [Int]
    let gaps: [Gap]
    let brokers: [String]
    let matches: [[String]]
  }

  let files: [PackageFile]
  let register: ReleasedRegister
  let truth: Truth

  init(_ actors: Int, _ change: (inout SyntheticMovement.Options) -> Void = { _ in }) throws {
    var options = SyntheticMovement.Options(actors: actors)
    change(&options)
    let ground = try #require(Ground.utrecht.ground)
    files = try SyntheticMovement(options, on: ground).files
    let bytes = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
    let (register, problems) = RegisterReader(bytes: bytes).read()
    #expect(problems == [])
    self.register = try #require(register).released(to: .internal)
    truth = try JSONDecoder().decode(Truth.self, from: Data(try #require(bytes["truth.json"])))
  }

  /// All links, also those that are no facts, as a graph on `register.actors`.
  func graph() throws -> Graph {
    var numbers: [String: Int] = [:]
    for (i, actor) in register.actors.enumerated() { numbers[actor.id] = i }
    var builder = GraphBuilder(vertexCount: register.actors.count, direction: .undirected)
    for link in register.links {
      builder.addEdge(from: try #require(numbers[link.from]), to: try #require(numbers[link.to]))
    }
    return try builder.build()
  }
}

struct SyntheticMovementTests {
  private static func plantEverything(_ options: inout SyntheticMovement.Options) {
    options.clusters = 6
    options.gaps = 8
    options.brokers = 4
    options.matches = 12
  }

  @Test func sameOptionsGiveTheSameBytes() throws {
    let one = try MadeUp(300, Self.plantEverything)
    let other = try MadeUp(300, Self.plantEverything)
    #expect(one.files.map(\.name) == other.files.map(\.name))
    #expect(one.files.map(\.bytes) == other.files.map(\.bytes))
    let third = try MadeUp(300) {
      Self.plantEverything(&$0)
      $0.seed = 2
    }
    #expect(third.files.map(\.bytes) != one.files.map(\.bytes))
  }

  @Test func piecesDoNotDependOnTheirOrder() throws {
    let movement = try MadeUp(25_000) { $0.links = 30_000 }
    for file in movement.files {
      let backwards = (0..<file.pieceCount).reversed().map(file.piece).reversed()
      #expect(Array(backwards.joined()) == file.bytes)
    }
    #expect(movement.files.contains { $0.pieceCount > 3 })
  }

  @Test func madeUpActorsCannotBeTakenForRealOnes() throws {
    let movement = try MadeUp(2000)
    #expect(movement.register.isSynthetic)
    let names = movement.register.actors.map(\.name)
    #expect(Set(names).count == names.count)
    for actor in movement.register.actors where actor.kind == .government {
      #expect(actor.name.hasSuffix("(verzonnen)"))
    }
    let real = movement.register.municipalities.map(\.name) + movement.register.places.map(\.name)
    for actor in movement.register.actors where actor.kind != .government {
      let words = Set(actor.name.split(separator: " ").map(String.init))
      #expect(words.isDisjoint(with: real), "\(actor.name)")
    }
    #expect(movement.register.actors.compactMap(\.website).allSatisfy { $0.hasSuffix(".example") })
  }

  @Test func holdsEverythingARegisterHolds() throws {
    let movement = try MadeUp(2000)
    let register = movement.register
    #expect(register.actors.count == 2000 && register.links.count == 10_000)
    #expect(Set(register.actors.map(\.kind)) == Set(ActorKind.allCases))
    #expect(Set(register.actors.map(\.release)) == Set(Release.allCases))
    #expect(Set(register.actors.map(\.phase)).count == Phase.allCases.count + 1)
    #expect(register.actors.count { $0.kind == .government } == 27)
    #expect(register.actors.count { $0.themes.count > 1 } > 200)
    #expect(register.actors.count { $0.municipalities.count > 1 } > 50)
    #expect(
      register.actors.contains { $0.since != nil } && register.actors.contains { $0.until != nil })
    #expect(register.actors.contains { !$0.needs.isEmpty })
    #expect(register.actors.contains { !$0.offers.isEmpty })
    #expect(
      register.links.contains { $0.since != nil } && register.links.contains { $0.until != nil })
    // Most municipalities were looked at, and some were not.
    let surveyed = Set(register.surveys.filter { $0.theme == nil }.map(\.municipality)).count
    #expect(surveyed == 21)
    #expect(register.surveys.contains { $0.found != nil })
  }

  @Test func someHaveManyLinksAndMostHaveFew() throws {
    let degrees = try MadeUp(5000).graph().degrees().sorted()
    #expect(degrees[2500] < 10)
    #expect(degrees[4999] > 70)
    #expect(degrees.count { $0 == 0 } > 50)
    // A power law: twice the links, about a third of the actors (2^-1.6).
    let ratio = Double(degrees.count { $0 > 40 }) / Double(degrees.count { $0 > 20 })
    #expect((0.15...0.55).contains(ratio), "\(ratio)")
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13, 26, 60])
  func smallMovementsAreWhole(actors: Int) throws {
    for seed in 1...3 {
      let movement = try MadeUp(actors) { $0.seed = UInt64(seed) }
      #expect(movement.register.actors.count == actors)
      #expect(movement.truth.clusters.isEmpty && movement.truth.gaps.isEmpty)
      #expect(movement.truth.brokers.isEmpty && movement.truth.matches.isEmpty)
    }
  }

  // MARK: What is planted

  @Test(arguments: [(400, 5), (5000, 12)])
  func clustersAreDenserInside(actors: Int, clusters: Int) throws {
    let movement = try MadeUp(actors) { $0.clusters = clusters }
    #expect(Set(movement.truth.clusters.values) == Set(0..<clusters))
    #expect(movement.truth.crossTheme == stride(from: 1, to: clusters, by: 2).map(\.self))
    var themes: [String: [String]] = [:]
    for actor in movement.register.actors { themes[actor.id] = actor.themes }
    var inside = [Int](repeating: 0, count: clusters)
    var across = inside
    var outside = 0
    for link in movement.register.links {
      guard let one = movement.truth.clusters[link.from] else { continue }
      if movement.truth.clusters[link.to] == one {
        inside[one] += 1
        let shared = Set(themes[link.from] ?? []).intersection(themes[link.to] ?? [])
        if shared.isEmpty { across[one] += 1 }
      } else if movement.truth.clusters[link.to] != nil {
        outside += 1
      }
    }
    #expect(inside.reduce(0, +) > 3 * outside)
    for cluster in 0..<clusters {
      let share = Double(across[cluster]) / Double(inside[cluster])
      #expect(movement.truth.crossTheme.contains(cluster) ? share > 0.5 : share < 0.6)
    }
  }

  @Test(arguments: [400, 5000]) func gapsAreEmptyThoughSomebodyLooked(actors: Int) throws {
    let movement = try MadeUp(actors) { $0.gaps = 10 }
    #expect(Set(movement.truth.gaps).count == 10)
    for gap in movement.truth.gaps {
      let found = movement.register.actors.filter {
        $0.kind == .initiative && $0.municipalities.contains(gap.municipality)
          && $0.themes.contains(gap.theme)
      }
      #expect(found.isEmpty)
      let survey = movement.register.surveys.first {
        $0.municipality == gap.municipality && $0.theme == nil
      }
      #expect(survey?.release == .public && (survey?.found ?? 0) >= 0.8)
    }
  }

  @Test(arguments: [400, 5000]) func onlyBrokersBridgeClusters(actors: Int) throws {
    let movement = try MadeUp(actors) {
      $0.clusters = 6
      $0.brokers = 5
    }
    #expect(Set(movement.truth.brokers).count == 5)
    let ids = movement.register.actors.map(\.id)
    let graph = try movement.graph()
    for v in 0..<graph.vertexCount {
      let around = Set(graph.neighbors(of: v).compactMap { movement.truth.clusters[ids[$0]] })
      if movement.truth.brokers.contains(ids[v]) {
        #expect((2...3).contains(around.count))
      } else if let own = movement.truth.clusters[ids[v]] {
        #expect(around.isSubset(of: [own]))
      } else {
        #expect(around.count <= 1)
      }
    }
  }

  @Test(arguments: [400, 5000]) func matchesAreTheOnlyOnesNearby(actors: Int) throws {
    let movement = try MadeUp(actors) {
      $0.clusters = 4
      $0.matches = 15
    }
    #expect(movement.truth.matches.count == 15)
    let byID = Dictionary(
      uniqueKeysWithValues: movement.register.actors.map { ($0.id, $0) })
    for match in movement.truth.matches {
      let seeker = try #require(byID[match[0]])
      let giver = try #require(byID[match[1]])
      #expect(seeker.isStarting && giver.isExperienced)
      #expect(seeker.municipalities == giver.municipalities && seeker.place == giver.place)
      #expect(!Set(seeker.themes).isDisjoint(with: giver.themes))
      #expect(!Set(seeker.needs).isDisjoint(with: giver.offers))
      #expect(seeker.release == .public && giver.release == .public)
      #expect(
        !movement.register.links.contains {
          Set([$0.from, $0.to]) == Set([seeker.id, giver.id])
        })
    }
    // Nobody else nearby has what somebody seeks.
    let planted = Set(movement.truth.matches.map { Set($0) })
    for (_, nearby) in Dictionary(grouping: byID.values, by: { $0.municipalities }) {
      for one in nearby where !one.needs.isEmpty {
        for other in nearby where !Set(one.needs).isDisjoint(with: other.offers) {
          #expect(planted.contains([one.id, other.id]))
        }
      }
    }
  }

  // MARK: The null

  /// With nothing planted the chance that shuffled themes give as many links within a theme is
  /// uniform, as a p-value must be.
  @Test func themesAreIndependentOfLinks() throws {
    var chances: [Double] = []
    for seed in 1...60 {
      let movement = try MadeUp(150) { $0.seed = UInt64(seed) }
      let graph = try movement.graph()
      var themes = movement.register.actors.map { Set($0.themes) }
      func shared() -> Int {
        movement.register.actors.indices.reduce(0) { sum, v in
          sum + graph.neighbors(of: v).count { !themes[v].isDisjoint(with: themes[$0]) }
        }
      }
      let observed = shared()
      var generator = SeededGenerator(seed: UInt64(seed))
      var above = 0
      var equal = 0
      for _ in 0..<99 {
        generator.shuffle(&themes)
        let count = shared()
        above += count > observed ? 1 : 0
        equal += count == observed ? 1 : 0
      }
      chances.append((Double(above) + Double(equal + 1) * 0.5) / 100)
    }
    #expect(distanceFromUniform(chances) < 0.21, "the 1% bound of Kolmogorov for 60 values")
  }

  /// Initiatives follow inhabitants × share found: Pearson's χ² over municipalities is as expected.
  @Test func initiativesFollowTheRateOfTheProvince() throws {
    let register = try MadeUp(20_000) { $0.links = 0 }.register
    var counts: [String: Int] = [:]
    for actor in register.actors where actor.kind == .initiative {
      for code in actor.municipalities { counts[code, default: 0] += 1 }
    }
    // Where somebody looked and said what share was found, which is the share that was drawn by.
    var exposure: [String: Double] = [:]
    for survey in register.surveys where survey.theme == nil {
      let municipality = register.municipalities.first { $0.code == survey.municipality }
      exposure[survey.municipality] = survey.found.map {
        $0 * Double(municipality?.population ?? 0)
      }
    }
    let total = exposure.keys.reduce(0) { $0 + (counts[$1] ?? 0) }
    let people = exposure.keys.sorted().reduce(0) { $0 + (exposure[$1] ?? 0) }
    let squares = exposure.keys.sorted().map { code in
      let expected = Double(total) * (exposure[code] ?? 0) / people
      let difference = Double(counts[code] ?? 0) - expected
      return difference * difference / expected
    }
    // 99.9% of χ² with 20 degrees of freedom lies below 45.3.
    #expect(squares.reduce(0, +) < 45.3)
    #expect(squares.count > 12)
  }

  private func distanceFromUniform(_ values: [Double]) -> Double {
    values.sorted().enumerated().map { i, value in
      max(
        abs(value - Double(i) / Double(values.count)),
        abs(value - Double(i + 1) / Double(values.count)))
    }.max() ?? 1
  }

  // MARK: Wrong use, other ground

  @Test func whatCannotBeIsSaidAtOnce() throws {
    let ground = try #require(Ground.utrecht.ground)
    var options = SyntheticMovement.Options(actors: 40)
    options.links = 1_000
    options.clusters = -1
    options.gaps = 1_000
    options.brokers = 3
    options.matches = 30
    let error = #expect(throws: GenerationProblems.self) {
      try SyntheticMovement(options, on: ground)
    }
    #expect(error?.problems.count == 6)
    #expect(throws: GenerationProblems.self) {
      try SyntheticMovement(SyntheticMovement.Options(actors: 0), on: ground)
    }
    #expect(throws: GenerationProblems.self) {
      try SyntheticMovement(SyntheticMovement.Options(actors: .max), on: ground)
    }
  }

  @Test func anyTableOfMunicipalitiesIsGround() throws {
    let table = "gemeentecode;naam;inwoners\nA1;Eén;1000\nA2;Twee;\n"
    let (ground, problems) = Ground.municipalities(Array(table.utf8), file: "mijn.csv")
    #expect(problems == [])
    var options = SyntheticMovement.Options(actors: 200)
    options.gaps = 2
    let files = try SyntheticMovement(options, on: try #require(ground)).files
    let read = RegisterReader(
      bytes: Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
    ).read()
    #expect(read.problems == [])
    #expect(read.register?.released().municipalities.map(\.code) == ["A1", "A2"])
    let broken = Ground.municipalities(Array("code,naam\nx,\n".utf8), file: "mijn.csv")
    #expect(broken.ground == nil)
    #expect(broken.problems.map(\.file) == ["mijn.csv"])
    let empty = try #require(Ground.municipalities(Array("code,naam\n".utf8), file: "x").ground)
    let error = #expect(throws: GenerationProblems.self) {
      try SyntheticMovement(SyntheticMovement.Options(actors: 5), on: empty)
    }
    #expect(error?.problems == [.noMunicipalities])
  }

  /// The links in the sources are the shipped register's own files.
  @Test func utrechtIsTheShippedProvince() throws {
    let register = try #require(RegisterReader(folder: utrecht.path).read().register).released()
    let movement = try MadeUp(30)
    #expect(movement.register.municipalities == register.municipalities)
    #expect(movement.register.places == register.places)
    #expect(movement.register.borders == register.borders)
    #expect(movement.register.themes == register.themes)
    #expect(movement.register.area == register.area)
    #expect(movement.register.credits == register.credits)
    #expect(movement.register.created == register.created)
  }
}
