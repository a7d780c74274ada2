internal import ArgumentParser

/// Why the tool stops, in words, and the exit code that says so.
struct ToolFailure: Error {
  let code: ExitCode
  let message: String

  /// The data has problems.
  static func problems(_ message: String) -> ToolFailure {
    ToolFailure(code: .problems, message: message)
  }

  /// The tool was called wrongly.
  static func wrongUse(_ message: String) -> ToolFailure {
    ToolFailure(code: .wrongUse, message: message)
  }

  /// A file could not be read or written.
  static func notReadOrWritten(_ message: String) -> ToolFailure {
    ToolFailure(code: .notReadOrWritten, message: message)
  }
}

extension ExitCode {
  /// The data has problems.
  static let problems = ExitCode(1)
  /// The tool was called wrongly.
  static let wrongUse = ExitCode(2)
  /// A file could not be read or written.
  static let notReadOrWritten = ExitCode(3)
}
