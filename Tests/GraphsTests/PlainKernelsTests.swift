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

  /// Lists sorted by the standard library, of edges in any order, many of them twice.
  @Test func neighborLists() throws {
    for graph in try Graph.largeShapes() {
      var generator = SeededGenerator(seed: 8)
      var pairs = graph.edges.map { [$0.source, $0.target] }
      pairs += pairs.prefix(1000).map { [$0[1], $0[0]] } + [[3, 3], [3, 3], [5, 5]]
      var order = Array(pairs.indices)
      generator.shuffle(&order)
      pairs = order.map { pairs[$0] }
      var lists = [Set<Int>](repeating: [], count: graph.vertexCount)
      for pair in pairs {
        lists[pair[0]].insert(pair[1])
        lists[pair[1]].insert(pair[0])
      }
      let built = try Graph(
        vertexCount: graph.vertexCount, edges: pairs.map { ($0[0], $0[1]) })
      for vertex in 0..<graph.vertexCount {
        // A self-loop stands twice.
        let loop = lists[vertex].contains(vertex) ? [vertex] : []
        #expect(Array(built.neighbors(of: vertex)) == (Array(lists[vertex]) + loop).sorted())
      }
    }
  }

  @Test func swappedEdges() throws {
    for graph in try Graph.largeShapes() {
      let plain = try PlainKernels(graph: graph).swappingEdges(attempts: 20_000, seed: 9)
      #expect(graph.swappingEdges(attempts: 20_000, seed: 9) == plain)
    }
  }

  @Test func labelPropagation() throws {
    for graph in try Graph.largeShapes() {
      #expect(
        graph.labelPropagation(seed: 4) == PlainKernels(graph: graph).labelPropagation(seed: 4))
    }
  }

  /// In large graphs vertices take turns in blocks.
  @Test func largeCommunities() throws {
    let planted = try Graph.lfr(vertexCount: 40_000, mixing: 0.4, seed: 5)
    let floor = planted.graph.modularity(of: planted.partition) - 0.002
    #expect(planted.graph.modularity(of: planted.graph.louvain(seed: 1)) >= floor)
    #expect(planted.graph.louvain(seed: 1) != planted.graph.louvain(seed: 2))
    var options = Graph.LeidenOptions()
    options.maximumPasses = 2
    let leiden = planted.graph.leiden(options)
    #expect(leiden.quality >= floor)
    #expect(planted.graph.components(within: leiden.partition) == leiden.partition)
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
