import Foundation
import Insight
import Movement
import Testing
import Words

struct MatchAnswerTests {
  /// One who looks for something, one who offers it, and their common acquaintance.
  private func pair() -> DoorRegister {
    var register = DoorRegister()
    register.add(
      "zoeker", in: "GM1", on: "voedsel|energie", phase: "pioneer", needs: "Zaal|geld",
      ["place": "Odijk"])
    register.add(
      "helper", in: "GM1", on: "voedsel", phase: "established", offers: "zaal",
      ["place": "werkhoven"])
    register.add("tussen", kind: "government")
    register.link("zoeker", "tussen")
    register.link("tussen", "helper", "supports")
    return register
  }

  @Test func takesTheScoreApart() throws {
    let answer = try pair().matches()
    #expect(answer.matches.count == 1)
    let match = try #require(answer.matches.first)
    #expect((match.a, match.b) == ("zoeker", "helper"))
    #expect(match.parts.need == 0.75)
    #expect(try abs(#require(match.parts.theme) - 1 / 2.0.squareRoot()) < 1e-12)
    #expect(match.parts.phase == 1)
    // A hundredth of a degree of latitude on a sphere of 6371 km.
    let kilometers = 6371 * Double.pi / 180 / 100
    #expect(try abs(#require(match.kilometers) - kilometers) < 1e-6)
    #expect(try abs(#require(match.parts.distance) - pow(0.5, kilometers / 10)) < 1e-6)
    #expect(match.parts.reach == 1)
    #expect(match.through == ["tussen"])
    #expect(match.completeness == 1)
    let distance = try #require(match.parts.distance)
    let score = (4 * 0.75 + 3 / 2.0.squareRoot() + 2 * 1 + 2 * distance + 1) / 12
    #expect(abs(match.score - score) < 1e-12)
  }

