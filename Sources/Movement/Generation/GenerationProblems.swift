/// Why a movement cannot be made up as asked.
public struct GenerationProblems: Error, Equatable {
  /// One thing that cannot be.
  public enum Problem: Sendable, Equatable {
    /// The ground has no municipality.
    case noMunicipalities
    /// The ground has no theme.
    case noThemes
    /// An option lies outside what is possible.
    case outOfRange(option: Option, value: Int, atLeast: Int, atMost: Int)
    /// Brokers need clusters to stand between.
    case brokersWithoutClusters
  }

  /// What can be asked for.
  public enum Option: String, Sendable {
    /// How many actors.
    case actors
    /// How many links.
    case links
    /// How many clusters.
    case clusters
    /// How many gaps.
    case gaps
    /// How many brokers.
    case brokers
    /// How many matches.
    case matches
  }

  /// Everything that is wrong, at least one.
  public let problems: [Problem]

  /// The largest movement: what an index of 32 bits and the machine's memory can hold.
  static let mostActors = 20_000_000
  static let mostLinks = 200_000_000

  static func check(
    _ options: SyntheticMovement.Options, _ ground: Ground
  ) throws(GenerationProblems) {
    var problems: [Problem] = []
    func check(_ option: Option, _ value: Int, _ atLeast: Int, _ atMost: Int) {
      if value < atLeast || value > atMost {
        problems.append(
          .outOfRange(option: option, value: value, atLeast: atLeast, atMost: atMost))
      }
    }
    if ground.municipalities.isEmpty { problems.append(.noMunicipalities) }
    if ground.themes.isEmpty { problems.append(.noThemes) }
    check(.actors, options.actors, 1, mostActors)
    let actors = min(max(options.actors, 1), mostActors)
    // With half of all pairs linked, drawing new pairs still ends soon.
    let pairs = SyntheticMovement.Options.pairs(of: actors)
    check(.links, options.linkCount, 0, min(pairs / 2, mostLinks))
    check(.clusters, options.clusters, 0, Communities.most(among: actors))
    check(.gaps, options.gaps, 0, SurveyField.mostGaps(on: ground))
    check(.brokers, options.brokers, 0, Communities.mostBrokers(among: actors))
    check(.matches, options.matches, 0, actors / 8)
    if options.brokers > 0, options.clusters < 2 { problems.append(.brokersWithoutClusters) }
    if !problems.isEmpty { throw GenerationProblems(problems: problems) }
  }

  /// Checks that as many matches were found as were asked for.
  static func check(
    matches: Int, of options: SyntheticMovement.Options
  ) throws(GenerationProblems) {
    guard matches < options.matches else { return }
    throw GenerationProblems(problems: [
      .outOfRange(option: .matches, value: options.matches, atLeast: 0, atMost: matches)
    ])
  }
}
