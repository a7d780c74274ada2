/// What a question for clusters can be asked with.
public struct ClusterOptions: Sendable, Equatable {
  /// How often Leiden runs; the clusters are those on which the runs agree.
  ///
  /// The default is 100.
  public var runs = 100
  /// How often theme sets are dealt anew to see what chance gives.
  ///
  /// The default is 1000.
  public var permutations = 1000
  /// The resolution of the modularity: the larger, the smaller the clusters.
  ///
  /// The default is 1.
  public var resolution = 1.0
  /// How often Leiden runs at half and at twice the resolution, to see what merges or splits; nil is
  /// 10 times, and 3 times for more than 10,000 actors.
  public var resolutionRuns: Int?
  /// The seed of everything that depends on chance.
  ///
  /// The default is 1.
  public var seed: UInt64 = 1
  /// How many threads may work; their number does not change the answer.
  ///
  /// The default, nil, is one for each processor.
  public var threads: Int?

  /// The default options.
  public init() {}

  /// How often Leiden runs at other resolutions on a network of so many actors.
  public func resolutionRuns(for actorCount: Int) -> Int {
    resolutionRuns ?? (actorCount <= 10_000 ? 10 : 3)
  }
}
