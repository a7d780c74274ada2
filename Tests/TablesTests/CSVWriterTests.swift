import Tables
import Testing

struct CSVWriterTests {
  @Test func textIsQuotedWhereNeeded() {
    var writer = CSVWriter(delimiter: .semicolon)
    writer.append([.text("a;b"), .text("c\"d"), .text("e\nf"), .text("g,h"), .empty])
    writer.append([.integer(-5), .decimal(0.1), .text("")])
    #expect(writer.text == "\"a;b\";\"c\"\"d\";\"e\nf\";g,h;\n-5;0.1;\n")
  }

  @Test func formulasAreGuardedAndNumbersLeftAlone() {
    var writer = CSVWriter()
    writer.append(["=1+1", "+31", "-x", "@a", "\tb", "\rc", "d=1"].map { .text($0) })
    writer.append([.integer(-1), .decimal(-0.5)])
    #expect(writer.text == "'=1+1,'+31,'-x,'@a,'\tb,\"'\rc\",d=1\n-1,-0.5\n")
  }

  @Test func byteOrderMarkComesFirst() {
    #expect(CSVWriter(byteOrderMark: .present).text.unicodeScalars.first == "\u{FEFF}")
    #expect(CSVWriter().text.isEmpty)
  }

  @Test func whatIsWrittenIsReadBack() {
    let records = [["a", "b,\"c\""], ["1\n2", "’s ë;\t"]]
    for delimiter in Delimiter.allCases {
      var writer = CSVWriter(delimiter: delimiter, byteOrderMark: .present)
      for cells in records { writer.append(cells.map { .text($0) }) }
      let document = CSVDocument(Array(writer.text.utf8))
      #expect(document.records.map(\.cells) == records)
      #expect(document.problems.isEmpty)
    }
  }
}
