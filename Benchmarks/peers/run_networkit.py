"""The kernels of NetworKit."""
import networkit as nk
import numpy

import harness


def build(given):
    row = numpy.ascontiguousarray(given.edges[:, 0], dtype=numpy.uint64)
    column = numpy.ascontiguousarray(given.edges[:, 1], dtype=numpy.uint64)
    return nk.GraphFromCoo((row, column), n=given.vertices, directed=False)


def scores(algorithm):
    return numpy.asarray(algorithm.run().scores())


def groups(algorithm):
    return numpy.asarray(algorithm.run().getPartition().getVector(), dtype=float)


def search(graph, given):
    sums = numpy.zeros(given.vertices)
    for start in given.starts:
        distances = numpy.asarray(nk.distance.BFS(graph, start, storePaths=False).run()
                                  .getDistances())
        sums += numpy.where(distances < 1e300, distances, 0)
    return sums


def page_rank(graph, given):
    algorithm = nk.centrality.PageRank(
        graph, damp=0.85, tol=1e-9,
        distributeSinks=nk.centrality.SinkHandling.DistributeSinks)
    algorithm.norm = nk.centrality.Norm.L1_NORM
    return scores(algorithm)


def swaps(graph, given):
    algorithm = nk.randomization.EdgeSwitching(
        graph, 10, degreePreservingShufflePreprocessing=False)
    algorithm.run()
    return algorithm.getGraph()


def sampled(graph, given):
    # In an undirected graph its values are twice the share of the pairs of vertices, which shows
    # where they are held against exact ones.
    return scores(nk.centrality.KadabraBetweenness(graph, 0.01, 0.1)) / 2


KERNELS = {
    "build": lambda graph, given: build(given),
    "read": lambda graph, given: nk.readGraph(given.text, nk.Format.EdgeListSpaceZero),
    "components": lambda graph, given: groups(nk.components.ConnectedComponents(graph)),
    "components:parallel":
        lambda graph, given: groups(nk.components.ParallelConnectedComponents(graph)),
    "bfs": search,
    "pagerank": page_rank,
    "core": lambda graph, given: scores(nk.centrality.CoreDecomposition(graph)),
    "clustering":
        lambda graph, given: scores(nk.centrality.LocalClusteringCoefficient(graph, turbo=True)),
    "clustering:plain":
        lambda graph, given: scores(nk.centrality.LocalClusteringCoefficient(graph)),
    "harmonic":
        lambda graph, given: scores(nk.centrality.HarmonicCloseness(graph, normalized=False)),
    "betweenness": lambda graph, given: scores(nk.centrality.Betweenness(graph)) / 2,
    "sampled-betweenness": sampled,
    "louvain": lambda graph, given: groups(nk.community.PLM(graph)),
    "leiden": lambda graph, given: groups(nk.community.ParallelLeiden(graph, iterations=2)),
    "labels": lambda graph, given: groups(nk.community.PLP(graph)),
    "swaps": swaps,
}

harness.main(
    KERNELS, build, nk.setNumberOfThreads,
    lambda graph: [pair for pair in graph.iterEdges()])
