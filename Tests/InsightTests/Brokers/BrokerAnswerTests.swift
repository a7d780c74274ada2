import Foundation
import Graphs
import Insight
import Movement
import Testing
import Words

struct BrokerAnswerTests {
  @Test func supporterBetweenResidentsAndGovernmentIsALiaison() throws {
    var register = SmallRegister()
    register.add("plan", in: "GM1", on: "wonen")
    register.add("hulp", kind: "support")
    register.add("gemeente", kind: "government", in: "GM1")
    register.add("alleen", in: "GM2")
    register.link("plan", "hulp", "gemeente")
    let answer = try register.brokers()
    #expect(answer.actors.map(\.id) == ["hulp", "plan", "gemeente", "alleen"])
    let broker = answer.actors[0]
    #expect(broker.roles.liaison == 2 && broker.roles.coordinator == 0)
    #expect(broker.bridged == 1 && broker.betweenness == 1 && broker.rank == 1)
    #expect(broker.groups == ["support"])
    #expect(broker.participation == 0.5 && broker.constraint == 0.5)
    // Nobody's loss of links makes another actor stand between two.
    #expect(broker.rankLow == 1)
    let alone = answer.actors[3]
    #expect(alone.degree == 0 && alone.rank == 2)
    #expect(alone.constraint == nil && alone.constraintRank == nil)
    #expect(alone.participation == nil && alone.p == nil && alone.q == nil && alone.z == nil)
  }

  @Test func groupsOverlapByTheme() throws {
    var register = SmallRegister()
    register.add("energie", on: "energie")
    register.add("beide", on: "energie|wonen")
    register.add("wonen", on: "wonen")
    register.add("zonder")
    register.link("energie", "beide", "wonen")
    register.link("beide", "zonder")
    var options = BrokerOptions()
    options.grouping = .theme
    let broker = try register.brokers(options).actors[0]
    #expect(broker.id == "beide" && broker.groups == ["energie", "wonen"])
    // One pair of known themes, met from both ends, half and half; those with "zonder" are unknown.
    #expect(broker.roles.gatekeeper == 1 && broker.roles.representative == 1)
    #expect(broker.roles.liaison == 0 && broker.bridged == 1)
  }

  @Test func municipalitiesAreGroupsToo() throws {
    var register = SmallRegister()
    register.add("hier", in: "GM1")
    register.add("overal", in: "GM1|GM2|GM3")
    register.add("daar", in: "GM3")
    register.link("hier", "overal", "daar")
    var options = BrokerOptions()
    options.grouping = .municipality
    #expect(try register.brokers(options).actors[0].roles.gatekeeper == 1)
  }

  @Test func emptyRegisterHasNobody() throws {
    let answer = try SmallRegister().brokers()
    #expect(answer.actors == [] && answer.missing == [])
  }

  @Test func withoutChanceThereAreNoIntervals() throws {
    var register = SmallRegister()
    register.link("a", "b", "c")
    var options = BrokerOptions()
    options.permutations = 0
    options.resamples = 0
    let row = try register.brokers(options).actors[0]
    #expect(row.rankLow == nil && row.rankHigh == nil && row.constraintRankHigh == nil)
    #expect(row.p == nil && row.expectedRoles == nil && row.expectedBridged == nil)
    #expect(row.rank == 1 && row.roles.coordinator == 2)
    #expect(try register.brokers(options).testable == nil)
    #expect(options.tested(for: 3) == 0)
  }

  @Test(arguments: BrokerComparison.allCases)
  func onlyTheMostLinkedAreTested(comparison: BrokerComparison) throws {
    let register = PlantedBrokers(seed: 2).register
    var options = BrokerOptions()
    options.grouping = .theme
    options.comparison = comparison
    options.permutations = 99
    options.resamples = 0
    options.sources = 1
    let all = try register.brokers(options)
    #expect(all.testable == all.actors.count { $0.p != nil })
    options.tested = 30
    let some = try register.brokers(options)
    #expect(some.testable == all.testable)
    let tested = some.actors.filter { $0.p != nil }
    #expect(tested.count == 30)
    let least = try #require(tested.map(\.degree).min())
    for row in some.actors where row.p == nil {
      #expect(row.q == nil && row.z == nil)
      #expect(row.expectedRoles == nil && row.expectedBridged == nil)
      #expect(row.degree <= least)
    }
    // Those of fewer have fewer to be told from.
    #expect(tested.allSatisfy { ($0.q ?? 0) >= ($0.p ?? 1) })
  }

