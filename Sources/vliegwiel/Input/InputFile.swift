internal import Glibc

/// A file given on the command line.
enum InputFile {
  /// The name that stands for standard input.
  static let standardInput = "-"

  /// The bytes of a file, or of standard input.
  ///
  /// - Throws: `ToolFailure.notReadOrWritten`, naming the path and the reason.
  static func read(_ path: String, _ words: ToolWords) throws -> [UInt8] {
    let isStandardInput = path == standardInput
    let descriptor = isStandardInput ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw ToolFailure.notReadOrWritten(words.notRead(path, errno: errno))
    }
    defer { if !isStandardInput { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      }
      if count == 0 { return bytes }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw ToolFailure.notReadOrWritten(words.notRead(path, errno: errno))
      }
      bytes += chunk[..<count]
    }
  }
}
