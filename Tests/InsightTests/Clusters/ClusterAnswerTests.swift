import Foundation
import Graphs
import Insight
import Movement
import Testing
import Words

struct ClusterAnswerTests {
  /// A clique of five and one of four with a link between them, a pair and an actor alone.
  private var twoCliques: SmallRegister {
    var register = SmallRegister()
    register.add("alone")
    register.linkAll(["b1", "b2", "b3", "b4"])
    register.linkAll(["a1", "a2", "a3", "a4", "a5"])
    register.link("a5", "b1")
    register.link("p", "q")
    return register
  }

  @Test func largestClusterComesFirst() throws {
    let answer = try twoCliques.clusters()
    #expect(answer.clusters.map(\.id) == [0, 1])
    #expect(
      answer.clusters.map(\.actors) == [["a1", "a2", "a3", "a4", "a5"], ["b1", "b2", "b3", "b4"]])
    #expect(answer.clusters.map(\.linksWithin) == [10, 6])
    #expect(answer.clusters.map(\.linksOutward) == [1, 1])
  }

  @Test func pairsAndIsolatesStandApart() throws {
    let answer = try twoCliques.clusters()
    #expect(answer.pairs == [["p", "q"]])
    #expect(answer.isolates == ["alone"])
    #expect(answer.actors.count == 12)
    #expect(answer.actors.filter { $0.cluster == nil }.map(\.id) == ["alone", "p", "q"])
    #expect(answer.actors.filter { $0.cluster == 1 }.map(\.id) == ["b1", "b2", "b3", "b4"])
  }

  @Test func equallyLargeClustersGoByTheirFirstActor() throws {
    var register = SmallRegister()
    register.linkAll(["x", "y", "z"])
    register.linkAll(["a", "b", "c"])
    #expect(try register.clusters().clusters.map(\.actors) == [["x", "y", "z"], ["a", "b", "c"]])
  }

  @Test func modularityOfTwoTriangles() throws {
    var register = SmallRegister()
    register.linkAll(["a", "b", "c"])
    register.linkAll(["x", "y", "z"])
    #expect(try register.clusters().modularity == 0.5)
  }

  @Test(arguments: 0..<5)
  func orderOfTheRegisterChangesNoValue(seed: UInt64) throws {
    var register = twoCliques
    register.add("a6", in: "GM3", on: "wonen|energie")
    register.link("a1", "a6", "a2")
    let one = try register.clusters()
    let other = try register.shuffled(seed: seed).clusters()
    #expect(one.clusters.map { Set($0.actors) } == other.clusters.map { Set($0.actors) })
    #expect(one.clusters.map(\.linksWithin) == other.clusters.map(\.linksWithin))
    #expect(one.clusters.map(\.linksOutward) == other.clusters.map(\.linksOutward))
    #expect(one.clusters.map(\.effectiveThemes) == other.clusters.map(\.effectiveThemes))
    #expect(one.pairs.map(Set.init) == other.pairs.map(Set.init))
    #expect(one.isolates == other.isolates)
  }

  @Test(arguments: 0..<10)
  func numberOfThreadsChangesNothing(seed: UInt64) throws {
    let register = SmallRegister.random(seed: seed)
    let answers = try [1, 2].map { threads in try register.clusters { $0.threads = threads } }
    #expect(answers[0] == answers[1])
  }

  @Test(arguments: 0..<20)
  func everyActorIsInOnePlace(seed: UInt64) throws {
    let answer = try SmallRegister.random(seed: seed).clusters()
    let ids = answer.clusters.flatMap(\.actors) + answer.pairs.joined() + answer.isolates
    #expect(ids.sorted() == answer.actors.map(\.id).sorted())
  }

  @Test func emptyRegisterHasNoClusters() throws {
    let answer = try SmallRegister().clusters()
    #expect(answer.clusters.isEmpty && answer.actors.isEmpty)
    #expect(answer.pairs.isEmpty && answer.isolates.isEmpty)
    #expect(answer.modularity == nil)
  }

  @Test func unknownValuesAreWrittenAsNull() throws {
    let answer = try twoCliques.clusters()
    let json = try json(answer)
    #expect(
      nullKeys(of: "clusters", in: json)
        == Array(
          repeating: [
            "crossThemeShare", "effectiveThemes", "expectedShare", "expectedShareWithin", "p",
            "pWithin", "q", "qWithin", "z", "zWithin",
          ], count: 2))
    #expect(
      commonKeys(of: "clusters", in: json) == [
        "actors", "crossThemeShare", "effectiveThemes", "expectedShare", "expectedShareWithin",
        "id", "linksOutward", "linksWithin", "mergesWith", "municipalities", "name", "p",
        "pWithin", "places", "q", "qWithin", "resolutions", "splitsInto", "stability",
        "themedLinks", "themes", "z", "zWithin",
      ])
    #expect(commonKeys(of: "actors", in: json) == ["cluster", "id", "stability"])
    let empty = try InsightTests.json(SmallRegister().clusters())
    #expect(empty["modularity"] is NSNull)
    #expect(
      try JSONDecoder().decode(ClusterAnswer.self, from: JSONEncoder().encode(answer)) == answer)
  }

  @Test func runsAtOtherResolutionsDependOnSize() {
    var options = ClusterOptions()
    #expect([400, 10_000, 10_001].map(options.resolutionRuns) == [10, 10, 3])
    options.resolutionRuns = 7
    #expect(options.resolutionRuns(for: 50_000) == 7)
  }
}
