internal import Glibc

/// Standard output for answers, standard error for progress and problems.
enum Console {
  /// Prints an answer.
  ///
  /// - Throws: `ToolFailure.notReadOrWritten` when it cannot be written, to a full disk for one.
  static func say(_ text: String, _ words: ToolWords = .current) throws {
    try say(Array((text + "\n").utf8), words)
  }

  /// Writes an answer as it is.
  ///
  /// - Throws: `ToolFailure.notReadOrWritten`, as for a text.
  static func say(_ bytes: [UInt8], _ words: ToolWords) throws {
    do throws(SystemError) {
      try SystemFiles.write(bytes, to: STDOUT_FILENO, "")
    } catch {
      throw ToolFailure.notReadOrWritten(
        words.notWritten(words.standardOutput, errno: error.code))
    }
  }

  /// Prints progress or a problem.
  static func warn(_ text: String) {
    // When not even this can be written, nobody is left to be told.
    try? SystemFiles.write(Array((text + "\n").utf8), to: STDERR_FILENO, "")
  }
}
