import Insight
import Testing
import Words

struct ClusterProfilerTests {
  /// A clique of actors with these themes and municipalities.
  private func clique(_ actors: [(themes: String, municipalities: String)]) -> SmallRegister {
    var register = SmallRegister()
    for (i, actor) in actors.enumerated() {
      register.add("a\(i)", in: actor.municipalities, on: actor.themes)
    }
    register.linkAll(actors.indices.map { "a\($0)" })
    return register
  }

  @Test(
    arguments: [
      (["voedsel", "voedsel", "energie", "wonen"], 2.828_427_124_746_19),
      (["voedsel", "voedsel", "voedsel"], 1), (["voedsel", "energie", "wonen"], 3),
      (["voedsel|energie", "voedsel|wonen", ""], 2.828_427_124_746_19), (["", "", ""], nil),
    ] as [([String], Double?)])
  func effectiveNumberOfThemes(themes: [String], expected: Double?) throws {
    let cluster = try #require(
      try clique(themes.map { (themes: $0, municipalities: "") }).clusters().clusters.first)
    #expect((cluster.effectiveThemes == nil) == (expected == nil))
    #expect(abs((cluster.effectiveThemes ?? 0) - (expected ?? 0)) < 1e-12)
  }

  @Test func actorCountsForEachOfItsThemes() throws {
    let register = clique([("voedsel|energie", ""), ("voedsel", ""), ("", "")])
    #expect(try register.clusters().clusters[0].themes == ["voedsel": 2, "energie": 1])
  }

  @Test func linkCrossesThemesWhenItsEndsShareNone() throws {
    // Of the six links, those of the fourth actor say nothing, and only one pair shares no theme.
    let register = clique([
      ("voedsel", ""), ("voedsel|energie", ""), ("energie|wonen", ""), ("", ""),
    ])
    let cluster = try register.clusters().clusters[0]
    #expect(cluster.linksWithin == 6)
    #expect(cluster.themedLinks == 3)
    #expect(cluster.crossThemeShare == 1.0 / 3)
  }

  @Test func linksOutwardCrossThemesForBothEnds() throws {
    var register = SmallRegister()
    for id in ["a1", "a2", "a3"] { register.add(id, on: "voedsel") }
    for id in ["b1", "b2", "b3", "b4"] { register.add(id, on: "energie") }
    register.linkAll(["a1", "a2", "a3"])
    register.linkAll(["b1", "b2", "b3", "b4"])
    register.link("a1", "b1")
    let clusters = try register.clusters().clusters
    #expect(clusters.map(\.actors.count) == [4, 3])
    #expect(clusters.map(\.linksOutward) == [1, 1])
    #expect(clusters.map(\.themedLinks) == [7, 4])
    #expect(clusters.map(\.crossThemeShare) == [1.0 / 7, 1.0 / 4])
  }

  @Test func parallelLinksCountEach() throws {
    var register = clique([("voedsel", ""), ("energie", ""), ("", "")])
    register.link("a1", "a0")
    let cluster = try register.clusters().clusters[0]
    #expect(cluster.linksWithin == 4)
    #expect(cluster.themedLinks == 2)
    #expect(cluster.crossThemeShare == 1)
  }

  @Test func mostLinkedWithinComesFirst() throws {
    var register = SmallRegister()
    register.link("a", "hub", "b")
    register.link("c", "hub")
    #expect(try register.clusters().clusters[0].actors == ["hub", "a", "b", "c"])
  }

  @Test func municipalitiesComeInTheOrderOfTheRegister() throws {
    let register = clique([("", "GM3|GM1"), ("", "GM3"), ("", "")])
    #expect(try register.clusters().clusters[0].municipalities == ["GM1", "GM3"])
  }

  /// Actors of a cluster, and what it is called.
  struct Name: CustomTestStringConvertible {
    let actors: [(themes: String, municipalities: String)]
    let dutch: String
    let english: String

    var testDescription: String { english }
  }

  @Test(arguments: [
    Name(
      actors: [("voedsel", "GM1"), ("voedsel", "GM1"), ("energie", "GM1")],
      dutch: "Voedsel in Bunnik", english: "Food in Bunnik"),
    Name(
      actors: [("wonen", "GM1"), ("wonen", "GM2"), ("", "GM3")],
      dutch: "Wonen rond A0", english: "Housing around A0"),
    // Two of three placed actors are not enough to name a place.
    Name(
      actors: [("energie", "GM1"), ("energie", "GM1"), ("", "GM3")],
      dutch: "Energie rond A0", english: "Energy around A0"),
    // Half of the themed actors are not enough to name a theme.
    Name(
      actors: [("voedsel", "GM1"), ("energie", "GM1"), ("", "GM1")],
      dutch: "Rond A0", english: "Around A0"),
    // Nor are themes that most actors lack.
    Name(actors: [("voedsel", ""), ("", ""), ("", "")], dutch: "Rond A0", english: "Around A0"),
  ])
  func nameSaysWhatMostActorsShare(expected: Name) throws {
    let register = clique(expected.actors)
    #expect(try register.clusters(in: .nl).clusters.map(\.name) == [expected.dutch])
    #expect(try register.clusters(in: .en).clusters.map(\.name) == [expected.english])
  }
}
