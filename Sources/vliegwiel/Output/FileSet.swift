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
  /// - Throws: `ToolFailure.notReadOrWritten`, naming the folder and the reason.
  func write(into folder: String) throws {
    let manager = FileManager.default
    let target = URL(filePath: folder).standardizedFileURL
    let parent = target.deletingLastPathComponent()
    let staging = parent.appending(path: ".\(target.lastPathComponent).\(getpid()).partial")
    do {
      var isFolder = false
      if manager.fileExists(atPath: target.path, isDirectory: &isFolder), !isFolder {
        throw ToolFailure.notReadOrWritten(ToolWords.current.notAFolder(folder))
      }
      try manager.createDirectory(at: staging, withIntermediateDirectories: true)
      defer { try? manager.removeItem(at: staging) }
      for file in files {
        try Data(file.bytes).write(to: staging.appending(path: file.name))
      }
      try manager.createDirectory(at: target, withIntermediateDirectories: true)
      for file in files {
        let from = staging.appending(path: file.name).path
        let to = target.appending(path: file.name).path
        guard rename(from, to) == 0 else {
          throw ToolFailure.notReadOrWritten(
            ToolWords.current.notWritten(to, reason: unsafe String(cString: strerror(errno))))
        }
      }
    } catch let failure as ToolFailure {
      throw failure
    } catch {
      throw ToolFailure.notReadOrWritten(
        ToolWords.current.notWritten(folder, reason: "\(error.localizedDescription)"))
    }
  }
}
