import Foundation
import GraphFormats
import Graphs
import Testing

@Suite struct EdgeListTests {
  struct Reading: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    var names = ["a", "b"]
    var sources: [UInt32] = [0]
    var targets: [UInt32] = [1]
    var weights: [Double]?
  }

  static let readings = [
    Reading(testDescription: "blanks", text: "a b\n"),
    Reading(testDescription: "many blanks", text: "  a    b  \n"),
    Reading(
      testDescription: "tabs among blanks later", text: "a b\nb\t a\n", sources: [0, 1],
      targets: [1, 0]),
    Reading(testDescription: "tabs", text: "a\tb"),
    Reading(testDescription: "commas", text: "a,b\n"),
    Reading(testDescription: "semicolons", text: "a;b"),
    Reading(testDescription: "blanks around fields", text: " a , b \n"),
    Reading(testDescription: "comments", text: "# x\n  % y\n\n  \na b\n#z"),
    Reading(testDescription: "byte order mark", text: "\u{FEFF}a,b"),
    Reading(testDescription: "line ends of Windows", text: "# c\r\na,b\r\n\r\n"),
    Reading(testDescription: "line ends of old", text: "#c\ra,b\r"),
    Reading(
      testDescription: "weights", text: "a,b,2\nb,a,0.5", sources: [0, 1], targets: [1, 0],
      weights: [2, 0.5]),
    Reading(testDescription: "weight with comma", text: "a;b;0,25", weights: [0.25]),
    Reading(testDescription: "weight with exponent", text: "a b 1e-3", weights: [0.001]),
    Reading(
      testDescription: "weight with many digits", text: "a b 0.1234567890123456789",
      weights: [0.1234567890123456789]),
    Reading(
      testDescription: "quotes", text: "\"a, \"\"b\"\"\",\"#c\"", names: ["a, \"b\"", "#c"]),
    Reading(
      testDescription: "quotes between blanks", text: "\"a b\" \"c\" 3", names: ["a b", "c"],
      weights: [3]),
    Reading(testDescription: "quoted blanks stay", text: "\" a\",b", names: [" a", "b"]),
    Reading(
      testDescription: "quote within an id", text: "5\" pipe,b", names: ["5\" pipe", "b"]),
    Reading(
      testDescription: "separator within quotes", text: "\"x;y\",b", names: ["x;y", "b"]),
    Reading(
      testDescription: "ids with blanks", text: "Repair Café,Dorpshuis 't Gein",
      names: ["Repair Café", "Dorpshuis 't Gein"]),
    Reading(testDescription: "header", text: "Source,TARGET\na,b"),
    Reading(testDescription: "Dutch header", text: "van;naar;gewicht\na;b;2", weights: [2]),
    Reading(testDescription: "quoted header", text: "\"from\"\t\"to\"\na\tb"),
    Reading(
      testDescription: "no header", text: "name,other\nname,target",
      names: ["name", "other", "target"], sources: [0, 0], targets: [1, 2]),
    Reading(testDescription: "nothing", text: "", names: [], sources: [], targets: []),
    Reading(
      testDescription: "only comments", text: "# a b\n\n", names: [], sources: [], targets: []),
  ]

  @Test(arguments: readings)
  func reads(_ reading: Reading) throws {
    let list = try EdgeList(parsing: Array(reading.text.utf8))
    #expect(list.vertexNames == reading.names)
    #expect(list.sources == reading.sources)
    #expect(list.targets == reading.targets)
    #expect(list.weights == reading.weights)
  }

  struct Refusal: CustomTestStringConvertible {
    let text: String
    let message: String
    var testDescription: String { text.debugDescription }
  }

  static let refusals = [
    Refusal(
      text: "a,b\n\nc\n",
      message: "Line 3: there is one field, but an edge has two ids; add the second, and use the"
        + " same separator in every line."),
    Refusal(
      text: "Edges\na,b\n",
      message: "Line 1: there is one field, but an edge has two ids; add the second, and use the"
        + " same separator in every line."),
    Refusal(
      text: "a,b,c,d",
      message: "Line 1: there are 4 fields, but an edge has two ids and perhaps a weight; remove"
        + " the other fields, and put ids that contain the separator in double quotes."),
    Refusal(
      text: "a b\na b 2",
      message: "Line 2: there is a weight, but the first line has none; give every edge a weight"
        + " or none."),
    Refusal(
      text: "a b 2\na b",
      message: "Line 2: there is no weight, but the first line has one; give every edge a weight"
        + " or none."),
    Refusal(text: "a b -1", message: weight("-1")),
    Refusal(text: "a b nan", message: weight("nan")),
    Refusal(text: "a b 0x10", message: weight("0x10")),
    Refusal(text: "a b 1e999", message: weight("1e999")),
    Refusal(text: "a b .", message: weight(".")),
    Refusal(text: "a;b;1.000,5", message: weight("1.000,5")),
    Refusal(text: "a,b,\"1,5\"", message: weight("1,5")),
    Refusal(text: "a,b,", message: weight("")),
    Refusal(
      text: "source,target,type\na,b,1",
      message: "Line 1: the third column is called 'type', but only a weight can stand there;"
        + " call it weight or remove the column."),
    Refusal(
      text: "\"a,b\nc,d",
      message: "Line 1: a quoted id does not end; close it with a double quote on the same line."),
    Refusal(
      text: "\"a\"x,b",
      message: "Line 1: text follows the closing quote of an id; write a quote within an id"
        + " twice."),
    Refusal(
      text: "\"a\"x b",
      message: "Line 1: text follows the closing quote of an id; write a quote within an id"
        + " twice."),
    Refusal(text: "a,b\n,c", message: "Line 2: an id is empty; fill it in or remove the line."),
    Refusal(
      text: "a\tb\n\tb\n", message: "Line 2: an id is empty; fill it in or remove the line."),
    Refusal(
      text: "a,b\n\"\",c", message: "Line 2: an id is empty; fill it in or remove the line."),
  ]

  private static func weight(_ text: String) -> String {
    "Line 1: the weight '\(text)' is not a number of zero or more; write it like 2 or 0.5."
  }

  @Test(arguments: refusals)
  func refuses(_ refusal: Refusal) {
    let error = #expect(throws: EdgeListError.self) {
      try EdgeList(parsing: Array(refusal.text.utf8))
    }
    #expect(error?.description == refusal.message)
  }

  @Test func refusesWhatIsNotUTF8() {
    let error = #expect(throws: EdgeListError.self) {
      try EdgeList(parsing: Array("a,b\nCaf".utf8) + [0xE9] + Array(",b\n".utf8))
    }
    #expect(
      error?.description == "Line 2: an id is not written in UTF-8; save the file again with the"
        + " encoding UTF-8.")
  }

  @Test func tellsAllProblemsUpToTwenty() {
    let text = "a,b\n" + String(repeating: "c\na,b\n", count: 25)
    let error = #expect(throws: EdgeListError.self) { try EdgeList(parsing: Array(text.utf8)) }
    #expect(error?.problems.count == 20)
    #expect(error?.problems.map(\.line) == (1...20).map { 2 * $0 })
    #expect(error?.furtherProblemCount == 5)
    #expect(error?.description.hasSuffix("5 more lines have a problem.") == true)
  }

  @Test func countsLoopsAndRepeatedEdges() throws {
    let list = try EdgeList(parsing: Array("a b\nb a\na b\nc c\nc c\n".utf8))
    #expect(list.edgeCount == 5 && list.selfLoopCount == 2)
    #expect(try list.repeatedEdgeCount(direction: .undirected) == 3)
    #expect(try list.repeatedEdgeCount(direction: .directed) == 2)
  }

  @Test func makesGraphsOfEitherKind() throws {
    let list = try EdgeList(parsing: Array("a b 2\nb a 3\n".utf8))
    #expect(try list.graph().weights == [5, 5])
    #expect(try list.graph(direction: .directed).weights == [2, 3])
    #expect(try list.graph(parallelEdges: .keep).edgeCount == 2)
  }

  @Test func refusesSumsThatAreTooLarge() throws {
    let list = try EdgeList(parsing: Array("a b 1e308\nb a 1e308\n".utf8))
    #expect(throws: GraphError.invalidWeight(.infinity, source: 0, target: 1)) {
      try list.graph()
    }
  }

  /// Many names of all lengths, so that the table of names grows and its slots collide.
  @Test func numbersManyNames() throws {
    var generator = SeededGenerator(seed: 1)
    let names = (0..<5000).map { "n\($0)" + String(repeating: "é", count: $0 % 13) }
    let pairs = (0..<20_000).map { _ in
      (generator.integer(below: names.count), generator.integer(below: names.count))
    }
    let text = pairs.map { "\(names[$0.0]);\"\(names[$0.1])\"" }.joined(separator: "\n")
    let list = try EdgeList(parsing: Array(text.utf8))
    let vertexNames = list.vertexNames
    #expect(list.sources.map { vertexNames[Int($0)] } == pairs.map { names[$0.0] })
    #expect(list.targets.map { vertexNames[Int($0)] } == pairs.map { names[$0.1] })
    #expect(Set(vertexNames).count == vertexNames.count)
  }

  /// Weights must be rounded as the standard library rounds them.
  @Test func weightsAreExact() throws {
    var generator = SeededGenerator(seed: 2)
    let texts = (0..<3000).map { _ in
      let digits = String(generator.next()).prefix(1 + generator.integer(below: 20))
      let place = generator.integer(below: digits.count + 1)
      return "\(digits.prefix(place)).\(digits.dropFirst(place))"
    }
    let text = texts.map { "a b \($0)" }.joined(separator: "\n")
    let list = try EdgeList(parsing: Array(text.utf8))
    #expect(list.weights == texts.map { Double($0) ?? .nan })
  }

  /// Whatever the bytes, the answer is a list or an error with problems.
  @Test func neverStopsTheProgram() {
    var generator = SeededGenerator(seed: 3)
    let alphabet = Array("ab,;\t \"\n\r#%1.e-".utf8) + [0xC3, 0xA9, 0xFF]
    for _ in 0..<20_000 {
      let bytes = (0..<generator.integer(below: 24)).map { _ in
        alphabet[generator.integer(below: alphabet.count)]
      }
      do {
        let list = try EdgeList(parsing: bytes)
        #expect(list.sources.count == list.targets.count)
        #expect(list.weights == nil || list.weights?.count == list.edgeCount)
      } catch {
        #expect(!error.problems.isEmpty)
      }
    }
  }
}

/// Networks written by other programs, read where the files are at hand.
@Suite(.enabled(if: SharedData.isAvailable, "no ../shared/data next to the package"))
struct SharedEdgeListTests {
  @Test(arguments: [
    ("karate", 34, 78), ("krackhardt_kite", 10, 18), ("flo_marriage", 15, 20),
  ])
  func readsReferenceNetworks(name: String, vertexCount: Int, edgeCount: Int) throws {
    let data = try Data(contentsOf: SharedData.reference.appending(path: "\(name)_edges.csv"))
    let graph = try EdgeList(parsing: Array(data)).graph()
    #expect(graph.vertexCount == vertexCount && graph.edgeCount == edgeCount)
  }
}

private enum SharedData {
  static let reference = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/data/reference")

  static var isAvailable: Bool { FileManager.default.fileExists(atPath: reference.path) }
}
