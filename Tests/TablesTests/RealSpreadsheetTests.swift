import Foundation
import Tables
import Testing

/// Files that Dutch Excel and other programs wrote, kept outside the project.
private let folder = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../../shared/data/formats/spreadsheet").standardized

@Suite(
  .enabled(
    if: FileManager.default.fileExists(atPath: folder.path),
    "the spreadsheets of other programs are not here"))
struct RealSpreadsheetTests {
  private func read(_ name: String) throws -> CSVDocument {
    CSVDocument([UInt8](try Data(contentsOf: folder.appending(path: name))))
  }

  @Test(arguments: [
    ("gemeenten_excel_nl_cp1252_semicolon.csv", TextEncoding.windows1252, Delimiter.semicolon),
    ("gemeenten_excel_sep_hint.csv", .windows1252, .semicolon),
    ("gemeenten_excel_unicode_text.txt", .utf16LittleEndian, .tab),
  ])
  func sameMunicipalitiesInEveryForm(name: String, encoding: TextEncoding, delimiter: Delimiter)
    throws
  {
    let document = try read(name)
    #expect(document.encoding == encoding)
    #expect(document.delimiter == delimiter)
    let (table, problems) = Table.table(of: document.records)
    #expect(document.problems + problems == [])
    #expect(table.headings[3] == "Opp. land (km²)")
    #expect(table.rows.count == 26)
    #expect(table.rows[0].cells[1...2] == ["GM0307", "163.766"])
    #expect(table.rows[0].cells[6] == "hoofdplaats: Amersfoort\nsecond line; with semicolon")
    #expect(table.rows[1].cells[0] == "Baarn")
    let firstLine = name.contains("hint") ? 5 : 4
    #expect(table.rows[1].line == firstLine)
  }

  @Test func curlyQuotesAreText() throws {
    let document = try read("initiatieven_cp1252_curly_quotes.csv")
    let (table, problems) = Table.table(of: document.records)
    #expect(problems.isEmpty)
    #expect(table.headings == ["Naam", "Thema’s", "Gemeente", "Plaats"])
  }

  @Test func titlesAboveTheHeadingsCanBeDropped() throws {
    let records = try read("initiatieven_ragged_blank_rows_totals.csv").records
    #expect(records[2].line == 4)
    let (table, _) = Table.table(of: Array(records.dropFirst(2)))
    #expect(table.headings == ["Naam", "Thema’s", "Gemeente", "Plaats"])
  }

  @Test(arguments: [
    ("comma_in_quotes.csv", ["John", "Doe", "120 any st.", "Anytown, WW", "08123"]),
    ("escaped_quotes.csv", ["1", "ha \"ha\" ha"]), ("newlines_crlf.csv", ["1", "2", "3"]),
    ("utf8.csv", ["1", "2", "3"]),
  ])
  func smallFiles(name: String, firstRow: [String]) throws {
    let document = try read(name)
    #expect(document.problems.isEmpty)
    #expect(document.records[1].cells == firstRow)
  }

  @Test func headingsAreMissingAboveABudget() throws {
    let (_, problems) = Table.table(of: try read("begrotingsanalyse-2011.csv").records)
    #expect(problems.contains { $0.kind == .emptyHeading })
  }
}
