import Foundation
import Graphs
import Testing

/// The Python programs of `Tests/Oracle`.
enum Oracle {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let python = root.appending(path: ".venv/bin/python")

  static var isExpected: Bool {
    ProcessInfo.processInfo.environment["CI"] != nil
      || FileManager.default.isExecutableFile(atPath: python.path)
  }

  /// Sends a question as JSON to a script and reads the answer.
  static func ask<Answer: Decodable>(_ request: some Encodable, script: String) throws -> Answer {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let question = folder.appending(path: "question.json")
    try JSONEncoder().encode(request).write(to: question)
    let process = Process()
    process.executableURL = python
    process.arguments = [root.appending(path: "Tests/Oracle/\(script)").path]
    process.standardInput = try FileHandle(forReadingFrom: question)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "the oracle failed")
    return try JSONDecoder().decode(Answer.self, from: data)
  }

  /// Compares the distances from every vertex, without weights and with; the oracle writes -1 for
  /// infinite.
  static func compareDistances(
    of graph: Graph, with theirs: [[Double]], weighted: [[Double]], _ name: Comment
  ) throws {
    for source in 0..<graph.vertexCount {
      let distances = try graph.distances(from: source).map { $0 < .infinity ? $0 : -1 }
      #expect(distances == theirs[source], name)
      let lengths = try graph.distances(from: source, weights: .lengths)
        .map { $0 < .infinity ? $0 : -1 }
      #expect(areClose(lengths, weighted[source]), name)
    }
  }
}
