import FoundationEssentials

/// Where the files of a register come from: a folder, or memory.
struct RegisterFiles: Sendable {
  /// What came of asking for a file.
  enum Answer {
    case bytes([UInt8])
    case missing
    case outsideFolder
  }

  private let load: @Sendable (String) -> Answer

  /// The file at a path relative to the register.
  ///
  /// Only files of the register itself are read: no absolute path, no step up, no address, and no
  /// symbolic link that leads out of the folder.
  func file(at path: String) -> Answer {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isInside = !parts.contains { $0.isEmpty || $0 == ".." || $0.contains(":") }
    return isInside && !path.contains("\\") ? load(path) : .outsideFolder
  }

  /// The files in a folder.
  static func folder(_ path: String) -> RegisterFiles {
    let folder = URL(filePath: path, directoryHint: .isDirectory).resolvingSymlinksInPath()
    return RegisterFiles { name in
      let file = folder.appending(path: name).resolvingSymlinksInPath()
      guard file.pathComponents.starts(with: folder.pathComponents) else { return .outsideFolder }
      guard let data = try? Data(contentsOf: file) else { return .missing }
      return .bytes([UInt8](data))
    }
  }

  /// Files in memory, by name.
  static func memory(_ files: [String: [UInt8]]) -> RegisterFiles {
    RegisterFiles { files[$0].map { .bytes($0) } ?? .missing }
  }
}
