import GraphFormats
import Graphs
import Testing

@Suite struct IntegerEdgeListTests {
  /// Texts that are read fast, with what makes them special.
  static let plain = [
    "1 2\n2 3\n", "1 2\n2 3", "10,20\r\n20,10\r\n", "0;0\n", "# all\n\n5\t6\n% more\n6\t7\n\n",
    "\u{FEFF}1 2\n", "999999 1\n" + String(repeating: "1 2\n", count: 200_000), "# a,b\n1 2\n",
  ]
  /// Texts that are not, though their ids look like numbers, and texts with mistakes.
  static let other = [
    "", "\n", "# nothing\n", "01 2\n", "1  2\n", " 1 2\n", "1 2 \n", "1 2 3\n", "1 2\n3\t4\n",
    "-1 2\n", "1 2\n\"3\" 4\n", "1 2\n3\n", "1 2\n3 4 5\n", "1,2\n3 4\n", "1 2\n2 b\n",
    "1234567890 1\n", "999999999 1\n", "source target\n1 2\n", "1 2\r3 4\r", "# a\r1 2\n",
    "1 2,3\n",
    "1 2\n\t3 4\n", "1 2\n 3 4\n", "1 2\n# a\r3 4\n", "5\n1 2\n", "1 2\n\u{FEFF}3 4\n", "1;2,\n",
  ]

  @Test(arguments: plain)
  func readsPlainTexts(text: String) throws {
    let bytes = Array(text.utf8)
    #expect(IntegerEdgeList(bytes) != nil)
    #expect(try EdgeList(parsing: bytes) == EdgeList(parsingAnything: bytes))
  }

  @Test(arguments: other)
  func leavesOtherTexts(text: String) throws {
    let bytes = Array(text.utf8)
    #expect(IntegerEdgeList(bytes) == nil)
    #expect(
      Self.outcome { try EdgeList(parsing: bytes) }
        == Self.outcome { try EdgeList(parsingAnything: bytes) })
  }

  /// What came out, or what went wrong.
  private static func outcome(_ read: () throws -> EdgeList) -> String {
    do {
      let list = try read()
      return "\(list.vertexNames) \(list.sources) \(list.targets) \(list.weights ?? [])"
    } catch {
      return "\(error)"
    }
  }

  /// Some megabytes, so that several threads have work; every thousandth line is a comment.
  @Test func numberOfThreadsDoesNotShow() throws {
    var generator = SeededGenerator(seed: 1)
    var text = ""
    for line in 0..<300_000 {
      text +=
        line % 1000 == 7
        ? "# \(line)\n"
        : "\(generator.integer(below: 400_000)),\(generator.integer(below: 400_000))\n"
    }
    let bytes = Array(text.utf8)
    let one = try EdgeList(parsing: bytes, threads: 1)
    #expect(IntegerEdgeList(bytes) != nil && one.edgeCount == 299_700)
    #expect(try one == EdgeList(parsing: bytes, threads: 3))
    #expect(try one == EdgeList(parsingAnything: bytes))
  }

  /// Lines much longer than the parts that the text is cut in.
  @Test func readsVeryLongLines() throws {
    let comment = "#" + String(repeating: "x", count: 3 << 20) + "\n"
    let bytes = Array(("1 2\n" + comment + "2 3\n" + comment + "3 4\n").utf8)
    #expect(IntegerEdgeList(bytes)?.ids == [1, 2, 3, 4])
    #expect(try EdgeList(parsing: bytes).edgeCount == 3)
  }
}
