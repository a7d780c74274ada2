import Graphs
import Testing

/// Holds the kernels that are made for speed against their textbook versions, on graphs on which
/// the tricks play a part.
@Suite struct PlainKernelsTests {
  @Test func distances() throws {
    for graph in try Graph.largeShapes() {
      let plain = PlainKernels(graph: graph)
      for source in [0, 1, 700, graph.vertexCount - 1] {
        #expect(try graph.distances(from: source) == plain.distances(from: source))
      }
    }
    let directed = Graph.rMAT(scale: 10, edgeFactor: 6, direction: .directed, seed: 5)
    let plain = PlainKernels(graph: directed)
    for source in 0..<40 {
      #expect(try directed.distances(from: source) == plain.distances(from: source))
    }
  }

  @Test func components() throws {
    for graph in try Graph.largeShapes() {
      #expect(graph.components() == PlainKernels(graph: graph).components)
    }
    let directed = Graph.erdosRenyi(
      vertexCount: 4000, edgeCount: 3000, direction: .directed, seed: 6)
    #expect(directed.components() == PlainKernels(graph: directed.undirected()).components)
  }

  @Test func coreNumbers() throws {
    for graph in try Graph.largeShapes() {
      #expect(graph.coreNumbers() == PlainKernels(graph: graph).coreNumbers)
    }
  }

  @Test func triangleCounts() throws {
    for graph in try Graph.largeShapes() {
      let plain = PlainKernels(graph: graph).triangleCounts
      for threads in 1...3 { #expect(graph.triangleCounts(threads: threads) == plain) }
      #expect(graph.localClustering(threads: 1) == graph.localClustering(threads: 2))
    }
  }

  @Test func pageRank() throws {
    for graph in try Graph.largeShapes() {
      let plain = PlainKernels(graph: graph).pageRank
      var options = Graph.PageRankOptions()
      let values = try graph.pageRank(options)
      #expect(zip(values, plain).allSatisfy { abs($0 - $1) < 1e-12 })
      #expect(isClose(values.reduce(0, +), 1, within: 1e-12))
      for threads in 1...3 {
        options.threads = threads
        #expect(try graph.pageRank(options) == values)
      }
    }
    let directed = Graph.rMAT(scale: 10, direction: .directed, seed: 5)
    var options = Graph.PageRankOptions()
    let values = try directed.pageRank(options)
    #expect(zip(values, PlainKernels(graph: directed).pageRank).allSatisfy { abs($0 - $1) < 1e-10 })
    options.threads = 3
    #expect(try directed.pageRank(options) == values)
  }
}