  @Test func valuesThatDoNotExistAreWrittenAsNull() throws {
    var register = SmallRegister()
    register.link("a", "b")
    register.add("alone")
    let answer = try register.brokers()
    let json = try json(answer)
    #expect(nullKeys(of: "actors", in: json)[2].contains("constraint"))
    #expect(
      commonKeys(of: "actors", in: json) == [
        "betweenness", "bridged", "constraint", "constraintRank", "constraintRankHigh",
        "constraintRankLow", "degree", "expectedBridged", "expectedRoles", "groups", "id", "kind",
        "name", "p", "participation", "participationRank", "participationRankHigh",
        "participationRankLow", "q", "rank", "rankHigh", "rankLow", "roles", "z",
      ])
    #expect(
      try JSONDecoder().decode(BrokerAnswer.self, from: JSONEncoder().encode(answer)) == answer)
  }

  @Test func anybodyTiedForLastMayBeLast() throws {
    var register = SmallRegister()
    register.link("a", "b", "c", "d", "e")
    for i in 0..<5 { register.add("x\(i)") }
    let rows = try register.brokers().actors
    let isolate = try #require(rows.first { $0.id == "x0" })
    #expect(isolate.rank == 4 && isolate.rankHigh == 10)
    for row in rows {
      let (low, high) = (try #require(row.rankLow), try #require(row.rankHigh))
      #expect(1 <= low && low <= high && high <= 10)
    }
  }

  @Test(arguments: LinkResampling.allCases)
  func threadsAndOrderOfDrawsChangeNothing(resampling: LinkResampling) throws {
    let register = SmallRegister.random(seed: 3)
    var options = BrokerOptions()
    options.resampling = resampling
    options.resamples = 60
    options.threads = 1
    let one = try register.brokers(options)
    options.threads = 4
    #expect(try register.brokers(options) == one)
    options.seed = 2
    #expect(try register.brokers(options) != one)
  }

  @Test func fewerLinksMakeWiderIntervals() throws {
    // A chain of groups: the bootstrap loses a third of the links, the other draw a tenth.
    let register = PlantedBrokers(seed: 5).register
    var options = BrokerOptions()
    options.permutations = 0
    let width = { (resampling: LinkResampling) throws -> Int in
      options.resampling = resampling
      return try register.brokers(options).actors.reduce(0) {
        $0 + ($1.rankHigh ?? 0) - ($1.rankLow ?? 0)
      }
    }
    #expect(try width(.bootstrap) > width(.missing))
  }

  @Test func defaultsDependOnSize() {
    let options = BrokerOptions()
    let sizes = [400, 1_000, 1_001, 10_000, 10_001]
    #expect(options.permutations == 999)
    #expect(sizes.map(options.tested) == [400, 1_000, 1_001, 10_000, 5_000])
    #expect(sizes.map(options.resamples) == [200, 200, 200, 200, 50])
    #expect(sizes.map(options.sources) == [400, 1_000, 1_001, 10_000, 1_000])
    #expect(sizes.map(options.resampleSources) == [400, 500, 100, 100, 40])
  }

  /// Of 15 planted brokers among 400 actors, at a false discovery rate of 5%.
  @Test(arguments: 0..<3) func plantedBrokersAreFound(seed: UInt64) throws {
    let planted = PlantedBrokers(seed: seed)
    var options = BrokerOptions()
    options.grouping = .theme
    options.resamples = 0
    let answer = try planted.register.brokers(options)
    let found = Set(answer.actors.filter { ($0.q ?? 1) <= 0.05 }.map(\.id))
    let hits = Double(found.intersection(planted.brokers).count)
    // One in five has two themes of its own, and is expected to know more of both.
    #expect(hits / Double(planted.brokers.count) >= 0.6, "recall")
    // Hardly anybody is named who was not planted.
    #expect(Double(found.count) - hits <= 1)
  }

  /// The p-values of the three most linked actors of forty movements: Kolmogorov–Smirnov.
  ///
  /// Those of actors with few links take few values, and are rather too high than too low.
  @Test(arguments: BrokerComparison.allCases)
  func chancesAreEvenInMovementsWithNothingPlanted(comparison: BrokerComparison) throws {
    let ground = try #require(Ground.utrecht.ground)
    var options = BrokerOptions()
    options.grouping = .theme
    options.comparison = comparison
    options.permutations = 199
    options.resamples = 0
    options.sources = 1
    var chances: [Double] = []
    for seed in 1...40 {
      var movement = SyntheticMovement.Options(actors: 200)
      movement.links = 1500
      movement.seed = UInt64(seed)
      let files = try SyntheticMovement(movement, on: ground).files
      let bytes = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
      let register = try #require(RegisterReader(bytes: bytes).read().register)
        .released(to: .internal)
      options.seed = UInt64(seed)
      let answer = try BrokerAnswer(
        network: Network(of: register, through: Lens()), register: register, language: .nl,
        options: options)
      let known = answer.actors.filter { $0.p != nil }.sorted { $0.degree > $1.degree }
      chances += known.prefix(3).compactMap(\.p)
    }
    #expect(chances.count == 120)
    let distance =
      chances.sorted().enumerated().map { i, chance in
        max(abs(chance - Double(i) / 120), abs(chance - Double(i + 1) / 120))
      }.max() ?? 1
    // One in a thousand when chances are even.
    #expect(distance < 1.95 / 120.0.squareRoot(), "\(chances.sorted())")
  }

  @Test(arguments: 0..<5) func withNothingPlantedNextToNobodyIsFound(seed: UInt64) throws {
    let planted = PlantedBrokers(seed: seed, hasMeaning: false)
    var options = BrokerOptions()
    options.grouping = .theme
    options.resamples = 0
    let answer = try planted.register.brokers(options)
    // At a false discovery rate of 5% some register of twenty names somebody.
    #expect(answer.actors.count { ($0.q ?? 1) <= 0.05 } <= 2)
  }
}

