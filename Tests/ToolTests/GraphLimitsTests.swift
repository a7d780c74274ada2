import Foundation
import Testing

/// No number and no network is too much for `graph` to answer, be it with what is wrong.
struct GraphLimitsTests {
  /// Two triangles with a bridge, and a vertex at the end of a line.
  private static let edges = "a b\nb c\na c\nc d\nd e\ne f\nd f\nf g\n"

  /// A line of so many vertices.
  private static func line(_ count: Int) -> String {
    (1..<count).map { "\($0) \($0 + 1)\n" }.joined()
  }

  @Test(arguments: [
    ("--top", "9223372036854775807", "from 1 to 10,000,000."),
    ("--samples", "4000000000", "from 1 to 100,000."),
    ("--runs", "9223372036854775807", "from 1 to 10,000."),
    ("--best-group", "-9223372036854775808", "from 1 to 10,000."),
    ("--error", "1e-200", "from 0.0005 to 0.5."),
    ("--resolution", "inf", "from 0 to 1,000,000."),
    ("--katz-alpha", "-0.1", "from 0 to 1,000,000."),
    ("--damping", "1", "between 0 and 1, such as 0.01 or 0.95."),
    ("--confidence", "1", "between 0 and 1, such as 0.01 or 0.95."),
    ("--rank-missing", "1", "between 0 and 1, such as 0.01 or 0.95."),
    ("--rank-confidence", "nan", "between 0 and 1, such as 0.01 or 0.95."),
    ("--threads", "0", "of 1 or more."),
  ])
  func outOfBounds(option: String, value: String, range: String) async throws {
    let outcome = try await Tool.run(
      [
        "graph", "-", "--lang", "en", "--measures", "pagerank,katz", "--rank-intervals",
        "\(option)=\(value)",
      ], input: Self.edges)
    #expect(outcome.code == 2 && outcome.output.isEmpty)
    #expect(outcome.errors == "\(option) takes a number \(range)\n")
  }

