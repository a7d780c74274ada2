import Foundation
import Testing

/// Programs of others that look at what the tool makes.
enum Programs {
  /// The path of a program; nil when it is not installed.
  ///
  /// Continuous integration has them all: there one that is missing is a failure.
  static func path(of name: String) throws -> String? {
    let environment = ProcessInfo.processInfo.environment
    let path = (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
      .first(where: FileManager.default.isExecutableFile)
    if path == nil {
      if environment["CI"] ?? environment["ci"] != nil {
        Issue.record("\(name) is not installed")
      } else {
        print("Skipped: \(name) is not installed.")
      }
    }
    return path
  }
}
