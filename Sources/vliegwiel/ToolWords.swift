internal import Glibc
internal import Movement
internal import Words

/// Every text that the tool itself speaks, Dutch and English.
struct ToolWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// The language of help and of messages before a register is read: the one that `--lang` asks
  /// for, else English when the environment is English, else Dutch.
  static let language: Language = {
    let arguments = CommandLine.arguments
    for (i, argument) in arguments.enumerated() {
      if argument == "--lang", i + 1 < arguments.count,
        let asked = Language(rawValue: arguments[i + 1])
      {
        return asked
      }
      if argument.hasPrefix("--lang="),
        let asked = Language(rawValue: String(argument.dropFirst(7)))
      {
        return asked
      }
    }
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = unsafe getenv(variable), unsafe value.pointee != 0 else { continue }
      return unsafe String(cString: value).hasPrefix("en") ? .en : .nl
    }
    return .nl
  }()

  static let current = ToolWords(language)
  static let help = Help(language: language)

  // What went wrong.
  var noProblems: String { language(nl: "Geen problemen gevonden.", en: "No problems found.") }

  func line(_ problem: Problem) -> String {
    let kind =
      problem.severity == .error
      ? language(nl: "fout", en: "error") : language(nl: "let op", en: "warning")
    return "\(kind): \(problem.message(in: language))"
  }

  func problems(_ problems: [Problem]) -> String {
    let errors = problems.count { $0.severity == .error }
    let warnings = problems.count - errors
    let count = language.list(
      [
        errors > 0
          ? language.count(
            errors, language(nl: "fout", en: "error"), language(nl: "fouten", en: "errors")) : nil,
        warnings > 0
          ? language.count(
            warnings, language(nl: "waarschuwing", en: "warning"),
            language(nl: "waarschuwingen", en: "warnings")) : nil,
      ].compactMap { $0 })
    return (problems.map(line) + [count + "."]).joined(separator: "\n")
  }

  func unknownValue(_ word: String, option: String, known: [String]) -> String {
    let all = known.joined(separator: ", ")
    let suggestion = Suggestions(known).nearest(to: word)
      .map { language(nl: " Bedoelde u “\($0)”?", en: " Did you mean “\($0)”?") }
    return "\(option): “\(word.printable)” "
      + language(nl: "is niet bekend.", en: "is not known.") + (suggestion ?? "") + " "
      + language(nl: "Kies uit \(all).", en: "Choose from \(all).")
  }

  // What was done.
  func written(_ names: [String], into folder: String) -> String {
    language(nl: "Gemaakt in \(folder): ", en: "Made in \(folder): ")
      + names.joined(separator: ", ") + "\n"
  }
}
