import Foundation
import Testing

/// What was planted in made-up movements is found.
struct PlantedTests {
  private struct Truth: Decodable {
    struct Gap: Decodable, Hashable {
      let municipality: String
      let theme: String
    }

    let clusters: [String: Int]
    let gaps: [Gap]
  }

  private struct Gaps: Decodable {
    struct Cell: Decodable {
      let municipality: String
      let theme: String
      let kind: String
      let probabilityBelowHalf: Double?
      let priority: Int?

      var place: Truth.Gap { Truth.Gap(municipality: municipality, theme: theme) }
    }

    let cells: [Cell]
  }

  private struct Clusters: Decodable {
    struct Cluster: Decodable {
      let name: String
    }

    struct Actor: Decodable {
      let id: String
      let cluster: Int?
    }

    let clusters: [Cluster]
    let actors: [Actor]
  }

  /// Four hundred actors in eight clusters with twelve gaps.
  private func answers(seed: Int) async throws -> (truth: Truth, gaps: Gaps, clusters: Clusters) {
    let folder = try TemporaryFolder()
    let made = try await Tool.run([
      "generate", "--actors", "400", "--municipalities", "utrecht", "--seed", "\(seed)",
      "--clusters", "8", "--gaps", "12", "-o", folder.path("movement"),
    ])
    #expect(made.code == 0, "\(made.errors)")
    func ask(_ question: String) async throws -> Data {
      let outcome = try await Tool.run([question, folder.path("movement"), "--format", "json"])
      #expect(outcome.code == 0, "\(outcome.errors)")
      return outcome.output
    }
    let truth = try Data(contentsOf: folder.url.appending(path: "movement/truth.json"))
    return (
      try JSONDecoder().decode(Truth.self, from: truth),
      try JSONDecoder().decode(Gaps.self, from: try await ask("gaps")),
      try JSONDecoder().decode(Clusters.self, from: try await ask("clusters"))
    )
  }

  @Test(arguments: 1...3)
  func plantedGapsAndClustersAreFound(seed: Int) async throws {
    let (truth, gaps, clusters) = try await answers(seed: seed)
    let planted = Set(truth.gaps)
    #expect(planted.count == 12)
    // Every one is said to be none, and most lead the ranking.
    let none = Set(gaps.cells.filter { $0.kind == "noneFound" }.map(\.place))
    #expect(planted.isSubset(of: none), "recall 1")
    let first = gaps.cells.filter { ($0.priority ?? .max) <= 12 }.map(\.place)
    #expect(planted.intersection(first).count >= 8, "recall among the first twelve")
    // Where the chance of less than half is above 90%, a gap was planted.
    let sure = gaps.cells.filter { $0.kind == "noneFound" && ($0.probabilityBelowHalf ?? 0) > 0.9 }
    #expect(sure.count { planted.contains($0.place) } * 10 >= sure.count * 8, "precision")

    #expect(Set(clusters.clusters.map(\.name)).count == clusters.clusters.count)
    let found = clusters.actors.compactMap { actor in
      actor.cluster.flatMap { cluster in truth.clusters[actor.id].map { (cluster, $0) } }
    }
    #expect(found.count * 10 >= truth.clusters.count * 9)
    var (both, one, other) = (0, 0, 0)
    for i in found.indices {
      for j in 0..<i {
        let (isOne, isOther) = (found[i].0 == found[j].0, found[i].1 == found[j].1)
        if isOne { one += 1 }
        if isOther { other += 1 }
        if isOne && isOther { both += 1 }
      }
    }
    #expect(both * 100 >= one * 80, "precision \(both) of \(one) pairs of actors")
    #expect(both * 100 >= other * 80, "recall \(both) of \(other) pairs of actors")
  }
}
