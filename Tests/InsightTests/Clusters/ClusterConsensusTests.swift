import Graphs
import Insight
import Testing
import Words

/// On what the runs agree, how firmly, and what other resolutions give.
struct ClusterConsensusTests {
  /// Twelve groups of 15 to 37 actors with 90% of their links within, and a hundred alone.
  private func planted(seed: UInt64) -> (register: SmallRegister, truth: [String: Int]) {
    var generator = SeededGenerator(seed: seed, stream: 3)
    var register = SmallRegister()
    var truth: [String: Int] = [:]
    var groups: [[String]] = []
    for group in 0..<12 {
      groups.append((0..<15 + 2 * group).map { "g\(group)-\($0)" })
      for id in groups[group] {
        register.add(id)
        truth[id] = group
      }
    }
    for i in 0..<100 { register.add("i\(i)") }
    let all = groups.flatMap { $0 }
    for (group, members) in groups.enumerated() {
      for id in members {
        for _ in 0..<4 {
          let isWithin = generator.unit() < 0.9
          let pool = isWithin ? groups[group] : all
          let other = pool[generator.integer(below: pool.count)]
          if other != id { register.links.append("\(id),\(other),collaborates,fact") }
        }
      }
    }
    return (register, truth)
  }

  @Test(arguments: 0..<5)
  func plantedClustersAreFound(seed: UInt64) throws {
    let (register, truth) = planted(seed: seed)
    let answer = try register.clusters()
    #expect(answer.clusters.count == 12)
    let found = answer.actors.compactMap { actor in
      actor.cluster.flatMap { cluster in truth[actor.id].map { (cluster, $0) } }
    }
    #expect(found.count == truth.count)
    let ours = Partition(labels: found.map(\.0))
    let theirs = Partition(labels: found.map(\.1))
    // Two actors of one cluster that are of one planted group, and the other way round.
    var (both, one, other) = (0.0, 0.0, 0.0)
    for i in found.indices {
      for j in 0..<i {
        let isOne = found[i].0 == found[j].0
        let isOther = found[i].1 == found[j].1
        if isOne { one += 1 }
        if isOther { other += 1 }
        if isOne && isOther { both += 1 }
      }
    }
    #expect(ours.normalizedMutualInformation(with: theirs) > 0.95)
    #expect(both / one > 0.95 && both / other > 0.95, "precision and recall of pairs")
    #expect(answer.clusters.allSatisfy { $0.stability > 0.8 })
    #expect(answer.isolates.count == 100)
  }

  @Test func cliquesAreEntirelyStable() throws {
    var register = SmallRegister()
    register.linkAll(["a", "b", "c", "d"])
    register.linkAll(["p", "q", "r", "s"])
    let answer = try register.clusters()
    #expect(answer.clusters.map(\.stability) == [1, 1])
    #expect(answer.actors.allSatisfy { $0.stability == 1 })
    #expect(answer.isSettled && answer.rounds == 1)
  }

  @Test func whoCouldGoEitherWayIsLessStable() throws {
    var register = SmallRegister()
    register.linkAll(["a", "b", "c", "d", "e"])
    register.linkAll(["p", "q", "r", "s", "t"])
    for id in ["a", "b", "p", "q"] { register.link("torn", id) }
    let answer = try register.clusters { $0.runs = 60 }
    let torn = try #require(answer.actors.first { $0.id == "torn" }?.stability)
    #expect(torn < 1)
    for actor in answer.actors where actor.id != "torn" {
      #expect(try #require(actor.stability) > torn)
    }
  }

  @Test func outsideClustersThereIsNoStability() throws {
    var register = SmallRegister()
    register.link("a", "b")
    register.add("alone")
    #expect(try register.clusters().actors.allSatisfy { $0.stability == nil && $0.cluster == nil })
  }

  /// Eight cliques of four in a ring: below a resolution of 0.57 neighbors are better off together.
  private var ring: SmallRegister {
    var register = SmallRegister()
    for k in 0..<8 { register.linkAll((0..<4).map { "c\(k)-\($0)" }) }
    for k in 0..<8 { register.link("c\(k)-0", "c\((k + 1) % 8)-1") }
    return register
  }

  @Test func coarserViewsMergeClusters() throws {
    let answer = try ring.clusters()
    #expect(answer.clusters.count == 8)
    #expect(answer.clusters.allSatisfy { $0.splitsInto == 1 })
    let merging = answer.clusters.filter { !$0.mergesWith.isEmpty }
    #expect(merging.count >= 6)
    for cluster in merging {
      for other in cluster.mergesWith {
        #expect(answer.clusters[other].mergesWith.contains(cluster.id))
      }
      #expect(cluster.resolutions.hasPrefix("Grover gekeken is het één geheel met “"))
      #expect(cluster.resolutions.hasSuffix("; fijner gekeken blijft het heel."))
    }
  }

  @Test func finerViewsSplitClusters() throws {
    let answer = try ring.clusters(in: .en) { $0.resolution = 0.5 }
    let large = answer.clusters.filter { $0.actors.count >= 8 }
    #expect(!large.isEmpty)
    for cluster in large {
      #expect(cluster.splitsInto == cluster.actors.count / 4)
      #expect(
        cluster.resolutions.hasSuffix(
          "; seen more finely it falls into \(cluster.splitsInto) parts."))
    }
  }

  @Test(arguments: [Language.nl, .en])
  func noTwoClustersHaveTheSameName(language: Language) throws {
    var register = SmallRegister()
    for group in 0..<4 {
      // Two with centers of their own, and two with centers of one name.
      for i in 0..<4 {
        let id = "x\(group)\(i)"
        let name = group < 2 ? id : "Dorpsraad"
        register.actors.append("\(id),\(name),initiative,GM1,voedsel,,")
      }
      register.linkAll((0..<4).map { "x\(group)\($0)" })
    }
    let names = try register.clusters(in: language).clusters.map(\.name)
    #expect(Set(names).count == 4)
    let expected =
      language == .nl
      ? ["Voedsel in Bunnik, rond x00", "Voedsel in Bunnik, rond Dorpsraad (2)"]
      : ["Food in Bunnik, around x00", "Food in Bunnik, around Dorpsraad (2)"]
    #expect(Set(expected).isSubset(of: names), "\(names)")
  }

  @Test func placesAreThoseOfTheActors() throws {
    var register = SmallRegister()
    register.add("a", in: "GM1", place: "Werkhoven")
    register.add("b", in: "GM1", place: "Odijk")
    register.add("c", in: "GM1", place: "Odijk")
    register.linkAll(["a", "b", "c"])
    #expect(try register.clusters().clusters[0].places == ["Odijk", "Werkhoven"])
  }
}
