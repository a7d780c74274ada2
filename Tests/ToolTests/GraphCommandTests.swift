import Foundation
import Testing

/// Measures of plain edge lists.
struct GraphCommandTests {
  /// The answer as JSON.
  struct Answer: Decodable {
    struct Vertex: Decodable {
      let id: String
      var degree: Double?
      var strength: Double?
      var betweenness: Double?
      var harmonic: Double?
      var pagerank: Double?
      var component: Int?
      var stability: Double?
      var community: Int?
    }

    let version: Int
    let directed: Bool
    let weighted: Bool
    let vertices: [Vertex]
    let modularity: Double?
    let timings: [String: Double]?

    subscript(id: String) -> Vertex? { vertices.first { $0.id == id } }
  }

  private func answer(_ edges: String, _ options: String...) async throws -> Answer {
    let outcome = try await Tool.run(["graph", "-", "--format", "json"] + options, input: edges)
    #expect(outcome.code == 0)
    return try JSONDecoder().decode(Answer.self, from: outcome.output)
  }

  private func isClose(_ one: Double?, _ other: Double, within tolerance: Double = 1e-12) -> Bool {
    one.map { abs($0 - other) <= tolerance } ?? false
  }

  // MARK: Published values

  /// Betweenness and degree as in igraph, NetworkX and the literature; the modularity 0.4198 is the
  /// highest there is (Brandes et al., On modularity clustering, 2008).
  @Test func karateClub() async throws {
    let answer = try await answer(
      Self.karate, "--measures", "degree,betweenness,pagerank,component", "--communities", "leiden",
      "--runs", "10")
    #expect(answer.version == 1 && !answer.directed && !answer.weighted)
    #expect(answer.vertices.count == 34)
    #expect(answer["1"]?.degree == 16 && answer["34"]?.degree == 17)
    #expect(isClose(answer["1"]?.betweenness, 231.0714, within: 0.0001))
    #expect(isClose(answer["34"]?.betweenness, 160.5516, within: 0.0001))
    #expect(answer["12"]?.betweenness == 0)
    #expect(isClose(answer.vertices.compactMap(\.pagerank).reduce(0, +), 1))
    #expect(answer.vertices.allSatisfy { $0.component == 0 })
    #expect(isClose(answer.modularity, 0.4198, within: 0.00005))
    #expect(Set(answer.vertices.compactMap(\.community)) == [0, 1, 2, 3])
  }

  /// Krackhardt 1990; the shares as in NetworkX, test_betweenness_centrality.py.
  @Test func kite() async throws {
    let raw = try await answer(Self.kite, "--measures", "betweenness")
    let published = [
      "Andre": 0.8335, "Carol": 0, "Diane": 3.6665, "Fernando": 8.3335, "Heather": 14, "Ike": 8,
    ]
    for (id, value) in published {
      #expect(isClose(raw[id]?.betweenness, value, within: 0.0006), "\(id)")
    }
    let shares = try await answer(
      Self.kite, "--measures", "degree,betweenness,harmonic", "--normalized")
    #expect(isClose(shares["Diane"]?.degree, 6.0 / 9))
    #expect(isClose(shares["Heather"]?.betweenness, 14.0 / 36))
    // Diane reaches six at one step, one at two, one at three and one at four.
    #expect(isClose(shares["Diane"]?.harmonic, (6 + 1.0 / 2 + 1.0 / 3 + 1.0 / 4) / 9))
  }

  // MARK: Forms

  static let path = "c;b;2\nb;a;0,5\n"

