import Foundation
import Insight
import Movement
import Testing
import Words

struct GapAnswerTests {
  private func cell(_ municipality: String, _ theme: String, of answer: GapAnswer) throws
    -> GapAnswer.Cell
  {
    try #require(answer.cells.first { $0.municipality == municipality && $0.theme == theme })
  }

  @Test func ratesAndExpectationsFollowTheInhabitants() throws {
    var register = SmallRegister()
    for id in ["a", "b", "c", "d"] { register.add(id, in: "GM1", on: "voedsel") }
    register.add("e", in: "GM3", on: "energie")
    let answer = try register.gaps()
    #expect(answer.population == 100_000)
    #expect(answer.initiatives == 5)
    // Four food initiatives among 100,000 inhabitants: 0.4 per 10,000.
    #expect(answer.themes.map(\.theme) == ["voedsel", "energie", "wonen"])
    #expect(answer.themes.map(\.initiatives) == [4, 1, nil])
    #expect(answer.themes.map(\.ratePer10000) == [0.4, 0.1, nil])
    #expect(answer.municipalities.map(\.name) == ["Bunnik", "Zeist", "Utrecht"])
    #expect(answer.municipalities.map(\.initiatives) == [4, nil, 1])
    #expect(answer.municipalities.map(\.ratePer10000) == [4, nil, 1.0 / 6])
    #expect(answer.municipalities.map(\.expected) == [0.5, 1.5, 3])
    #expect(answer.municipalities.map(\.populationYear) == [2026, 2026, 2026])
    let food = try ["GM1", "GM2", "GM3"].map { try cell($0, "voedsel", of: answer) }
    #expect(food.map(\.initiatives) == [4, nil, nil])
    #expect(food.map(\.ratePer10000) == [4, nil, nil])
    #expect(zip(food, [0.4, 1.2, 2.4]).allSatisfy { abs(($0.expected ?? -1) - $1) < 1e-12 })
    #expect(
      zip(food, [0.4, 1.2, 2.4]).allSatisfy { abs(($0.chanceOfNone ?? -1) - exp(-$1)) < 1e-12 })
    #expect(answer.cells.count == 9)
  }

  @Test func initiativeInSeveralMunicipalitiesCountsOnceInTheArea() throws {
    var register = SmallRegister()
    register.add("a", in: "GM1|GM2", on: "voedsel|wonen")
    let answer = try register.gaps()
    #expect(answer.municipalities.map(\.initiatives) == [1, 1, nil])
    #expect(answer.initiatives == 1)
    #expect(answer.themes.map(\.initiatives) == [1, nil, 1])
    #expect(try cell("GM2", "wonen", of: answer).initiatives == 1)
  }

  @Test func regionsCountWhatTheirMunicipalitiesShareOnce() throws {
    var register = SmallRegister()
    #expect(try register.gaps().regions == [])
    register.municipalities = [
      "GM1,Bunnik,10000,2026,,,Heuvelrug", "GM2,Zeist,30000,2026,,,Heuvelrug",
      "GM3,Utrecht,60000,2026,,,", "GM4,Rhenen,20000,2025,,,Vallei",
    ]
    register.add("a", in: "GM1|GM2", on: "voedsel")
    register.add("b", in: "GM3")
    let regions = try register.gaps().regions
    #expect(regions.map(\.region) == ["Heuvelrug", "Vallei"])
    #expect(regions.map(\.municipalities) == [["GM1", "GM2"], ["GM4"]])
    #expect(regions.map(\.initiatives) == [1, nil])
    #expect(regions.map(\.population) == [40_000, 20_000])
    #expect(regions.map(\.populationYear) == [2026, 2025])
    #expect(regions.map(\.ratePer10000) == [0.25, nil])
    #expect(regions.map(\.kind) == [.covered, .unknown])
    #expect(abs((regions[0].expected ?? 0) - 2.0 / 3) < 1e-12)
    for region in regions {
      let (low, high) = (try #require(region.low), try #require(region.high))
      #expect(0 <= low && low < high)
    }
    // Where somebody looked in each of its municipalities there is none.
    register.surveys = ["GM4,,2025-01,0.8,public"]
    #expect(try register.gaps().regions.map(\.kind) == [.covered, .noneFound])
    #expect(try register.gaps().regions[1].initiatives == 0)
    // A lens on one municipality shows its region whole.
    var lens = Lens()
    lens.municipalities = ["GM1"]
    #expect(try register.gaps(lens: lens).regions.map(\.initiatives) == [1])
  }

  @Test func onlyInitiativesThatExistCount() throws {
    var register = SmallRegister()
    register.add("a", in: "GM1", on: "voedsel", phase: "stuck")
    register.add("b", in: "GM2", on: "voedsel", phase: "stopped")
    register.add("c", kind: "network", in: "GM3", on: "voedsel")
    let answer = try register.gaps()
    #expect(answer.municipalities.map(\.initiatives) == [1, nil, nil])
    #expect(answer.municipalities.map(\.kind) == [.covered, .unknown, .unknown])
  }

  @Test func unplacedInitiativesAreInNoCell() throws {
    var register = SmallRegister()
    register.add("a", on: "voedsel")
    register.add("b", in: "GM1")
    let answer = try register.gaps()
    #expect(answer.unplaced == 1)
    #expect(answer.initiatives == 1)
    #expect(answer.cells.allSatisfy { $0.initiatives == nil })
    #expect(answer.municipalities.map(\.kind) == [.covered, .unknown, .unknown])
  }

  @Test func blankIsUnknownWithoutASurvey() throws {
    let answer = try SmallRegister().gaps()
    #expect(!answer.isSurveyed)
    #expect(answer.cells.allSatisfy { $0.kind == .unknown })
    #expect(answer.municipalities.allSatisfy { $0.kind == .unknown })
  }

  @Test func surveyOfAMunicipalityFindsNoneOnAnyTheme() throws {
    var register = SmallRegister()
    register.add("a", in: "GM2", on: "voedsel")
    register.surveys = ["GM1,,2026", "GM2,,2025-03"]
    let answer = try register.gaps()
    #expect(answer.isSurveyed)
    #expect(answer.municipalities.map(\.kind) == [.noneFound, .covered, .unknown])
    #expect(
      answer.cells.map(\.kind) == [
        .noneFound, .noneFound, .noneFound, .unconnected, .noneFound, .noneFound, .unknown,
        .unknown,
        .unknown,
      ])
  }

  @Test func surveyOfOneThemeSaysNothingOfTheOthers() throws {
    var register = SmallRegister()
    register.surveys = ["GM1,energie,2026"]
    let answer = try register.gaps()
    #expect(answer.municipalities.map(\.kind) == [.unknown, .unknown, .unknown])
    #expect(answer.cells.prefix(3).map(\.kind) == [.unknown, .noneFound, .unknown])
  }

  @Test func missingInhabitantsLeaveRatesAndExpectationsOpen() throws {
    var register = SmallRegister()
    register.municipalities[1] = "GM2,Zeist,,"
    register.add("a", in: "GM1|GM2", on: "voedsel")
    let answer = try register.gaps()
    #expect(answer.population == nil)
    #expect(answer.municipalities.map(\.ratePer10000) == [1, nil, nil])
    #expect(answer.municipalities.map(\.expected) == [nil, nil, nil])
    #expect(answer.cells.allSatisfy { $0.expected == nil && $0.chanceOfNone == nil })
    #expect(answer.themes.map(\.ratePer10000) == [nil, nil, nil])
    #expect(answer.municipalities.map { $0.shrunkRate == nil } == [false, true, false])
    #expect(answer.cells.allSatisfy { $0.probabilityBelowHalf == nil })
    #expect(answer.whereToLookFirst.isEmpty)
  }

  @Test func moreInhabitantsThanANumberHoldsAreUnknown() throws {
    var register = SmallRegister()
    register.municipalities = ["GM1,A,9223372036854775807,", "GM2,B,1,"]
    #expect(try register.gaps().population == nil)
  }

  @Test func lookFirstWhereMostIsExpectedAndNobodyLooked() throws {
    var register = SmallRegister()
    for i in 0..<4 { register.add("a\(i)", in: "GM1", on: "voedsel") }
    for i in 0..<10 { register.add("b\(i)", in: "GM1", on: "energie") }
    let cells = try register.gaps().whereToLookFirst
    #expect(cells.map(\.municipality) == ["GM3", "GM2", "GM3", "GM2"])
    #expect(cells.map(\.theme) == ["energie", "energie", "voedsel", "voedsel"])
    register.surveys = ["GM3,energie,2026", "GM2,,2026"]
    #expect(try register.gaps().whereToLookFirst.map(\.theme) == ["voedsel"])
  }

  @Test(arguments: 0..<10)
  func orderOfTheRegisterChangesNothing(seed: UInt64) throws {
    let register = SmallRegister.random(seed: seed)
    #expect(try register.gaps() == register.shuffled(seed: seed).gaps())
  }

  @Test func emptyRegisterHasNoGaps() throws {
    var register = SmallRegister()
    register.municipalities = []
    register.themes = []
    let answer = try register.gaps()
    #expect(answer.cells.isEmpty && answer.municipalities.isEmpty && answer.themes.isEmpty)
    #expect(answer.population == nil)
    #expect(answer.initiatives == 0 && answer.unplaced == 0)
  }

  @Test func unknownValuesAreWrittenAsNull() throws {
    var register = SmallRegister()
    register.municipalities[0] = "GM1,Bunnik,,"
    let answer = try register.gaps()
    let json = try json(answer)
    #expect(json["population"] is NSNull)
    #expect(
      nullKeys(of: "municipalities", in: json)[0] == [
        "expected", "high", "initiatives", "low", "population", "populationYear",
        "probabilityBelowHalf", "ratePer10000", "rateRank", "rateRankHigh", "rateRankLow",
        "shrunkRate",
      ])
    #expect(
      nullKeys(of: "cells", in: json)[0] == [
        "chanceOfNone", "expected", "found", "high", "initiatives", "low", "population",
        "populationYear", "probabilityBelowHalf", "probabilityNone", "ratePer10000", "rateRank",
        "rateRankHigh", "rateRankLow", "shrunkRate", "surveyed",
      ])
    #expect(
      commonKeys(of: "cells", in: json) == [
        "chanceOfNone", "connected", "expected", "found", "gaps", "high", "initiatives", "kind",
        "low", "municipality", "population", "populationYear", "priority",
        "probabilityBelowHalf", "probabilityNone", "ratePer10000", "rateRank", "rateRankHigh",
        "rateRankLow", "reason", "shrunkRate", "supported", "surveyed", "theme",
      ])
    #expect(
      commonKeys(of: "themes", in: json) == [
        "high", "initiatives", "kind", "low", "ratePer10000", "theme",
      ])
    #expect(try JSONDecoder().decode(GapAnswer.self, from: JSONEncoder().encode(answer)) == answer)
  }

  @Test func theLensChoosesCellsAndInitiatives() throws {
    var register = SmallRegister()
    register.add("a", in: "GM1", on: "voedsel")
    register.add("b", in: "GM1", on: "energie")
    register.add("c", in: "GM3", on: "energie|wonen")
    var lens = Lens()
    lens.themes = ["energie"]
    lens.municipalities = ["GM1", "GM2"]
    let answer = try register.gaps(lens: lens)
    #expect(answer.themes.map(\.theme) == ["energie"])
    #expect(answer.municipalities.map(\.municipality) == ["GM1", "GM2"])
    // Only the initiative on energy counts in Bunnik; the rate is that of the whole area.
    #expect(answer.municipalities.map(\.initiatives) == [1, nil])
    #expect(answer.initiatives == 2)
    let whole = try register.gaps().cells.filter { $0.theme == "energie" }
    let same = whole.filter { $0.municipality != "GM3" }
    #expect(answer.cells.map(\.kind) == same.map(\.kind))
    #expect(answer.cells.map(\.shrunkRate) == same.map(\.shrunkRate))
    #expect(answer.cells.map(\.rateRankHigh) == same.map(\.rateRankHigh))
    #expect(answer.cells.map(\.expected) == same.map(\.expected))
    #expect(answer.cells.map(\.priority) == [2, 1])
  }

  @Test func findingsNameTheThemesOfTheLens() throws {
    var register = SmallRegister()
    register.add("a", in: "GM1", on: "voedsel")
    register.add("b", in: "GM2", on: "energie")
    var lens = Lens()
    lens.themes = ["voedsel"]
    let gaps = { (findings: [Finding]) in findings.first { $0.topic == .gaps }?.headline }
    #expect(
      gaps(try register.findings(in: .nl, lens: lens))
        == "In 2 van de 3 gemeenten kennen we geen initiatief rond voedsel")
    lens.municipalities = ["GM1"]
    #expect(
      gaps(try register.findings(in: .nl, lens: lens))
        == "In Bunnik kennen we een initiatief rond voedsel")
    lens.themes = ["voedsel", "energie"]
    lens.municipalities = ["GM1", "GM2"]
    #expect(
      gaps(try register.findings(in: .nl, lens: lens))
        == "In beide gemeenten kennen we een initiatief rond voedsel of energie")
    lens.municipalities = nil
    lens.themes = ["voedsel", "wonen"]
    #expect(
      gaps(try register.findings(in: .en, lens: lens))
        == "In 2 of the 3 municipalities we know of no initiative on food or housing")
  }
}
