import Foundation
import Testing

/// The Python programs of `Tests/Oracle` for statistics.
enum StatisticsOracle {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let python = root.appending(path: ".venv/bin/python")

  static var isExpected: Bool {
    ProcessInfo.processInfo.environment["CI"] != nil
      || FileManager.default.isExecutableFile(atPath: python.path)
  }

  /// Sends a question as JSON to a script and reads the answer.
  static func ask<Answer: Decodable>(_ request: some Encodable, script: String) throws -> Answer {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try JSONEncoder().encode(request).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = python
    process.arguments = [root.appending(path: "Tests/Oracle/\(script)").path]
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(script) failed")
    return try JSONDecoder().decode(Answer.self, from: bytes)
  }
}
