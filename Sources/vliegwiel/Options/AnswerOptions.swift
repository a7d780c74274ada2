internal import ArgumentParser
internal import Insight
internal import Movement
internal import Words

/// The options that say how a question's answer is written, and where; the same in every command.
struct AnswerOptions: ParsableArguments {
  @Option(help: ArgumentHelp(ToolWords.help.answerFormat, valueName: "table|csv|json"))
  var format: OutputFormat?

  @Option(name: .shortAndLong, help: ArgumentHelp(ToolWords.help.answerOutput, valueName: "path"))
  var output: String?

  /// An answer in every form it can be written in.
  struct Forms {
    /// The command's name; files are named after it.
    let question: String
    let json: () throws -> [UInt8]
    /// The main table first.
    let tables: [AnswerTable]
    let text: AnswerText
    let isSynthetic: Bool

    /// The CSV of the main table, for where only one can go.
    fileprivate var csv: [UInt8] {
      Array((tables.first?.csv(isSynthetic: isSynthetic) ?? "").utf8)
    }
  }

  /// Prints the answer, or writes it to a file or into a folder.
  ///
  /// - A folder, or a path that ends in a slash, gets all forms, or the one asked for: `X.json`,
  ///   `X.md`, `X.csv` for the main table and `X-TABLE.csv` for the others.
  /// - A file gets the form asked for, else the one its name ends in, else the text.
  ///
  /// - Throws: `ToolFailure.notReadOrWritten`, or what making a form throws.
  func write(_ forms: Forms, quiet: Bool, _ words: ToolWords) throws {
    guard let output else {
      return try Console.say(
        try bytes(of: forms, as: format ?? .table, markdown: false), words)
    }
    if output.hasSuffix("/") || SystemFiles.kind(of: output) == .folder {
      let files = try self.files(of: forms)
      try files.write(into: output, words)
      if !quiet { try Console.say(words.written(files.names, into: output), words) }
    } else {
      let form = format ?? OutputFormat(ofFile: output)
      let isMarkdown = output.lowercased().hasSuffix(".md")
      try OutputFile.write(
        try bytes(of: forms, as: form, markdown: isMarkdown), to: output, words)
    }
  }

  private func bytes(of forms: Forms, as form: OutputFormat, markdown: Bool) throws -> [UInt8] {
    switch form {
    case .json: try forms.json()
    case .csv: forms.csv
    case .table: Array((markdown ? forms.text.markdown : forms.text.plain).utf8)
    }
  }

  private func files(of forms: Forms) throws -> FileSet {
    var files = FileSet()
    if format ?? .table == .table {
      files.add("\(forms.question).md", Array(forms.text.markdown.utf8))
    }
    if format ?? .csv == .csv {
      for (place, table) in forms.tables.enumerated() {
        files.add(
          place == 0 ? "\(forms.question).csv" : "\(forms.question)-\(table.name).csv",
          Array(table.csv(isSynthetic: forms.isSynthetic).utf8))
      }
    }
    if format ?? .json == .json { files.add("\(forms.question).json", try forms.json()) }
    return files
  }
}
