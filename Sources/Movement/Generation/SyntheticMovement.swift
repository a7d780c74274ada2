import Graphs
import Words

/// A made-up movement on real ground, with patterns planted in it that an analysis should find.
///
/// What is planted is recorded in `truth.json`. With nothing planted the movement is the null that
/// chances are compared with: links at random given how many each actor has, kinds, themes and
/// places independent of links, initiatives by the rate of the whole area. No actor in it exists: names
/// are invented words, governments are called invented, and the package is marked synthetic, which
/// every output of it repeats.
///
/// - How many links an actor has follows a power law (exponent 2.6, up to the square root of twice
///   the links), times what its kind is likely to have when clusters are planted. Pairs are drawn in proportion to both
///   weights, and never twice (Chung and Lu 2002).
/// - An initiative's municipality is drawn in proportion to inhabitants × the share found there, since
///   a register shows of what there is only what was found; its village in proportion to
///   inhabitants; its themes by a fixed, uneven share, independent of everything else.
/// - Clusters hold a good half of the initiatives, networks and supporters; three quarters of the
///   links of a member stay inside. Every second cluster is cross-theme: it joins two themes by links
///   that go across three times out of four. The others gather around one theme. Themes are
///   given before clusters are formed, so that clusters do not bend the counts of places.
/// - Gaps are municipalities × themes without any initiative, where somebody looked.
/// - With brokers no actor of one cluster is linked with, or shares a neighbour with, an actor of
///   another, except through the brokers planted between them, and links outside of clusters join
///   actors that share a theme. A broker has the theme of one of its clusters.
/// - Matches are pairs of the same village with a theme in common, one starting and one experienced,
///   of which one needs what the other offers and which are not linked. Within a municipality
///   nobody else offers what somebody needs.
///
/// The same options and seed give the same bytes, on any number of threads: all figures come from
/// whole numbers, additions, products, quotients and square roots, which are exact everywhere.
///
/// - Complexity: O(actors + links) time; memory for a few words an actor and a pair of words a link,
///   as files are made in pieces.
///
/// Source: F. Chung, L. Lu, Connected components in random graphs with given expected degree
/// sequences, 2002.
public struct SyntheticMovement: Sendable {
  /// What to make.
  public struct Options: Sendable, Equatable {
    /// How many actors.
    public var actors: Int
    /// How many links; nil is five an actor, or half of all pairs when that is less.
    ///
    /// The default is nil.
    public var links: Int?
    /// The seed: the same number gives the same movement.
    ///
    /// The default is 1.
    public var seed: UInt64 = 1
    /// How many clusters to plant.
    ///
    /// The default is 0.
    public var clusters = 0
    /// How many gaps to plant.
    ///
    /// The default is 0.
    public var gaps = 0
    /// How many brokers to plant.
    ///
    /// The default is 0.
    public var brokers = 0
    /// How many matches to plant.
    ///
    /// The default is 0.
    public var matches = 0

    /// A movement of this many actors with nothing planted.
    public init(actors: Int) { self.actors = actors }

    /// The links that are aimed at.
    var linkCount: Int {
      let actors = min(max(actors, 0), GenerationProblems.mostActors)
      return links ?? min(5 * actors, Self.pairs(of: actors) / 2)
    }

    /// How many pairs so many actors have; at most the square of `GenerationProblems.mostActors`.
    static func pairs(of actors: Int) -> Int { actors * (actors - 1) / 2 }
  }

  let options: Options
  let ground: Ground
  let cast: Cast
  let surveys: [Survey]
  let truth: Truth
  let matches: [PlantedMatch]
  /// The ends of each link, the actor that does something first.
  let wiring: [Wiring.Pair]

  /// How many links there are: as many as asked for, or fewer when the most linked actors have no
  /// pair left.
  public var linkCount: Int { wiring.count }

  /// How many links were asked for.
  public var wantedLinkCount: Int { options.linkCount }

  /// Makes up a movement.
  ///
  /// - Throws: `GenerationProblems` when the ground or the number of actors cannot hold what is
  ///   asked for.
  public init(_ options: Options, on ground: Ground) throws(GenerationProblems) {
    try GenerationProblems.check(options, ground)
    func stream(_ number: UInt64) -> SeededGenerator {
      SeededGenerator(seed: options.seed, stream: number)
    }
    var generator = stream(1)
    let field = SurveyField(ground, options: options, using: &generator)
    generator = stream(2)
    var cast = Cast(options, field, using: &generator)
    generator = stream(3)
    let communities = Communities(of: &cast, options: options, using: &generator)
    generator = stream(4)
    let matches = PlantedMatch.planted(
      options.matches, in: &cast, field, seed: options.seed,
      brokers: Set(communities.brokers.map(\.actor)), using: &generator)
    try GenerationProblems.check(matches: matches.count, of: options)
    generator = stream(5)
    wiring = Wiring.pairs(
      of: cast, communities, apart: matches.map { ($0.seeker, $0.giver) }, options: options,
      using: &generator)
    self.options = options
    self.ground = ground
    self.cast = cast
    self.matches = matches
    surveys = field.surveys
    truth = Truth(field: field, cast: cast, communities: communities, matches: matches)
  }

  /// The folder's files: the register, and `truth.json` with what was planted.
  public var files: [PackageFile] {
    get throws {
      var tables = TableSet()
      let actors = SyntheticActors(self)
      let links = SyntheticLinks(self)
      tables.add(TableFile(rowCount: cast.count) { $0.map(actors.actor) })
      tables.add(TableFile(rowCount: wiring.count) { $0.map(links.link) })
      tables.add(TableFile(ground.themes))
      tables.add(TableFile(ground.municipalities))
      tables.add(TableFile(ground.places))
      tables.add(TableFile(ground.surroundings))
      tables.add(TableFile(ground.borders))
      tables.add(TableFile(surveys))
      tables.add(TableFile([SyntheticActors.source]))
      return try tables.files(description) + [truth.file]
    }
  }

  private var description: PackageDescription {
    PackageDescription(
      name: "vliegwiel-synthetic",
      title: Bilingual(nl: "Verzonnen beweging", en: "Made-up movement"),
      summary: "Verzonnen met vliegwiel generate: geen enkele actor bestaat. "
        + "/ Made up by vliegwiel generate: no actor exists.",
      language: .nl, area: ground.area, isSynthetic: true, created: ground.created,
      credits: ground.credits,
      generated: [
        "actors": "\(options.actors)", "links": "\(options.linkCount)", "seed": "\(options.seed)",
        "clusters": "\(options.clusters)", "gaps": "\(options.gaps)",
        "brokers": "\(options.brokers)", "matches": "\(options.matches)",
      ])
  }
}
