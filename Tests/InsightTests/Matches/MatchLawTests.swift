import Graphs
import Insight
import Movement
import Testing
import Words

/// What holds for the matches of any register, tried on registers made by chance.
struct MatchLawTests {
  /// Actors with themes, phases, needs, offers and links made by chance, many cells empty.
  private func random(seed: UInt64, actors count: Int) -> DoorRegister {
    var generator = SeededGenerator(seed: seed, stream: 31)
    func some(_ words: [String]) -> String {
      words.filter { _ in generator.integer(below: 4) == 0 }.joined(separator: "|")
    }
    func one(_ words: [String]) -> String { words[generator.integer(below: words.count)] }
    var register = DoorRegister()
    for i in 0..<count {
      register.add(
        "a\(i)", kind: one(["initiative", "initiative", "network", "support", "government"]),
        in: one(["", "GM1", "GM2", "GM1|GM3"]), on: some(["voedsel", "energie", "wonen"]),
        phase: one(["", "signal", "growth", "stuck", "stopped"]),
        offers: some(["zaal", "geld", "kennis"]), needs: some(["zaal", "geld", "kennis"]))
    }
    for second in 1..<count {
      for first in 0..<second where generator.integer(below: count) < 2 {
        register.link(
          "a\(first)", "a\(second)", one(["collaborates", "member", "works-against", "refers-to"]),
          statement: one(["fact", "fact", "fact", "wish", "criticism"]))
      }
    }
    return register
  }

  @Test func noChoiceWithinTheCapsScoresMore() throws {
    for seed in 0..<30 {
      let register = random(seed: UInt64(seed), actors: 7)
      let all = try register.matches { ($0.top, $0.cap) = (99, 99) }.matches
      guard all.count <= 12 else { continue }
      for (top, cap) in [(1, 1), (2, 1), (1, 2)] {
        let some = try register.matches { ($0.top, $0.cap) = (top, cap) }.matches
        // Some subset of all, found by trying every one.
        func best(from place: Int, _ asks: [String: Int], _ isAsked: [String: Int]) -> Double {
          guard place < all.count else { return 0 }
          let without = best(from: place + 1, asks, isAsked)
          let match = all[place]
          guard asks[match.a, default: 0] < top, isAsked[match.b, default: 0] < cap else {
            return without
          }
          return max(
            without,
            match.score
              + best(
                from: place + 1, asks.merging([match.a: 1], uniquingKeysWith: +),
                isAsked.merging([match.b: 1], uniquingKeysWith: +)))
        }
        let sum = some.reduce(0) { $0 + $1.score }
        #expect(abs(sum - best(from: 0, [:], [:])) < 1e-4, "seed \(seed), \(top), \(cap)")
        #expect(some.allSatisfy { match in all.contains { $0 == match } })
      }
    }
  }

  @Test func keepsToTheCapsAndToWhoDoesNotKnowEachOther() throws {
    for seed in 100..<130 {
      let register = random(seed: UInt64(seed), actors: 30)
      let released = try register.released()
      let answer = try register.matches { ($0.top, $0.cap) = (2, 1) }
      let known = Set(
        released.links.filter { $0.statement != .wish }.map { Set([$0.from, $0.to]) })
      var (asks, isAsked) = ([String: Int](), [String: Int]())
      var pairs = Set<Set<String>>()
      let actors = Dictionary(uniqueKeysWithValues: released.actors.map { ($0.id, $0) })
      for match in answer.matches {
        asks[match.a, default: 0] += 1
        isAsked[match.b, default: 0] += 1
        #expect(pairs.insert([match.a, match.b]).inserted)
        #expect(!known.contains([match.a, match.b]))
        #expect((0...1).contains(match.score) && (0...1).contains(match.completeness))
        #expect(!match.reasons.isEmpty)
        for id in [match.a, match.b] + match.through { #expect(actors[id]?.isActive == true) }
        for id in [match.a, match.b] { #expect(actors[id]?.kind != .government) }
      }
      #expect(asks.values.allSatisfy { $0 <= 2 } && isAsked.values.allSatisfy { $0 <= 1 })
      #expect(zip(answer.matches, answer.matches.dropFirst()).allSatisfy { $0.score >= $1.score })
      let matched = Set(answer.matches.flatMap { [$0.a, $0.b] })
      #expect(Set(answer.unmatched).isDisjoint(with: matched))
      #expect(answer.unmatched.count + matched.count == answer.actors)
    }
  }

  @Test func neitherOrderNorThreadsMatter() throws {
    for seed in 200..<220 {
      let register = random(seed: UInt64(seed), actors: 40)
      let answer = try register.matches(threads: 1)
      #expect(try register.matches(threads: 3) == answer)
      #expect(try register.reversed().matches() == answer)
    }
  }

  @Test func whatIsHiddenIsAsIfItWereNotThere() throws {
    for seed in 300..<320 {
      var register = random(seed: UInt64(seed), actors: 20)
      let answer = try register.matches()
      register.add(
        "geheim", in: "GM1", on: "voedsel|energie|wonen", phase: "growth",
        offers: "zaal|geld|kennis|goud", needs: "zilver", ["release": "confidential"])
      register.add("teller", on: "voedsel", offers: "zaal", ["release": "counted"])
      for i in 0..<20 { register.link("a\(i)", "geheim") }
      #expect(try register.matches() == answer)
    }
  }

  /// Twenty pairs that fit in every way among 240 actors made by chance, of which recall is how many
  /// are matched.
  @Test func findsWhatWasPlantedAmongChance() throws {
    var (matched, planted) = (0, 0)
    for seed in 400..<405 {
      var register = random(seed: UInt64(seed), actors: 240)
      for i in 0..<20 {
        let theme = ["voedsel", "energie", "wonen"][i % 3]
        register.add(
          "zoekt\(i)", in: "GM1", on: theme, phase: "pioneer", needs: "woord\(i)",
          ["place": "Odijk"])
        register.add(
          "biedt\(i)", in: "GM1", on: theme, phase: "established", offers: "woord\(i)",
          ["place": "Odijk"])
        register.link("zoekt\(i)", "a\(i)")
        register.link("a\(i)", "biedt\(i)")
      }
      let answer = try register.matches()
      let pairs = Set((0..<20).map { ["zoekt\($0)", "biedt\($0)"] })
      planted += pairs.count
      matched += answer.matches.count { pairs.contains([$0.a, $0.b]) }
    }
    #expect(Double(matched) / Double(planted) >= 0.95, "recall \(matched) of \(planted)")
  }

  @Test func aLargeRegisterTriesTheNearestAndFindsWhatWasPlanted() throws {
    // More than 4,000,000 ordered pairs share a theme.
    var register = DoorRegister()
    for i in 0..<2_100 {
      register.add("a\(i)", in: i.isMultiple(of: 2) ? "GM1" : "GM2", on: "voedsel", phase: "growth")
    }
    for i in 0..<40 {
      register.add("z\(i)", in: "GM1", on: "voedsel", phase: "signal", needs: "woord\(i)")
      register.add("h\(i)", in: "GM1", on: "voedsel", phase: "growth", offers: "woord\(i)")
    }
    let answer = try register.matches()
    #expect(!answer.isComplete)
    #expect(answer.pairs < 2_180 * 1_000)
    let found = Set(answer.matches.map { [$0.a, $0.b] })
    for i in 0..<40 { #expect(found.contains(["z\(i)", "h\(i)"])) }
    #expect(try register.matches(threads: 1) == answer)
  }
}
