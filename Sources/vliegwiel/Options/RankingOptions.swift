internal import ArgumentParser
internal import Graphs

/// The options of `graph` about how sure ranks are.
struct RankingOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(ToolWords.help.rankIntervals))
  var rankIntervals = false

  @Option(help: ArgumentHelp(ToolWords.help.rankMissing, valueName: "share"))
  var rankMissing: Double?

  @Option(help: ArgumentHelp(ToolWords.help.rankConfidence, valueName: "share"))
  var rankConfidence: Double?

  /// Finds what is wrong with the options by themselves.
  func check(_ bounds: inout OptionBounds, _ words: ToolWords) {
    bounds.checkShare("--rank-missing", rankMissing)
    bounds.checkShare("--rank-confidence", rankConfidence)
    guard !rankIntervals else { return }
    bounds.note(words.needsRankIntervals("--rank-missing"), if: rankMissing != nil)
    bounds.note(words.needsRankIntervals("--rank-confidence"), if: rankConfidence != nil)
  }

  /// How ranks are repeated; nil when they are not asked for.
  ///
  /// - Parameters:
  ///   - repeats: How often; nil is as often as usual.
  ///   - settings: The seed and the threads.
  func ranks(repeats: Int?, _ settings: MeasureSettings) -> RankRepeats? {
    guard rankIntervals else { return nil }
    let usual = Graph.RankOptions()
    return RankRepeats(
      missing: rankMissing ?? 0.1, confidence: rankConfidence ?? usual.confidence,
      repeats: repeats ?? usual.repeats, seed: settings.seed, threads: settings.threads)
  }
}
