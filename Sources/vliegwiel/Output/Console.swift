internal import Glibc

/// Standard output for answers, standard error for progress and problems.
enum Console {
  /// Prints an answer.
  static func say(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

  /// Prints progress or a problem.
  static func warn(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// Writes text as it is.
  static func write(_ text: String, to descriptor: Int32 = STDOUT_FILENO) {
    var text = text
    text.withUTF8 { buffer in
      var sent = 0
      while sent < buffer.count {
        let count = unsafe Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: sent), buffer.count - sent)
        guard count > 0 else { return }
        sent += count
      }
    }
  }
}
