import Foundation
import Graphs
import Insight
import Movement
import Testing
import Words

struct ChangeAnswerTests {
  private func compare(
    _ old: DatedRegister, _ new: DatedRegister, for audience: Audience = .public,
    lens: Lens = Lens()
  ) throws -> ChangeAnswer {
    try ChangeAnswer(
      Comparison(from: old.released(to: audience), to: new.released(to: audience)), lens: lens)
  }

  private func compare(
    _ register: DatedRegister, from: String, to: String
  ) throws -> ChangeAnswer {
    try ChangeAnswer(
      Comparison(
        of: register.released(), from: try #require(PartialDate(from)),
        to: try #require(PartialDate(to))))
  }

  private func options(threads: Int) -> ChangeOptions {
    var options = ChangeOptions()
    options.threads = threads
    return options
  }

  /// Four actors in a path, with places and themes.
  private var small: DatedRegister {
    var register = DatedRegister()
    register.created = "2024-01-01"
    register.set("a", ["municipalities": "GM1", "themes": "voedsel", "phase": "pioneer"])
    register.set("b", ["municipalities": "GM1|GM2", "themes": "voedsel", "ownership": "1"])
    register.set("c", ["municipalities": "GM2", "themes": "wonen", "members": "10"])
    register.set("d", ["kind": "umbrella", "ownership": "2"])
    register.link("a", "b")
    register.link("b", "c")
    register.link("c", "d")
    return register
  }

  @Test func sameRegisterHasNoChanges() throws {
    let answer = try compare(small, small)
    #expect(answer.stayed == 4)
    #expect(answer.came.isEmpty && answer.went.isEmpty && answer.changed.isEmpty)
    #expect(answer.links.made.isEmpty && answer.links.lost.isEmpty && answer.brokers.isEmpty)
    #expect(answer.gaps.closed.isEmpty && answer.gaps.opened.isEmpty && answer.gaps.looked.isEmpty)
    #expect(answer.ownership.p == nil && answer.questions.isEmpty)
  }

  @Test func whoCameAndWentAndWhy() throws {
    var new = small
    new.created = "2026-01-01"
    new.set("began", ["since": "2025"])
    new.set("older", ["since": "2010-05"])
    new.set("same-year", ["since": "2024"])
    new.set("blank")
    new.set("a", ["phase": "stopped"])
    new.set("c", ["until": "2025"])
    new.remove("b")
    let answer = try compare(small, new)
    #expect(answer.came.map(\.id) == ["began", "older", "same-year", "blank"])
    // Within 2024 it may have begun on the first of January, the day of the earlier register.
    #expect(answer.came.map(\.reason) == [.began, .listed, .listed, .listed])
    #expect(answer.went.map(\.id) == ["a", "b", "c"])
    #expect(answer.went.map(\.reason) == [.stopped, .unlisted, .stopped])
    #expect(answer.actorCount == .init(before: 4, after: 7))
    #expect(answer.stayed == 3)
  }

  @Test func whatChangedAndWhichWay() throws {
    var new = small
    new.set("a", ["name": "Nieuw", "phase": "growth", "themes": "wonen|voedsel"])
    new.set("c", ["members": "5", "municipalities": "GM2"])
    new.set("d", ["scale": "regional", "website": "https://d.nl"])
    let changes = try compare(small, new).changed
    #expect(changes.map(\.id) == ["a", "c", "d"])
    #expect(changes[0].fields.map(\.name) == [.name, .themes, .phase])
    #expect(changes[0].fields.map(\.before) == ["A", "voedsel", "pioneer"])
    #expect(changes[0].fields.map(\.after) == ["Nieuw", "voedsel|wonen", "growth"])
    #expect(changes.map(\.direction) == [.grew, .shrank, nil])
    new.set("a", ["phase": "stuck"])
    #expect(try compare(small, new).changed[0].direction == nil)
  }

  @Test func linksMadeAndLost() throws {
    var new = small
    new.links = []
    new.set("e")
    new.link("b", "a")
    new.link("b", "c")
    new.link("b", "c")
    new.link("e", "d")
    let links = try compare(small, new).links
    #expect(links.before == 3 && links.after == 4)
    #expect(links.made.map { $0.from + $0.to } == ["ba", "bc", "ed"])
    #expect(links.made.map(\.betweenStayers) == [true, true, false])
    #expect(links.lost.map { $0.from + $0.to } == ["ab", "cd"])
  }

  @Test func brokersShift() throws {
    // b and c of the path a-b-c-d; then b alone between all others.
    var new = small
    new.links = []
    for end in ["a", "c", "d"] { new.link("b", end) }
    let shifts = try compare(small, new).brokers
    #expect(shifts.map(\.id) == ["c", "b"])
    // In the path b and c lie on 2 of 3 pairs each; in the star b on all.
    #expect(shifts.map { ($0.shareBefore * 3).rounded() } == [2, 2])
    #expect(shifts.map(\.shareAfter) == [0, 1])
    #expect(shifts.map(\.rankBefore) == [1, 1])
    #expect(shifts.map(\.rankAfter) == [2, 1])
  }

  @Test func gapsCloseAndOpen() throws {
    var old = small
    old.surveys = ["GM1,,2023"]
    var new = old
    new.set("e", ["municipalities": "GM1", "themes": "wonen"])
    new.set("c", ["phase": "stopped"])
    new.surveys += ["GM2,,2025"]
    let gaps = try compare(old, new).gaps
    #expect(gaps.closed.map { $0.municipality + $0.theme } == ["GM1wonen"])
    #expect(gaps.closed.map(\.kindBefore) == [.noneFound])
    #expect(gaps.closed.map(\.after) == [1])
    #expect(gaps.opened.map { $0.municipality + $0.theme } == ["GM2wonen"])
    #expect(gaps.opened.map(\.kindAfter) == [.noneFound])
    // b works in both municipalities and counts once in the area.
    #expect(gaps.municipalities.map(\.before) == [2, 2])
    #expect(gaps.municipalities.map(\.after) == [3, 1])
    #expect(gaps.area == .init(before: 3, after: 3))
    var looked = old
    looked.set("b", ["municipalities": "GM1"])
    let before = looked
    looked.surveys += ["GM2,voedsel,2025"]
    #expect(try compare(before, looked).gaps.looked.map(\.theme) == ["voedsel"])
  }

  @Test func ownershipDrifts() throws {
    var old = DatedRegister()
    var new = DatedRegister()
    let moves = [("1", "3"), ("1", "2"), ("2", "4"), ("3", "1"), ("2", "2"), ("", "4"), ("1", "")]
    for (i, move) in moves.enumerated() {
      old.set("a\(i)", ["ownership": move.0])
      new.set("a\(i)", ["ownership": move.1])
    }
    let drift = try compare(old, new).ownership
    #expect(drift.towardsGovernment.map(\.id) == ["a0", "a1", "a2"])
    #expect(drift.towardsGovernment.map(\.after) == [3, 2, 4])
    #expect(drift.towardsCommunity.map(\.id) == ["a3"])
    #expect(drift.unchanged == 1 && drift.unknown == 2)
    // Three of four the same way: 2 · (1 + 4) / 16.
    #expect(abs((drift.p ?? -1) - 0.625) < 1e-12)
  }

  /// Against binomial coefficients by Pascal's triangle.
  @Test func signTestIsExact() throws {
    for count in 1...40 {
      var row = [1.0]
      for _ in 0..<count { row = zip([0.0] + row, row + [0.0]).map { $0 + $1 } }
      for up in 0...count {
        var old = DatedRegister()
        var new = DatedRegister()
        for i in 0..<count {
          old.set("a\(i)", ["ownership": "2"])
          new.set("a\(i)", ["ownership": i < up ? "3" : "1"])
        }
        guard count < 9 || up % 7 == 0 else { continue }
        let rarer = min(up, count - up)
        let tail = row[0...rarer].reduce(0, +) / row.reduce(0, +)
        let p = try #require(try compare(old, new).ownership.p)
        #expect(abs(p - min(1, 2 * tail)) < 1e-12)
      }
    }
  }

  // MARK: Likely the same

  @Test func likelySameIsAskedAndNeverMerged() throws {
    var old = DatedRegister()
    var new = DatedRegister()
    old.set(
      "moestuin", ["name": "Moestuin De Hof", "municipalities": "GM1", "themes": "voedsel"])
    new.set(
      "tuin", ["name": "Moestuin de Hof!", "municipalities": "GM1|GM2", "themes": "voedsel"])
    old.set("ver", ["name": "Moestuin De Hoek", "municipalities": "GM2", "themes": "wonen"])
    old.set("site", ["name": "Iets", "website": "https://x.nl"])
    new.set("anders", ["name": "Heel wat anders", "website": "https://x.nl"])
    new.set("los", ["name": "Zonnekring"])
    let answer = try compare(old, new)
    #expect(answer.questions.map(\.before) == ["moestuin", "site"])
    #expect(answer.questions.map(\.after) == ["tuin", "anders"])
    #expect(answer.questions.map(\.likeness) == [1, 1])
    #expect(answer.came.count == 3 && answer.went.count == 3 && answer.stayed == 0)
  }

  @Test func likenessNeedsKindPlaceAndTheme() throws {
    let base = [
      "name": "Buurtkeuken Zuid", "municipalities": "GM1", "themes": "voedsel",
      "kind": "initiative",
    ]
    let cases: [([String: String], Bool)] = [
      ([:], true), (["name": "Buurtkeuken Zuit"], true), (["name": "Bakkerij Noord"], false),
      (["municipalities": "GM2"], false), (["municipalities": ""], true),
      (["themes": "wonen"], false), (["kind": "fund"], false),
    ]
    for (cells, isAsked) in cases {
      var old = DatedRegister()
      var new = DatedRegister()
      old.set("een", base)
      new.set("twee", base.merging(cells) { $1 })
      #expect(try compare(old, new).questions.isEmpty != isAsked, "\(cells)")
    }
  }

  // MARK: By dates

  @Test func datesTellWhoCameAndWent() throws {
    var register = DatedRegister()
    register.set("early", ["since": "2010"])
    register.set("came", ["since": "2020"])
    register.set("went", ["since": "2010", "until": "2021-06"])
    register.set("brief", ["since": "2020-02", "until": "2021"])
    register.set("over", ["since": "2001", "until": "2005"])
    register.set("later", ["since": "2025"])
    register.set("undated")
    register.set("stopped", ["since": "2001", "phase": "stopped"])
    register.link("early", "went", since: "2011")
    register.link("early", "came")
    register.link("early", "later", since: "2025")
    register.link("early", "undated")
    let answer = try compare(register, from: "2019", to: "2022")
    #expect(answer.came.map(\.id) == ["came", "brief"])
    #expect(answer.went.map(\.id) == ["went", "brief"])
    #expect(answer.came.allSatisfy { $0.reason == .began })
    #expect(answer.went.allSatisfy { $0.reason == .stopped })
    // Nobody knows when undated began, nor when stopped ended.
    #expect(answer.undated.actors == 2)
    #expect(answer.actorCount == .init(before: 4, after: 4))
    #expect(answer.stayed == 3)
    // The link with came was made when came was there, but nobody knows when by the end of 2022.
    #expect(answer.links.made.isEmpty)
    #expect(answer.links.lost.map(\.to) == ["went"])
    #expect(answer.undated.links == 2)
    #expect(answer.ownership.unknown == 3 && answer.changed.isEmpty)
    // On the day of the register itself what is undated is there.
    let now = try compare(register, from: "2019", to: "2026-01-01")
    #expect(now.links.made.map(\.to) == ["came", "later"])
  }

  @Test(arguments: [
    ("2019", "2019", "2019", true), ("2019-05", "2019-05", "2019-05", true),
    ("2019-05-03", "2019-05-03", "2019-05-03", true), ("2019", "2019-02", "2019-11", false),
    ("2018-12-31", "2019", "2019", false), ("2020-01-01", "2019", "2019", false),
  ])
  func periodsBeginAndEndWithTheirDays(since: String, from: String, to: String, isIn: Bool)
    throws
  {
    var register = DatedRegister()
    register.set("a", ["since": since])
    let answer = try compare(register, from: from, to: to)
    #expect(answer.came.isEmpty != isIn)
  }

  // MARK: Confidentiality

  /// For those who may not see it, what is withheld is the same as what is not there.
  @Test func withheldIsTheSameAsGone() throws {
    var hidden = small
    hidden.set("c", ["release": "confidential", "phase": "stuck", "name": "Geheim"])
    var gone = small
    gone.remove("c")
    #expect(try compare(small, hidden) == compare(small, gone))
    #expect(try compare(hidden, small) == compare(gone, small))
    #expect(try compare(hidden, hidden) == compare(gone, gone))
    for language in Language.allCases {
      let comparison = Comparison(from: try small.released(), to: try hidden.released())
      let answer = try ChangeAnswer(comparison)
      let text = answer.text(of: comparison, language: language).plain
      #expect(!text.contains("Geheim"))
      #expect(
        text.contains(
          language(nl: "dat zegt niet dat het gestopt is", en: "that does not say it has stopped")))
    }
  }

  @Test func thoseWhoMaySeeBothSeeTheReleaseChange() throws {
    var hidden = small
    hidden.set("c", ["release": "network"])
    let answer = try compare(small, hidden, for: .network)
    #expect(answer.went.isEmpty && answer.stayed == 4)
    #expect(answer.changed.map { $0.fields.map(\.name) } == [[.release]])
  }

  /// An initiative that only counts from now on leaves no gap behind.
  @Test func countedInitiativesOpenNoGap() throws {
    var counted = small
    counted.set("c", ["release": "counted"])
    let answer = try compare(small, counted)
    #expect(answer.gaps.opened.isEmpty && answer.gaps.area == .init(before: 3, after: 3))
    #expect(answer.went.map(\.reason) == [.unlisted])
  }

  // MARK: Words

  @Test func everyChangeIsASentence() throws {
    var new = small
    new.created = "2026-01-01"
    new.set("e", ["name": "Eetpunt", "municipalities": "GM1", "since": "2025"])
    new.set("a", ["phase": "growth", "municipalities": "GM1|GM2"])
    new.set("b", ["ownership": "3"])
    new.set("c", ["members": "1200"])
    new.remove("d")
    new.link("e", "a")
    let comparison = Comparison(from: try small.released(), to: try new.released())
    let answer = try ChangeAnswer(comparison)
    let dutch = answer.text(of: comparison, language: .nl).plain
    for sentence in [
      "Vergeleken: het register van 2024-01-01 met dat van 2026-01-01.",
      "Eerder: 4 actoren en 3 verbanden. Nu: 4 actoren en 3 verbanden. In beide: 3 actoren.",
      "• Eetpunt (initiatief in Bunnik) begon in deze periode.",
      "• D (koepel) staat niet meer in het register; dat zegt niet dat het gestopt is.",
      "• A werkt nu ook in Zeist.", "• A: de fase ging van pionier naar groei.",
      "• C: het ledental ging van 10 naar 1.200.", "• B: het eigenaarschap ging van 1 naar 3.",
      "Erbij: 1. Niet meer: 1. Van wat erbij kwam, liggen er 0 tussen actoren die er toen ook al "
        + "waren.", "• B ging van eigenaarschap 1 naar 3.",
      "1 actor schoof op naar de overheid, 0 actoren schoven op naar de gemeenschap.",
    ] {
      #expect(dutch.contains(sentence), "\(sentence)\n\(dutch)")
    }
    let english = answer.text(of: comparison, language: .en).plain
    for sentence in [
      "• Eetpunt (initiative in Bunnik) began in this period.", "• A now also works in Zeist.",
      "• A: the phase went from pioneer to growth.", "1 actor moved towards government",
    ] {
      #expect(english.contains(sentence), "\(sentence)\n\(english)")
    }
  }

  // MARK: Laws

  /// On made-up movements: swapping the registers swaps who came and who went, and any number of
  /// threads gives the same.
  @Test func reversedComparisonIsTheReverse() throws {
    let ground = try #require(Ground.utrecht.ground)
    func register(_ seed: UInt64) throws -> ReleasedRegister {
      var options = SyntheticMovement.Options(actors: 300)
      options.seed = seed
      let files = try SyntheticMovement(options, on: ground).files
      let bytes = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
      return try #require(RegisterReader(bytes: bytes).read().register).released()
    }
    let (one, other) = (try register(1), try register(2))
    let there = try ChangeAnswer(Comparison(from: one, to: other), options: options(threads: 1))
    let back = try ChangeAnswer(Comparison(from: other, to: one), options: options(threads: 2))
    #expect(Set(there.came.map(\.id)) == Set(back.went.filter { $0.reason == .unlisted }.map(\.id)))
    #expect(there.links.made.count == back.links.lost.count)
    #expect(there.gaps.closed.count == back.gaps.opened.count)
    #expect(there.gaps.area.before == back.gaps.area.after)
    #expect(there.ownership.p == back.ownership.p)
    #expect(Set(there.brokers.map(\.id)) == Set(back.brokers.map(\.id)))
    #expect(
      there.links.before + there.links.made.count - there.links.lost.count == there.links.after)
    let again = try ChangeAnswer(Comparison(from: one, to: other), options: options(threads: 4))
    #expect(there == again)
  }
}
