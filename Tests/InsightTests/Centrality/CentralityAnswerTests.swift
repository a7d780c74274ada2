import Foundation
import Graphs
import Insight
import Movement
import Testing

struct CentralityAnswerTests {
  @Test func starHangsTogetherByItsHub() throws {
    var register = SmallRegister()
    register.link("leaf1", "hub", "leaf2")
    register.link("hub", "leaf3")
    let rows = try register.centrality().rows
    #expect(rows.map(\.id) == ["hub", "leaf1", "leaf2", "leaf3"])
    #expect(rows.map(\.name) == ["HUB", "LEAF1", "LEAF2", "LEAF3"])
    #expect(rows.map(\.degree) == [3, 1, 1, 1])
    #expect(rows.map(\.betweenness) == [3, 0, 0, 0])
    #expect(rows.map(\.betweennessShare) == [1, 0, 0, 0])
    #expect(rows.map(\.harmonic) == [3, 2, 2, 2])
    #expect(rows.map(\.rank) == [1, 2, 2, 2])
    #expect(rows.map(\.componentSize) == [4, 4, 4, 4])
    #expect(abs(rows.map(\.pageRank).reduce(0, +) - 1) < 1e-9)
  }

  @Test func equalActorsShareTheBestPlace() throws {
    var register = SmallRegister()
    register.link("a", "b", "c", "d")
    register.link("p", "q")
    let rows = try register.centrality().rows
    #expect(rows.map(\.id) == ["b", "c", "a", "d", "p", "q"])
    #expect(rows.map(\.betweenness) == [2, 2, 0, 0, 0, 0])
    #expect(rows.map(\.rank) == [1, 1, 3, 3, 3, 3])
  }

  @Test func shareIsOfThePairsOfOthersThatCanReachOneAnother() throws {
    var register = SmallRegister()
    register.link("a", "b", "c", "d")
    register.link("p", "q")
    register.add("alone")
    // Seven pairs can reach one another; three of them include b, one includes p, none alone.
    let rows = try register.centrality().rows
    let shares = Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0.betweennessShare) })
    #expect(shares == ["a": 0, "b": 0.5, "c": 0.5, "d": 0, "p": 0, "q": 0, "alone": 0])
    #expect(rows.map(\.componentSize) == [4, 4, 4, 4, 2, 2, 1])
  }

  @Test func fractionsOfPathsMakeNoDifferenceInRank() throws {
    var register = SmallRegister()
    for middle in ["x", "y", "z"] { register.link("a", middle, "b") }
    let rows = try register.centrality().rows
    #expect(rows.map(\.id) == ["a", "b", "x", "y", "z"])
    #expect(
      zip(rows, [1.5, 1.5, 1.0 / 3, 1.0 / 3, 1.0 / 3]).allSatisfy { isNear($0.betweenness, $1) })
    #expect(rows.map(\.rank) == [1, 1, 3, 3, 3])
  }

  @Test(arguments: [7, 9, 10, 11])
  func actorsInARingAreEqual(count: Int) throws {
    // Each is linked with the next and the next but one: the sums differ in their last bits.
    var register = SmallRegister()
    for i in 0..<count {
      register.link("a\(i)", "a\((i + 1) % count)")
      register.link("a\(i)", "a\((i + 2) % count)")
    }
    let rows = try register.centrality().rows
    #expect(rows.allSatisfy { $0.rank == 1 && $0.degree == 4 })
  }

  @Test func weightsMakeStrongNotLong() throws {
    var register = SmallRegister()
    register.link("a", "b", weight: "5")
    register.link("b", "a", weight: "0.5")
    register.link("b", "c", "a")
    let rows = try register.centrality().rows
    #expect(rows.map(\.id) == ["a", "b", "c"])
    #expect(rows.map(\.strength) == [6.5, 6.5, 2])
    #expect(rows.map(\.degree) == [2, 2, 2])
    #expect(rows.map(\.betweenness) == [0, 0, 0])
    #expect(rows.map(\.harmonic) == [2, 2, 2])
  }

  @Test func equalBetweennessGoesByDegree() throws {
    var register = SmallRegister()
    register.add("alone", kind: "fund", in: "GM1|GM2", on: "wonen")
    register.linkAll(["a", "b", "c"])
    let rows = try register.centrality().rows
    #expect(rows.map(\.id) == ["a", "b", "c", "alone"])
    #expect(rows.map(\.rank) == [1, 1, 1, 1])
    #expect(rows[3].kind == .fund)
    #expect(rows[3].municipalities == ["GM1", "GM2"])
    #expect(rows[3].themes == ["wonen"])
  }

  @Test func emptyRegisterHasNoRows() throws {
    #expect(try SmallRegister().centrality().rows == [])
  }

  @Test(arguments: 0..<20)
  func orderOfTheRegisterChangesNoValue(seed: UInt64) throws {
    let register = SmallRegister.random(seed: seed)
    let rows = try register.centrality().rows.sorted { $0.id < $1.id }
    let others = try register.shuffled(seed: seed).centrality().rows.sorted { $0.id < $1.id }
    for (row, other) in zip(rows, others) {
      #expect(row.id == other.id && row.rank == other.rank && row.degree == other.degree)
      #expect(isNear(row.betweenness, other.betweenness))
      #expect(isNear(row.betweennessShare ?? -1, other.betweennessShare ?? -1))
      #expect(isNear(row.harmonic, other.harmonic))
      #expect(isNear(row.pageRank, other.pageRank))
    }
  }

  @Test func unknownShareIsWrittenAsNull() throws {
    var register = SmallRegister()
    register.link("a", "b")
    let answer = try register.centrality()
    #expect(answer.rows.map(\.betweennessShare) == [nil, nil])
    let json = try json(answer)
    #expect(nullKeys(of: "rows", in: json) == [["betweennessShare"], ["betweennessShare"]])
    #expect(
      commonKeys(of: "rows", in: json) == [
        "betweenness", "betweennessShare", "componentSize", "degree", "harmonic", "id", "kind",
        "municipalities", "name", "pageRank", "rank", "strength", "themes",
      ])
    #expect(
      try JSONDecoder().decode(CentralityAnswer.self, from: JSONEncoder().encode(answer)) == answer)
  }

  private func isNear(_ one: Double, _ other: Double) -> Bool { abs(one - other) < 1e-9 }
}
