internal import Glibc
internal import Graphs
internal import Movement

/// Files that belong together: all are written, or none.
struct FileSet {
  private var files: [(name: String, content: Content)] = []

  private enum Content {
    case bytes([UInt8])
    case pieces(PackageFile)
  }

  /// The names of the files, in the order they were added.
  var names: [String] { files.map(\.name) }

  /// Adds a file by its name.
  mutating func add(_ name: String, _ bytes: [UInt8]) { files.append((name, .bytes(bytes))) }

  /// Adds a file that is made in pieces while it is written.
  mutating func add(_ file: PackageFile) { files.append((file.name, .pieces(file))) }

  /// Writes the files into a folder, making it when it is not there and replacing files of the
  /// same names.
  ///
  /// Everything is first written into a folder of its own, within the folder or, when that is
  /// still to be made, beside it. Only when that has succeeded do the files move to their places.
  /// Should it fail, everything that was made is removed.
  ///
  /// - Throws: `ToolFailure.notReadOrWritten`, naming the path and the reason.
  func write(into folder: String, _ words: ToolWords) throws {
    let target = Self.withoutEndSlash(folder)
    do throws(SystemError) {
      switch SystemFiles.kind(of: target) {
      case .nothing: try writeNew(target)
      case .folder: try write(within: target)
      case .file, .device: throw SystemError(target, code: ENOTDIR)
      }
    } catch {
      throw ToolFailure.notReadOrWritten(
        error.code == ENOTDIR
          ? words.notAFolder(error.path) : words.notWritten(error.path, errno: error.code))
    }
  }

  /// Moves the files one by one into a folder that is there.
  private func write(within target: String) throws(SystemError) {
    for file in files where SystemFiles.kind(of: target + "/" + file.name) == .folder {
      // A file can replace a file, never a folder.
      throw SystemError(target + "/" + file.name, code: EISDIR)
    }
    let staging = target + "/" + SystemFiles.unfinished
    defer { remove(staging) }
    try stage(in: staging)
    for file in files {
      try SystemFiles.move(staging + "/" + file.name, to: target + "/" + file.name)
    }
  }

  /// Makes a folder with the files in it, all at once.
  private func writeNew(_ target: String) throws(SystemError) {
    var made: [String] = []
    let staging = target + SystemFiles.unfinished
    do throws(SystemError) {
      try makeFolders(above: target, noting: &made)
      try stage(in: staging)
      try SystemFiles.move(staging, to: target)
    } catch {
      remove(staging)
      for folder in made.reversed() { SystemFiles.removeFolder(folder) }
      throw error
    }
  }

  private func stage(in staging: String) throws(SystemError) {
    try SystemFiles.makeFolder(staging)
    for file in files {
      let path = staging + "/" + file.name
      switch file.content {
      case .bytes(let bytes): try SystemFiles.write(bytes, to: path)
      case .pieces(let file): try write(file, to: path)
      }
    }
  }

  /// Writes a file piece by piece, so that never more than a few of them stand in memory.
  private func write(_ file: PackageFile, to path: String) throws(SystemError) {
    let batch = 8
    try SystemFiles.write(to: path) { (descriptor) throws(SystemError) in
      for first in stride(from: 0, to: file.pieceCount, by: batch) {
        let pieces = concurrentMap(chunkCount: min(batch, file.pieceCount - first)) {
          file.piece(first + $0)
        }
        for piece in pieces { try SystemFiles.write(piece, to: descriptor, path) }
      }
    }
  }

  private func remove(_ staging: String) {
    for file in files { SystemFiles.removeFile(staging + "/" + file.name) }
    SystemFiles.removeFolder(staging)
  }

  /// Makes the folders above a path that are not there yet, from the top down.
  private func makeFolders(above path: String, noting made: inout [String]) throws(SystemError) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    let parent = Self.withoutEndSlash(String(path[..<slash]))
    switch SystemFiles.kind(of: parent) {
    case .folder: return
    case .file, .device: throw SystemError(parent, code: ENOTDIR)
    case .nothing:
      try makeFolders(above: parent, noting: &made)
      try SystemFiles.makeFolder(parent)
      made.append(parent)
    }
  }

  private static func withoutEndSlash(_ path: String) -> String {
    var path = path
    while path.count > 1 && path.last == "/" { path.removeLast() }
    return path
  }
}
