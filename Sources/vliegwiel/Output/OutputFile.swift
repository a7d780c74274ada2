internal import Glibc

/// Files that an answer goes to.
enum OutputFile {
  /// Writes a file as a whole or not at all, replacing one of the same name; a device is written
  /// to as it is.
  ///
  /// - Throws: `ToolFailure.notReadOrWritten`, naming the path and the reason.
  static func write(_ bytes: [UInt8], to path: String, _ words: ToolWords) throws {
    try write([(path, bytes)], words)
  }

  /// Writes files that belong together: all of them, or none.
  ///
  /// Everything is first written beside its place, and moves there when that has succeeded.
  ///
  /// - Throws: `ToolFailure.notReadOrWritten`, naming the path and the reason.
  static func write(_ files: [(path: String, bytes: [UInt8])], _ words: ToolWords) throws {
    var staged: [(from: String, to: String, path: String)] = []
    var devices: [(path: String, bytes: [UInt8])] = []
    var current = ""
    do throws(SystemError) {
      for (number, file) in files.enumerated() {
        current = file.path
        // The file a link leads to is replaced, not the link.
        let target = SystemFiles.withoutLinks(file.path) ?? file.path
        switch SystemFiles.kind(of: target) {
        case .folder: throw SystemError(file.path, code: EISDIR)
        case .device: devices.append((target, file.bytes))
        case .file, .nothing:
          staged.append((target + ".\(number)" + SystemFiles.unfinished, target, file.path))
          try SystemFiles.write(file.bytes, to: staged[staged.count - 1].from)
        }
      }
      for device in devices {
        current = device.path
        try SystemFiles.write(device.bytes, to: device.path)
      }
      for move in staged {
        current = move.path
        try SystemFiles.move(move.from, to: move.to)
      }
    } catch {
      for move in staged { SystemFiles.removeFile(move.from) }
      throw ToolFailure.notReadOrWritten(words.notWritten(current, errno: error.code))
    }
  }
}
