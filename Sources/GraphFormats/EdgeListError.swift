/// What is wrong with the text of an edge list, as much as fits at once.
public struct EdgeListError: Error, Sendable, Equatable {
  /// Something wrong with one line.
  public struct Problem: Sendable, Equatable {
    /// The kinds of things that can be wrong.
    public enum Kind: Sendable, Equatable {
      /// The line has one field.
      case missingTarget
      /// The line has more than three fields.
      case tooManyFields(Int)
      /// The line has a weight and the first line has none, or the other way round.
      case mixedFields(found: Int, expected: Int)
      /// The third field is not a number of zero or more.
      case invalidWeight(String)
      /// The third field of the header is not a word for weight.
      case unknownHeader(String)
      /// A quoted field does not end on its line.
      case unterminatedQuote
      /// Something follows a quoted field before the next separator.
      case textAfterQuote
      /// An id has no characters.
      case emptyID
      /// An id is not UTF-8.
      case invalidUTF8
    }

    /// The number of the line, from 1.
    public let line: Int
    /// What is wrong.
    public let kind: Kind
  }

  /// The most problems that are kept one by one.
  public static let maximumProblemCount = 20

  /// The first problems, in the order of the lines.
  public let problems: [Problem]

  /// The number of lines with a problem after those.
  public let furtherProblemCount: Int
}

extension EdgeListError: CustomStringConvertible {
  /// All problems, a line each, and how many more there are.
  public var description: String {
    var lines = problems.map(\.description)
    switch furtherProblemCount {
    case 0: break
    case 1: lines.append("One more line has a problem.")
    default: lines.append("\(furtherProblemCount) more lines have a problem.")
    }
    return lines.joined(separator: "\n")
  }
}

extension EdgeListError.Problem: CustomStringConvertible {
  /// The number of the line, what is wrong with it and how to mend it.
  public var description: String { "Line \(line): \(kind.description)" }
}

extension EdgeListError.Problem.Kind: CustomStringConvertible {
  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .missingTarget:
      "there is one field, but an edge has two ids; add the second, and use the same separator in"
        + " every line."
    case .tooManyFields(let count):
      "there are \(count) fields, but an edge has two ids and perhaps a weight; remove the other"
        + " fields, and put ids that contain the separator in double quotes."
    case .mixedFields(found: 3, expected: _):
      "there is a weight, but the first line has none; give every edge a weight or none."
    case .mixedFields:
      "there is no weight, but the first line has one; give every edge a weight or none."
    case .invalidWeight(let text):
      "the weight '\(text)' is not a number of zero or more; write it like 2 or 0.5."
    case .unknownHeader(let text):
      "the third column is called '\(text)', but only a weight can stand there; call it weight or"
        + " remove the column."
    case .unterminatedQuote:
      "a quoted id does not end; close it with a double quote on the same line."
    case .textAfterQuote:
      "text follows the closing quote of an id; write a quote within an id twice."
    case .emptyID:
      "an id is empty; fill it in or remove the line."
    case .invalidUTF8:
      "an id is not written in UTF-8; save the file again with the encoding UTF-8."
    }
  }
}
