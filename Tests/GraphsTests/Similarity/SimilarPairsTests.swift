import Graphs
import Testing

@Suite struct SimilarPairsTests {
  @Test func byHand() throws {
    let square = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    let best = square.similarPairs(by: .jaccard, limit: 5)
    #expect(best.map { [$0.first, $0.second] } == [[0, 2], [1, 3]])
    #expect(best.map(\.value) == [1, 1])
    #expect(square.similarPairs(by: .jaccard, limit: 1).map(\.second) == [2])
    #expect(square.similarPairs(by: .jaccard, limit: 0).isEmpty)
    #expect(square.similarPairs(by: .jaccard, among: .linked, limit: 5).isEmpty)
    #expect(try Graph(vertexCount: 0, edges: []).similarPairs(by: .jaccard, limit: 5).isEmpty)
  }

  /// All pairs that share a neighbor, worked out one by one and sorted.
  @Test func agreesWithTheValueOfEveryPair() throws {
    for seed in 0..<200 {
      let graph = try RandomGraph(seed: seed).graph
      var pairs: [(Int, Int)] = []
      for first in 0..<graph.vertexCount {
        for second in first + 1..<max(first + 1, graph.vertexCount) {
          pairs.append((first, second))
        }
      }
      let shared = graph.similarities(.commonNeighbors, of: pairs)
      // An edge of weight zero makes no neighbors; these weights are above zero.
      let isLinked = pairs.map {
        graph.neighbors(of: $0.0).contains($0.1) || graph.neighbors(of: $0.1).contains($0.0)
      }
      for similarity in Graph.NeighborSimilarity.allCases {
        let values = graph.similarities(similarity, of: pairs)
        for kind in Graph.PairKind.allCases {
          let counting = pairs.indices.filter { i in
            shared[i] > 0 && (kind == .all || isLinked[i] == (kind == .linked))
          }
          let expected = counting.sorted {
            ((-values[$0] * 1e9).rounded(), $0) < ((-values[$1] * 1e9).rounded(), $1)
          }
          for limit in [3, 1_000] {
            let found = graph.similarPairs(by: similarity, among: kind, limit: limit)
            #expect(
              found.map { [$0.first, $0.second] }
                == expected.prefix(limit).map { [pairs[$0].0, pairs[$0].1] })
            #expect(
              zip(found, expected).allSatisfy { isClose($0.value, values[$1]) })
          }
        }
      }
    }
  }

  /// A hub joins more pairs than are kept.
  @Test func manyPairs() throws {
    let star = try Graph(vertexCount: 400, edges: (1..<400).map { (0, $0) } + [(1, 2)])
    let best = star.similarPairs(by: .jaccard, limit: 2)
    #expect(best.map { [$0.first, $0.second] } == [[3, 4], [3, 5]])
    #expect(star.similarPairs(by: .commonNeighbors, limit: 1_000_000).count == 399 * 398 / 2 - 1)
    #expect(star.similarPairs(by: .commonNeighbors, limit: .max).count == 399 * 398 / 2 - 1)
  }
}
