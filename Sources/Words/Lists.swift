extension Language {
  /// The items joined as in a sentence: "a", "a en b", "a, b en c".
  public func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last }
    return items.dropLast().joined(separator: ", ") + self(nl: " en ", en: " and ") + last
  }

  /// A count with the word that goes with it: "1 initiatief", "2 initiatieven".
  public func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(number(count)) \(count == 1 ? one : many)"
  }
}
