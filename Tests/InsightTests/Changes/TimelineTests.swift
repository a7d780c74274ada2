import Graphs
import Insight
import Movement
import Testing

struct TimelineTests {
  private func timeline(_ register: DatedRegister) throws -> Timeline {
    let released = try register.released()
    return Timeline(released.actors, themes: released.themes, created: released.created)
  }

  @Test func theDatedAreToldAndTheUndatedCounted() throws {
    var register = DatedRegister()
    register.set("a", ["since": "2019", "themes": "voedsel|wonen", "phase": "growth"])
    register.set("b", ["since": "2021-05", "until": "2023", "themes": "wonen"])
    register.set("c", ["themes": "voedsel", "phase": "growth"])
    register.set("d", ["phase": "stopped"])
    register.set("e", ["until": "2022-01-31", "phase": "stopped"])
    register.set("f", ["since": "2020", "phase": "stopped"])
    let timeline = try self.timeline(register)
    #expect(timeline.lives.map(\.id) == ["a", "f", "b", "e"])
    #expect(timeline.lives.map(\.hasStopped) == [false, true, true, true])
    #expect(timeline.years == 2019...2026)
    #expect(timeline.lanes.map(\.theme) == [nil, "voedsel", "wonen"])
    let all = timeline.lanes[0]
    #expect(all.dated == 3 && all.undated == 3 && all.growing == 2 && all.stoppedUndated == 2)
    #expect(all.years.map(\.came) == [1, 1, 1, 0, 0, 0, 0, 0])
    #expect(all.years.map(\.stopped) == [0, 0, 0, 1, 1, 0, 0, 0])
    // Of f it is not known until when it was there, of e not since when.
    #expect(all.years.map(\.present) == [1, 1, 2, 2, 1, 1, 1, 1])
    #expect(timeline.lanes[2].years.map(\.came) == [1, 0, 1, 0, 0, 0, 0, 0])
  }

  /// The comparison of a year's first and last day tells the same, where a date names a day.
  @Test(arguments: 1...6)
  func yearsAgreeWithTheComparison(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var register = DatedRegister()
    for i in 0..<30 {
      let start = 2015 + Int.random(in: 0..<8, using: &generator)
      let end = start + 1 + Int.random(in: 0..<4, using: &generator)
      let isDated = Int.random(in: 0..<4, using: &generator) > 0
      register.set(
        "a\(i)",
        [
          "since": isDated ? "\(start)-06-15" : "",
          "until": isDated && Int.random(in: 0..<2, using: &generator) == 0 ? "\(end)-03-01" : "",
        ])
    }
    let released = try register.released()
    let lane = try timeline(register).lanes[0]
    for year in lane.years {
      let from = try #require(PartialDate("\(year.year)-01-01"))
      let to = try #require(PartialDate("\(year.year)-12-31"))
      let changes = try ChangeAnswer(Comparison(of: released, from: from, to: to))
      #expect(changes.came.count == year.came, "\(year.year)")
      #expect(changes.went.count == year.stopped, "\(year.year)")
    }
  }

  @Test func nothingDatedIsNoYears() throws {
    var register = DatedRegister()
    register.set("a")
    let timeline = try self.timeline(register)
    #expect(timeline.lives.isEmpty && timeline.years == nil && timeline.lanes[0].years.isEmpty)
    #expect(try self.timeline(DatedRegister()).lanes.count == 1)
  }
}
