/// One pass over the bytes of a CSV text.
struct CSVScanner {
  let text: [UInt8]
  let delimiter: UInt8
  private(set) var records: [Table.Record] = []
  private(set) var problems: [TableProblem] = []

  private var position = 0
  private var line = 1
  /// The cell being read, from 1.
  private var column = 1
  /// Whether an unclosed quote has sent the scanner back; it goes back once, to stay linear.
  private var hasGoneBack = false

  init(text: [UInt8], delimiter: UInt8) {
    self.text = text
    self.delimiter = delimiter
  }

  /// Skips to the beginning of the next line.
  mutating func skipLine() {
    while position < text.count, !isAtLineBreak { position += 1 }
    skipLineBreak()
  }

  /// Reads all records.
  mutating func scan() {
    while position < text.count {
      let firstLine = line
      var cells: [String] = []
      repeat {
        column = cells.count + 1
        cells.append(cell())
      } while skipDelimiter()
      skipLineBreak()
      if !cells.allSatisfy(Table.isBlank) {
        records.append(Table.Record(line: firstLine, cells: cells))
      }
    }
  }

  /// Reads one cell, up to the delimiter or line break behind it.
  private mutating func cell() -> String {
    guard position < text.count, text[position] == quote else {
      let plain = plainCell()
      if plain.contains(quote) { report(.strayQuote, line: line) }
      return String(decoding: plain, as: UTF8.self)
    }
    let opening = (position: position, line: line)
    guard let content = quotedContent() else {
      report(.unterminatedQuote, line: opening.line)
      guard !hasGoneBack else { return "" }
      // The quote was probably a slip: the cell ends with its line, and the rows below count.
      hasGoneBack = true
      (position, line) = (opening.position + 1, opening.line)
      return String(decoding: plainCell(), as: UTF8.self)
    }
    let rest = String(decoding: plainCell(), as: UTF8.self)
    guard !Table.isBlank(rest) else { return content }
    report(.strayQuote, line: opening.line)
    return content + rest
  }

  /// Reads from an opening quote to behind its closing quote; nil when there is none.
  private mutating func quotedContent() -> String? {
    position += 1
    var content: [UInt8] = []
    while position < text.count {
      if text[position] == quote {
        position += 1
        guard position < text.count, text[position] == quote else {
          return String(decoding: content, as: UTF8.self)
        }
        content.append(quote)
        position += 1
      } else if isAtLineBreak {
        content.append(lineFeed)
        skipLineBreak()
      } else {
        content.append(text[position])
        position += 1
      }
    }
    return nil
  }

  private mutating func plainCell() -> ArraySlice<UInt8> {
    let start = position
    while position < text.count, text[position] != delimiter, !isAtLineBreak { position += 1 }
    return text[start..<position]
  }

  private mutating func skipDelimiter() -> Bool {
    guard position < text.count, text[position] == delimiter else { return false }
    position += 1
    return true
  }

  private var isAtLineBreak: Bool {
    text[position] == lineFeed || text[position] == carriageReturn
  }

  /// Skips one LF, CRLF or CR, if there is one.
  private mutating func skipLineBreak() {
    guard position < text.count, isAtLineBreak else { return }
    let isPair =
      text[position] == carriageReturn && position + 1 < text.count
      && text[position + 1] == lineFeed
    position += isPair ? 2 : 1
    line += 1
  }

  private mutating func report(_ kind: TableProblem.Kind, line: Int) {
    problems.append(TableProblem(line: line, column: column, kind: kind))
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
