internal import Words

/// An answer in words: headings, paragraphs, items and tables, to read on a screen or as Markdown.
public struct AnswerText: Sendable {
  /// A piece of the text.
  private enum Piece {
    case heading(String)
    case paragraph(String)
    case item(String)
    case table(AlignedTable)
  }

  private var pieces: [Piece] = []

  /// An empty text.
  public init() {}

  /// Adds a heading.
  public mutating func heading(_ text: String) { pieces.append(.heading(text)) }

  /// Adds one or more sentences that belong together.
  public mutating func paragraph(_ text: String) { pieces.append(.paragraph(text)) }

  /// Adds an item of a list.
  public mutating func item(_ text: String) { pieces.append(.item(text)) }

  /// Adds a table, unless it has no rows.
  ///
  /// - Precondition: Each row has a cell for every heading.
  public mutating func table(_ head: [String], _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    precondition(rows.allSatisfy { $0.count == head.count }, "a cell for every heading")
    pieces.append(
      .table(
        AlignedTable(
          head: head, columns: head.indices.map { column in rows.map { $0[column] } })))
  }

  /// The text for a screen.
  public var plain: String {
    joined { piece in
      switch piece {
      case .heading(let text): text + "\n" + String(repeating: "─", count: text.count)
      case .paragraph(let text): text
      case .item(let text): "• " + text
      case .table(let table): String(table.text.dropLast())
      }
    }
  }

  /// The text as Markdown (CommonMark with tables).
  public var markdown: String {
    joined { piece in
      switch piece {
      case .heading(let text): "## " + Self.escaped(text)
      case .paragraph(let text): Self.escaped(text)
      case .item(let text): "- " + Self.escaped(text)
      case .table(let table): Self.markdown(table)
      }
    }
  }

  /// Pieces with an empty line between them; items follow one another.
  private func joined(_ render: (Piece) -> String) -> String {
    var text = ""
    var wasItem = false
    for piece in pieces {
      var isItem = false
      if case .item = piece { isItem = true }
      if !text.isEmpty { text += isItem && wasItem ? "\n" : "\n\n" }
      text += render(piece)
      wasItem = isItem
    }
    return text.isEmpty ? "" : text + "\n"
  }

  private static func markdown(_ table: AlignedTable) -> String {
    func row(_ cells: [String]) -> String {
      "| " + cells.map(escaped).joined(separator: " | ") + " |"
    }
    var lines = [row(table.head)]
    lines.append("|---|" + table.head.dropFirst().map { _ in "---:|" }.joined())
    for i in table.columns.first?.indices ?? 0..<0 {
      lines.append(row(table.columns.map { $0[i] }))
    }
    return lines.joined(separator: "\n")
  }

  /// The text with a backslash before whatever Markdown would take for a mark, on one line.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if character.isNewline {
        escaped += " "
      } else {
        if "\\`*_[]<>|#".contains(character) { escaped += "\\" }
        escaped.append(character)
      }
    }
    return escaped
  }
}
