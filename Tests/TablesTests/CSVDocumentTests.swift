import Tables
import Testing

struct CSVDocumentTests {
  private func read(_ text: String) -> CSVDocument { CSVDocument(Array(text.utf8)) }

  private func cells(_ text: String) -> [[String]] { read(text).records.map(\.cells) }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyLineBreakEndsARecord(lineBreak: String) {
    let document = read(["a,b", "1,2", "", "3,4"].joined(separator: lineBreak))
    #expect(document.records.map(\.cells) == [["a", "b"], ["1", "2"], ["3", "4"]])
    #expect(document.records.map(\.line) == [1, 2, 4])
  }

  @Test func quotedCellsHoldDelimitersQuotesAndLineBreaks() {
    let document = read("a,b\r\n\"x, \"\"y\"\"\r\nz\",2\r\n3,4\r\n")
    #expect(document.records.map(\.cells) == [["a", "b"], ["x, \"y\"\nz", "2"], ["3", "4"]])
    #expect(document.records.map(\.line) == [1, 2, 4])
    #expect(document.problems.isEmpty)
  }

  @Test func emptyCellsStay() {
    #expect(cells(",a,\n\"\",,b") == [["", "a", ""], ["", "", "b"]])
    #expect(cells("") == [])
    #expect(cells(",,\n \n") == [])
  }

  @Test(arguments: [
    ("a,b;c,d", Delimiter.comma), ("a;b,c;d", .semicolon), ("a\tb,c\td", .tab),
    ("\"a,b,c\";d", .semicolon), ("a", .comma), ("\n\n;;x\na,b,c,d", .semicolon),
    ("sep=;\na,b,c;d", .semicolon), ("SEP=\t\r\na,b", .tab),
  ])
  func delimiterIsFound(text: String, delimiter: Delimiter) {
    #expect(read(text).delimiter == delimiter)
  }

  @Test func preferredDelimiterNeedsToOccur() {
    let text = "naam;soort, rol, plaats\n"
    #expect(Delimiter(detectingIn: text) == .comma)
    #expect(Delimiter(detectingIn: text, preferring: .semicolon) == .semicolon)
    #expect(Delimiter(detectingIn: text, preferring: .tab) == .comma)
  }

  @Test func hintLineIsNoRecordButCounts() {
    let document = read("sep=;\r\na;b\r\n1;2\r\n")
    #expect(document.records.map(\.cells) == [["a", "b"], ["1", "2"]])
    #expect(document.records.map(\.line) == [2, 3])
  }

  @Test func unclosedQuoteIsReportedAndRowsBelowStillCount() {
    let document = read("a,b\n1,\"2\n3,4\n\"5\"x,6\n")
    #expect(
      document.problems == [
        TableProblem.at(2, 2, .strayQuote)
      ])
    let open = read("a,b\n1,\"2\n3,4\n5,6\n")
    #expect(open.problems == [.at(2, 2, .unterminatedQuote)])
    #expect(open.records.map(\.cells) == [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]])
    #expect(open.records.map(\.line) == [1, 2, 3, 4])
  }

  @Test func strayQuotesAreReportedWithTheirPlace() {
    let document = read("a,b\n1,2\"3\n\"4\" 5,6\n\"7\" ,8\n")
    #expect(document.problems == [.at(2, 2, .strayQuote), .at(3, 1, .strayQuote)])
    #expect(document.records[1].cells == ["1", "2\"3"])
    #expect(document.records[2].cells == ["4 5", "6"])
    #expect(document.records[3].cells == ["7", "8"])
  }

  @Test func manyUnclosedQuotesTakeLinearTime() {
    let document = read(String(repeating: "\"\"\"\n\n,", count: 100_001))
    #expect(document.problems.contains { $0.kind == .unterminatedQuote })
  }

  @Test func bytesThatAreNoTextAreReported() {
    let document = CSVDocument([0x50, 0x4B, 3, 4, 0, 0, 0, 8])
    #expect(document.problems == [.at(1, 1, .notText)])
    #expect(document.records.isEmpty)
  }
}

extension TableProblem {
  /// A shorthand that keeps expectations on one line.
  static func at(_ line: Int, _ column: Int, _ kind: Kind) -> TableProblem {
    TableProblem(line: line, column: column, kind: kind)
  }
}
