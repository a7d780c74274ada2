/// What can go wrong when a picture becomes a file.
public enum PageError: Error, CustomStringConvertible, Equatable {
  /// The typeface is not installed; the value is its name.
  case fontMissing(String)
  /// The page library refused; the value is its own message.
  case notDrawn(String)
  /// Graphviz refused; the value is its own message.
  case notLaidOut(String)

  /// A sentence for the person at the keyboard.
  public var description: String {
    switch self {
    case .fontMissing(let family):
      "The typeface \(family) is not installed; install it (on Debian: apt install fonts-inter)."
    case .notDrawn(let message): "The page could not be drawn: \(message)"
    case .notLaidOut(let message): "Graphviz could not lay out the network: \(message)"
    }
  }
}
