import Graphs
import Testing

@Suite struct PlantedPartitionTests {
  @Test func blocksHaveTheirDensities() {
    let sizes = [300, 0, 200, 500]
    let planted = Graph.plantedPartition(groupSizes: sizes, within: 0.1, between: 0.01, seed: 5)
    let graph = planted.graph
    #expect(graph.vertexCount == 1000 && graph == graph.simplified())
    #expect(planted.partition.sizes == [300, 200, 500])
    let labels = planted.partition.labels
    var counts = [[Int]](repeating: [0, 0, 0], count: 3)
    for edge in graph.edges { counts[labels[edge.source]][labels[edge.target]] += 1 }
    for first in 0..<3 {
      for second in first..<3 {
        let (one, other) = (Double([300, 200, 500][first]), Double([300, 200, 500][second]))
        let expected = first == second ? 0.1 * one * (one - 1) / 2 : 0.01 * one * other
        // Five standard deviations of a count.
        #expect(abs(Double(counts[first][second]) - expected) < 5 * expected.squareRoot())
      }
    }
  }

  @Test func chancesOfOneAndZeroGiveCliquesAndTheirOpposite() {
    let cliques = Graph.plantedPartition(groupSizes: [4, 3], within: 1, between: 0)
    #expect(cliques.graph.degrees() == [3, 3, 3, 3, 2, 2, 2])
    #expect(cliques.graph.components() == cliques.partition)
    let twoSides = Graph.plantedPartition(groupSizes: [4, 3], within: 0, between: 1)
    #expect(twoSides.graph.degrees() == [3, 3, 3, 3, 4, 4, 4])
    #expect(Graph.plantedPartition(groupSizes: [], within: 1, between: 1).graph.vertexCount == 0)
  }

  @Test func seedsDecide() {
    let draw = { (seed: UInt64, stream: UInt64) in
      Graph.plantedPartition(
        groupSizes: [20, 20], within: 0.4, between: 0.1, seed: seed, stream: stream)
    }
    #expect(draw(1, 0) == draw(1, 0))
    #expect(draw(1, 0) != draw(2, 0) && draw(1, 0) != draw(1, 1))
  }
}
