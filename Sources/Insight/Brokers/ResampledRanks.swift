internal import Graphs
internal import Movement

/// How links are drawn anew.
public enum LinkResampling: String, Sendable, Codable, CaseIterable {
  /// As many links as there are, each time any of them: some come twice, a third not at all.
  case bootstrap
  /// Every link stays away with a chance of one in ten.
  case missing
}

/// The places of actors by several measures, each with the interval of places that it takes when
/// the links are drawn anew.
///
/// What is drawn are the links of the register, so that two who are linked in several ways lose
/// each other less easily. Actors whom a draw leaves without a link stay in.
struct ResampledRanks {
  /// The places of one actor, from 1.
  struct Interval: Equatable {
    /// The best place of those with the same value.
    let rank: Int
    /// The place that at most 2.5% of the draws beat, the best of equals; nil without
    /// draws.
    let low: Int?
    /// The place that at most 2.5% of the draws fall behind, the last of equals; nil without
    /// draws.
    let high: Int?
  }

  /// Measures of a network whose links were drawn, with a stream for chance of their own.
  typealias Measures =
    @Sendable (_ graph: Graph, _ stream: UInt64) throws(GraphError) -> [[Double]]

  /// The intervals by measure, then by actor.
  let intervals: [[Interval]]

  /// Ranks actors by values, the highest first, and draws links to see how places change.
  ///
  /// - Parameters:
  ///   - values: What each measure is in the network itself; NaN comes last.
  ///   - measures: What the same measures are in another network.
  /// - Complexity: O(resamples · actors · log actors), and that of the measures for each draw.
  /// - Throws: What the measures throw.
  init(
    of network: Network, values: [[Double]], options: BrokerOptions, measures: Measures
  ) throws(GraphError) {
    let count = network.actors.count
    let links = DrawnLinks(of: network)
    let resamples = options.resamples(for: count)
    let outcomes = concurrentMap(chunkCount: resamples, threads: options.threads) { draw in
      Result { () throws(GraphError) in
        // Stream 0 is that of other chance.
        let stream = UInt64(draw) + 1
        var generator = SeededGenerator(seed: options.seed, stream: stream)
        let graph = try links.graph(options.resampling, using: &generator)
        return try measures(graph, stream).map(Places.init)
      }
    }
    var draws: [[Places]] = []
    for outcome in outcomes { draws.append(try outcome.get()) }
    let chunkCount = min(count, 16)
    intervals = values.indices.map { [draws] measure in
      let found = Places(of: values[measure])
      return concurrentMap(chunkCount: chunkCount, threads: options.threads) { chunk in
        (count * chunk / chunkCount..<count * (chunk + 1) / chunkCount).map { v in
          let ends = interval(
            from: draws.map { $0[measure].best[v] }, to: draws.map { $0[measure].worst[v] })
          return Interval(
            rank: Int(found.best[v]), low: ends.map { Int($0.low) },
            high: ends.map { Int($0.high) })
        }
      }.flatMap(\.self)
    }
  }
}

/// The links of a network, to be drawn from.
private struct DrawnLinks {
  private let count: Int
  private let links: [(from: Int, to: Int, weight: Double)]

  init(of network: Network) {
    count = network.actors.count
    // Only their proportions matter, and so the weights of many draws add up to a number.
    let largest = network.ties.reduce(0) { max($0, $1.link.weight) }
    links = network.ties.map { ($0.from, $0.to, $0.link.weight / max(largest, 1e-300)) }
  }

  func graph(
    _ resampling: LinkResampling, using generator: inout SeededGenerator
  ) throws(GraphError) -> Graph {
    var builder = GraphBuilder(vertexCount: count, direction: .undirected)
    for link in links {
      switch resampling {
      case .bootstrap:
        let drawn = links[generator.integer(below: links.count)]
        builder.addEdge(from: drawn.from, to: drawn.to, weight: drawn.weight)
      case .missing:
        if generator.unit() >= 0.1 {
          builder.addEdge(from: link.from, to: link.to, weight: link.weight)
        }
      }
    }
    return try builder.build()
  }
}
