import Foundation
import Testing

/// A folder that is removed when nobody uses it any more.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "tool-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file within the folder.
  func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file into the folder.
  @discardableResult
  func write(_ text: String, to name: String) throws -> URL {
    let file = url.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file
  }

  /// All names in the folder, also hidden ones, sorted.
  func names(in subfolder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(subfolder)).sorted()
  }

  /// A copy of the shipped register in the folder.
  func copyOfUtrecht() throws -> URL {
    let copy = url.appending(path: "register")
    try FileManager.default.copyItem(at: utrecht, to: copy)
    return copy
  }
}

extension TemporaryFolder {
  /// The text of a file in the folder.
  func text(of name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  /// The number of the line of a file that holds a text, from 1.
  func line(of text: String, in name: String) throws -> Int {
    let lines = try self.text(of: name).components(separatedBy: "\n")
    return try #require(lines.firstIndex { $0.contains(text) }) + 1
  }

  /// Adds text to a file in the folder.
  func append(_ text: String, to name: String) throws {
    try write(try self.text(of: name) + text, to: name)
  }

  /// Replaces a text in a file that must hold it.
  func replace(_ text: String, by other: String, in name: String) throws {
    let content = try self.text(of: name)
    precondition(content.contains(text), "the text to replace is there")
    try write(content.replacingOccurrences(of: text, with: other), to: name)
  }
}