  @Test func allWrongOptionsAtOnce() async throws {
    let outcome = try await Tool.run(
      [
        "graph", "-", "--measures", "degree,betweness", "--runs", "0", "--samples", "0", "--top",
        "0", "--threads", "0", "--error", "2", "--confidence", "2", "--damping", "0",
        "--null-model", "labels",
      ], input: Self.edges)
    #expect(outcome.code == 2)
    #expect(
      outcome.errors == """
        --measures: “betweness” is niet bekend. Bedoelde u “betweenness”?
        --runs vraagt een getal van 1 tot en met 10.000.
        --damping vraagt een getal tussen 0 en 1, zoals 0.01 of 0.95.
        --threads vraagt een getal van 1 of meer.
        --top vraagt een getal van 1 tot en met 10.000.000.
        --samples vraagt een getal van 1 tot en met 100.000.
        --error vraagt een getal van 0.0005 tot en met 0.5.
        --confidence vraagt een getal tussen 0 en 1, zoals 0.01 of 0.95.
        --null-model labels loot groepen of getallen; geef ze met --groups of --values.
        --null-model vergelijkt maten van het hele netwerk; vraag er een, zoals transitivity.

        """)
  }

  /// An option whose measure is not asked for does nothing, and says so with all else that is wrong.
  @Test func optionsOfOtherMeasures() async throws {
    let options = [
      "--damping", "0.5", "--katz-alpha", "0.1", "--from", "a", "--restart", "a", "--members", "a",
      "--rank-missing", "0.2", "--rank-confidence", "0.9",
    ]
    let dutch = try await Tool.run(
      ["graph", "-", "--measures", "degree,nmi", "--top", "0"] + options, input: Self.edges)
    #expect(dutch.code == 2 && dutch.output.isEmpty)
    #expect(
      dutch.errors == """
        De maat nmi heeft --groups nodig.
        --members is er voor de maat group-betweenness; vraag die met --measures.
        --restart is er voor de maat pagerank; vraag die met --measures.
        --from is er voor de maat distance; vraag die met --measures.
        --damping is er voor de maat pagerank; vraag die met --measures.
        --katz-alpha is er voor de maat katz; vraag die met --measures.
        --rank-missing is er voor de intervallen van rangen; vraag ook --rank-intervals.
        --rank-confidence is er voor de intervallen van rangen; vraag ook --rank-intervals.
        --top vraagt een getal van 1 tot en met 10.000.000.

        """)
    let english = try await Tool.run(
      ["graph", "-", "--lang", "en", "--damping", "0.5", "--rank-missing", "0.2"],
      input: Self.edges)
    #expect(english.code == 2)
    #expect(
      english.errors == """
        --damping is for the measure pagerank; ask for it with --measures.
        --rank-missing is for the intervals of ranks; ask for --rank-intervals too.

        """)
  }

  /// Vertices may go by the measure that an option is for.
  @Test func optionsOfTheOrderOfRemoval() async throws {
    let outcome = try await Tool.run(
      [
        "graph", "-", "--robustness", "--removal-order", "pagerank", "--damping", "0.5",
        "--restart", "a",
      ], input: Self.edges)
    #expect(outcome.code == 0, "\(outcome.errors)")
  }

  /// The largest numbers that options take.
  @Test(arguments: [
    ["--measures", "jaccard", "--top", "10000000"],
    ["--communities", "leiden", "--runs", "10000"],
    ["--communities", "louvain", "--resolution", "1000000"],
    ["--communities", "leiden", "--objective", "cpm", "--resolution", "1000000"],
    ["--measures", "katz", "--katz-alpha", "0"],
    ["--best-group", "10000"],
    ["--measures", "betweenness-sampled", "--error", "0.5", "--confidence", "1e-300"],
    [
      "--rank-intervals", "--samples", "5", "--rank-missing", "1e-300", "--rank-confidence",
      "1e-300",
    ],
    ["--rank-intervals", "--samples", "1", "--rank-missing", "0.999999999999"],
    ["--measures", "density", "--null-model", "edge-swaps", "--samples", "100000"],
  ])
  func atTheBounds(options: [String]) async throws {
    let outcome = try await Tool.run(["graph", "-", "--quiet"] + options, input: Self.edges)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(!outcome.output.isEmpty)
  }

  /// However many threads are asked for, the answer is the same.
  @Test func threads() async throws {
    let options = [
      "graph", "-", "--measures",
      "triangles,clustering,transitivity,stability,betweenness,pagerank,current-flow-betweenness",
      "--communities", "leiden", "--format", "json",
    ]
    let one = try await Tool.run(options + ["--threads", "1"], input: GraphCommandTests.karate)
    let many = try await Tool.run(
      options + ["--threads", "9223372036854775807"], input: GraphCommandTests.karate)
    #expect(one.code == 0 && many.code == 0, "\(many.errors)")
    #expect(one.text == many.text)
  }

  // MARK: Networks that are too large

  @Test func tooMuchForTheMemory() async throws {
    let folder = try TemporaryFolder()
    let count = 10_001
    let each = (1...count).map { "\($0),\($0)\n" }.joined()
    let groups = try folder.write("id,group\n" + each, to: "groups.csv")
    let outcome = try await Tool.run(
      [
        "graph", "-", "--measures", "degree,current-flow-betweenness,mixing", "--groups",
        groups.path, "--lang", "en",
      ], input: Self.line(count))
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    #expect(
      outcome.errors == """
        current-flow-betweenness: the network has a connected part of 10,001 vertices; more than \
        10,000 do not fit in memory. Leave the measure out of --measures or ask for another.
        mixing: there are 10,001 groups; more than 2,000 do not fit in memory. Leave the measure out \
        of --measures or ask for another.

        """)
    // In no group is 1; in two groups is 2.
    let overlapping = try folder.write(
      "id,group\n" + each.dropFirst(4) + "2,x\n", to: "overlapping.csv")
    let roles = try await Tool.run(
      ["graph", "-", "--measures", "coordinator", "--groups", overlapping.path],
      input: Self.line(count))
    #expect(roles.code == 1)
    #expect(
      roles.errors.hasPrefix(
        "coordinator: er zijn 10.001 groepen, met knopen die in meer dan één of in geen zitten; "
          + "meer dan 10.000 past niet in het geheugen."), "\(roles.errors)")
  }

  @Test func tooOftenForTheMemory() async throws {
    let line = Self.line(60_000)
    let outcome = try await Tool.run(
      [
        "graph", "-", "--rank-intervals", "--samples", "20000", "--communities", "leiden", "--runs",
        "10000", "--lang", "en",
      ], input: line)
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    #expect(
      outcome.errors == """
        --samples: 20,000 times do not fit in memory for this network; give at most 16,666.
        --runs: 10,000 times do not fit in memory for this network; give at most 8,333.

        """)
  }

  // MARK: Measures that have no result

  /// All that failed are named, each reason once, with the way on.
  @Test func measuresThatFail() async throws {
    let outcome = try await Tool.run(
      [
        "graph", "-", "--weighted", "--katz-alpha", "10", "--measures",
        "betweenness,degree,katz,closeness",
      ], input: "a b 0\nb c 1\n")
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    #expect(
      outcome.errors == """
        betweenness, closeness: De lijn van “a” naar “b” heeft gewicht 0.0; als lengte moet een \
        gewicht boven nul zijn. Verbeter het gewicht, laat --weighted weg of vraag een andere maat.
        katz: De waarden groeien zonder einde; zo is er geen uitkomst. Kies een lagere --katz-alpha. \
        Laat de maat weg uit --measures of vraag een andere.

        """)
    let group = try await Tool.run(
      ["graph", "-", "--weighted", "--best-group", "1", "--lang", "en"], input: "a b 0\n")
    #expect(group.code == 1)
    #expect(
      group.errors.hasPrefix("--best-group: The edge from “a” to “b” has weight 0.0;"),
      "\(group.errors)")
  }

  /// The walker needs more steps than anybody wants to wait for: two vertices take turns.
  @Test func walkerThatDoesNotSettle() async throws {
    let outcome = try await Tool.run(
      [
        "graph", "-", "--directed", "--measures", "pagerank,degree", "--damping", "0.9999",
        "--lang", "en",
      ], input: "a b\nb a\nc a\n")
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("pagerank: After 10000 steps the values still changed by "))
    #expect(
      outcome.errors.hasSuffix(
        "Choose a lower --damping. Leave the measure out of --measures or ask for another.\n"))
  }

  /// The whole network settles; with edges missing two vertices take turns.
  @Test func ranksThatFail() async throws {
    let call = ["graph", "-", "--directed", "--measures", "degree,pagerank", "--lang", "en"]
    let edges = "a b\nb a\na c\nc a\nc d\nd a\n"
    let whole = try await Tool.run(call + ["--damping", "0.9999"], input: edges)
    #expect(whole.code == 0, "\(whole.errors)")
    let ranks = try await Tool.run(
      call + ["--damping", "0.9999", "--rank-intervals", "--samples", "20"], input: edges)
    #expect(ranks.code == 1 && ranks.output.isEmpty)
    #expect(ranks.errors.hasPrefix("--rank-intervals pagerank: After 10000 steps the values still"))
    #expect(ranks.errors.contains("Choose a lower --damping."))
  }
}
