internal import FoundationEssentials
internal import Glibc

/// Files that belong together: all are written, or none.
struct FileSet {
  private var files: [(name: String, bytes: [UInt8])] = []

  /// Adds a file by its name.
  mutating func add(_ name: String, _ bytes: [UInt8]) { files.append((name, bytes)) }

  /// Writes the files into a folder, making it when it is not there and replacing files of the
  /// same names.
  ///
  /// Everything is first written into a folder beside it; only when that has succeeded do the
  /// files move to their places.
  ///
  /// - Throws: `ToolFailure.notReadOrWritten`, naming the path and the reason.
  func write(into folder: String) throws {
    let target = URL(filePath: folder).standardizedFileURL
    let staging = target.deletingLastPathComponent()
      .appending(path: ".\(target.lastPathComponent).\(getpid()).partial")
    for file in files {
      // A file can replace a file, never a folder.
      try requireNoFolder(at: target.appending(path: file.name).path)
    }
    try makeFolder(at: target.deletingLastPathComponent().path)
    try makeFolder(at: staging.path)
    defer { try? FileManager.default.removeItem(at: staging) }
    for file in files { try write(file.bytes, to: staging.appending(path: file.name).path) }
    try makeFolder(at: target.path)
    for file in files {
      let path = target.appending(path: file.name).path
      let status = unsafe rename(staging.appending(path: file.name).path, path)
      guard status == 0 else { throw failure(path) }
    }
  }

  private func requireNoFolder(at path: String) throws {
    var isFolder = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder {
      errno = EISDIR
      throw failure(path)
    }
  }

  /// Makes a folder and those above it, unless they are there.
  private func makeFolder(at path: String) throws {
    var isFolder = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      guard isFolder else { throw ToolFailure.notReadOrWritten(ToolWords.current.notAFolder(path)) }
      return
    }
    try makeFolder(at: URL(filePath: path).deletingLastPathComponent().path)
    guard unsafe mkdir(path, 0o777) == 0 else { throw failure(path) }
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    guard descriptor >= 0 else { throw failure(path) }
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: sent), bytes.count - sent)
      }
      guard count > 0 else {
        let error = failure(path)
        close(descriptor)
        throw error
      }
      sent += count
    }
    guard close(descriptor) == 0 else { throw failure(path) }
  }

  /// What the system says went wrong just now.
  private func failure(_ path: String) -> ToolFailure {
    let reason = unsafe String(cString: strerror(errno))
    return .notReadOrWritten(ToolWords.current.notWritten(path, reason: reason))
  }
}
