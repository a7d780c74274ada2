internal import Glibc

/// What the system says cannot be done with a path.
struct SystemError: Error {
  let path: String
  /// The number of the error, as in `errno`.
  let code: Int32

  /// The error of the call that has just failed.
  init(_ path: String) {
    self.path = path
    code = errno
  }

  init(_ path: String, code: Int32) {
    self.path = path
    self.code = code
  }
}

/// Files and folders, by the calls of the system.
enum SystemFiles {
  /// What can stand at a path.
  enum Kind {
    case nothing, file, folder
    /// A terminal, a pipe or another device.
    case device
  }

  /// The end of the names of files that are not ready: of this run alone, also where other machines
  /// write to the same folder.
  static let unfinished = ".\(getpid())-\(UInt32.random(in: 0...(.max))).partial"

  /// What stands at a path, behind links.
  static func kind(of path: String) -> Kind {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    default: return .device
    }
  }

  /// The path without links; nil when nothing is there.
  static func withoutLinks(_ path: String) -> String? {
    guard let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  /// Whether two paths lead to one file, there or still to be made; a device takes both.
  static func isSame(_ one: String, _ other: String) -> Bool {
    guard kind(of: one) != .device else { return false }
    func target(_ path: String) -> String {
      if let found = withoutLinks(path) { return found }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let folder = String(path.dropLast(name.count))
      return (withoutLinks(folder.isEmpty ? "." : folder) ?? folder) + "/" + name
    }
    return target(one) == target(other)
  }

  static func makeFolder(_ path: String) throws(SystemError) {
    guard unsafe mkdir(path, 0o777) == 0 else { throw SystemError(path) }
  }

  /// Removes a folder that is empty, and leaves another.
  static func removeFolder(_ path: String) { _ = unsafe rmdir(path) }

  static func removeFile(_ path: String) { _ = unsafe unlink(path) }

  static func move(_ path: String, to target: String) throws(SystemError) {
    guard unsafe rename(path, target) == 0 else { throw SystemError(target) }
  }

  /// Writes a file, or to a device.
  static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    try write(to: path) { (descriptor) throws(SystemError) in
      try write(bytes, to: descriptor, path)
    }
  }

  /// Opens a file, or a device, for a body that writes to it.
  static func write(
    to path: String, _ body: (_ descriptor: Int32) throws(SystemError) -> Void
  ) throws(SystemError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw SystemError(path) }
    do throws(SystemError) {
      try body(descriptor)
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw SystemError(path) }
  }

  /// Writes all bytes to something open; the path is for the error.
  static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(SystemError) {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: sent), bytes.count - sent)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw SystemError(path) }
      sent += count
    }
  }
}
