/// The keys of a table, by which other rows refer to its rows.
///
/// Most rows refer by the key itself; what names look like is worked out for the first that does not.
final class Keys {
  private let exact: Set<String>
  /// Each key with what else its row is called.
  private let names: [(key: String, name: String)]
  /// Keys by how they or their names look in lower case without punctuation; nil when several do.
  private lazy var byLook: [String: String?] = {
    var byLook: [String: String?] = [:]
    for (key, name) in names {
      let look = folded(name)
      byLook[look] = .some(byLook[look, default: key] == key ? key : nil)
    }
    return byLook
  }()
  private lazy var suggestions = Suggestions(names.map(\.name))

  /// The keys in a column, which rows may also be called by in other columns.
  init(of sheet: Sheet, in column: String, orBy nameColumns: [String]) {
    var exact: Set<String> = []
    var names: [(key: String, name: String)] = []
    for row in sheet.rows {
      guard let key = sheet.cell(column, of: row) else { continue }
      exact.insert(key)
      names.append((key, key))
      for nameColumn in nameColumns {
        if let name = sheet.cell(nameColumn, of: row) { names.append((key, name)) }
      }
    }
    self.exact = exact
    self.names = names
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
