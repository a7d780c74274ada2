/// Reads the bytes of an edge list once, from front to back; see ``EdgeList`` for the rules.
struct EdgeListParser {
  private(set) var names = NameTable()
  private(set) var sources: [UInt32] = []
  private(set) var targets: [UInt32] = []
  private(set) var weights: [Double]?

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  /// Known once the first line is; a blank stands for any white space.
  private var separator: UInt8?
  /// Two or three, known once the first line is.
  private var fieldCount: Int?
  /// The fields of the line at hand, without the quotes around them.
  private var fields: [Field] = []
  /// A field without its doubled quotes, when it has them.
  private var unquoted: [UInt8] = []

  private var problems: [EdgeListError.Problem] = []
  private var furtherProblemCount = 0

  private struct Field {
    var range: Range<Int>
    var hasDoubledQuotes = false
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func parse() throws(EdgeListError) {
    while position < bytes.count {
      let start = position
      skipBlanks()
      let isSkipped = isAtLineEnd || bytes[position] == .hash || bytes[position] == .percent
      if !isSkipped {
        position = start
        if let problem = readFields() ?? readEdge() { note(problem) }
      }
      skipLine()
    }
    guard problems.isEmpty else {
      throw EdgeListError(problems: problems, furtherProblemCount: furtherProblemCount)
    }
  }

  // MARK: Lines

  private var isAtLineEnd: Bool {
    position == bytes.count || bytes[position].isLineEnd
  }

  /// Moves behind the end of the line.
  private mutating func skipLine() {
    while !isAtLineEnd { position += 1 }
    guard position < bytes.count else { return }
    let isPair =
      bytes[position] == .carriageReturn && position + 1 < bytes.count
      && bytes[position + 1] == .lineFeed
    position += isPair ? 2 : 1
    line += 1
  }

  /// Passes over blanks on this line, but not over tabs when these separate.
  private mutating func skipBlanks(before separator: UInt8 = .blank) {
    while position < bytes.count && bytes[position].isBlank
      && (separator == .blank || bytes[position] != separator)
    {
      position += 1
    }
  }

  private mutating func note(_ kind: EdgeListError.Problem.Kind) {
    if problems.count < EdgeListError.maximumProblemCount {
      problems.append(EdgeListError.Problem(line: line, kind: kind))
    } else {
      furtherProblemCount += 1
    }
  }

  // MARK: Fields

  /// Finds the fields of the line, which starts here.
  private mutating func readFields() -> EdgeListError.Problem.Kind? {
    let separator = separator ?? findSeparator()
    fields.removeAll(keepingCapacity: true)
    while true {
      skipBlanks(before: separator)
      if !isAtLineEnd && bytes[position] == .quote {
        if let problem = readQuotedField(separator) { return problem }
      } else {
        readPlainField(upTo: separator)
      }
      skipBlanks(before: separator)
      if isAtLineEnd { break }
      if separator == .blank { continue }
      guard bytes[position] == separator else { return .textAfterQuote }
      position += 1
    }
    // A line with one field has shown nothing about the separator.
    if fields.count > 1 { self.separator = separator }
    return nil
  }

  /// The first of tab, semicolon, comma and blank that the line has outside quotes.
  private func findSeparator() -> UInt8 {
    let separators: [UInt8] = [.tab, .semicolon, .comma]
    var isQuoted = false
    var isAtFieldStart = true
    var found: Set<UInt8> = []
    for byte in bytes[position...] {
      if byte.isLineEnd { break }
      if byte == .quote && (isQuoted || isAtFieldStart) { isQuoted.toggle() }
      if !isQuoted { found.insert(byte) }
      isAtFieldStart = byte.isBlank || separators.contains(byte)
    }
    return separators.first(where: found.contains) ?? .blank
  }

  private mutating func readPlainField(upTo separator: UInt8) {
    let start = position
    // White space at the end does not belong to the field.
    var end = position
    while !isAtLineEnd {
      let byte = bytes[position]
      if byte == separator || separator == .blank && byte.isBlank { break }
      position += 1
      if !byte.isBlank { end = position }
    }
    fields.append(Field(range: start..<end))
  }

  private mutating func readQuotedField(_ separator: UInt8) -> EdgeListError.Problem.Kind? {
    position += 1
    var field = Field(range: position..<position)
    while !isAtLineEnd {
      if bytes[position] == .quote {
        guard position + 1 < bytes.count, bytes[position + 1] == .quote else {
          field.range = field.range.lowerBound..<position
          fields.append(field)
          position += 1
          if separator == .blank && !isAtLineEnd && !bytes[position].isBlank {
            return .textAfterQuote
          }
          return nil
        }
        field.hasDoubledQuotes = true
        position += 1
      }
      position += 1
    }
    return .unterminatedQuote
  }

  // MARK: Edges

  /// Makes an edge, or the header, of the fields of the line.
  private mutating func readEdge() -> EdgeListError.Problem.Kind? {
    if fields.count == 1 { return .missingTarget }
    if fields.count > 3 { return .tooManyFields(fields.count) }
    guard let fieldCount else {
      fieldCount = fields.count
      if fields.count == 3 { weights = [] }
      return isHeader ? readHeader() : readEdge()
    }
    if fields.count != fieldCount {
      return .mixedFields(found: fields.count, expected: fieldCount)
    }
    if fields[0].range.isEmpty || fields[1].range.isEmpty { return .emptyID }
    guard let source = number(of: fields[0]), let target = number(of: fields[1]) else {
      return .invalidUTF8
    }
    if fieldCount == 3 {
      let text = bytes[fields[2].range]
      guard let weight = parseWeight(text, allowsComma: separator != .comma) else {
        return .invalidWeight(self.text(of: fields[2]))
      }
      weights?.append(weight)
    }
    sources.append(source)
    targets.append(target)
    return nil
  }

  private mutating func number(of field: Field) -> UInt32? {
    guard field.hasDoubledQuotes else {
      return names.number(of: bytes[field.range])
    }
    unquoted.removeAll(keepingCapacity: true)
    var isSecondQuote = false
    for byte in bytes[field.range] {
      isSecondQuote = byte == .quote && !isSecondQuote
      if !isSecondQuote { unquoted.append(byte) }
    }
    return names.number(of: unquoted[...])
  }

  private var isHeader: Bool {
    let pair = [text(of: fields[0]).lowercased(), text(of: fields[1]).lowercased()]
    return [["source", "target"], ["from", "to"], ["van", "naar"]].contains(pair)
  }

  private func readHeader() -> EdgeListError.Problem.Kind? {
    guard fields.count == 3 else { return nil }
    let name = text(of: fields[2])
    return ["weight", "gewicht"].contains(name.lowercased()) ? nil : .unknownHeader(name)
  }

  private func text(of field: Field) -> String {
    String(decoding: bytes[field.range], as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate static let tab = UInt8(ascii: "\t")
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
  fileprivate static let blank = UInt8(ascii: " ")
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let hash = UInt8(ascii: "#")
  fileprivate static let percent = UInt8(ascii: "%")
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let semicolon = UInt8(ascii: ";")

  @inline(__always)
  fileprivate var isBlank: Bool { self == .blank || self == .tab }

  @inline(__always)
  fileprivate var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
}
