internal import Graphs
public import Movement

/// How many links actors have: for each number, the share of actors with at least so many.
///
/// That share is the complementary cumulative distribution P(K ≥ k). Beside it stands what a network
/// would show in which as many links fell on pairs by chance: degrees are then about Poisson
/// distributed, with the same mean (Erdős & Rényi 1959).
///
/// An actor without a link counts, with degree 0; links between the same two actors are one.
///
/// Source: M.E.J. Newman, Power laws, Pareto distributions and Zipf's law, 2005 (the cumulative
/// form).
public struct DegreeDistribution: Sendable, Equatable {
  /// One number of links that some actor has.
  public struct Point: Sendable, Equatable {
    /// The number of other actors linked with.
    public let degree: Int
    /// How many actors have exactly that.
    public let actors: Int
    /// How many have that or more.
    public let atLeast: Int
    /// The same as a share of all actors, above 0 to 1.
    public let share: Double
    /// That share by chance.
    public let expectedShare: Double
  }

  /// The numbers that occur, rising.
  public let points: [Point]
  /// All actors.
  public let actors: Int
  /// Actors without a link.
  public let isolates: Int
  /// The mean number of links of an actor; nil without actors.
  public let mean: Double?

  /// The distribution of the actors of a network.
  ///
  /// - Complexity: O(actors + links + highest degree).
  public init(_ network: Network) {
    let degrees = network.graph.degrees()
    var counts = [Int](repeating: 0, count: (degrees.max() ?? -1) + 1)
    for degree in degrees { counts[degree] += 1 }
    let mean = degrees.isEmpty ? nil : Double(degrees.reduce(0, +)) / Double(degrees.count)
    var rest = degrees.count
    var points: [Point] = []
    for (degree, count) in counts.enumerated() {
      if count > 0 {
        points.append(
          Point(
            degree: degree, actors: count, atLeast: rest,
            share: Double(rest) / Double(degrees.count),
            expectedShare: Self.chance(ofAtLeast: degree, mean: mean ?? 0)))
      }
      rest -= count
    }
    self.points = points
    self.mean = mean
    actors = degrees.count
    isolates = counts.first ?? 0
  }

  /// The chance of so many links or more by chance, at this mean.
  package static func chance(ofAtLeast degree: Int, mean: Double) -> Double {
    degree == 0 ? 1 : IncompleteGamma(shape: Double(degree), at: mean).lower
  }
}
