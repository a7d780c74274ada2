internal import ArgumentParser
internal import Movement

/// The file of municipal boundaries that a map may be drawn with.
struct BoundariesOption: ParsableArguments {
  @Option(help: ArgumentHelp(ToolWords.help.boundaries, valueName: "file"))
  var boundaries: String?

  /// The boundaries of a register's municipalities; nil when no file was given.
  ///
  /// Which municipalities the file does not have is said aside: they stand on the map without an
  /// area.
  ///
  /// - Throws: `ToolFailure` when the file cannot be read or used.
  func read(for register: ReleasedRegister, quietly: Bool, _ words: ToolWords) throws -> Boundaries?
  {
    guard let boundaries else { return nil }
    let bytes = try InputFile.read(boundaries, words)
    let read: Boundaries
    do {
      read = try Boundaries(parsing: bytes, for: register.municipalities)
    } catch {
      throw ToolFailure.problems("\(boundaries.printable): \(error.message(in: words.language))")
    }
    if !read.missing.isEmpty, !quietly {
      let names = register.municipalities.filter { read.missing.contains($0.code) }
        .map { "\($0.name) (\($0.code))" }
      Console.warn(words.boundariesMissing(names, in: boundaries.printable))
    }
    return read
  }
}
