import Foundation
import Testing

/// Compares a text with the one in a file beside these tests.
///
/// To record a text anew, delete its file and run the tests: they fail once, and write it.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = packageFolder.appending(path: "Tests/ToolTests/Golden/\(name).txt")
  guard FileManager.default.fileExists(atPath: file.path) else {
    try Data(text.utf8).write(to: file)
    Issue.record("\(name) was recorded; look at it", sourceLocation: sourceLocation)
    return
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  #expect(text == golden, sourceLocation: sourceLocation)
}
