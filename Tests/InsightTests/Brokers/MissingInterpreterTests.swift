import Graphs
import Insight
import Movement
import Testing
import Words

struct MissingInterpreterTests {
  /// Residents and a municipality in Bunnik, three links apart over two others.
  private var bunnik: SmallRegister {
    var register = SmallRegister()
    register.add("tuin", in: "GM1")
    register.add("koepel", kind: "umbrella")
    register.add("hulp", kind: "support", in: "GM2")
    register.add("gemeente", kind: "government", in: "GM1")
    register.link("tuin", "koepel", "hulp", "gemeente")
    return register
  }

  @Test func groupsThreeLinksApartMissAnInterpreter() throws {
    let missing = try bunnik.brokers().missing
    #expect(missing.count == 1)
    let row = try #require(missing.first)
    #expect(row.area == "GM1" && row.grouping == .sector)
    #expect(row.a == "community" && row.b == "government")
    #expect(row.kind == .far && row.distance == 3)
    #expect(row.actorsA == ["tuin"] && row.actorsB == ["gemeente"])
    // All four are as near; those in between stand more evenly, and "hulp" knows both sectors.
    #expect(row.candidates == ["hulp", "koepel", "tuin"])
    #expect(
      row.reason
        == "In Bunnik kennen we 1 actor uit de gemeenschap en 1 actor van de overheid, maar niemand "
        + "die tussen hen staat: de kortste bekende weg telt 3 verbanden.")
    #expect(
      row.candidateReasons == [
        "heeft een band met 1 actor in Bunnik en staat 2 stappen van de gemeenschap daar en 1 stap "
          + "van de overheid daar",
        "heeft een band met 1 actor in Bunnik en staat 1 stap van de gemeenschap daar en 2 stappen "
          + "van de overheid daar",
        "is actief in Bunnik, hoort zelf bij de gemeenschap en staat 3 stappen van de overheid daar",
      ])
  }

  @Test func twoLinksOrAMemberOfBothAreEnough() throws {
    var register = bunnik
    register.link("koepel", "gemeente")
    #expect(try register.brokers().missing == [])
    var themes = SmallRegister()
    themes.add("e", in: "GM2", on: "energie")
    themes.add("w", in: "GM2", on: "wonen")
    themes.link("e", "x", "y", "w")
    #expect(try themes.brokers().missing.map(\.a) == ["energie"])
    themes.add("beide", in: "GM2", on: "wonen|energie")
    #expect(try themes.brokers().missing == [])
  }

  @Test func groupsOfDifferentMunicipalitiesAreNotComparedWithEachOther() throws {
    var register = SmallRegister()
    register.add("e", in: "GM2", on: "energie")
    register.add("w", in: "GM1", on: "wonen")
    #expect(try register.brokers().missing == [])
  }

  @Test func withoutLinksItMayBeABlank() throws {
    var register = SmallRegister()
    register.add("e", in: "GM2", on: "energie")
    register.add("w1", in: "GM2", on: "wonen")
    register.add("w2", in: "GM2", on: "wonen")
    register.link("w1", "w2")
    let row = try #require(try register.brokers().missing.first)
    #expect(row.kind == .unlinked && row.distance == nil)
    #expect(row.linkedA == 0 && row.linkedB == 2 && row.candidates == [])
    #expect(
      row.reason
        == "In Zeist kennen we 1 actor rond energie en 2 actoren rond wonen, maar niemand die "
        + "tussen hen staat. Van 1 actor rond energie is geen enkel verband bekend; misschien heeft "
        + "niemand dat nog opgeschreven.")
  }

  @Test func whoKnowsBothKindsElsewhereCanBeAskedWhenNoPathLeadsThere() throws {
    var register = SmallRegister()
    register.add("e", in: "GM2", on: "energie")
    register.add("e2", on: "energie")
    register.add("w", in: "GM2", on: "wonen")
    register.add("w2", on: "wonen")
    register.link("e", "e2")
    register.link("w", "w2")
    register.add("kenner", in: "GM2")
    register.add("w3", on: "wonen")
    register.add("e3", on: "energie")
    register.link("w3", "kenner", "e3")
    let row = try #require(try register.brokers(in: .en).missing.first)
    #expect(row.kind == .apart && row.candidates == ["kenner"])
    #expect(
      row.candidateReasons == [
        "is active in Zeist and knows 1 actor on energy and 1 actor on housing"
      ])
    #expect(row.reason.hasSuffix("there is no known way from one to the other."))
  }

  @Test func whoHasStoppedIsNoInterpreterAndNoMember() throws {
    var register = SmallRegister()
    register.add("e", in: "GM2", on: "energie")
    register.add("w", in: "GM2", on: "wonen")
    register.add("tussen", in: "GM2", phase: "stopped")
    register.link("e", "tussen", "w")
    let row = try #require(try register.brokers().missing.first)
    #expect(row.kind == .unlinked && row.candidates == [])
    register.add("g", in: "GM3", on: "voedsel", phase: "stopped")
    register.add("w3", in: "GM3", on: "wonen")
    #expect(try register.brokers().missing.count == 1)
  }

  @Test func nobodyWhomTheAudienceMayNotSeeIsNamed() throws {
    var register = bunnik
    register.add("geheim", kind: "support", in: "GM1", release: "confidential")
    register.add("partner", kind: "support", in: "GM1", release: "network")
    register.link("tuin", "geheim", "gemeente")
    register.link("tuin", "partner")
    register.link("partner", "koepel")
    let open = try #require(try register.brokers().missing.first)
    #expect(!open.candidates.contains("geheim") && !open.candidates.contains("partner"))
    let partners = try register.brokers(for: .network).missing
    #expect(!partners.isEmpty && partners.allSatisfy { !$0.candidates.contains("geheim") })
    // Insiders know that somebody stands there.
    #expect(try register.brokers(for: .internal).missing == [])
  }

  @Test func lensChoosesTheAreas() throws {
    var lens = Lens()
    lens.municipalities = ["GM2"]
    #expect(try bunnik.brokers(lens: lens).missing == [])
  }

  /// Against paths searched for one pair of actors at a time.
  @Test(arguments: 0..<40) func agreesWithTheDefinition(seed: UInt64) throws {
    let register = try SmallRegister.random(seed: seed).released()
    let network = try Network(of: register)
    let answer = try BrokerAnswer(
      network: network, register: register, language: .nl, options: BrokerOptions())
    var expected: Set<[String]> = []
    for place in register.municipalities {
      for (i, first) in register.themes.enumerated() {
        for second in register.themes[(i + 1)...] {
          let members = [first, second].map { theme in
            network.actors.indices.filter {
              network.actors[$0].municipalities.contains(place.code)
                && network.actors[$0].themes.contains(theme.id)
            }
          }
          guard !members[0].isEmpty, !members[1].isEmpty else { continue }
          let shortest =
            try members[0].flatMap { one in
              let distances = try network.graph.distances(from: one)
              return members[1].map { distances[$0] }
            }.min() ?? .infinity
          if shortest > 2 {
            expected.insert([
              place.code, first.id, second.id, shortest == .infinity ? "" : "\(Int(shortest))",
            ])
          }
        }
      }
    }
    let found = answer.missing.filter { $0.grouping == .theme }
      .map { [$0.area, $0.a, $0.b, $0.distance.map { "\($0)" } ?? ""] }
    #expect(Set(found) == expected && found.count == expected.count)
  }
}
