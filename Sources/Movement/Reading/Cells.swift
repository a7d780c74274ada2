import Tables
import Words

/// The cells of one row, read by column; what is wrong with them is collected.
struct Cells {
  let sheet: Sheet
  let row: Table.Record
  let context: RegisterContext
  private(set) var problems: [Problem] = []

  init(of row: Table.Record, in sheet: Sheet, context: RegisterContext) {
    self.row = row
    self.sheet = sheet
    self.context = context
  }

  mutating func report(_ kind: Problem.Kind, column: String, value: String? = nil) {
    problems.append(
      Problem(
        kind, file: sheet.file, line: row.line, column: sheet.heading(of: column), value: value))
  }

  /// A text; nil when the cell is empty.
  func text(_ column: String) -> String? { sheet.cell(column, of: row) }

  /// A text that must be there.
  mutating func requiredText(_ column: String) -> String? {
    let text = text(column)
    // A column that is missing altogether is reported once, not in every row.
    if text == nil, sheet.has(column) {
      report(.missingCell, column: column)
    }
    return text
  }

  /// The values of a cell that may hold several.
  mutating func list(_ column: String) -> [String] {
    var values: [String] = []
    for part in text(column)?.split(separator: "|") ?? [] {
      let value = part.split(separator: " ").joined(separator: " ")
      guard !value.isEmpty else { continue }
      if values.contains(value) {
        report(.repeatedValue, column: column, value: value)
      } else {
        values.append(value)
      }
    }
    return values
  }

  /// A word from a closed list.
  mutating func word<Word: Vocabulary>(_ column: String, as: Word.Type = Word.self) -> Word? {
    text(column).flatMap { word(for: $0, column: column) }
  }

  /// A word from a closed list that must be there.
  mutating func requiredWord<Word: Vocabulary>(_ column: String) -> Word? {
    requiredText(column).flatMap { word(for: $0, column: column) }
  }

  /// Words from a closed list.
  mutating func words<Word: Vocabulary>(_ column: String) -> [Word] {
    list(column).compactMap { word(for: $0, column: column) }
  }

  private mutating func word<Word: Vocabulary>(for text: String, column: String) -> Word? {
    if let word = Word(rawValue: text) { return word }
    // People may also write what the word is called.
    let names = Word.allCases.flatMap { word in
      ([word.rawValue] + Language.allCases.map(word.label)).map { (name: $0, word: word) }
    }
    if let known = names.first(where: { folded($0.name) == folded(text) }) { return known.word }
    let near = Suggestions(names.map(\.name)).nearest(to: text)
    report(
      .unknownWord(
        list: Bilingual(nl: Word.title(in: .nl), en: Word.title(in: .en)),
        known: Word.allCases.map(\.rawValue),
        suggestion: names.first { $0.name == near }?.word.rawValue),
      column: column, value: text)
    return nil
  }

  /// The release; what the register declares when the cell is empty.
  mutating func release() -> Release {
    text("release") == nil
      ? context.release ?? .confidential : word("release") ?? .confidential
  }

  /// A whole number within limits.
  mutating func wholeNumber(_ column: String, atLeast: Int, atMost: Int? = nil) -> Int? {
    guard let text = text(column) else { return nil }
    if let number = Movement.wholeNumber(text), number >= atLeast, number <= atMost ?? .max {
      return number
    }
    report(.notWholeNumber(atLeast: atLeast, atMost: atMost), column: column, value: text)
    return nil
  }

  /// A number above zero.
  mutating func positiveNumber(_ column: String) -> Double? {
    guard let text = text(column) else { return nil }
    if let number = decimalNumber(text), number > 0, number.isFinite { return number }
    report(.notPositive, column: column, value: text)
    return nil
  }

  /// A share from 0 to 1, which may be written as a percentage.
  mutating func share(_ column: String) -> Double? {
    guard let text = text(column) else { return nil }
    if let share = Movement.share(text), (0...1).contains(share) { return share }
    report(.notShare, column: column, value: text)
    return nil
  }

  /// A date.
  mutating func date(_ column: String) -> PartialDate? {
    text(column).flatMap { date(from: $0, column: column) }
  }

  /// A date that must be there.
  mutating func requiredDate(_ column: String) -> PartialDate? {
    requiredText(column).flatMap { date(from: $0, column: column) }
  }

  private mutating func date(from text: String, column: String) -> PartialDate? {
    if let date = PartialDate(text) { return date }
    report(.notDate(suggestion: rewrittenDate(text)), column: column, value: text)
    return nil
  }

  /// The beginning and end in `since` and `until`, which must come in that order.
  mutating func period() -> (since: PartialDate?, until: PartialDate?) {
    let (since, until) = (date("since"), date("until"))
    if let since, let until, until.isBefore(since) {
      report(
        .untilBeforeSince(since: since.description), column: "until", value: until.description)
    }
    return (since, until)
  }

  /// A position from two columns, both filled or both empty.
  mutating func position(_ latitude: String = "latitude", _ longitude: String = "longitude")
    -> Coordinate?
  {
    let texts = (text(latitude), text(longitude))
    if (texts.0 == nil) != (texts.1 == nil) {
      report(.halfPosition, column: texts.0 == nil ? latitude : longitude)
    }
    let degrees = (
      self.degrees(texts.0, column: latitude, limit: 90),
      self.degrees(texts.1, column: longitude, limit: 180)
    )
    guard let north = degrees.0, let east = degrees.1 else { return nil }
    return Coordinate(latitude: north, longitude: east)
  }

  private mutating func degrees(_ text: String?, column: String, limit: Int) -> Double? {
    guard let text else { return nil }
    if let number = decimalNumber(text), number.magnitude <= Double(limit) { return number }
    report(.notCoordinate(limit: limit), column: column, value: text)
    return nil
  }

  /// An address that begins with http:// or https://.
  mutating func webAddress(_ column: String) -> String? {
    guard let text = text(column) else { return nil }
    if isWebAddress(text) { return text }
    report(.notWebAddress, column: column, value: text)
    return nil
  }

  /// A colour as #1b7f79.
  mutating func color(_ column: String) -> String? {
    guard let text = text(column) else { return nil }
    if isColor(text) { return text }
    report(.notColor, column: column, value: text)
    return nil
  }

  /// The key of another record.
  mutating func reference(_ column: String, to referent: Problem.Referent) -> String? {
    text(column).flatMap { key(for: $0, column: column, of: referent) }
  }

  /// The key of another record, which must be there.
  mutating func requiredReference(_ column: String, to referent: Problem.Referent) -> String? {
    requiredText(column).flatMap { key(for: $0, column: column, of: referent) }
  }

  /// The keys of other records, each once.
  mutating func references(_ column: String, to referent: Problem.Referent) -> [String] {
    var keys: [String] = []
    for text in list(column) {
      guard let key = key(for: text, column: column, of: referent) else { continue }
      if keys.contains(key) {
        report(.repeatedValue, column: column, value: text)
      } else {
        keys.append(key)
      }
    }
    return keys
  }

  /// The key a text stands for; the text itself when the register has no such table.
  private mutating func key(for text: String, column: String, of referent: Problem.Referent)
    -> String?
  {
    guard let keys = context.keys[referent] else { return text }
    if let key = keys.key(for: text) { return key }
    report(
      .unknownReference(to: referent, suggestion: keys.suggestion(for: text)), column: column,
      value: text)
    return nil
  }
}

/// What reading one row needs to know of the rest of the register.
struct RegisterContext {
  /// The release of records that name none.
  let release: Release?
  /// The keys of the tables that are there.
  var keys: [Problem.Referent: Keys] = [:]
}
