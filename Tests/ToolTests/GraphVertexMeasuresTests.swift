import Foundation
import Testing

/// Measures of vertices that take numbers or vertices of their own, and what chance gives of roles.
struct GraphVertexMeasuresTests {
  /// The values of a measure by id, where there is one.
  private func values(
    of measure: String, in edges: String, _ options: String...
  ) async throws -> [String: Double] {
    let outcome = try await Tool.run(
      ["graph", "-", "--quiet", "--measures", measure, "--format", "json"] + options, input: edges)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let answer = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let vertices = try #require(answer["vertices"] as? [[String: Any]])
    var values: [String: Double] = [:]
    for vertex in vertices {
      values[try #require(vertex["id"] as? String)] = vertex[measure] as? Double
    }
    return values
  }

  private func expect(
    _ values: [String: Double], _ expected: [String: Double], within tolerance: Double = 1e-9,
    _ location: SourceLocation = #_sourceLocation
  ) {
    for (id, value) in expected {
      let found = values[id] ?? .nan
      #expect(abs(found - value) <= tolerance, "\(id): \(found)", sourceLocation: location)
    }
  }

  // MARK: Walks

  /// Values of NetworkX 3.6.1: `pagerank(alpha, tol=1e-15)`.
  @Test func damping() async throws {
    let usual = try await values(of: "pagerank", in: GraphCommandTests.karate)
    let same = try await values(of: "pagerank", in: GraphCommandTests.karate, "--damping", "0.85")
    #expect(usual == same)
    let half = try await values(of: "pagerank", in: GraphCommandTests.karate, "--damping", "0.5")
    expect(half, ["1": 0.076404054, "12": 0.017093509, "34": 0.0799738308])
    let high = try await values(of: "pagerank", in: GraphCommandTests.karate, "--damping", "0.99")
    expect(high, ["1": 0.102347263, "12": 0.0066268545, "34": 0.1083465669])
  }

  /// A walker who seldom starts anew needs more than the usual thousand steps; NetworkX 3.6.1.
  @Test func dampingOfManySteps() async throws {
    let edges = "1 2\n2 3\n3 1\n3 4\n5 1\n"
    let values = try await values(of: "pagerank", in: edges, "--directed", "--damping", "0.995")
    expect(
      values,
      [
        "1": 0.2224887784, "2": 0.2591685531, "3": 0.295664929, "4": 0.1848855208,
        "5": 0.0377922186,
      ])
  }

  /// Values of NetworkX 3.6.1: `katz_centrality_numpy(alpha=0.1)`.
  @Test func katzAlpha() async throws {
    let found = try await values(of: "katz", in: GraphCommandTests.karate, "--katz-alpha", "0.1")
    expect(found, ["1": 0.3213246219, "12": 0.096616716, "34": 0.3314064274])
    // Without steps all are alike.
    let none = try await values(of: "katz", in: GraphCommandTests.karate, "--katz-alpha", "0")
    let share = (1 / 34.0).squareRoot()
    expect(none, ["1": share, "12": share, "34": share], within: 1e-12)
  }

  // MARK: Distances

  @Test func distances() async throws {
    let edges = "a b 2\nb c 0.5\na c 9\nd e 1\n"
    let steps = try await values(of: "distance", in: edges, "--from", "b")
    #expect(steps == ["a": 1, "b": 0, "c": 1])
    let lengths = try await values(of: "distance", in: edges, "--from", "a", "--weighted")
    #expect(lengths == ["a": 0, "b": 2, "c": 2.5])
    let oneWay = try await values(of: "distance", in: edges, "--from", "b", "--directed")
    #expect(oneWay == ["b": 0, "c": 1])
    let table = try await Tool.run(
      ["graph", "-", "--measures", "distance", "--from", "b", "--format", "csv"],
      input: "a,b\nd,e\n")
    #expect(table.text == "id,distance\na,1.0\nb,0.0\nd,\ne,\n")
  }

  @Test func distanceFromNowhere() async throws {
    let missing = try await Tool.run(["graph", "-", "--measures", "distance"], input: "a b\n")
    #expect(missing.code == 2)
    #expect(missing.errors == "De maat distance heeft --from nodig.\n")
    let unknown = try await Tool.run(
      ["graph", "-", "--measures", "distance", "--from", "x", "--lang", "en"], input: "a b\n")
    #expect(unknown.code == 2)
    #expect(unknown.errors.hasPrefix("--from: “x” is no vertex of the network."))
  }

  // MARK: Roles by chance

  /// On the line a b c d everybody but c is in x.
  ///
  /// Around b the labels x, y and x are dealt to a, c and d: both ends are x with a chance of 2/3 ·
  /// 1/2, the source alone is y with one of 1/3, and so is the target. Around c all others are x.
  /// Every pair counts from either end.
  @Test(arguments: [
    ("coordinator", 2.0 / 3, 0.0), ("gatekeeper", 2.0 / 3, 0.0), ("representative", 2.0 / 3, 0.0),
    ("itinerant", 0.0, 2.0), ("liaison", 0.0, 0.0),
  ])
  func rolesByChance(role: String, ofB: Double, ofC: Double) async throws {
    let folder = try TemporaryFolder()
    let groups = try folder.write("id,group\na,x\nb,x\nc,y\nd,x\n", to: "groups.csv")
    let found = try await values(
      of: "\(role)-expected", in: "a b\nb c\nc d\n", "--groups", groups.path)
    expect(found, ["a": 0, "b": ofB, "c": ofC, "d": 0], within: 1e-12)
  }

  /// Roles count the same when each vertex is in one group, be that by the way for one group or by
  /// that for several.
  @Test func rolesOfOneGroupEach() async throws {
    let folder = try TemporaryFolder()
    let edges = "a b\nb c\nc d\nd b\nd e\na e\n"
    let one = try folder.write("id,group\na,x\nb,x\nc,y\nd,z\ne,y\n", to: "one.csv")
    // The vertex at the end is in two groups, and nobody's broker, source or target.
    let several = try folder.write(
      "id,group\na,x\nb,x\nc,y\nd,z\ne,y\nf,x\nf,y\n", to: "several.csv")
    for role in ["coordinator", "itinerant", "gatekeeper", "representative", "liaison"] {
      let first = try await values(
        of: role, in: edges + "f f\n", "--groups",
        try folder.write(
          try String(contentsOf: one, encoding: .utf8) + "f,x\n", to: "one-f.csv"
        ).path)
      let second = try await values(of: role, in: edges + "f f\n", "--groups", several.path)
      #expect(first == second, "\(role)")
    }
  }
}