  @Test func json() async throws {
    let outcome = try await Tool.run(
      [
        "graph", "-", "--format", "json", "--measures", "betweenness,degree",
        "--communities", "leiden",
      ], input: Self.path)
    #expect(
      outcome.text == """
        {"version":1,"directed":false,"weighted":false,"vertices":[
        {"id":"c","betweenness":0.0,"degree":1,"community":0},
        {"id":"b","betweenness":1.0,"degree":2,"community":0},
        {"id":"a","betweenness":0.0,"degree":1,"community":0}],"modularity":0.0}

        """)
    #expect(outcome.errors.isEmpty)
  }

  @Test func jsonOfIDsThatNeedEscaping() async throws {
    let outcome = try await Tool.run(
      ["graph", "-", "--format", "json"], input: "\"a\"\"\\\",\"\u{1}\u{7F}é,\"\n")
    #expect(outcome.text.contains(#"{"id":"a\"\\","degree":1}"#))
    let ids = try JSONDecoder().decode(Answer.self, from: outcome.output).vertices.map(\.id)
    #expect(ids == ["a\"\\", "\u{1}\u{7F}é,"])
  }

  @Test func csv() async throws {
    let outcome = try await Tool.run(
      [
        "graph", "-", "--format", "csv", "--measures", "degree,strength,harmonic", "--weighted",
        "--communities", "leiden",
      ], input: Self.path + "=\"x;b;1e-7\n")
    #expect(
      outcome.text == """
        id,degree,strength,harmonic,community
        c,1,2.0,1.3999999750000014,0
        b,3,2.5000001,10000002.5,0
        a,1,0.5,4.39999960000008,0
        "'=""x",1,0.0000001,10000002.499999575,0

        """)
    #expect(outcome.errors == "modulariteit: 0,0000\n")
  }

  @Test func table() async throws {
    let outcome = try await Tool.run(
      ["graph", "-", "--measures", "degree,betweenness,pagerank", "--communities", "leiden"],
      input: "Repair Café,b\nb,\u{9B}31m\n")
    #expect(
      outcome.text == """
        id           degree  betweenness  pagerank  community
        Repair Café       1       0,0000   0,25676          0
        b                 2       1,0000   0,48649          0
        \u{FFFD}31m              1       0,0000   0,25676          0

        modulariteit: 0,0000

        """)
    #expect(outcome.errors.isEmpty)
  }

  // MARK: Estimates

  private struct Estimate: Decodable {
    struct Vertex: Decodable {
      let betweenness: Double
      let estimate: Double

      enum CodingKeys: String, CodingKey {
        case betweenness
        case estimate = "betweenness-sampled"
      }
    }

    struct Sampling: Decodable {
      let measure: String
      let error: Double
      let confidence: Double
      let samples: Int
      let limit: Int
    }

    let vertices: [Vertex]
    let sampling: Sampling
  }

  @Test func estimatesSayHowFarOffTheyAre() async throws {
    let outcome = try await Tool.run(
      [
        "graph", "-", "--measures", "betweenness,betweenness-sampled", "--normalized", "--error",
        "0.03", "--confidence", "0.9", "--seed", "7", "--format", "json",
      ], input: Self.karate)
    #expect(outcome.code == 0)
    let answer = try JSONDecoder().decode(Estimate.self, from: outcome.output)
    #expect(answer.vertices.count == 34)
    #expect(answer.vertices.allSatisfy { abs($0.betweenness - $0.estimate) <= 0.03 })
    #expect(answer.vertices.contains { $0.betweenness != $0.estimate })
    #expect(answer.sampling.measure == "betweenness-sampled")
    #expect(answer.sampling.error == 0.03 && answer.sampling.confidence == 0.9)
    #expect(answer.sampling.samples > 0 && answer.sampling.samples <= answer.sampling.limit)
  }

  @Test func estimateInWords() async throws {
    let arguments = ["graph", "-", "--measures", "betweenness-sampled", "--error", "0.05"]
    let dutch = try await Tool.run(arguments, input: Self.karate)
    #expect(dutch.text.contains("betweenness-sampled: met 95,0% zekerheid zit geen waarde er meer"))
    #expect(dutch.text.contains("dan 26,40 naast;"))
    #expect(dutch.text.contains(" paren knopen zijn getrokken."))
    let english = try await Tool.run(arguments + ["--lang", "en", "--format", "csv"], input: "a b")
    #expect(
      english.errors == "betweenness-sampled: with 95.0% confidence no value is off by more than"
        + " 0.00; 0 pairs of vertices were drawn.\n")
  }

  @Test(
    arguments: [
      ("--error", "from 0.0005 to 0.5."),
      ("--confidence", "between 0 and 1, such as 0.01 or 0.95."),
    ], ["0", "1", "nan", "-0.1"])
  func errorAndConfidenceLieBetween0And1(
    option: (name: String, range: String), value: String
  ) async throws {
    let outcome = try await Tool.run(
      ["graph", "-", "--lang", "en", "\(option.name)=\(value)"], input: "a b")
    #expect(outcome.code == 2)
    #expect(outcome.errors == "\(option.name) takes a number \(option.range)\n")
  }

  /// A vertex without neighbors has no constraint, whatever the form of the answer.
  @Test func valuesThatAreNotThere() async throws {
    let call = ["graph", "-", "--quiet", "--measures", "constraint,bridging", "--format"]
    let input = "a b\nc c\n"
    let table = try await Tool.run(call + ["table"], input: input)
    #expect(
      table.text == """
        id  constraint  bridging
        a       1,0000    1,0000
        b       1,0000    1,0000
        c                 0,0000

        """)
    let csv = try await Tool.run(call + ["csv"], input: input)
    #expect(csv.text.hasSuffix("\nc,,0.0\n"))
    let json = try await Tool.run(call + ["json"], input: input)
    #expect(json.text.contains(#"{"id":"c","constraint":null,"bridging":0.0}"#))
  }

  @Test func networkWithoutEdges() async throws {
    let outcome = try await Tool.run(
      ["graph", "-", "--format", "json", "--communities", "leiden"], input: "# nothing\n")
    #expect(outcome.code == 0)
    #expect(
      outcome.text == """
        {"version":1,"directed":false,"weighted":false,"vertices":[],"modularity":null}

        """)
    let table = try await Tool.run(["graph", "-"], input: "")
    #expect(table.text == "id  degree\n")
  }

  @Test func timings() async throws {
    let answer = try await answer(
      Self.karate, "--measures", "degree,harmonic", "--communities", "leiden", "--timings")
    let timings = try #require(answer.timings)
    #expect(Set(timings.keys) == ["read", "build", "degree", "harmonic", "communities"])
    #expect(timings.values.allSatisfy { (0..<60).contains($0) })
    let csv = try await Tool.run(
      ["graph", "-", "--format", "csv", "--timings", "--lang", "en"], input: "a b\n")
    #expect(csv.text == "id,degree\na,1\nb,1\n")
    #expect(csv.errors.hasPrefix("seconds: read "))
  }

  @Test func intoAFile() async throws {
    let folder = try TemporaryFolder()
    let edges = try folder.write("a b\n", to: "edges.txt")
    try folder.write("old", to: "answer.csv")
    let outcome = try await Tool.run(
      ["graph", edges.path, "--format", "csv", "-o", folder.path("answer.csv")])
    #expect(outcome.code == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
    let written = try String(contentsOf: folder.url.appending(path: "answer.csv"), encoding: .utf8)
    #expect(written == "id,degree\na,1\nb,1\n")
    #expect(try folder.names() == ["answer.csv", "edges.txt"])
  }

  // MARK: Networks as a whole

  /// The middles of two stars cover every path.
  @Test func bestGroup() async throws {
    let stars = "m,a\nm,b\nm,c\nn,d\nn,e\nn,f\nm,x\nx,n\n"
    let table = try await Tool.run(
      ["graph", "-", "--best-group", "2", "--lang", "en"], input: stars)
    #expect(
      table.text.hasSuffix(
        """

        best group: m, n (covers 1.0000 of the connected pairs; group betweenness 21.0000)

        """))
    let json = try await Tool.run(
      ["graph", "-", "--best-group", "2", "--format", "json"], input: stars)
    #expect(
      json.text.hasSuffix(
        #"""
        "bestGroup":{"members":["m","n"],"coveredPairs":36.0,"connectedPairs":36.0,\#
        "groupBetweenness":21.0}}

        """#))
    let none = try await Tool.run(["graph", "-", "--best-group", "9", "--lang", "nl"], input: "")
    #expect(none.code == 0 && none.text.contains("beste groep:"))
    let wrong = try await Tool.run(["graph", "-", "--best-group", "0", "--lang", "en"], input: "")
    #expect(
      wrong.code == 2 && wrong.errors.contains("--best-group takes a number from 1 to 10,000."))
  }

  /// Without its middle a star of four has nothing left: (1 + 1 + 1 + 0) / 16.
  @Test func robustness() async throws {
    let outcome = try await Tool.run(
      ["graph", "-", "--robustness", "--format", "json"], input: "m a\nm b\nm c\n")
    #expect(outcome.text.contains(#""robustness":{"degree":0.1875,"remainingDegree":0.1875,"#))
    let table = try await Tool.run(
      ["graph", "-", "--robustness", "--lang", "nl"], input: "m a\nm b\nm c\n")
    #expect(table.text.contains("robuustheid R: naar graad 0,1875, naar wat er rest 0,1875, "))
    #expect(try await Tool.run(["graph", "-", "--robustness"], input: "").code == 0)
  }

  @Test(arguments: ["leiden", "louvain", "label-propagation", "consensus"])
  func waysToFindCommunities(method: String) async throws {
    let cliques = "a b\nb c\na c\nx y\ny z\nx z\nc x\n"
    let found = try await answer(
      cliques, "--communities", method, "--runs", "20", "--measures", "stability,degree")
    #expect(found.vertices.map(\.community) == [0, 0, 0, 1, 1, 1])
    #expect(isClose(found.modularity, 5.0 / 14))
    #expect(found.vertices.allSatisfy { $0.stability == 1 })
  }

  /// People and places: the columns of the file say who is what.
  @Test func twoModes() async throws {
    let meetings = "Ann,school\nBob,school\nBob,park\nCor,library\n"
    let measures = "two-mode-degree,two-mode-closeness,two-mode-betweenness"
    let outcome = try await Tool.run(
      ["graph", "-", "--measures", measures, "--format", "csv"], input: meetings)
    let rows = outcome.text.split(separator: "\n").map { $0.split(separator: ",") }
    #expect(rows.first { $0[0] == "Bob" }?[1] == "0.6666666666666666")
    #expect(rows.first { $0[0] == "library" }?[1] == "0.3333333333333333")
    let odd = try await Tool.run(
      ["graph", "-", "--measures", "two-mode-degree", "--lang", "en"], input: "a b\nb c\nc a\n")
    #expect(odd.code == 1)
    #expect(odd.errors.contains("A two-mode network has edges between its two kinds"))
    #expect(odd.output.isEmpty)
  }

  // MARK: Options

  @Test func weightsAreStrengthsOrLengths() async throws {
    // The direct way from a to c is longer than the one through b.
    let edges = "a b 1\nb c 1\na c 3\n"
    let plain = try await answer(edges, "--measures", "strength,betweenness")
    #expect(plain["a"]?.strength == 2 && plain["b"]?.betweenness == 0)
    let weighted = try await answer(
      edges, "--measures", "strength,betweenness,harmonic,pagerank", "--weighted")
    #expect(weighted.weighted)
    #expect(weighted["a"]?.strength == 4 && weighted["b"]?.betweenness == 1)
    #expect(weighted["a"]?.harmonic == 1.5)
    // a and c are tied more strongly than b.
    #expect(try #require(weighted["a"]?.pagerank) > (try #require(weighted["b"]?.pagerank)))
  }

  @Test func directionCounts() async throws {
    let edges = "a b\na c\nb c\n"
    let outcome = try await Tool.run(
      [
        "graph", "-", "--directed", "--format", "csv", "--measures",
        "degree,in-degree,out-degree,harmonic",
      ], input: edges)
    #expect(
      outcome.text == """
        id,degree,in-degree,out-degree,harmonic
        a,2,0,2,2.0
        b,2,1,1,1.0
        c,2,2,0,0.0

        """)
    #expect(try await answer(edges, "--directed").directed)
  }

  @Test func repeatedEdgesAndLoopsAreNoted() async throws {
    let edges = "a b 1\nb a 2\na b 4\nc c 1\n"
    let arguments = ["graph", "-", "--measures", "strength", "--weighted", "--format", "csv"]
    let merged = try await Tool.run(arguments + ["--lang", "en"], input: edges)
    #expect(merged.text == "id,strength\na,7.0\nb,7.0\nc,2.0\n")
    #expect(
      merged.errors == """
        note: 2 repeated edges were merged (--parallel-edges keep keeps them); 1 edge leads from a \
        vertex to itself.

        """)
    #expect(try await Tool.run(arguments + ["--quiet"], input: edges).errors.isEmpty)
    let kept = try await Tool.run(
      ["graph", "-", "--parallel-edges", "keep", "--format", "csv", "--lang", "nl"], input: edges)
    #expect(kept.text == "id,degree\na,3\nb,3\nc,2\n")
    #expect(kept.errors == "let op: 1 lijn loopt van een knoop naar zichzelf.\n")
    // The other way round is another edge.
    let directed = try await Tool.run(["graph", "-", "--directed"], input: "a b\nb a\n")
    #expect(directed.errors.isEmpty)
  }

  @Test func weightsThatAreNotThere() async throws {
    let outcome = try await Tool.run(["graph", "-", "--weighted", "--lang", "en"], input: "a b\n")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "note: the file has no weights; every edge counts for one.\n")
  }

  /// The number of threads shows in no byte, and neither does the run.
  @Test func sameBytesWithOneThreadAndTwo() async throws {
    var edges = ""
    var state: UInt64 = 1
    for _ in 0..<6000 {
      func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) % 1500
      }
      edges += "\(next()) \(next()) \(1 + next() % 9)\n"
    }
    var texts: [String] = []
    for threads in ["1", "2", "2"] {
      let outcome = try await Tool.run(
        [
          "graph", "-", "--format", "json", "--weighted", "--quiet", "--measures",
          "betweenness,harmonic,pagerank", "--communities", "leiden", "--runs", "4", "--threads",
          threads,
        ], input: edges)
      #expect(outcome.code == 0)
      texts.append(outcome.text)
    }
    #expect(texts[0] == texts[1] && texts[1] == texts[2])
    #expect(texts[0].count > 100_000)
  }

  @Test func seedsOfCommunities() async throws {
    let options = ["graph", "-", "--communities", "leiden", "--format", "json"]
    let first = try await Tool.run(options, input: Self.karate).text
    let same = try await Tool.run(options + ["--seed", "1"], input: Self.karate).text
    #expect(first == same)
    // At a high resolution every member is alone, at none all are together.
    let fine = try await answer(Self.karate, "--communities", "leiden", "--resolution", "100")
    #expect(Set(fine.vertices.map(\.community)).count == 34)
    let coarse = try await answer(Self.karate, "--communities", "leiden", "--resolution", "0")
    #expect(Set(coarse.vertices.map(\.community)).count == 1)
  }
}
