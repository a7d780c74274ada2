/// Numbers given by name in one option: `need=4,theme=3`.
enum NamedNumbers {
  /// The numbers of a text; each name at most once.
  ///
  /// - Parameters:
  ///   - option: What the option is called: `--weights`.
  ///   - names: The names that may be given.
  ///   - isAllowed: Whether a number will do.
  ///   - expected: What would do, in words.
  /// - Throws: `ToolFailure.wrongUse` naming everything that is wrong.
  static func parse(
    _ text: String, option: String, names: [String], expected: String, _ words: ToolWords,
    where isAllowed: (Double) -> Bool
  ) throws -> [(name: String, value: Double)] {
    var wrong: [String] = []
    var numbers: [(name: String, value: Double)] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = sides[0].trimmed.lowercased()
      guard names.contains(name) else {
        wrong.append(words.unknownValue(sides[0].trimmed, option: option, known: names))
        continue
      }
      let value = sides.count == 2 ? Double(sides[1].trimmed) : nil
      guard let value, value.isFinite, isAllowed(value) else {
        wrong.append(words.notNamedNumber(String(part), option: option, expected: expected))
        continue
      }
      guard !numbers.contains(where: { $0.name == name }) else {
        wrong.append(words.namedTwice(name, option: option))
        continue
      }
      numbers.append((name, value))
    }
    guard wrong.isEmpty else { throw ToolFailure.wrongUse(wrong.joined(separator: "\n")) }
    return numbers
  }
}
