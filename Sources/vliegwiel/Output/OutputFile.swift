internal import Glibc

/// A file that an answer goes to.
enum OutputFile {
  /// Writes a file as a whole or not at all, replacing one of the same name; a device is written
  /// to as it is.
  ///
  /// - Throws: `ToolFailure.notReadOrWritten`, naming the path and the reason.
  static func write(_ bytes: [UInt8], to path: String, _ words: ToolWords) throws {
    // The file a link leads to is replaced, not the link.
    let target = SystemFiles.withoutLinks(path) ?? path
    let staged = target + ".\(getpid()).partial"
    do throws(SystemError) {
      switch SystemFiles.kind(of: target) {
      case .folder: throw SystemError(path, code: EISDIR)
      case .device: try SystemFiles.write(bytes, to: target)
      case .file, .nothing:
        try SystemFiles.write(bytes, to: staged)
        try SystemFiles.move(staged, to: target)
      }
    } catch {
      SystemFiles.removeFile(staged)
      throw ToolFailure.notReadOrWritten(words.notWritten(path, errno: error.code))
    }
  }
}
