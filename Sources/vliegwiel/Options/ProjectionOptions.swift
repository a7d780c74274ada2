public import ArgumentParser
internal import GraphFormats
public import Graphs

/// The options of `graph` that turn a network of two kinds into one of a single kind.
struct ProjectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp(ToolWords.help.project, valueName: "first|second"))
  var project: TwoModeGraph.Mode?

  @Option(help: ArgumentHelp(ToolWords.help.projectionWeights, valueName: "shared|newman|none"))
  var projectionWeights: TwoModeGraph.ProjectionWeights = .shared
}

extension TwoModeGraph.Mode: ExpressibleByArgument {
  /// Reads `first` or `second`.
  public init?(argument: String) {
    switch argument {
    case "first": self = .first
    case "second": self = .second
    default: return nil
    }
  }

  /// The words for the help.
  public static var allValueStrings: [String] { ["first", "second"] }
}

extension TwoModeGraph.ProjectionWeights: ExpressibleByArgument {
  /// Reads `shared`, `newman` or `none`.
  public init?(argument: String) {
    switch argument {
    case "shared": self = .shared
    case "newman": self = .newman
    case "none": self = .none
    default: return nil
    }
  }

  /// The words for the help.
  public static var allValueStrings: [String] { ["shared", "newman", "none"] }

  /// The word for the help.
  public var defaultValueDescription: String {
    switch self {
    case .shared: "shared"
    case .newman: "newman"
    case .none: "none"
    }
  }
}
