public import ArgumentParser
public import Graphs

extension NullModel.Kind: ExpressibleByArgument {}

extension Graph.PairKind: ExpressibleByArgument {
  /// Reads `unlinked`, `linked` or `all`.
  public init?(argument: String) {
    switch argument {
    case "unlinked": self = .unlinked
    case "linked": self = .linked
    case "all": self = .all
    default: return nil
    }
  }

  /// The words for the help.
  public static var allValueStrings: [String] { ["unlinked", "linked", "all"] }

  /// The word for the help.
  public var defaultValueDescription: String {
    switch self {
    case .unlinked: "unlinked"
    case .linked: "linked"
    case .all: "all"
    }
  }
}

extension Graph.ParallelEdges: ExpressibleByArgument {
  /// Reads `merge` or `keep`.
  public init?(argument: String) {
    switch argument {
    case "merge": self = .merge
    case "keep": self = .keep
    default: return nil
    }
  }

  /// The words for the help.
  public static var allValueStrings: [String] { ["merge", "keep"] }

  /// The word for the help.
  public var defaultValueDescription: String { self == .merge ? "merge" : "keep" }
}