  @Test func saysWhyInBothLanguages() throws {
    #expect(
      try pair().matches().matches.first?.reasons == [
        "ZOEKER zoekt Zaal, en HELPER biedt dat.", "Beide werken aan Voedsel.",
        "HELPER heeft ervaring, ZOEKER begint net.",
        "Beide zijn actief in Bunnik (ongeveer 1 km uit elkaar).",
        "TUSSEN heeft met beide contact en kan ze aan elkaar voorstellen.",
      ])
    #expect(
      try pair().matches(in: .en).matches.first?.reasons == [
        "ZOEKER looks for Zaal, and HELPER offers that.", "Both work on Food.",
        "HELPER has experience, ZOEKER is just starting.",
        "Both are active in Bunnik (about 1 km apart).",
        "TUSSEN is in touch with both and can introduce them.",
      ])
  }

  @Test(arguments: [
    ("collaborates", "fact", "", false), ("collaborates", "fact", "2020", false),
    ("works-against", "fact", "", false), ("lacks-direction-from", "criticism", "", false),
    ("collaborates", "proposed", "", true), ("wants-contact-with", "fact", "", true),
    ("collaborates", "wish", "", true),
  ])
  func whoKnowsEachOtherIsNotMatched(
    kind: String, statement: String, until: String, isMatched: Bool
  ) throws {
    var register = pair()
    register.link("zoeker", "helper", kind, statement: statement, until: until)
    #expect(try register.matches().matches.isEmpty == !isMatched)
  }

  @Test func aWishForContactIsANeed() throws {
    var register = DoorRegister()
    register.add("a", on: "voedsel")
    register.add("b", on: "wonen")
    #expect(try register.matches().matches.isEmpty)
    register.link("b", "a", "wants-contact-with", statement: "wish")
    let match = try #require(try register.matches().matches.first)
    #expect((match.a, match.b) == ("b", "a"))
    #expect(match.parts.need == 1)
    #expect(match.reasons.first == "B wil contact met A.")
  }

  @Test(arguments: [
    (["phase": "stopped"], false), (["until": "2026"], false), (["until": "2025-03"], false),
    (["until": "2027"], true), ([:], true),
  ])
  func whoHasStoppedIsNotMatched(change: [String: String], isMatched: Bool) throws {
    var register = DoorRegister()
    register.add("a", on: "voedsel")
    register.add("b", on: "voedsel", change)
    #expect(try register.matches().matches.isEmpty == !isMatched)
    // Nor does it bring others together.
    register.add("c", on: "voedsel")
    register.link("a", "b")
    register.link("b", "c")
    let match = try #require(try register.matches().matches.first { [$0.a, $0.b].contains("c") })
    #expect(match.through == (isMatched ? ["b"] : []))
  }

  @Test func governmentsAreMatchedOnlyWhenAskedFor() throws {
    var register = DoorRegister()
    for kind in ["initiative", "government", "fund", "support", "network", "umbrella"] {
      register.add(kind, kind: kind, on: "voedsel")
    }
    let usual = try register.matches { ($0.top, $0.cap) = (9, 9) }
    #expect(usual.actors == 4)
    #expect(usual.matches.count == 6)
    let both = try register.matches { $0.kinds = [.government, .fund] }
    #expect(both.matches.map { [$0.a, $0.b] } == [["fund", "government"]])
    #expect(throws: MatchError.self) { try register.matches { $0.scope = .actor("fund") } }
  }

  @Test func blanksNeitherWinNorLose() throws {
    // The average pair has phase (1 + 0.5 + …) known for pairs of a, b and c only.
    var register = DoorRegister()
    register.add("a", on: "voedsel", phase: "pioneer")
    register.add("b", on: "voedsel", phase: "growth")
    register.add("c", on: "voedsel", phase: "signal")
    register.add("leeg", on: "voedsel")
    let answer = try register.matches { ($0.top, $0.cap) = (9, 9) }
    #expect(answer.matches.count == 6)
    // a and b: 1, b and c: 1, a and c: ½.
    // And ten pairs at ½.
    let average = (2.5 + 5) / 13
    #expect(try abs(#require(answer.averages.phase) - average) < 1e-12)
    #expect(answer.averages.need == 0.5)
    func score(_ one: String, _ other: String) -> Double? {
      answer.matches.first { Set([$0.a, $0.b]) == [one, other] }?.score
    }
    // Between the better and the worse of those that are known.
    #expect(try abs(#require(score("a", "leeg")) - (2 + 3 + 2 * average + 1 + 0.5) / 12) < 1e-12)
    #expect(try #require(score("a", "b")) > #require(score("a", "leeg")))
    #expect(try #require(score("a", "leeg")) > #require(score("a", "c")))
    let match = try #require(answer.matches.first { $0.a == "leeg" || $0.b == "leeg" })
    #expect(abs(match.completeness - 3 / 12.0) < 1e-12)
    #expect(match.parts.unknown == [.need, .phase, .distance, .reach])
  }

  @Test func lessThanAnAveragePairIsNoMatchUnlessAskedFor() throws {
    var register = DoorRegister()
    register.add("a", on: "voedsel", phase: "signal")
    register.add("b", on: "voedsel", phase: "growth")
    register.add("c", on: "voedsel", phase: "stuck")
    let answer = try register.matches {
      $0.minimum = nil
      $0.weights.theme = 0
    }
    #expect(Set(answer.matches.map { Set([$0.a, $0.b]) }) == [["a", "b"], ["b", "c"]])
    let phase = (2.0 + 5) / 13
    #expect(abs(answer.minimum - (2 + 2 * phase + 1 + 0.5) / 9) < 1e-12)
  }

  /// With one pair of which need and offer are known, it is that pair that stands out.
  @Test func aSingleKnownPairDoesNotDecideWhatOthersAreWorth() throws {
    var register = DoorRegister()
    register.add("a", on: "voedsel", needs: "zaal")
    register.add("b", on: "voedsel", offers: "zaal")
    register.add("c", on: "voedsel")
    let matches = try register.matches().matches
    #expect(matches.first.map { [$0.a, $0.b] } == ["a", "b"])
    #expect(matches.dropFirst().allSatisfy { $0.score < matches[0].score })
  }

  @Test func whoHasMostToGainAsks() throws {
    var register = DoorRegister()
    register.add("a", on: "voedsel", phase: "growth", offers: "kennis", needs: "zaal")
    register.add("b", on: "voedsel", phase: "signal", offers: "zaal")
    // A need met outweighs experience.
    #expect(try register.matches().matches.map(\.a) == ["a"])
    #expect(
      try register.matches { ($0.weights.need, $0.weights.phase) = (1, 9) }.matches.map(\.a) == [
        "b"
      ])
    // Among equals the one with fewer links asks.
    var peers = DoorRegister()
    peers.add("a", on: "voedsel")
    peers.add("b", on: "voedsel")
    peers.link("a", "x")
    #expect(try peers.matches().matches.first { [$0.a, $0.b].contains("b") }?.a == "b")
  }

  @Test func distanceIsThatOfTheNearestAndAsSureAsItCanBe() throws {
    var register = DoorRegister()
    register.add("a", in: "GM1", on: "voedsel")
    register.add("b", in: "GM3|GM2", on: "voedsel")
    register.add("c", in: "GM1", on: "voedsel")
    register.add("d", in: "GM4", on: "voedsel")
    register.add("e", in: "GM1", on: "voedsel", ["scale": "provincial"])
    let answer = try register.matches { ($0.top, $0.cap) = (9, 9) }
    func kilometers(_ one: String, _ other: String) throws -> Double? {
      try #require(answer.matches.first { Set([$0.a, $0.b]) == [one, other] }).kilometers
    }
    // Two disks of 50 km² at 11.1 km; a disk of 50 km² has a mean square radius of 50 / 2π.
    let apart = 6371 * Double.pi / 180 / 10
    let spread = 2 * 50 / (2 * Double.pi)
    #expect(
      try abs(#require(try kilometers("a", "b")) - (apart * apart + spread).squareRoot()) < 1e-6)
    #expect(try abs(#require(try kilometers("a", "c")) - spread.squareRoot()) < 1e-9)
    #expect(try kilometers("a", "d") == nil)
    #expect(try kilometers("a", "e") == nil)
  }

  @Test func throughWhomIsTheBestOfTheShortest() throws {
    var register = DoorRegister()
    register.add("a", on: "voedsel")
    register.add("b", on: "voedsel")
    register.link("a", "x", "refers-to")
    register.link("x", "b")
    #expect(try register.matches().matches.first?.through == ["x"])
    // Who is linked more closely comes first, of those the one with fewer links.
    register.link("a", "y")
    register.link("y", "b")
    register.link("y", "q")
    #expect(try register.matches().matches.first?.through == ["y"])
    register.link("a", "z")
    register.link("z", "b")
    #expect(try register.matches().matches.first?.through == ["z"])
  }

  @Test func reachEndsAtTwoInBetween() throws {
    var register = DoorRegister()
    register.add("a", on: "voedsel")
    register.add("b", on: "voedsel")
    register.add("ver", on: "voedsel")
    register.add("alleen", on: "voedsel")
    for (one, other) in [("a", "x"), ("x", "y"), ("y", "b"), ("b", "z"), ("z", "ver")] {
      register.link(one, other)
    }
    // Works-against is no way to reach anybody.
    register.link("a", "q", "works-against")
    register.link("q", "ver")
    let answer = try register.matches { ($0.top, $0.cap) = (9, 9) }
    func match(_ one: String, _ other: String) throws -> MatchAnswer.Match {
      try #require(answer.matches.first { Set([$0.a, $0.b]) == [one, other] })
    }
    #expect(try match("a", "b").parts.reach == 0.5)
    let through = try match("a", "b")
    #expect(through.through == (through.a == "a" ? ["x", "y"] : ["y", "x"]))
    #expect(try match("a", "ver").parts.reach == 0)
    #expect(try match("a", "ver").through == [])
    // Without any link nothing is known of ways.
    #expect(try match("a", "alleen").parts.reach == nil)
  }

  @Test func oneActorGetsItsBestMatches() throws {
    var register = DoorRegister()
    register.add("a", on: "voedsel", needs: "zaal")
    for i in 0..<6 { register.add("b\(i)", on: "voedsel", offers: i == 3 ? "zaal" : "") }
    let answer = try register.matches {
      $0.scope = .actor("a")
      $0.top = 2
    }
    #expect(answer.matches.map { [$0.a, $0.b] } == [["a", "b3"], ["a", "b0"]])
    #expect(answer.missing.actors == 1)
  }

  @Test func aMunicipalityGetsMatchesForItsOwn() throws {
    var register = DoorRegister()
    register.add("hier", in: "GM1", on: "voedsel")
    register.add("daar", in: "GM2", on: "voedsel")
    register.add("elders", in: "GM2", on: "voedsel")
    let answer = try register.matches {
      $0.scope = .municipalities(["GM1"])
      ($0.top, $0.cap) = (9, 9)
    }
    #expect(answer.matches.count == 2)
    #expect(answer.matches.allSatisfy { $0.a == "hier" || $0.b == "hier" })
    #expect(answer.missing.actors == 1)
    #expect(try register.matches { $0.scope = .municipalities(["GM3"]) }.matches.isEmpty)
  }

  @Test func emptyRegistersHaveNoMatches() throws {
    let answer = try DoorRegister().matches()
    #expect(answer.matches.isEmpty)
    #expect(answer.missing.cells.isEmpty)
    var register = DoorRegister()
    register.add("a")
    #expect(try register.matches().unmatched == ["a"])
    #expect(try json(register.matches())["matches"] as? [String] == [])
  }

  @Test func saysWhatIsMissing() throws {
    var register = DoorRegister()
    register.add("a", in: "GM1", on: "voedsel", phase: "signal", needs: "zaalen|geld")
    register.add("b", on: "voedsel", offers: "zalen")
    register.add("c", on: "voedsel")
    register.add("d", on: "voedsel", phase: "growth", needs: "geld")
    let missing = try register.matches().missing
    #expect(missing.actors == 4)
    #expect(missing.withoutOfferOrNeed == 1)
    let empty = Dictionary(uniqueKeysWithValues: missing.columns.map { ($0.column, $0.empty) })
    #expect(
      empty == [
        "needs": 2, "offers": 3, "themes": 0, "phase": 2, "municipalities": 3, "links": 4,
      ])
    #expect(missing.words.map(\.word) == ["geld", "zaalen"])
    #expect(missing.words.map(\.actors) == [2, 1])
    #expect(missing.words.map(\.offeredAs) == [nil, "zalen"])
    // Offers of c would tell of a and d, who state their needs: more than any other cell.
    let first = try #require(missing.cells.first)
    #expect((first.actor, first.column, first.pairs) == ("c", "offers", 3))
    #expect(missing.cells.count == 10)
  }

  @Test func jsonHasTheKeysThatOthersBuildOn() throws {
    var register = DoorRegister()
    register.add("a", on: "voedsel")
    register.add("b", on: "voedsel")
    let object = try json(register.matches())
    #expect(
      commonKeys(of: "matches", in: object) == [
        "a", "b", "completeness", "kilometers", "parts", "reasons", "score", "through",
      ])
    let rows = try #require(object["matches"] as? [[String: Any]])
    let parts = try #require(rows.first?["parts"] as? [String: Any])
    #expect(parts.keys.sorted() == ["distance", "need", "phase", "reach", "theme"])
    #expect(parts["need"] is NSNull)
  }
}
