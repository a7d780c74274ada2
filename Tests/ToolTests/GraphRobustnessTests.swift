import Foundation
import Testing

/// How `graph` says a network holds together as its vertices go.
struct GraphRobustnessTests {
  private struct Answer: Decodable {
    struct Curve: Decodable {
      let largest: [Double]
      let pairs: [Double?]
      var largestLow: [Double]?
      var largestHigh: [Double]?
    }

    struct Robustness: Decodable {
      struct Order: Decodable {
        let measure: String
        let robustness: Double
      }

      struct Draws: Decodable { let mean: Double }

      let degree: Double
      let random: Draws
      var removalOrder: Order?
      let curves: [String: Curve]
    }

    let robustness: Robustness
  }

  private static let star = "m a\nm b\nm c\n"

  private func robustness(_ edges: String, _ options: String...) async throws -> Answer.Robustness {
    let outcome = try await Tool.run(
      ["graph", "-", "--robustness", "--format", "json"] + options, input: edges)
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Answer.self, from: outcome.output).robustness
  }

  /// The middle of a star is nearest to all: by eccentricity it goes last.
  ///
  /// The ends go in the order of the file. By degree the middle goes first.
  @Test func curves() async throws {
    let found = try await robustness(Self.star, "--removal-order", "eccentricity")
    #expect(found.curves.keys.sorted() == ["degree", "random", "remainingDegree", "removalOrder"])
    let degree = try #require(found.curves["degree"])
    #expect(degree.largest == [1, 0.25, 0.25, 0.25, 0] && degree.pairs == [1, 0, 0, 0, 0])
    let own = try #require(found.curves["removalOrder"])
    #expect(own.largest == [1, 0.75, 0.5, 0.25, 0] && own.pairs == [1, 0.5, 1 / 6.0, 0, 0])
    #expect(found.removalOrder?.measure == "eccentricity")
    #expect(found.removalOrder?.robustness == 0.375)
  }

  /// The R index is the mean of the curve after each removal.
  @Test func indexIsTheMeanOfTheCurve() async throws {
    let found = try await robustness(
      GraphCommandTests.karate, "--removal-order", "betweenness", "--measures", "betweenness")
    for (key, index) in [
      ("degree", found.degree), ("random", found.random.mean),
      ("removalOrder", found.removalOrder?.robustness ?? .nan),
    ] {
      let curve = try #require(found.curves[key])
      #expect(curve.largest.count == 35 && curve.pairs.count == 35)
      #expect(abs(curve.largest.dropFirst().reduce(0, +) / 34 - index) < 1e-12, "\(key)")
      // One connected network at first.
      #expect(curve.largest[0] == 1 && curve.pairs[0] == 1)
    }
    let random = try #require(found.curves["random"])
    let (low, high) = (try #require(random.largestLow), try #require(random.largestHigh))
    for step in 0...34 {
      #expect(low[step] <= random.largest[step] + 1e-12)
      #expect(random.largest[step] <= high[step] + 1e-12)
    }
    // Who lies on most paths is missed sooner than anybody.
    #expect((found.removalOrder?.robustness ?? 1) < found.random.mean)
  }

  /// A measure that needs groups finds communities, or reads them.
  @Test func orderByGroups() async throws {
    let found = try await robustness(
      "a b\nb c\na c\nc d\nd e\ne f\nd f\n", "--removal-order", "participation")
    // c and d, the only ones with an edge to another community, go first.
    let curve = try #require(found.curves["removalOrder"])
    #expect(curve.largest[2] == 2 / 6.0)
  }

  @Test func inWordsAndAsTable() async throws {
    let folder = try TemporaryFolder()
    let options = ["graph", "-", "--robustness", "--removal-order", "eccentricity"]
    let dutch = try await Tool.run(options, input: Self.star)
    #expect(dutch.text.contains("robuustheid R: naar graad 0,1875, naar wat er rest 0,1875, "))
    #expect(dutch.text.hasSuffix("\nrobuustheid R naar eccentricity: 0,3750\n"))
    let english = try await Tool.run(options + ["--lang", "en"], input: Self.star)
    #expect(english.text.hasSuffix("\nrobustness R by eccentricity: 0.3750\n"))
    let outcome = try await Tool.run(options + ["-o", folder.path("out") + "/"], input: Self.star)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let rows = try folder.text(of: "out/removal.csv").split(separator: "\n")
    #expect(rows[0] == "order,removed,largest,largest-low,largest-high,pairs")
    #expect(rows.count == 1 + 4 * 5)
    #expect(rows[1] == "degree,0,1.0,,,1.0" && rows[2] == "degree,1,0.25,,,0.0")
    #expect(rows[11] == "random,0,1.0,1.0,1.0,1.0")
    #expect(rows[17] == "eccentricity,1,0.75,,,0.5")
    // One table on the screen is that of the vertices.
    let csv = try await Tool.run(options + ["--format", "csv", "--quiet"], input: Self.star)
    #expect(csv.code == 0 && csv.text.hasPrefix("id,degree\n"))
  }

  @Test(arguments: ["", "a a\n", "a b\n"])
  func nextToNothing(edges: String) async throws {
    let found = try await robustness(edges, "--removal-order", "degree")
    let count = edges.isEmpty ? 0 : edges == "a b\n" ? 2 : 1
    for curve in found.curves.values {
      #expect(curve.largest.count == count + 1 && curve.pairs.count == count + 1)
      // Without a pair there is no share of pairs.
      #expect(curve.pairs.allSatisfy { ($0 == nil) == (count < 2) })
    }
  }

  @Test func wrongOrders() async throws {
    let cases: [([String], String)] = [
      (
        ["--robustness", "--removal-order", "betweness"],
        "--removal-order: “betweness” is no measure of vertices. Did you mean “betweenness”?\n"
      ),
      (
        ["--robustness", "--removal-order", "density"],
        "--removal-order: “density” is no measure of vertices."
      ),
      (
        ["--removal-order", "degree"],
        "--removal-order says in what order vertices go; ask for --robustness too.\n"
      ),
      (
        ["--robustness", "--removal-order", "distance"],
        "The measure distance needs --from.\n"
      ),
    ]
    for (options, message) in cases {
      let outcome = try await Tool.run(["graph", "-", "--lang", "en"] + options, input: Self.star)
      #expect(outcome.code == 2 && outcome.errors.hasPrefix(message), "\(outcome.errors)")
    }
    let failing = try await Tool.run(
      ["graph", "-", "--robustness", "--removal-order", "closeness", "--weighted", "--lang", "en"],
      input: "a b 0\n")
    #expect(failing.code == 1)
    #expect(failing.errors.hasPrefix("--removal-order closeness: The edge from “a” to “b”"))
  }
}
