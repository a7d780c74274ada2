/// The keys of a table, by which other rows refer to its rows.
struct Keys {
  private var exact: Set<String> = []
  /// Keys by how they or their names look in lower case without punctuation; nil when several do.
  private var byLook: [String: String?] = [:]
  private var suggestions = Suggestions([])

  /// The keys in a column, which rows may also be called by in other columns.
  init(of sheet: Sheet, in column: String, orBy nameColumns: [String]) {
    for row in sheet.rows {
      guard let key = sheet.cell(column, of: row) else { continue }
      exact.insert(key)
      for name in [key] + nameColumns.compactMap({ sheet.cell($0, of: row) }) {
        let look = folded(name)
        byLook[look] = .some(byLook[look, default: key] == key ? key : nil)
        suggestions.add(name)
      }
    }
  }

  /// The key that a text stands for: the key itself, or else the one row that looks or is called so.
  func key(for text: String) -> String? {
    exact.contains(text) ? text : byLook[folded(text)] ?? nil
  }

  /// The key or name nearest to a text that stands for none.
  func suggestion(for text: String) -> String? {
    suggestions.nearest(to: text)
  }
}
