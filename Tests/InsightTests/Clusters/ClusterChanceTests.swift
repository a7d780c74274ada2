import Foundation
import Graphs
import Insight
import Movement
import Testing

/// What chance gives, beside what is found.
struct ClusterChanceTests {
  private static let themeSets = [
    "voedsel", "energie", "wonen", "voedsel|energie", "energie|wonen", "voedsel|energie|wonen", "",
  ]

  /// Groups of actors with many links within and few between, and theme sets by chance.
  private func register(
    groups: Int, of size: Int, linksEach: Int, within: Double = 0.85, seed: UInt64,
    theme: (_ group: Int, _ member: Int, _ generator: inout SeededGenerator) -> String = {
      _, _, generator in themeSets[generator.integer(below: themeSets.count)]
    }, accepting isAccepted: (_ one: Int, _ other: Int) -> Bool = { _, _ in true }
  ) -> SmallRegister {
    var generator = SeededGenerator(seed: seed, stream: 9)
    var register = SmallRegister()
    for v in 0..<groups * size { register.add("a\(v)", on: theme(v / size, v % size, &generator)) }
    var seen: Set<[Int]> = []
    while seen.count < groups * size * linksEach {
      let one = generator.integer(below: groups * size)
      let other =
        generator.unit() < within
        ? one / size * size + generator.integer(below: size)
        : generator.integer(below: groups * size)
      guard one != other, isAccepted(one, other),
        seen.insert([min(one, other), max(one, other)]).inserted
      else { continue }
      register.links.append("a\(one),a\(other),collaborates,fact")
    }
    return register
  }

  private struct Request: Encodable {
    let pValues: [[Double]]
    let sample: [Double]
  }

  private struct Answer: Decodable {
    let qValues: [[Double]]
    let uniformity: Double
  }

