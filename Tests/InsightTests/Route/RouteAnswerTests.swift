import Graphs
import Insight
import Movement
import Testing
import Words

struct RouteAnswerTests {
  /// From an initiative to the province: over an umbrella, or over a name and a supporter.
  private func ladder() -> DoorRegister {
    var register = DoorRegister()
    register.add("tuin", in: "GM1", on: "voedsel")
    register.add("koepel", kind: "umbrella", on: "voedsel")
    register.add("provincie", kind: "government", ["roles": "connecting"])
    register.add("steun", kind: "support")
    register.link("tuin", "koepel", "member")
    register.link("provincie", "koepel", "supports")
    register.link("tuin", "steun", "refers-to")
    register.link("steun", "provincie", "collaborates")
    return register
  }

  @Test func countsDoorsAndCosts() throws {
    let answer = try ladder().routes(from: "tuin", to: .kind(.government, theme: nil))
    #expect(answer.goals == 1)
    #expect(
      answer.routes.map(\.actors) == [
        ["tuin", "koepel", "provincie"], ["tuin", "steun", "provincie"],
      ])
    #expect(answer.routes.map(\.doors) == [1, 1])
    #expect(answer.routes.map(\.cost) == [2.5, 3])
    #expect(answer.routes.map(\.newDoors) == [["koepel"], ["steun"]])
    #expect(answer.essential == [])
    #expect(answer.miss == nil)
    let links = try #require(answer.routes.first?.links)
    // A link keeps its own direction.
    #expect(links.map(\.from) == ["tuin", "provincie"])
    #expect(links.map(\.kind) == [.member, .supports])
    #expect(links.map(\.cost) == [1, 1.5])
  }

  @Test func tellsTheWayInBothLanguages() throws {
    let goal = RouteOptions.Goal.actor("provincie")
    #expect(
      try ladder().routes(from: "tuin", to: goal).routes.first?.reasons == [
        "TUIN is lid van KOEPEL; PROVINCIE ondersteunt KOEPEL.",
        "Vraag KOEPEL om een introductie bij PROVINCIE.",
      ])
    #expect(
      try ladder().routes(from: "tuin", to: goal, in: .en).routes.first?.reasons == [
        "TUIN is a member of KOEPEL; PROVINCIE supports KOEPEL.",
        "Ask KOEPEL for an introduction to PROVINCIE.",
      ])
    var register = ladder()
    register.link("provincie", "rijk", "member")
    #expect(
      try register.routes(from: "tuin", to: .actor("rijk")).routes.first?.reasons.last
        == "Vraag KOEPEL om een introductie bij PROVINCIE; vraag daar om een introductie bij RIJK.")
    #expect(try register.routes(from: "rijk", to: goal).routes.first?.reasons.count == 1)
  }

  @Test func theTextIsRightInTheSingularAndThePlural() throws {
    var register = ladder()
    register.link("provincie", "rijk", "member")
    func text(_ id: String, _ language: Language) throws -> String {
      try register.routes(from: "tuin", to: .actor(id), in: language)
        .text(to: .actor(id), of: register.released(), language: language).plain
    }
    #expect(try text("provincie", .nl).contains("De beste weg gaat door 1 deur en komt uit bij"))
    #expect(try text("rijk", .nl).contains("De beste weg gaat door 2 deuren en komt uit bij RIJK."))
    #expect(try text("rijk", .nl).contains("Elke bekende weg gaat langs PROVINCIE."))
    #expect(try text("koepel", .nl).contains("TUIN heeft al contact met KOEPEL."))
    #expect(try text("provincie", .en).contains("The best way goes through 1 door and ends at"))
  }

  @Test func whatItCostsCanBeChanged() throws {
    let answer = try ladder().routes(from: "tuin", to: .actor("provincie")) {
      $0.costs.changed = [.member: 7]
      $0.alternatives = 0
    }
    #expect(answer.routes.map(\.actors) == [["tuin", "steun", "provincie"]])
  }

  @Test(arguments: [
    ("works-against", "fact", ""), ("lacks-direction-from", "fact", ""),
    ("concerns", "fact", ""), ("wants-contact-with", "fact", ""),
    ("collaborates", "criticism", ""), ("collaborates", "wish", ""),
    ("collaborates", "proposed", ""), ("collaborates", "fact", "2019"),
  ])
  func whatOpensNoDoorIsNoWay(kind: String, statement: String, until: String) throws {
    var register = DoorRegister()
    register.link("a", "b", kind, statement: statement, until: until)
    #expect(try register.routes(from: "a", to: .actor("b")).routes.isEmpty)
  }

  @Test func whatIsAvoidedCanBeChosen() throws {
    var register = DoorRegister()
    register.link("a", "b", "works-against")
    let answer = try register.routes(from: "a", to: .actor("b")) { $0.costs.avoided = [] }
    #expect(answer.routes.map(\.cost) == [2])
    var lens = Lens()
    lens.linkKinds = [.worksAgainst]
    #expect(DoorCosts(for: lens)[.worksAgainst] == 2)
    #expect(DoorCosts()[.worksAgainst] == nil)
  }

  @Test func whoHasStoppedOpensNoDoor() throws {
    var register = ladder()
    register.add("dood", phase: "stopped")
    register.link("tuin", "dood")
    register.link("dood", "verre")
    #expect(try register.routes(from: "tuin", to: .actor("verre")).routes.isEmpty)
    #expect(throws: RouteError.self) { try register.routes(from: "dood", to: .actor("verre")) }
    #expect(throws: RouteError.self) { try register.routes(from: "tuin", to: .actor("dood")) }
    #expect(throws: RouteError.self) { try register.routes(from: "tuin", to: .actor("tuin")) }
  }

  @Test func endsAtTheFirstThatFits() throws {
    var register = ladder()
    register.add("rijk", kind: "government")
    register.link("provincie", "rijk")
    let answer = try register.routes(from: "tuin", to: .kind(.government, theme: nil)) {
      $0.alternatives = 9
    }
    #expect(answer.goals == 2)
    #expect(answer.routes.allSatisfy { $0.actors.last == "provincie" })
  }

  @Test func findsARoleAndAThemeAndSaysWhatIsUnknown() throws {
    var register = ladder()
    #expect(
      try register.routes(from: "tuin", to: .role(.connecting, theme: nil)).routes.first?.actors
        .last
        == "provincie")
    let none = try register.routes(from: "tuin", to: .role(.connecting, theme: "energie"))
    #expect(none.goals == 0)
    #expect(none.goalsWithoutTheme == 1)
    #expect(none.routes.isEmpty && none.miss == nil)
    register.add("energieloket", kind: "government", on: "energie")
    register.link("provincie", "energieloket")
    let one = try register.routes(from: "tuin", to: .kind(.government, theme: "energie"))
    #expect(one.routes.first?.actors.last == "energieloket")
    #expect(one.essential == ["provincie"])
  }

  @Test func whereThereIsNoWaySaysWhoWouldHaveToMeet() throws {
    var register = DoorRegister()
    register.add("a", on: "wonen")
    register.add("vriend", in: "GM1", on: "voedsel")
    register.add("ander", in: "GM1", on: "energie")
    register.add("poort", in: "GM1", on: "voedsel")
    register.add("doel", kind: "government", in: "GM3")
    register.link("a", "vriend", "member")
    register.link("a", "ander", "member")
    register.link("poort", "doel", "member")
    let goal = RouteOptions.Goal.actor("doel")
    // Straight to the goal costs 4; over two who share a theme and a municipality 1 + 2 + 1, and
    // of equal ones the first by id comes first.
    let straight = try #require(try register.routes(from: "a", to: goal).miss)
    #expect((straight.a, straight.b, straight.doors) == ("a", "doel", 0))
    register.link("vriend", "poort", "collaborates", statement: "proposed")
    let miss = try #require(try register.routes(from: "a", to: goal).miss)
    #expect((miss.a, miss.b, miss.doors) == ("vriend", "poort", 2))
    #expect(miss.isWished)
    #expect(miss.themes == ["voedsel"])
    #expect(
      miss.reasons == [
        "Als VRIEND en POORT elkaar ontmoeten, is de weg open.",
        "Een van beide wil dat al, of het is al voorgesteld.", "Beide werken aan Voedsel.",
        "Ze zitten ongeveer 4 km uit elkaar.",
      ])
    // Who is at odds is not sent to each other.
    register.link("poort", "vriend", "works-against")
    #expect(try register.routes(from: "a", to: goal).miss?.a == "a")
  }

  @Test func whatIsHiddenIsAsIfItWereNotThere() throws {
    var register = ladder()
    let goal = RouteOptions.Goal.kind(.government, theme: nil)
    let answer = try register.routes(from: "tuin", to: goal)
    register.add("geheim", kind: "government", ["release": "confidential"])
    register.link("tuin", "geheim")
    register.link("tuin", "provincie", "collaborates", release: "network")
    #expect(try register.routes(from: "tuin", to: goal) == answer)
    #expect(
      try register.routes(from: "tuin", to: goal, for: .network).routes.first?.actors
        == ["tuin", "provincie"])
    #expect(try register.routes(from: "tuin", to: goal, for: .internal).goals == 2)
  }

  @Test func orderDoesNotMatter() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<40 {
      var register = DoorRegister()
      for i in 0..<14 { register.add("a\(i)", kind: i > 10 ? "government" : "initiative") }
      for second in 1..<14 {
        for first in 0..<second where generator.integer(below: 5) == 0 {
          register.link("a\(first)", "a\(second)", ["member", "supports", "uses"][first % 3])
        }
      }
      let goal = RouteOptions.Goal.kind(.government, theme: nil)
      let answer = try register.routes(from: "a0", to: goal)
      #expect(try register.reversed().routes(from: "a0", to: goal) == answer)
      // The best way is as short as Dijkstra says, and each that follows no shorter.
      let costs = answer.routes.map(\.cost)
      #expect(costs == costs.sorted())
      for route in answer.routes {
        #expect(route.doors == route.actors.count - 2)
        #expect(route.cost == route.links.reduce(0) { $0 + $1.cost })
        #expect(Set(answer.essential).isSubset(of: route.actors))
      }
    }
  }
}
