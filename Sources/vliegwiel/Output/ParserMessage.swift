internal import Words

/// What the parser says of wrong use, in the language of the user.
///
/// The parser speaks English only and keeps what went wrong to itself, so its sentences are known by
/// their form. One that is not known stays as it is; the tests of wrong use hold all that matter.
struct ParserMessage {
  let language: Language

  /// The message of the parser with its help and usage, line by line.
  func text(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0)) }.joined(separator: "\n")
  }

  private func line(_ line: String) -> String {
    if let match = line.wholeMatch(of: /Error: (.*)/) {
      return language(nl: "Fout: ", en: "Error: ") + sentence(String(match.1))
    }
    guard language == .nl else { return line }
    if let match = line.wholeMatch(of: /Help: (.*)/) { return "Hulp: \(match.1)" }
    if let match = line.wholeMatch(of: /Usage: (.*)/) { return "Gebruik: \(match.1)" }
    if let match = line.wholeMatch(of: #/  See '(.*)' for more information\./#) {
      return "  '\(match.1)' zegt meer."
    }
    return line
  }

  private func sentence(_ text: String) -> String {
    if let match = text.wholeMatch(of: /The value '(.*)' is invalid for '([^']*<(.*)>)'/) {
      let wanted = wanted(match.3, insteadOf: match.1)
      return language(
        nl: "'\(match.1)' kan niet bij '\(match.2)'\(wanted).",
        en: "The value '\(match.1)' is invalid for '\(match.2)'\(wanted).")
    }
    guard language == .nl else { return text }
    if let match = text.wholeMatch(
      of: /The value '(.*)' is invalid for '(.*)'\. Please provide one of (.*)\./)
    {
      let choice = match.3.replacing(" or ", with: " of ").replacing(" and ", with: " of ")
      return "'\(match.1)' kan niet bij '\(match.2)'; kies uit \(choice)."
    }
    if let match = text.wholeMatch(of: /Unknown option '(.*)'\. Did you mean '(.*)'\?/) {
      return "De optie '\(match.1)' bestaat niet. Bedoelde u '\(match.2)'?"
    }
    if let match = text.wholeMatch(of: /Unknown option '(.*)'/) {
      return "De optie '\(match.1)' bestaat niet."
    }
    if let match = text.wholeMatch(of: /Unexpected argument '(.*)'/) {
      return "'\(match.1)' hoort hier niet."
    }
    if let match = text.wholeMatch(of: /\d+ unexpected arguments: (.*)/) {
      return "\(match.1) horen hier niet."
    }
    if let match = text.wholeMatch(of: /Missing expected argument '(.*)'/) {
      return "'\(match.1)' ontbreekt."
    }
    if let match = text.wholeMatch(of: /Missing one of: (.*)/) {
      return "Een van deze ontbreekt: \(match.1)."
    }
    if let match = text.wholeMatch(of: /Missing value for '(.*)'/) {
      return "Bij '\(match.1)' ontbreekt een waarde."
    }
    if let match = text.wholeMatch(
      of: /The option '(.*)' does not take any value, but '(.*)' was specified\./)
    {
      return "Bij de optie '\(match.1)' hoort geen waarde; haal '\(match.2)' weg."
    }
    if let match = text.wholeMatch(of: /Invalid option: (.*)/) {
      return "De optie '\(match.1)' bestaat niet."
    }
    return text
  }

  /// What an option takes that is called a number or kilometres.
  private func wanted(_ valueName: Substring, insteadOf value: Substring) -> String {
    switch valueName {
    case "number" where value.hasPrefix("-"):
      language(nl: "; geef een heel getal van 0 of meer", en: "; give a whole number of 0 or more")
    case "number": language(nl: "; geef een getal", en: "; give a number")
    case "km": language(nl: "; geef een getal, zoals 12.5", en: "; give a number, like 12.5")
    default: ""
    }
  }
}
