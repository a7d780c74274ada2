internal import ArgumentParser

/// The options of `graph` about walks.
struct WalkOptions: ParsableArguments {
  @Option(help: ArgumentHelp(ToolWords.help.damping, valueName: "number"))
  var damping: Double?

  @Option(help: ArgumentHelp(ToolWords.help.katzAlpha, valueName: "number"))
  var katzAlpha: Double?

  /// Finds what is wrong with the options by themselves.
  func check(_ bounds: inout OptionBounds) {
    bounds.checkShare("--damping", damping)
    bounds.check("--katz-alpha", katzAlpha, from: 0, to: 1_000_000)
  }

  /// Finds options for measures that were not asked for.
  func checkUse(for measures: [Measure], _ bounds: inout OptionBounds) {
    bounds.checkUse("--damping", isGiven: damping != nil, of: "pagerank", in: measures)
    bounds.checkUse("--katz-alpha", isGiven: katzAlpha != nil, of: "katz", in: measures)
  }
}
