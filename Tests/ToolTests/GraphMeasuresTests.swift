import Foundation
import Testing

/// Measures of edges, pairs, groups and whole networks; for chance see ``GraphChanceTests``.
struct GraphMeasuresTests {
  /// Two triangles with a bridge, and a vertex at the end of a line.
  static let edges = "a b\nb c\na c\nc d\nd e\ne f\nd f\nf g\n"
  static let groups = "id,group\na,x\nb,x\nc,x\nd,y\ne,y\nf,y\ng,y\n"

  private struct Answer: Decodable {
    struct Vertex: Decodable {
      let id: String
      var participation: Double?
      var coordinator: Double?
      var liaison: Double?
      var community: Int?
      var degree: Int?
    }

    struct Edge: Decodable {
      let source: String
      let target: String
      var bridge: Int?
      var block: Int?
      var betweenness: Double?
      var weight: Double?

      enum CodingKeys: String, CodingKey {
        case source, target, bridge, block, weight
        case betweenness = "edge-betweenness"
      }
    }

    struct Pair: Decodable {
      let a: String
      let b: String
      let jaccard: Double
    }

    struct Network: Decodable {
      struct Mixing: Decodable {
        let groups: [String]
        let weights: [[Double]]
      }

      var order: Int?
      var size: Int?
      var density: Double?
      var diameter: Double?
      var transitivity: Double?
      var modularity: Double?
      var assortativity: Double?
      var mixing: Mixing?
      var distribution: [Int]?
      var nmi: Double?
      var ari: Double?
      var vi: Double?
      var groupBetweenness: Double?
      var numeric: Double?

      enum CodingKeys: String, CodingKey {
        case order, size, density, diameter, transitivity, modularity, assortativity, mixing
        case nmi, ari, vi
        case distribution = "degree-distribution"
        case groupBetweenness = "group-betweenness"
        case numeric = "numeric-assortativity"
      }
    }

    let vertices: [Vertex]
    let edges: [Edge]?
    let pairs: [Pair]?
    let network: Network?
    let modularity: Double?
    let constantPotts: Double?
  }