extension SmallRegister {
  func brokers(
    _ options: BrokerOptions = BrokerOptions(), for audience: Audience = .public,
    in language: Language = .nl, lens: Lens = Lens()
  ) throws -> BrokerAnswer {
    let register = try released(to: audience)
    return try BrokerAnswer(
      network: Network(of: register, through: lens), register: register, language: language,
      options: options)
  }
}

/// A register of 400 actors on eight themes, linked within their theme, and 15 who link themes.
struct PlantedBrokers {
  var register = SmallRegister()
  let brokers: [String]

  /// - Parameter hasMeaning: Whether links have to do with themes at all.
  init(seed: UInt64, hasMeaning: Bool = true) {
    var generator = SeededGenerator(seed: seed, stream: 77)
    let themes = (0..<8).map { "thema\($0)" }
    register.themes = themes.map { "\($0),\($0),\($0)" }
    var lines: Set<[Int]> = []
    let groups = (0..<400).map { $0 % 8 }
    for v in 0..<400 {
      let second = generator.unit() < 0.2 ? "|" + themes[generator.integer(below: 8)] : ""
      register.add("a\(v)", on: themes[groups[v]] + second)
      for _ in 0..<4 {
        let isFar = !hasMeaning || generator.unit() < 0.08
        let other = isFar ? generator.integer(below: 400) : 8 * generator.integer(below: 50) + v % 8
        if other != v { lines.insert([min(v, other), max(v, other)]) }
      }
    }
    let chosen = (0..<15).map { 26 * $0 + $0 % 8 }
    if hasMeaning {
      for v in chosen {
        for _ in 0..<14 {
          let other = generator.integer(below: 400)
          if other != v { lines.insert([min(v, other), max(v, other)]) }
        }
      }
    }
    for line in lines.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      register.links.append("a\(line[0]),a\(line[1]),collaborates,fact,")
    }
    brokers = chosen.map { "a\($0)" }
  }
}