  /// Three hundred registers in which themes have nothing to do with links: of each the chance of
  /// its first pair of themes and of its largest cluster.
  @Test(.enabled(if: StatisticsOracle.isExpected, "no .venv: see Tests/requirements.txt"))
  func chancesAreEvenWhereThereIsNothing() throws {
    var samples: (pairs: [Double], clusters: [Double], within: [Double]) = ([], [], [])
    for seed in 0..<300 {
      let answer = try register(groups: 4, of: 25, linksEach: 4, seed: UInt64(seed)).clusters {
        $0.runs = 3
        $0.permutations = 499
        $0.seed = UInt64(seed)
      }
      samples.pairs.append(try #require(answer.themePairs.first?.p))
      samples.clusters.append(try #require(answer.clusters.first?.p))
      samples.within.append(try #require(answer.clusters.first?.pWithin))
    }
    for sample in [samples.pairs, samples.clusters, samples.within] {
      let theirs: Answer = try StatisticsOracle.ask(
        Request(pValues: [], sample: sample), script: "multiple_testing.py")
      #expect(theirs.uniformity > 0.001, "\(sample.sorted())")
    }
  }

  @Test(.enabled(if: StatisticsOracle.isExpected, "no .venv: see Tests/requirements.txt"))
  func discoveriesAgreeWithStatsmodels() throws {
    var generator = SeededGenerator(seed: 3)
    let lists = (1..<40).map { size in
      (0..<size).map { _ in (generator.unit() * 20).rounded() / 20 }
    }
    let theirs: Answer = try StatisticsOracle.ask(
      Request(pValues: lists, sample: [0.5]), script: "multiple_testing.py")
    for (list, q) in zip(lists, theirs.qValues) {
      let ours = benjaminiHochberg(list)
      #expect(zip(ours, q).allSatisfy { abs(($0 ?? -1) - $1) < 1e-12 }, "\(list)")
    }
  }

  /// A link joins two different actors; the mean over all ordered pairs of actors with themes is what
  /// chance gives exactly.
  @Test func expectationIsThatOfTwoActorsByChance() throws {
    let register = register(groups: 4, of: 25, linksEach: 4, seed: 5)
    let answer = try register.clusters { $0.permutations = 4000 }
    let sets = register.actors.map { actor in
      Set(actor.split(separator: ",", omittingEmptySubsequences: false)[4].split(separator: "|"))
    }.filter { !$0.isEmpty }
    var (disjoint, joined, all) = (0.0, 0.0, 0.0)
    for (i, one) in sets.enumerated() {
      for (j, other) in sets.enumerated() where i != j {
        all += 1
        if one.isDisjoint(with: other) { disjoint += 1 }
        let isJoined =
          one.contains("voedsel") && other.contains("energie")
          || one.contains("energie") && other.contains("voedsel")
        if isJoined { joined += 1 }
      }
    }
    for cluster in answer.clusters {
      #expect(abs(try #require(cluster.expectedShare) - disjoint / all) < 0.01)
    }
    let pair = try #require(answer.themePairs.first)
    #expect(pair.a == "voedsel" && pair.b == "energie")
    let themed = register.links.count { link in
      link.split(separator: ",").prefix(2).allSatisfy { id in
        let row = register.actors.first { $0.hasPrefix("\(id),") } ?? ""
        return !row.split(separator: ",", omittingEmptySubsequences: false)[4].isEmpty
      }
    }
    #expect(abs(pair.expected / (Double(themed) * joined / all) - 1) < 0.02)
  }

  @Test func bothTailsCountTheSameDeals() throws {
    for seed in 1...4 as ClosedRange<UInt64> {
      for pair in try SmallRegister.random(seed: seed).clusters().themePairs {
        guard let p = pair.p, let fewer = pair.pFewer else { continue }
        // Deals that equal what was found are in both; what was found itself counts in both.
        #expect(
          p + fewer > 1 && p + fewer <= 2
            && (pair.qEitherSide ?? 0) >= min(1, 2 * min(p, fewer)) - 1e-12)
        if let z = pair.z, abs(z) > 2 { #expect(z > 0 ? p < fewer : fewer < p) }
      }
    }
  }

  @Test func observedLinksAreCountedOnce() throws {
    var register = SmallRegister()
    register.add("a", on: "voedsel|energie")
    register.add("b", on: "energie|voedsel")
    register.add("c", on: "wonen")
    register.add("d")
    register.linkAll(["a", "b", "c", "d"])
    let answer = try register.clusters()
    #expect(answer.themePairs.map(\.observed) == [1, 2, 2])
    #expect(answer.clusters[0].themedLinks == 3)
    #expect(answer.clusters[0].crossThemeShare == 2.0 / 3)
    // Whoever holds the sets, two of the three links cross: chance gives nothing else.
    #expect(answer.clusters[0].expectedShare == 2.0 / 3)
    #expect(answer.clusters[0].z == nil && answer.clusters[0].p == 1 && answer.clusters[0].q == 1)
  }

  /// Actors are sets of themes: the order in which the register names them says nothing.
  @Test func theFirstThemeIsNothingSpecial() throws {
    let one = register(groups: 3, of: 12, linksEach: 3, seed: 2)
    var other = one
    other.actors = one.actors.map { row in
      var cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      cells[4] = cells[4].split(separator: "|").reversed().joined(separator: "|")
      return cells.joined(separator: ",")
    }
    let (first, second) = (try one.clusters(), try other.clusters())
    #expect(first == second)
  }

  /// In two of eight groups, actors on food are linked only with those on energy.
  @Test func plantedBridgesBetweenThemesAreFound() throws {
    let register = register(groups: 8, of: 20, linksEach: 4, within: 0.9, seed: 4) {
      group, member, generator in
      group < 2
        ? ["voedsel", "energie"][member % 2]
        : ["voedsel", "energie", "wonen"][generator.integer(below: 3)]
    } accepting: { one, other in
      one >= 40 || other >= 40 || one % 2 != other % 2
    }
    let answer = try register.clusters { $0.permutations = 999 }
    #expect(answer.clusters.count == 8)
    let found = answer.clusters.filter { ($0.q ?? 1) < 0.02 }
    let planted = answer.clusters.filter { cluster in
      ["a0", "a20"].contains { cluster.actors.contains($0) }
    }
    #expect(planted.count == 2)
    #expect(found == planted, "\(answer.clusters.map(\.q))")
    for cluster in planted {
      #expect(try #require(cluster.crossThemeShare) > (cluster.expectedShare ?? 1))
      #expect(try #require(cluster.z) > 3)
    }
    let pairs = answer.themePairs.filter { ($0.q ?? 1) < 0.05 }
    #expect(pairs.map { [$0.a, $0.b] } == [["voedsel", "energie"]])
  }

  /// Two of eight groups hold half and half of two themes, which mostly link with one another.
  ///
  /// Any two actors differ in theme as often, so only beside their own themes do they stand out.
  @Test func groupsOfTwoThemesStandOutBesideTheirOwn() throws {
    let themes = ["voedsel", "energie", "wonen", "zorg", "groen", "verkeer"]
    var generator = SeededGenerator(seed: 8)
    let register = register(groups: 8, of: 20, linksEach: 4, within: 0.9, seed: 6) {
      group, member, generator in
      group < 2 ? themes[2 * group + member % 2] : themes[generator.integer(below: themes.count)]
    } accepting: { one, other in
      // Three in four links of the first two groups go across.
      one >= 40 || other >= 40 || one / 20 != other / 20 || one % 2 != other % 2
        || generator.integer(below: 3) == 0
    }
    var themed = register
    themed.themes = themes.map { "\($0),\($0),\($0)" }
    let answer = try themed.clusters { $0.permutations = 999 }
    let planted = answer.clusters.filter { cluster in
      ["a0", "a20"].contains { cluster.actors.contains($0) }
    }
    #expect(planted.count == 2)
    #expect(answer.clusters.filter { ($0.qWithin ?? 1) < 0.05 } == planted)
    for cluster in planted {
      #expect(try #require(cluster.crossThemeShare) > (cluster.expectedShareWithin ?? 1))
      #expect((cluster.expectedShareWithin ?? 1) < (cluster.expectedShare ?? 0))
      #expect(try #require(cluster.q) > 0.05)
    }
  }
}
