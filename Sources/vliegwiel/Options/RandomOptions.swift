internal import ArgumentParser

/// What a random network looks like; each kind uses some of these.
struct RandomOptions: ParsableArguments {
  @Option(help: ArgumentHelp(ToolWords.help.randomVertices, valueName: "number"))
  var vertices: Int?

  @Option(help: ArgumentHelp(ToolWords.help.randomEdges, valueName: "number"))
  var edges: Int?

  @Option(help: ArgumentHelp(ToolWords.help.randomProbability, valueName: "chance"))
  var probability: Double?

  @Option(help: ArgumentHelp(ToolWords.help.randomDegreesOf, valueName: "file"))
  var degreesOf: String?

  @Option(help: ArgumentHelp(ToolWords.help.randomGroupCount, valueName: "number"))
  var groups: Int?

  @Option(help: ArgumentHelp(ToolWords.help.randomWithin, valueName: "chance"))
  var within: Double?

  @Option(help: ArgumentHelp(ToolWords.help.randomBetween, valueName: "chance"))
  var between: Double?

  @Option(help: ArgumentHelp(ToolWords.help.randomMixing, valueName: "share"))
  var mixing: Double?

  @Option(help: ArgumentHelp(ToolWords.help.randomAverageDegree, valueName: "number"))
  var averageDegree: Double?

  @Option(help: ArgumentHelp(ToolWords.help.randomMaximumDegree, valueName: "number"))
  var maximumDegree: Int?

  @Option(help: ArgumentHelp(ToolWords.help.randomSmallest, valueName: "number"))
  var smallestGroup: Int?

  @Option(help: ArgumentHelp(ToolWords.help.randomLargest, valueName: "number"))
  var largestGroup: Int?

  @Option(help: ArgumentHelp(ToolWords.help.randomScale, valueName: "number"))
  var scale: Int?

  @Option(help: ArgumentHelp(ToolWords.help.randomEdgeFactor, valueName: "number"))
  var edgeFactor: Int?

  @Flag(help: ArgumentHelp(ToolWords.help.directed))
  var directed = false

  /// The options that were given, by their names.
  var given: [String] {
    [
      ("--vertices", vertices != nil), ("--edges", edges != nil),
      ("--probability", probability != nil), ("--degrees-of", degreesOf != nil),
      ("--groups", groups != nil), ("--within", within != nil), ("--between", between != nil),
      ("--mixing", mixing != nil), ("--average-degree", averageDegree != nil),
      ("--maximum-degree", maximumDegree != nil), ("--smallest-group", smallestGroup != nil),
      ("--largest-group", largestGroup != nil), ("--scale", scale != nil),
      ("--edge-factor", edgeFactor != nil), ("--directed", directed),
    ].filter(\.1).map(\.0)
  }
}
