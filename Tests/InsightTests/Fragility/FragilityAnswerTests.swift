import Foundation
import Graphs
import Insight
import Movement
import Testing
import Words

struct FragilityAnswerTests {
  /// Two initiatives on energy in Zeist and one in Bunnik hang on an umbrella; the province is tied
  /// to the umbrella.
  private var umbrella: SmallRegister {
    var register = SmallRegister()
    register.add("zon", in: "GM2", on: "energie")
    register.add("wind", in: "GM2", on: "energie")
    register.add("dak", in: "GM1", on: "energie|wonen")
    register.add("koepel", kind: "umbrella")
    register.add("provincie", kind: "government", scale: "provincial")
    register.link("zon", "koepel", "wind")
    register.link("dak", "koepel", "provincie")
    return register
  }

  @Test func umbrellaHoldsAllPaths() throws {
    let answer = try umbrella.fragility()
    #expect(answer.province == ["provincie"])
    let row = answer.actors[0]
    #expect(row.id == "koepel" && row.rank == 1)
    // Of four equal parts the first stays.
    #expect(row.loss.cutOff == 3 && row.loss.cutOffInitiatives == 2)
    #expect(row.loss.cutOffMunicipalities == ["GM1", "GM2"])
    #expect(
      row.loss.lostToProvince?.map { "\($0.municipality) \($0.theme)" } == [
        "GM1 energie", "GM1 wonen", "GM2 energie",
      ])
    #expect(row.loss.lostToPeers.map(\.municipality) == ["GM1", "GM2"])
    #expect(
      row.sentence
        == "Als KOEPEL wegvalt, raken 2 initiatieven in 2 gemeenten en 1 andere actor los van de "
        + "rest, verliezen energie in Bunnik, wonen in Bunnik en energie in Zeist de laatste weg "
        + "naar de provincie en verliezen energie in Bunnik en energie in Zeist de laatste weg naar "
        + "initiatieven elders op hetzelfde thema.")
  }

  @Test func provinceItselfCanStop() throws {
    let row = try #require(try umbrella.fragility().actors.first { $0.id == "provincie" })
    #expect(row.loss.lostToProvince?.count == 3 && row.loss.cutOff == 0)
    #expect(row.loss.lostToPeers == [])
  }

  @Test func onlyInitiativeEmptiesItsCells() throws {
    let answer = try umbrella.fragility(in: .en)
    let row = try #require(answer.actors.first { $0.id == "dak" })
    #expect(row.loss.emptied.map(\.theme) == ["energie", "wonen"])
    #expect(row.loss.lostToProvince == [])
    // The peers in Zeist lose their last peer elsewhere.
    #expect(row.loss.lostToPeers.map(\.municipality) == ["GM2"])
    #expect(
      row.sentence
        == "Without DAK, energy in Zeist loses the last path to initiatives elsewhere on the same "
        + "theme and no initiative is left for energy in Bunnik and housing in Bunnik.")
  }

  @Test func cellsSayOnWhomTheyHang() throws {
    let cells = try umbrella.fragility().cells
    #expect(cells.map(\.initiatives) == [1, 1, 2])
    #expect(cells[0].provinceHangsOn == ["dak", "koepel", "provincie"])
    #expect(cells[2].provinceHangsOn == ["koepel", "provincie"])
    #expect(cells[2].peersHangOn == ["dak", "koepel"])
    #expect(cells[1].reachesPeers == false && cells[1].peersHangOn == [])
  }

  @Test func secondRoadMakesOneLossBearable() throws {
    var register = umbrella
    register.link("zon", "dak")
    register.link("wind", "provincie")
    let cells = try register.fragility().cells
    #expect(cells[2].provinceHangsOn == ["provincie"] && cells[2].peersHangOn == ["dak"])
  }

  @Test func withoutAProvinceNothingIsSaidOfIt() throws {
    var register = SmallRegister()
    register.add("a", in: "GM1", on: "energie")
    register.add("b", in: "GM2", on: "energie")
    register.link("a", "b")
    let answer = try register.fragility()
    #expect(answer.province == [])
    #expect(answer.actors.allSatisfy { $0.loss.lostToProvince == nil })
    #expect(answer.cells.allSatisfy { $0.reachesProvince == nil && $0.provinceHangsOn == nil })
    let json = try json(answer)
    #expect(
      nullKeys(of: "cells", in: json) == [
        ["provinceHangsOn", "reachesProvince"], ["provinceHangsOn", "reachesProvince"],
      ])
  }

  @Test func provinceCanBeNamed() throws {
    var options = FragilityOptions()
    options.province = ["koepel"]
    let answer = try umbrella.fragility(options)
    #expect(answer.province == ["koepel"])
    #expect(answer.cells[2].provinceHangsOn == ["koepel"])
  }

  @Test func wholeKindStopsAtOnce() throws {
    var register = umbrella
    register.add("koepel2", kind: "umbrella")
    register.link("zon", "koepel2", "provincie")
    let answer = try register.fragility()
    let row = try #require(answer.kinds.first { $0.kind == .umbrella })
    #expect(row.actors == 2 && row.loss.lostToProvince?.count == 3)
    #expect(answer.kinds.map(\.kind) == [.initiative, .umbrella, .government])
    #expect(row.sentence?.hasPrefix("Als beide koepels wegvallen, raken") == true)
    #expect(
      answer.kinds[2].sentence
        == "Als de enige overheid wegvalt, verliezen energie in Bunnik, wonen in Bunnik en energie "
        + "in Zeist de laatste weg naar de provincie.")
  }

  @Test func closerLookNamesEverybody() throws {
    var options = FragilityOptions()
    options.actor = "koepel"
    let detail = try #require(try umbrella.fragility(options).detail)
    #expect(detail.actor == "koepel" && detail.kind == nil)
    #expect(detail.cutOffActors == ["wind", "dak", "provincie"])
    #expect(detail.withoutLinks == ["zon", "wind", "dak", "provincie"])
    options.actor = nil
    options.kind = .umbrella
    #expect(try umbrella.fragility(options).detail?.cutOffActors == ["wind", "dak", "provincie"])
  }

  @Test func whoHasStoppedHoldsNothing() throws {
    var register = umbrella
    register.add("oud", in: "GM2", on: "energie", phase: "stopped")
    register.link("oud", "koepel")
    #expect(try register.fragility() == umbrella.fragility())
  }

  @Test func emptyRegisterLosesNothing() throws {
    let answer = try SmallRegister().fragility()
    #expect(answer.actors == [] && answer.kinds == [] && answer.cells == [])
    #expect(answer.robustness == [] && answer.detail == nil)
  }

  /// All actors at once against taking each out by itself.
  @Test(arguments: 0..<60) func agreesWithTakingEachActorOut(seed: UInt64) throws {
    var register = SmallRegister.random(seed: seed)
    register.add("provincie", kind: "government", scale: "provincial")
    var generator = SeededGenerator(seed: seed, stream: 4)
    register.link("provincie", "a\(generator.integer(below: 14))")
    if generator.unit() < 0.5 { register.link("provincie", "a\(generator.integer(below: 14))") }
    for row in try register.fragility().actors {
      var options = FragilityOptions()
      options.actor = row.id
      options.runs = 0
      let detail = try #require(try register.fragility(options).detail)
      #expect(detail.loss == row.loss, "\(row.id)")
      #expect(detail.cutOffActors.count == row.loss.cutOff)
    }
  }

  @Test func valuesThatDoNotExistAreWrittenAsNull() throws {
    let answer = try umbrella.fragility()
    let json = try json(answer)
    #expect(
      commonKeys(of: "actors", in: json) == [
        "degree", "id", "kind", "loss", "name", "rank", "sentence",
      ])
    #expect(
      commonKeys(of: "robustness", in: json) == [
        "largest", "largestHigh", "largestLow", "order", "reachablePairs", "reachablePairsHigh",
        "reachablePairsLow", "removed", "removedShare",
      ])
    #expect(
      try JSONDecoder().decode(FragilityAnswer.self, from: JSONEncoder().encode(answer)) == answer)
  }

  // MARK: The curves

  @Test func starFallsApartWithItsHubFirst() throws {
    var register = SmallRegister()
    for i in 1..<5 { register.link("hub", "x\(i)") }
    var options = FragilityOptions()
    options.steps = 5
    let points = try register.fragility(options).robustness
    let byDegree = points.filter { $0.order == .degree }
    #expect(byDegree.map(\.removed) == [0, 1, 2, 3, 4, 5])
    #expect(byDegree.map(\.largest) == [1, 0.2, 0.2, 0.2, 0.2, 0])
    #expect(byDegree.map(\.reachablePairs) == [1, 0, 0, 0, 0, 0])
    let byChance = points.filter { $0.order == .random }
    #expect(byChance[0].largest == 1 && byChance[0].largestLow == 1)
    // The hub goes first in one of five orders.
    #expect(abs(byChance[1].largest - (0.2 * 0.2 + 0.8 * 0.8)) < 0.15)
    #expect(byChance[1].largestLow == 0.2 && byChance[1].largestHigh == 0.8)
  }

  @Test(arguments: 0..<20) func curvesAgreeWithComponents(seed: UInt64) throws {
    let register = try SmallRegister.random(seed: seed).released()
    let network = try Network(of: register)
    var options = FragilityOptions()
    options.steps = 14
    options.runs = 0
    let answer = try FragilityAnswer(
      network: network, register: register, language: .nl, options: options)
    let degrees = network.graph.degrees()
    let order = (0..<14).sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }
    for point in answer.robustness where point.order == .degree {
      let gone = Set(order.prefix(point.removed))
      let edges = network.graph.edges.filter {
        !gone.contains($0.source) && !gone.contains($0.target)
      }
      let sizes = try Graph(vertexCount: 14, edges: edges.map { ($0.source, $0.target) })
        .components().members.filter { !gone.contains($0[0]) }.map(\.count)
      #expect(point.largest == Double(sizes.max() ?? 0) / 14)
      #expect(point.reachablePairs == Double(sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }) / 91)
    }
  }

  @Test func seedDecidesAndThreadsDoNot() throws {
    let register = SmallRegister.random(seed: 1)
    var options = FragilityOptions()
    options.threads = 1
    let one = try register.fragility(options)
    options.threads = 3
    #expect(try register.fragility(options) == one)
    options.seed = 2
    #expect(try register.fragility(options) != one)
  }
}

extension SmallRegister {
  func fragility(
    _ options: FragilityOptions = FragilityOptions(), in language: Language = .nl
  ) throws -> FragilityAnswer {
    let register = try released()
    return try FragilityAnswer(
      network: Network(of: register), register: register, language: language, options: options)
  }
}
