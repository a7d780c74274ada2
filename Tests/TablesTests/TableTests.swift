import Tables
import Testing

struct TableTests {
  private func table(_ text: String) -> (table: Table, problems: [TableProblem]) {
    Table.table(of: CSVDocument(Array(text.utf8)).records)
  }

  @Test func headingsAreTrimmedAndRowsKeepTheirLines() {
    let (table, problems) = table("\n a , b\n1,2\n\n3,4")
    #expect(table.headings == ["a", "b"])
    #expect(table.headingLine == 2)
    #expect(
      table.rows == [
        Table.Record(line: 3, cells: ["1", "2"]), Table.Record(line: 5, cells: ["3", "4"]),
      ])
    #expect(problems.isEmpty)
  }

  @Test func raggedRowsAreReportedAllAtOnce() {
    let (table, problems) = table("a,b\n1\n1,2,,\n1,2,3\n1,2")
    #expect(
      problems == [
        .at(2, 2, .tooFewCells(expected: 2, found: 1)),
        .at(4, 3, .tooManyCells(expected: 2, found: 3)),
      ])
    #expect(table.rows.map(\.cells) == [["1", ""], ["1", "2"], ["1", "2"], ["1", "2"]])
  }

  @Test func headingsNeedANameAndOnlyOne() {
    let (_, problems) = table("a,,A,,b\n1,2,3,,5")
    #expect(
      problems == [
        .at(1, 2, .emptyHeading), .at(1, 3, .duplicateHeading("A", firstColumn: 1)),
      ])
  }

  @Test func nothingAtAll() {
    #expect(table("").problems == [.at(1, 1, .noHeadings)])
  }
}
