import Foundation

/// An answer as JSON, read back without knowing its type.
func json(_ answer: some Encodable) throws -> [String: Any] {
  let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(answer))
  return object as? [String: Any] ?? [:]
}

/// The keys that hold null in each row of a list.
func nullKeys(of list: String, in json: [String: Any]) -> [[String]] {
  let rows = json[list] as? [[String: Any]] ?? []
  return rows.map { row in row.filter { $0.value is NSNull }.map(\.key).sorted() }
}

/// The keys of the rows of a list; nil when they differ from row to row.
func commonKeys(of list: String, in json: [String: Any]) -> [String]? {
  let rows = json[list] as? [[String: Any]] ?? []
  let keys = Set(rows.map { $0.keys.sorted() })
  return keys.count == 1 ? keys.first : nil
}
