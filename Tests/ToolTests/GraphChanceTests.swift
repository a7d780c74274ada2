import Foundation
import Testing

/// What chance would give beside measures, and how sure ranks are.
struct GraphChanceTests {
  private struct ChanceAnswer: Decodable {
    struct NullModel: Decodable {
      struct Chance: Decodable {
        let expected: Double?
        let z: Double?
        let p: Double?
      }

      let kind: String
      let samples: Int
      let measures: [String: Chance]
    }

    let nullModel: NullModel
  }

  private struct RankAnswer: Decodable {
    struct Vertex: Decodable {
      let rank: Int
      let low: Int
      let high: Int

      enum CodingKeys: String, CodingKey {
        case rank = "degree-rank"
        case low = "degree-rank-low"
        case high = "degree-rank-high"
      }
    }

    let vertices: [Vertex]
  }

  private func answer<Answer: Decodable>(
    _ edges: String, _ options: String...
  ) async throws -> Answer {
    let outcome = try await Tool.run(["graph", "-", "--format", "json"] + options, input: edges)
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Answer.self, from: outcome.output)
  }

  @Test(arguments: ["edge-swaps", "configuration", "labels"])
  func besideChance(kind: String) async throws {
    let folder = try TemporaryFolder()
    let groups = try folder.write(GraphMeasuresTests.groups, to: "groups.csv")
    let answer: ChanceAnswer = try await answer(
      GraphMeasuresTests.edges, "--groups", groups.path, "--measures",
      "density,assortativity,mixing",
      "--null-model", kind, "--samples", "199")
    let model = answer.nullModel
    #expect(model.kind == kind && model.samples == 199)
    #expect(Set(model.measures.keys) == ["density", "assortativity"])
    // Chance does not change the density.
    #expect(abs((model.measures["density"]?.expected ?? 0) - 8.0 / 21) <= 1e-9)
    #expect(model.measures["density"]?.z == nil && model.measures["density"]?.p == 1)
    let chance = try #require(model.measures["assortativity"])
    #expect(try #require(chance.expected) < 0.1 && (try #require(chance.z)) > 1)
    #expect(try #require(chance.p) < 0.3)
  }

  /// Two edges back and forth: half of the time each comes back to where it left.
  @Test func besideChanceWithDirection() async throws {
    let answer: ChanceAnswer = try await answer(
      "a b\nb a\n", "--directed", "--measures", "reciprocity,density", "--null-model",
      "configuration", "--samples", "900")
    let model = answer.nullModel
    #expect(model.measures["density"]?.expected == 1)
    // Six standard deviations to either side.
    #expect(abs(try #require(model.measures["reciprocity"]?.expected) - 0.5) < 0.1)
  }

  /// The largest seed comes back as it was given.
  @Test func seedOfChance() async throws {
    let seed = "18446744073709551615"
    let outcome = try await Tool.run(
      [
        "graph", "-", "--measures", "density", "--null-model", "edge-swaps", "--samples", "2",
        "--seed", seed, "--format", "json",
      ], input: GraphMeasuresTests.edges)
    #expect(outcome.code == 0)
    #expect(outcome.text.contains("\"samples\":2,\"seed\":\(seed),"))
  }

  @Test func chanceThatCannotBe() async throws {
    let cases: [([String], String)] = [
      (["--null-model", "labels", "--measures", "modularity"], "give them with --groups"),
      (["--null-model", "edge-swaps", "--measures", "degree"], "measures of the whole network"),
      (
        ["--null-model", "configuration", "--measures", "density", "--weighted"],
        "knows no weight; use edge-swaps."
      ),
      (["--rank-intervals", "--measures", "density"], "ask for a measure of vertices"),
      (["--samples", "0"], "--samples takes a number from 1 to 100,000."),
      (["--top", "0"], "--top takes a number from 1 to 10,000,000."),
    ]
    for (options, message) in cases {
      let outcome = try await Tool.run(
        ["graph", "-", "--lang", "en"] + options, input: GraphMeasuresTests.edges)
      #expect(outcome.code == 2 && outcome.errors.contains(message), "\(outcome.errors)")
    }
  }

  @Test func ranksWithIntervals() async throws {
    let answer: RankAnswer = try await answer(
      "m a\nm b\nm c\nm d\nm e\na b\n", "--measures", "degree", "--rank-intervals", "--samples",
      "100")
    let middle = answer.vertices[0]
    #expect(middle.rank == 1 && middle.low == 1 && middle.high == 1)
    for vertex in answer.vertices {
      #expect(1 <= vertex.low && vertex.low <= vertex.high && vertex.high <= 6)
    }
  }

  /// When half of the edges are missing ranks say less than when a hundredth is, and an interval that
  /// holds more is wider.
  @Test func whatIntervalsOfRanksAssume() async throws {
    func width(_ options: String...) async throws -> (total: Int, text: String) {
      let outcome = try await Tool.run(
        ["graph", "-", "--measures", "degree", "--rank-intervals", "--format", "json"] + options,
        input: GraphCommandTests.karate)
      #expect(outcome.code == 0, "\(outcome.errors)")
      let answer = try JSONDecoder().decode(RankAnswer.self, from: outcome.output)
      return (answer.vertices.reduce(0) { $0 + $1.high - $1.low }, outcome.text)
    }
    let usual = try await width()
    #expect(
      usual.text.contains(
        "\"rankIntervals\":{\"missing\":0.1,\"confidence\":0.95,\"repeats\":500,\"seed\":1}"))
    let same = try await width("--rank-missing", "0.1", "--rank-confidence", "0.95")
    #expect(same.text == usual.text)
    let few = try await width("--rank-missing", "0.01")
    let half = try await width("--rank-missing", "0.5")
    let narrow = try await width("--rank-confidence", "0.5")
    let wide = try await width("--rank-confidence", "0.99")
    #expect(few.total < usual.total && usual.total < half.total)
    #expect(narrow.total < usual.total && usual.total < wide.total)
    #expect(half.text.contains("\"missing\":0.5,\"confidence\":0.95"))
    #expect(wide.text.contains("\"missing\":0.1,\"confidence\":0.99"))
    let table = try await Tool.run(
      [
        "graph", "-", "--rank-intervals", "--rank-missing", "0.125", "--rank-confidence", "0.9",
        "--samples", "1",
      ], input: GraphMeasuresTests.edges)
    #expect(
      table.text.hasSuffix(
        "rangen: het interval bevat 90% van de rangen als elke lijn met een kans van 12,5% "
          + "ontbreekt; 1 keer.\n"), "\(table.text)")
  }
}
