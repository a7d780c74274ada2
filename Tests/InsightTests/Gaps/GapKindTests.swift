import Insight
import Movement
import Testing

/// The five kinds of gap, told apart.
struct GapKindTests {
  /// One initiative on food in Bunnik, in a phase.
  private func register(phase: String = "growth") -> SmallRegister {
    var register = SmallRegister()
    register.municipalities = [
      "GM1,Bunnik,10000,2026,52.05,5.20", "GM2,Zeist,30000,2026,52.09,5.24",
      "GM3,Utrecht,60000,2026,52.60,5.10",
    ]
    register.add("a", in: "GM1", on: "voedsel", phase: phase)
    return register
  }

  private func link(_ from: String, _ to: String, _ kind: String, _ statement: String = "fact")
    -> String
  {
    "\(from),\(to),\(kind),\(statement)"
  }

  @Test func initiativeWithoutLinksIsUnconnectedAndUnsupported() throws {
    let cell = try register().gaps().cells[0]
    #expect(cell.kind == .unconnected)
    #expect(cell.gaps == [.unconnected, .unsupported])
    #expect(cell.connected == 0 && cell.supported == 0)
  }

  @Test(arguments: ["initiative", "network", "umbrella"])
  func aPeerOrUmbrellaConnects(kind: String) throws {
    for (from, to) in [("a", "p"), ("p", "a")] {
      var register = register()
      register.add("p", kind: kind)
      register.links = [link(from, to, "collaborates")]
      let cell = try register.gaps().cells[0]
      #expect(cell.kind == .unsupported && cell.gaps == [.unsupported])
      #expect(cell.connected == 1)
    }
  }

  @Test(arguments: ["government", "region", "fund", "support"])
  func aLinkFromAGovernmentFundOrSupportSupports(kind: String) throws {
    var register = register()
    register.add("s", kind: kind)
    register.links = [link("s", "a", "facilitates")]
    let cell = try register.gaps().cells[0]
    #expect(cell.kind == .unconnected && cell.gaps == [.unconnected])
    #expect(cell.supported == 1)
    // The other way round it is no support, unless they collaborate.
    register.links = [link("a", "s", "refers-to")]
    #expect(try register.gaps().cells[0].supported == 0)
    register.links = [link("a", "s", "collaborates")]
    #expect(try register.gaps().cells[0].supported == 1)
  }

  @Test(arguments: ["works-against", "lacks-direction-from", "takes-over", "wants-contact-with"])
  func whatSeparatesDoesNotConnect(kind: String) throws {
    var register = register()
    register.add("p")
    register.add("g", kind: "government")
    register.links = [link("p", "a", kind), link("g", "a", kind)]
    #expect(try register.gaps().cells[0].gaps == [.unconnected, .unsupported])
  }

  @Test func onlyLinksOfTheLensCount() throws {
    var register = register()
    register.add("p")
    register.add("g", kind: "government")
    register.links = [link("p", "a", "knows", "wish"), link("g", "a", "funds")]
    #expect(try register.gaps().cells[0].gaps == [.unconnected])
    var lens = Lens()
    lens.statements = [.fact, .wish]
    #expect(try register.gaps(lens: lens).cells[0].gaps == [])
    lens.linkKinds = [.knows]
    #expect(try register.gaps(lens: lens).cells[0].gaps == [.unsupported])
    lens.linkKinds = nil
    lens.actorKinds = [.initiative]
    #expect(try register.gaps(lens: lens).cells[0].gaps == [.unsupported])
  }

  @Test func stoppedPeersDoNotConnect() throws {
    var register = register()
    register.add("p", phase: "stopped")
    register.links = [link("p", "a", "knows")]
    #expect(try register.gaps().cells[0].gaps.contains(.unconnected))
  }

  /// A register in which only the phases are at issue.
  private func linked(phase: String) -> SmallRegister {
    var register = register(phase: phase)
    register.add("u", kind: "umbrella")
    register.add("g", kind: "government")
    register.links = [link("u", "a", "knows"), link("g", "a", "funds")]
    return register
  }

  @Test func startingWithoutAnExperiencedPeerNearby() throws {
    #expect(try linked(phase: "signal").gaps().cells[0].kind == .startingOnly)
    #expect(try linked(phase: "pioneer").gaps().cells[0].kind == .startingOnly)
    #expect(try linked(phase: "growth").gaps().cells[0].kind == .covered)
    // A phase that is not known may be any.
    #expect(try linked(phase: "").gaps().cells[0].kind == .covered)
    #expect(try linked(phase: "stuck").gaps().cells[0].kind == .covered)
  }

