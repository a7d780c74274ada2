import Foundation
import Testing

/// The JSON of `graph` follows its schema, whatever is asked of whatever network.
struct GraphSchemaTests {
  /// Two triangles with a bridge, and a vertex at the end of a line.
  private static let edges = "a b\nb c\na c\nc d\nd e\ne f\nd f\nf g\n"

  private static let networks = [
    "two triangles": edges,
    "three parts": "a b 2\nb c 1\nd e 0.5\nf f 1\n",
    "one edge": "a b\n",
    "a loop": "a a\n",
    "no vertices": "# nothing\n",
  ]

  private static let options: [[String]] = [
    ["--directed"],
    ["--weighted", "--communities", "louvain"],
    ["--communities", "leiden", "--objective", "cpm", "--resolution", "0.3"],
    ["--measures", "degree,betweenness", "--rank-intervals", "--samples", "20"],
    ["--rank-intervals", "--samples", "5", "--rank-missing", "0.3", "--rank-confidence", "0.8"],
    ["--measures", "betweenness-sampled,harmonic", "--normalized"],
    ["--best-group", "1", "--timings"],
    ["--robustness"],
    ["--robustness", "--removal-order", "betweenness"],
    ["--measures", "jaccard,adamic-adar", "--pairs", "all"],
  ]

  private func expectValidAnswer(to arguments: [String], of edges: String) async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Tool.run(
      ["graph", "-", "-o", folder.path("answer.json"), "--lang", "en"] + arguments, input: edges)
    #expect(outcome.code == 0, "\(arguments): \(outcome.errors)")
    try await expectValid(
      folder.path("answer.json"),
      schema: packageFolder.appending(path: "docs/schemas/graph.schema.json"))
  }

  @Test(arguments: networks.keys.sorted(), options)
  func follows(network: String, options: [String]) async throws {
    try await expectValidAnswer(to: options, of: try #require(Self.networks[network]))
  }

  @Test(arguments: ["edge-swaps", "configuration"])
  func besideChance(kind: String) async throws {
    try await expectValidAnswer(
      to: [
        "--measures", "transitivity,assortativity,degree-distribution", "--null-model", kind,
        "--samples", "20",
      ], of: Self.edges)
  }

  @Test func besideGroupsDealtByChance() async throws {
    let folder = try TemporaryFolder()
    let groups = try folder.write("id,group\na,x\nb,x\nc,x\nd,y\ne,y\nf,y\n", to: "groups.csv")
    try await expectValidAnswer(
      to: [
        "--measures", "assortativity,mixing", "--groups", groups.path, "--null-model", "labels",
        "--samples", "20",
      ], of: "a b\nb c\na c\nc d\nd e\ne f\nd f\n")
  }

  /// Every measure that the help names.
  @Test func ofEveryMeasure() async throws {
    let names = try await Tool.measureNames()
    let folder = try TemporaryFolder()
    let groups = try folder.write("id,group\na,x\nb,x\nc,x\nd,y\ne,y\nf,y\n", to: "groups.csv")
    let values = try folder.write("id,value\na,1\nb,2\nc,3\nd,4\ne,5\nf,6\n", to: "values.csv")
    // A network of two kinds, for the measures of such.
    try await expectValidAnswer(
      to: [
        "--measures", names.joined(separator: ","), "--groups", groups.path, "--values",
        values.path, "--members", "a,d", "--from", "a",
      ], of: "a d\nb d\nb e\nc e\nc f\na f\n")
  }
}
