import Testing

extension Tool {
  /// The measures that the help of `graph` names.
  static func measureNames() async throws -> [String] {
    let help = try await run(["graph", "--help", "--lang", "en"]).text
    let listed = try #require(help.split(separator: "\nBetweenness counts").first)
    let names = listed.matches(of: /\n  (?<name>[a-z][a-z-]*) {2}/).map { String($0.name) }
    #expect(names.count > 70 && names.contains("two-mode-betweenness"))
    return names
  }
}
