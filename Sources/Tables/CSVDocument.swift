/// The records of a CSV file (RFC 4180), read forgivingly.
///
/// The encoding and the delimiter are found out from the bytes; a first line `sep=;`, as Excel
/// understands it, decides on the delimiter. Records end with CRLF, LF or CR; a quoted cell may
/// hold delimiters, doubled quotes and line breaks, the last given as `\n`. Blank records are left
/// out.
///
/// ```swift
/// CSVDocument(Array("naam;leden\n\"Dorpsraad; Odijk\";75".utf8)).records[1].cells
/// // ["Dorpsraad; Odijk", "75"]
/// ```
public struct CSVDocument: Sendable {
  /// The encoding of the bytes.
  public let encoding: TextEncoding
  /// What stands between the cells.
  public let delimiter: Delimiter
  /// The records that are not blank, the headings among them.
  public let records: [Table.Record]
  /// What is wrong with the quotes.
  public let problems: [TableProblem]

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - preferred: The delimiter to take if it occurs in the first record. The default is the one
  ///     that occurs most.
  public init(_ bytes: [UInt8], preferring preferred: Delimiter? = nil) {
    encoding = TextEncoding(detecting: bytes)
    let text = encoding.text(of: bytes)
    let hinted = Self.hintedDelimiter(in: text)
    delimiter = hinted ?? Delimiter(detectingIn: text, preferring: preferred)
    guard !text.utf8.contains(0) else {
      records = []
      problems = [TableProblem(line: 1, column: 1, kind: .notText)]
      return
    }
    var scanner = CSVScanner(text: Array(text.utf8), delimiter: delimiter.byte)
    if hinted != nil { scanner.skipLine() }
    scanner.scan()
    records = scanner.records
    problems = scanner.problems
  }

  /// The delimiter of a first line `sep=;`.
  private static func hintedDelimiter(in text: String) -> Delimiter? {
    let line = text.prefix { !$0.isNewline }
    guard line.lowercased().hasPrefix("sep="), line.count == 5, let last = line.last else {
      return nil
    }
    return Delimiter(rawValue: last)
  }
}
