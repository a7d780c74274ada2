import Foundation
import Insight
import Movement
import Testing

/// What an audience is told of initiatives that may only be counted.
struct GapReleaseTests {
  /// So many counted initiatives that are alike.
  private func register(
    _ groups: [(count: Int, municipalities: String, themes: String)]
  ) -> SmallRegister {
    var register = SmallRegister()
    register.surveys = ["GM1,,2026,0.9", "GM2,,2026,0.9", "GM3,,2026,0.9"]
    for (i, group) in groups.enumerated() {
      for j in 0..<group.count {
        register.add(
          "c\(i)-\(j)", in: group.municipalities, on: group.themes, release: "counted")
      }
    }
    return register
  }

  @Test(arguments: [
    (Audience.public, 4, 0), (.public, 5, 5), (.network, 2, 0), (.network, 3, 3), (.internal, 1, 1),
  ])
  func groupsCountFromTheMinimumOfTheAudience(audience: Audience, size: Int, told: Int) throws {
    let answer = try register([(size, "GM1", "voedsel")]).gaps(for: audience)
    #expect(answer.initiatives == told)
    #expect(answer.cells[0].initiatives == (told == 0 ? nil : told))
    #expect(answer.cells[0].kind.hasInitiatives == (told > 0))
    #expect(answer.municipalities[0].initiatives == (told == 0 ? nil : told))
  }

  @Test func aHigherMinimumCanBeAskedForAndNoLower() throws {
    let register = register([(5, "GM1", "voedsel")])
    #expect(try register.gaps { $0.minimumCount = 6 }.initiatives == 0)
    #expect(try register.gaps { $0.minimumCount = 1 }.initiatives == 5)
    let few = self.register([(4, "GM1", "voedsel")])
    #expect(try few.gaps { $0.minimumCount = 1 }.initiatives == 0)
  }

  /// Somebody looked, and there is something that must not show: "none found" would be a lie.
  @Test func whatMustNotShowIsNeverSaidToBeNone() throws {
    let answer = try register([(2, "GM1", "voedsel")]).gaps()
    #expect(answer.cells[0].kind == .unknown)
    #expect(answer.cells[0].initiatives == nil && answer.cells[0].ratePer10000 == nil)
    #expect(answer.cells[1].kind == .noneFound)
    #expect(answer.municipalities[0].kind == .unknown)
    #expect(answer.cells[0].reason.contains("kunnen we hier niet zeggen"))
  }

  /// No number that is told may change when fewer than the minimum are there or not, but for what
  /// is then unknown.
  @Test func whatMustNotShowLeavesNoTraceInAnyNumber() throws {
    var without = register([])
    without.add("a", in: "GM1", on: "energie")
    var with = register([(4, "GM1|GM2", "voedsel")])
    with.add("a", in: "GM1", on: "energie")
    let (one, other) = (try without.gaps(), try with.gaps())
    #expect(one.initiatives == other.initiatives)
    #expect(one.municipalities.map(\.expected) == other.municipalities.map(\.expected))
    #expect(one.municipalities[0].initiatives == 1 && other.municipalities[0].initiatives == 1)
    #expect(other.municipalities.map(\.kind) == [.covered, .unknown, .noneFound])
    #expect(one.cells.map(\.expected) == other.cells.map(\.expected))
    #expect(
      one.themes.map(\.ratePer10000).dropFirst() == other.themes.map(\.ratePer10000).dropFirst())
    #expect(one.cells[1].high == other.cells[1].high)
  }

  /// Eight in two themes of which three do both: neither a cell nor a difference isolates one.
  @Test func groupsCountAtTheFinestLevelThatHidesThem() throws {
    let answer = try register([
      (5, "GM1", "voedsel"), (3, "GM1", "energie"), (2, "GM1", "voedsel|energie"),
      (3, "GM2", "wonen"), (2, "GM3", "wonen"), (1, "GM3", "voedsel"),
    ]).gaps()
    // The five alike count everywhere; the other five in Bunnik only over all themes; the five on
    // housing only over the whole area; the last one nowhere.
    #expect(answer.cells.prefix(3).map(\.initiatives) == [5, nil, 0])
    #expect(answer.cells.prefix(3).map(\.kind) == [.covered, .unknown, .noneFound])
    #expect(answer.municipalities.map(\.initiatives) == [10, nil, nil])
    #expect(answer.municipalities.map(\.kind) == [.covered, .unknown, .unknown])
    #expect(answer.themes.map(\.initiatives) == [5, nil, 5])
    #expect(answer.initiatives == 15)
  }

  /// A choice of themes must not uncover what is counted over all themes.
  @Test func aNarrowerQuestionTellsNoMore() throws {
    let register = register([(3, "GM1", "energie"), (2, "GM1", "voedsel")])
    #expect(try register.gaps().municipalities[0].initiatives == 5)
    var lens = Lens()
    lens.themes = ["energie"]
    let narrow = try register.gaps(lens: lens)
    #expect(narrow.initiatives == 0)
    #expect(narrow.municipalities[0].kind == .unknown)
    #expect(narrow.cells[0].kind == .unknown)
  }

  @Test func onlyActiveInitiativesAreCounted() throws {
    var register = SmallRegister()
    for i in 0..<6 {
      register.add("s\(i)", in: "GM1", on: "voedsel", phase: "stopped", release: "counted")
      register.add("f\(i)", kind: "fund", in: "GM1", on: "voedsel", release: "counted")
      register.add("u\(i)", on: "voedsel", release: "counted")
    }
    let answer = try register.gaps()
    #expect(answer.initiatives == 0)
    #expect(answer.unplaced == 6)
  }

  /// With counted initiatives among them, nothing can be said to lack a link.
  @Test func countedInitiativesMayHaveWhatNamedOnesLack() throws {
    var register = register([(5, "GM1", "voedsel")])
    register.add("a", in: "GM1", on: "voedsel")
    #expect(try register.gaps().cells[0].kind == .covered)
    #expect(try register.gaps(for: .internal).cells[0].kind == .unconnected)
  }
}