  /// Zeist is 5 km away, Utrecht (moved to the north) 61 km.
  @Test(arguments: [
    ("GM2", "established", 15.0, false), ("GM2", "established", 4, true), ("GM2", "", 15, false),
    ("GM2", "signal", 15, true), ("GM3", "established", 15, true),
    ("GM3", "established", 70, false),
    ("", "established", 15, false), ("GM1", "established", 0, false),
  ])
  func peersWithinReachMakeTheDifference(
    municipality: String, phase: String, reach: Double, isStartingOnly: Bool
  ) throws {
    var register = linked(phase: "signal")
    register.add("p", in: municipality, on: "voedsel", phase: phase)
    let kind = try register.gaps { $0.reach = reach }.cells[0].kind
    #expect((kind == .startingOnly) == isStartingOnly)
    // One on another theme makes none.
    var other = linked(phase: "signal")
    other.add("p", in: municipality, on: "energie", phase: phase)
    #expect(try other.gaps { $0.reach = reach }.cells[0].kind == .startingOnly)
  }

  @Test func anInitiativesOwnPlaceCountsForReach() throws {
    var register = linked(phase: "signal")
    register.places = ["Noord,GM1,500,52.60,5.10"]
    register.add("p", in: "GM3", on: "voedsel", phase: "established")
    #expect(try register.gaps().cells[0].kind == .startingOnly)
    register.actors[0] = "a,A,initiative,GM1,voedsel,signal,,,Noord"
    #expect(try register.gaps().cells[0].kind == .covered)
  }

  @Test func aSurveyThatFoundNothingByItsOwnWordIsNone() throws {
    var register = SmallRegister()
    register.surveys = ["GM1,,2026,0", "GM2,,2026,0.1"]
    #expect(try register.gaps().municipalities.map(\.kind) == [.unknown, .noneFound, .unknown])
  }

  @Test func theBestLookCounts() throws {
    var register = SmallRegister()
    register.surveys = [
      "GM1,,2025-03,0.4", "GM1,voedsel,2024,0.8", "GM1,,2026,", "GM2,,2026,", "GM3,energie,2026,1",
    ]
    let cells = try register.gaps().cells
    #expect(cells.map(\.found) == [0.8, 0.4, 0.4, nil, nil, nil, nil, 1, nil])
    #expect(
      cells.map(\.surveyed) == [
        "2026", "2026", "2026", "2026", "2026", "2026", nil, "2026", nil,
      ])
  }

  @Test func theSurestGapComesFirst() throws {
    var register = SmallRegister()
    for i in 0..<12 { register.add("a\(i)", in: "GM1", on: "voedsel") }
    for i in 0..<6 { register.add("b\(i)", in: "GM2", on: "voedsel") }
    register.surveys = ["GM1,,2026,0.9", "GM2,,2026,0.9", "GM3,,2026,0.9"]
    let answer = try register.gaps()
    let first = try #require(answer.ranked.first)
    #expect(first.municipality == "GM3" && first.theme == "voedsel" && first.kind == .noneFound)
    #expect(try #require(first.probabilityBelowHalf) > 0.95)
    #expect((0.5...0.999).contains(try #require(first.probabilityNone)))
    #expect(first.rateRank == 3 && first.rateRankHigh == 3)
    #expect(answer.cells.compactMap(\.priority).sorted() == Array(1...9))
    #expect(answer.cells.filter { $0.kind == .covered }.isEmpty)
    // Where nobody looked, the same blank says much less.
    register.surveys = ["GM1,,2026,0.9", "GM2,,2026,0.9"]
    let unknown = try #require(try register.gaps().cells.dropFirst(6).first)
    #expect(unknown.kind == .unknown)
    #expect(try #require(unknown.probabilityBelowHalf) < (first.probabilityBelowHalf ?? 0))
    #expect(try #require(unknown.high) > (first.high ?? 0))
  }

  @Test func placesWithoutAKnownInitiative() throws {
    var register = register()
    register.places = [
      "Bunnik,GM1,7000", "Odijk,GM1,5000", "Werkhoven,GM1,900", "Zeist,GM2,28000", "Leeg,GM2,",
    ]
    register.actors[0] = "a,A,initiative,GM1,voedsel,,,,odijk"
    register.surveys = ["GM1,,2026,0.9"]
    let places = try register.gaps().places
    #expect(places.map(\.place) == ["Zeist", "Bunnik"])
    #expect(places.map(\.kind) == [.unknown, .noneFound])
    #expect(abs(try #require(places[0].expected) - 0.28) < 1e-12)
    #expect(try register.gaps { $0.placePopulation = 900 }.places.count == 3)
    // An initiative of which no place is stated may be anywhere in its municipality.
    register.add("b", in: "GM1")
    let later = try register.gaps().places
    #expect(later.map(\.kind) == [.unknown, .unknown])
    #expect(later.map(\.initiativesWithoutPlace) == [0, 1])
    // One in Zeist too: then all may have one, and the largest comes first again.
    register.add("c", in: "GM2")
    #expect(try register.gaps().places.map(\.place) == ["Zeist", "Bunnik"])
    register.places[0] = "Houten,GM3,7000"
    #expect(try register.gaps().places.map(\.place) == ["Houten", "Zeist"])
  }
}