  private func answer(
    _ edges: String = Self.edges, _ options: String..., folder: TemporaryFolder? = nil
  ) async throws -> Answer {
    let outcome = try await Tool.run(["graph", "-", "--format", "json"] + options, input: edges)
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Answer.self, from: outcome.output)
  }

  private func isClose(_ one: Double?, _ other: Double) -> Bool {
    one.map { abs($0 - other) <= 1e-9 } ?? false
  }

  // MARK: What a measure belongs to

  @Test func ofEdges() async throws {
    let answer = try await answer(Self.edges, "--measures", "edge-betweenness,bridge,block,weight")
    let edges = try #require(answer.edges)
    #expect(
      edges.map { $0.source + $0.target } == ["ab", "ac", "bc", "cd", "de", "df", "ef", "fg"])
    #expect(edges.map(\.bridge) == [0, 0, 0, 1, 0, 0, 0, 1])
    #expect(edges.map(\.block) == [0, 0, 0, 1, 2, 2, 2, 3])
    // Three on the one side, four on the other.
    #expect(edges[3].betweenness == 12 && edges[7].betweenness == 6)
    #expect(edges.allSatisfy { $0.weight == 1 })
  }

  @Test func ofPairs() async throws {
    let unlinked = try await answer(Self.edges, "--measures", "jaccard", "--top", "2")
    #expect(unlinked.pairs?.map { $0.a + $0.b } == ["eg", "dg"])
    #expect(unlinked.pairs?.map(\.jaccard) == [0.5, 1.0 / 3])
    let linked = try await answer(Self.edges, "--measures", "jaccard", "--pairs", "linked")
    #expect(linked.pairs?.first.map { $0.a + $0.b } == "ab")
    let none = try await Tool.run(
      ["graph", "-", "--measures", "jaccard", "--lang", "nl"], input: "a b\n")
    #expect(none.text.hasPrefix("Geen twee knopen delen een buur"))
  }

  @Test func ofTheNetwork() async throws {
    let network = try await answer(
      Self.edges, "--measures", "order,size,density,diameter,transitivity,degree-distribution"
    ).network
    #expect(network?.order == 7 && network?.size == 8 && network?.diameter == 4)
    #expect(isClose(network?.density, 8.0 / 21) && network?.transitivity == 0.5)
    #expect(network?.distribution == [0, 1, 3, 3])
  }

  // MARK: Groups

  @Test func ofGroups() async throws {
    let folder = try TemporaryFolder()
    let groups = try folder.write(Self.groups, to: "groups.csv")
    let answer = try await answer(
      Self.edges, "--groups", groups.path, "--measures",
      "participation,coordinator,liaison,assortativity,mixing,modularity")
    #expect(isClose(answer.vertices[2].participation, 4.0 / 9))
    // From e to g and back, and from d to g and back, are in their own group.
    #expect(answer.vertices[5].coordinator == 4 && answer.vertices[5].liaison == 0)
    #expect(answer.network?.mixing?.groups == ["x", "y"])
    #expect(answer.network?.mixing?.weights == [[6, 1], [1, 8]])
    #expect(isClose(answer.network?.modularity, 94.0 / 256))
    // Nothing was looked for.
    #expect(answer.vertices.allSatisfy { $0.community == nil })
  }

  /// Without a file the groups are communities, which are then shown.
  @Test func groupsAreCommunitiesOtherwise() async throws {
    let found = try await answer(Self.edges, "--measures", "modularity")
    #expect(found.vertices.map(\.community) == [0, 0, 0, 1, 1, 1, 1])
    #expect(found.network?.modularity == found.modularity)
  }

  @Test func severalGroupsAtOnce() async throws {
    let folder = try TemporaryFolder()
    let groups = try folder.write("id;groep\na;x\na;y\nb;x\nz;x\n", to: "groups.csv")
    let measures = ["--measures", "participation,modularity", "--lang", "en"]
    let unknown = try await Tool.run(
      ["graph", "-", "--groups", groups.path] + measures, input: Self.edges)
    #expect(unknown.code == 1 && unknown.output.isEmpty)
    #expect(unknown.errors.contains("line 5: “z” is no vertex of the network."))
    try folder.write("id;groep\na;x\na;y\nb;x\n", to: "groups.csv")
    let several = try await Tool.run(
      ["graph", "-", "--groups", groups.path] + measures, input: Self.edges)
    #expect(several.code == 1)
    #expect(several.errors.contains("must be in just one group for modularity."))
    #expect(several.errors.contains("Without a group: “c”, “d”, “e”, “f”, “g”."))
    #expect(several.errors.contains("In more than one group: “a”."))
    let overlapping = try await answer(
      Self.edges, "--groups", groups.path, "--measures", "participation")
    // To a, in two groups, for half each, and to b.
    #expect(isClose(overlapping.vertices[2].participation, 1 - (0.75 * 0.75 + 0.25 * 0.25)))
  }

  @Test func communitiesBesideGroups() async throws {
    let folder = try TemporaryFolder()
    let groups = try folder.write(Self.groups, to: "groups.csv")
    let network = try await answer(
      Self.edges, "--groups", groups.path, "--measures", "nmi,ari,vi"
    ).network
    #expect(isClose(network?.nmi, 1) && isClose(network?.ari, 1) && isClose(network?.vi, 0))
    let missing = try await Tool.run(
      ["graph", "-", "--measures", "nmi,group-betweenness", "--lang", "en"], input: Self.edges)
    #expect(missing.code == 2)
    #expect(
      missing.errors.contains("The measure nmi needs --groups.\n")
        && missing.errors.contains("The measure group-betweenness needs --members."))
  }

  @Test func constantPottsModel() async throws {
    let found = try await answer(
      Self.edges, "--communities", "leiden", "--objective", "cpm", "--resolution", "0.5")
    #expect(found.vertices.map(\.community) == [0, 0, 0, 1, 1, 1, 2])
    #expect(found.constantPotts != nil)
    let wrong = try await Tool.run(
      ["graph", "-", "--communities", "louvain", "--objective", "cpm", "--lang", "en"],
      input: Self.edges)
    #expect(wrong.code == 2 && wrong.errors.contains("goes with --communities leiden or consensus"))
  }

  // MARK: Values and members

  @Test func numbersOfVertices() async throws {
    let folder = try TemporaryFolder()
    let values = try folder.write(
      "id,value\na,1\nb,1\nc,1\nd,2\ne,2\nf,2\ng,2\n", to: "values.csv")
    let network = try await answer(
      Self.edges, "--values", values.path, "--measures", "numeric-assortativity"
    ).network
    // Of 16 ends 7 are at 1 and 9 at 2, and one edge joins the two: 1 − (1/16) / (7/16 · 9/16).
    #expect(isClose(network?.numeric, 1 - (1.0 / 16) / (7.0 / 16 * 9 / 16)))
    try folder.write("id,value\na,1\na,2\nb,much\nc,1,5\n", to: "values.csv")
    let wrong = try await Tool.run(
      ["graph", "-", "--values", values.path, "--lang", "en"], input: Self.edges)
    #expect(wrong.code == 1 && wrong.errors.contains("line 5: the row has too many"))
    try folder.write("id,value\na,1\na,2\nb,much\n", to: "values.csv")
    let worse = try await Tool.run(
      ["graph", "-", "--values", values.path, "--lang", "en"], input: Self.edges)
    #expect(worse.errors.contains("line 3: “a” has a number already"))
    #expect(worse.errors.contains("line 4: “much” is no number"))
    try folder.write("a,1\nb,2\n", to: "values.csv")
    let bare = try await Tool.run(
      ["graph", "-", "--values", values.path, "--lang", "en"], input: Self.edges)
    #expect(bare.code == 1 && bare.errors.contains("the columns here must be called id and value"))
  }

  @Test func members() async throws {
    let network = try await answer(
      Self.edges, "--members", "c,d", "--measures", "group-betweenness"
    ).network
    // a and b each with e, f and g.
    #expect(network?.groupBetweenness == 6)
    let wrong = try await Tool.run(
      ["graph", "-", "--members", "c,x", "--measures", "group-betweenness", "--lang", "en"],
      input: Self.edges)
    #expect(wrong.code == 2 && wrong.errors.contains("--members: “x” is no vertex of the network."))
  }

  @Test func whereTheWalkerStarts() async throws {
    let outcome = try await Tool.run(
      ["graph", "-", "--measures", "pagerank", "--restart", "g", "--format", "csv"],
      input: "g a\nx y\n")
    let rows = outcome.text.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
    // Nobody gets from g to x; what is left there is rounding.
    #expect(rows.filter { Double($0[1]) ?? 1 < 1e-12 }.map { $0[0] } == ["x", "y"])
  }

  // MARK: Two kinds

  @Test func projection() async throws {
    let meetings = "Ann,school\nBob,school\nBob,park\nCor,park\nCor,school\n"
    let outcome = try await Tool.run(
      ["graph", "-", "--project", "first", "--measures", "weight", "--format", "csv"],
      input: meetings)
    #expect(
      outcome.text == """
        source,target,weight
        Ann,Bob,1.0
        Ann,Cor,1.0
        Bob,Cor,2.0

        """)
    let newman = try await Tool.run(
      [
        "graph", "-", "--project", "second", "--projection-weights", "newman", "--measures",
        "weight", "--format", "csv",
      ], input: meetings)
    #expect(newman.text == "source,target,weight\nschool,park,2.0\n")
  }

  // MARK: Forms

  /// What the name of a file asks for, unless a form is given; a folder gets all, or the one given.
  @Test(arguments: [
    (["-o", "answer.json"], "answer.json", "{\"version\":1"),
    (["-o", "answer.CSV"], "answer.CSV", "id,degree\n"),
    (["-o", "answer.txt"], "answer.txt", "id "),
    (["-o", "answer.txt", "--format", "json"], "answer.txt", "{\"version\":1"),
    (["-o", "out/", "--format", "csv"], "out/vertices.csv", "id,degree\n"),
  ])
  func formOfAFile(options: [String], file: String, start: String) async throws {
    let folder = try TemporaryFolder()
    // A path of a URL ends without a slash.
    let output = "\(folder.url.path)/\(options[1])"
    let outcome = try await Tool.run(
      ["graph", "-", "--measures", "degree", options[0], output] + options.dropFirst(2),
      input: Self.edges)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try folder.text(of: file).hasPrefix(start))
    if options[1].hasSuffix("/") {
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path("out")) == ["vertices.csv"])
    }
  }

  @Test func severalTables() async throws {
    let folder = try TemporaryFolder()
    let options = ["graph", "-", "--measures", "degree,bridge,jaccard,density,mixing"]
    let wrong = try await Tool.run(
      options + ["--format", "csv", "--lang", "en"], input: Self.edges)
    #expect(wrong.code == 2 && wrong.output.isEmpty)
    #expect(wrong.errors.contains("(vertices, edges, pairs, network); give a folder with -o"))
    let outcome = try await Tool.run(options + ["-o", folder.path("out") + "/"], input: Self.edges)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).sorted()
    #expect(
      names == [
        "edges.csv", "graph.json", "graph.txt", "network.csv", "pairs.csv", "vertices.csv",
      ])
    let network = try String(
      contentsOf: folder.url.appending(path: "out/network.csv"), encoding: .utf8)
    #expect(network.hasPrefix("measure,of,value\ndensity,,0.380952380952380"))
    #expect(network.contains("\nmixing,0 > 1,1.0\n"))
  }

  /// Every measure that the help names works, also on networks that have next to nothing.
  @Test(arguments: ["", "a b\n", "a a\n", edges])
  func everyMeasure(input: String) async throws {
    let names = try await Tool.measureNames()
    let folder = try TemporaryFolder()
    let vertices = Set(input.split(whereSeparator: \.isWhitespace)).sorted()
    let table = { (values: String, value: String) in
      "id,\(values)\n" + vertices.map { "\($0),\(value)\n" }.joined()
    }
    let groups = try folder.write(table("group", "x"), to: "groups.csv")
    let values = try folder.write(table("value", "1"), to: "values.csv")
    // Two-mode measures need a network of two kinds; a triangle or a loop is none.
    let isTwoMode = input.isEmpty || input == "a b\n"
    for name in names where isTwoMode || !name.hasPrefix("two-mode") {
      var options = ["--groups", groups.path, "--values", values.path, "--measures", name]
      if let option = ["group-betweenness": "--members", "distance": "--from"][name] {
        guard let first = vertices.first else { continue }
        options += [option, String(first)]
      }
      let outcome = try await Tool.run(["graph", "-"] + options, input: input)
      #expect(outcome.code == 0, "\(name): \(outcome.errors)")
      #expect(
        outcome.text.contains(name) || name == "degree-distribution" || input.isEmpty
          || outcome.text.contains("Geen twee") || outcome.text.contains("No two"), "\(name)")
    }
  }
}
