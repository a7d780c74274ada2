internal import ArgumentParser

/// The options of `graph` about walks.
struct WalkOptions: ParsableArguments {
  @Option(help: ArgumentHelp(ToolWords.help.damping, valueName: "number"))
  var damping = 0.85

  @Option(help: ArgumentHelp(ToolWords.help.katzAlpha, valueName: "number"))
  var katzAlpha: Double?

  /// Finds what is wrong with the options.
  func check(_ bounds: inout OptionBounds) {
    bounds.checkShare("--damping", damping)
    bounds.check("--katz-alpha", katzAlpha, from: 0, to: 1_000_000)
  }
}
