"""Exact measures of many graphs by NetworKit, to compare ours with.

Reads and writes as oracle.py does, but for the names of the measures. A measure that NetworKit
does not define for a graph as we do, or gets wrong, is null; the reason stands with it below.
"""

import json
import math
import sys

import networkit as nk

KATZ_ALPHA = 0.05


def build(case, directed=None, both_ways=False, weights=None, loops_twice=False):
    """The graph, weighted when weights are given; undirected edges as two if need be."""
    directed = case["directed"] if directed is None else directed
    graph = nk.Graph(case["vertices"], weighted=weights is not None, directed=directed or both_ways)
    for (source, target), weight in zip(case["edges"], weights or [1.0] * len(case["edges"])):
        graph.addEdge(source, target, weight)
        if not case["directed"]:
            if both_ways or loops_twice and source == target:
                graph.addEdge(target, source, weight)
    return graph


def simplified(case):
    """Undirected, without self-loops and parallel edges."""
    pairs = {(min(edge), max(edge)) for edge in case["edges"] if edge[0] != edge[1]}
    return build({**case, "edges": sorted(pairs)}, directed=False)


def scores(algorithm, graph, *options, **named):
    """By vertex or edge. NetworKit does not hold the graph: somebody has to while it runs."""
    return list(algorithm(graph, *options, **named).run().scores())


def partition_of(labels):
    partition = nk.structures.Partition(len(labels))
    partition.setUpperBound(max(labels, default=0) + 1)
    for vertex, label in enumerate(labels):
        partition.moveToSubset(label, vertex)
    return partition


def components(algorithm, graph):
    found = algorithm(graph).run()
    return [found.componentOfNode(vertex) for vertex in graph.iterNodes()]


def triangles(case):
    """At each vertex: those of its edges hold each of its triangles twice."""
    graph = simplified(case)
    graph.indexEdges()
    by_edge = scores(nk.sparsification.TriangleEdgeScore, graph)
    sums = [0] * case["vertices"]
    for source, target in graph.iterEdges():
        for vertex in (source, target):
            sums[vertex] += int(by_edge[graph.edgeId(source, target)])
    return [value // 2 for value in sums]


def distances(algorithm, graph):
    """Of all pairs; -1 is infinite."""
    return [
        [-1 if distance == sys.float_info.max else distance
         for distance in algorithm(graph, source).run().getDistances()]
        for source in graph.iterNodes()
    ]


def betweenness(case, lengths=None):
    """NetworKit counts undirected pairs twice."""
    values = scores(nk.centrality.Betweenness, build(case, weights=lengths))
    return values if case["directed"] else [value / 2 for value in values]


def edge_betweenness(case, lengths=None):
    """As structure.py orders them. Of parallel edges NetworKit gives all to one."""
    ends = [tuple(edge if case["directed"] else sorted(edge)) for edge in case["edges"]]
    if len(set(ends)) < len(ends):
        return None
    graph = build(case, weights=lengths)
    graph.indexEdges()
    algorithm = nk.centrality.Betweenness(graph, computeEdgeCentrality=True).run()
    share = 1 if case["directed"] else 0.5
    return [share * algorithm.edgeScores()[graph.edgeId(*edge)] for edge in sorted(ends)]


def eigenvector(case, weights):
    """Of graphs that hang together.

    Every vertex gets a loop, which moves all eigenvalues up alike: without it values of bipartite
    graphs swing for ever. NetworKit stops when the length of the vector settles, which it does long
    before the values.
    """
    count = case["vertices"]
    kind = (nk.components.StronglyConnectedComponents if case["directed"]
            else nk.components.ConnectedComponents)
    if not case["edges"] or len(set(components(kind, build(case)))) > 1:
        return None
    graph = build(case, weights=weights, loops_twice=True)
    stay = sum(weights) / count
    for vertex in range(count):
        graph.addEdge(vertex, vertex, stay)
    return scores(nk.centrality.EigenvectorCentrality, graph, tol=1e-13)


def katz(case, weights):
    """NetworKit's x = alpha A (1 + x) + beta, of length 1, turned into our k = alpha A k + 1.

    Before it is brought to length 1, 1 + x is k times 1 + beta. How long it was follows from the
    sums of both sides.
    """
    graph = build(case, weights=weights, loops_twice=True)
    x = scores(nk.centrality.KatzCentrality, graph, alpha=KATZ_ALPHA, beta=1, tol=1e-13)
    arriving, total = [0.0] * len(x), 0.0
    for source, target, weight in graph.iterEdgesWeights():
        # A loop counts as one arc: it was put in once for each end.
        arcs = [(source, target)]
        if not case["directed"] and source != target:
            arcs.append((target, source))
        for first, second in arcs:
            arriving[second] += weight * x[first]
            total += weight
    length = (KATZ_ALPHA * total + len(x)) / (sum(x) - KATZ_ALPHA * sum(arriving))
    k = [length * value + 1 for value in x]
    norm = math.sqrt(sum(value * value for value in k))
    return [value / norm for value in k]


def page_rank(case, weights):
    """Undirected edges as two, since NetworKit spreads what is stuck in directed graphs only.

    By its default rule, the root of the sum of squares, it would stop too early.
    """
    graph = build(case, both_ways=True, weights=weights)
    algorithm = nk.centrality.PageRank(
        graph, damp=0.85, tol=1e-14, distributeSinks=nk.centrality.SinkHandling.DistributeSinks
    )
    algorithm.norm = nk.centrality.Norm.L1_NORM
    algorithm.maxIterations = 10_000
    return list(algorithm.run().scores())


def modularity(case, weights):
    """Not of directed graphs, and of several loops at a vertex NetworKit counts one end only."""
    loops = [source for source, target in case["edges"] if source == target]
    if case["directed"] or not case["edges"] or len(set(loops)) < len(loops):
        return None
    return nk.community.Modularity().getQuality(
        partition_of(case["labels"]), build(case, weights=weights)
    )


def coverage(case, weights):
    """The share of the weight within groups, without self-loops."""
    kept = [i for i, (source, target) in enumerate(case["edges"]) if source != target]
    if not kept:
        return None
    part = {**case, "edges": [case["edges"][i] for i in kept]}
    graph = build(part, weights=[weights[i] for i in kept])
    return nk.community.Coverage().getQuality(partition_of(case["labels"]), graph)


def density(case):
    """NetworKit leaves self-loops out of the edges; we count them."""
    count = len(case["edges"])
    loops = sum(source == target for source, target in case["edges"])
    if count == loops:
        return None
    return nk.graphtools.density(build(case)) * count / (count - loops)


def assortativity(case, attribute):
    """Undirected edges as two, since NetworKit counts them from one end."""
    if not case["edges"]:
        return None
    graph = build(case, both_ways=True)
    return number(nk.correlation.Assortativity(graph, attribute).run().getCoefficient())


def similarities(case, index):
    """Of the pairs among the first eight vertices. Of two without neighbors Jaccard's is 0 / 0."""
    graph, count = simplified(case), min(8, case["vertices"])
    found = index(graph)
    values = [found.run(u, v) for u in range(count) for v in range(u + 1, count)]
    return [0 if math.isnan(value) else value for value in values]


def number(value):
    return value if math.isfinite(value) else None


def measures(case):
    count, directed = case["vertices"], case["directed"]
    weights = case.get("weights") or [1.0] * len(case["edges"])
    # Whole, because NetworKit holds lengths for different that differ by rounding only.
    lengths = [float(round(10 * weight)) for weight in weights]
    graph, weighted = build(case), build(case, weights=weights)
    undirected, simple = build(case, directed=False), simplified(case)
    blocks = nk.components.BiconnectedComponents(undirected).run().getComponents()
    weak = (nk.components.WeaklyConnectedComponents if directed
            else nk.components.ConnectedComponents)
    other = case["labels"][1:] + case["labels"][:1]
    partitions = partition_of(case["labels"]), partition_of(other)
    generalized = nk.centrality.ClosenessVariant.GENERALIZED
    return {
        "strengths": [
            weighted.weightedDegree(vertex) + weighted.weightedDegreeIn(vertex) if directed
            else weighted.weightedDegree(vertex, True) for vertex in range(count)
        ],
        "components": components(weak, graph),
        "strongComponents":
            components(nk.components.StronglyConnectedComponents, graph) if directed
            else None,
        # A vertex without neighbors is a block to NetworKit.
        "biconnectedComponents": sorted(sorted(block) for block in blocks if len(block) > 1),
        "cores": [int(value) for value in scores(nk.centrality.CoreDecomposition, simple)],
        "triangles": triangles(case),
        "clustering": scores(nk.centrality.LocalClusteringCoefficient, simple),
        "transitivity": nk.globals.ClusteringCoefficient.exactGlobal(simple),
        "density": density(case),
        "betweenness": betweenness(case),
        "weightedBetweenness": betweenness(case, lengths),
        "edgeBetweenness": edge_betweenness(case),
        "weightedEdgeBetweenness": edge_betweenness(case, lengths),
        "closeness": scores(nk.centrality.Closeness, graph, True, generalized),
        "weightedCloseness": scores(nk.centrality.Closeness, weighted, True, generalized),
        "harmonic": scores(nk.centrality.HarmonicCloseness, graph, normalized=False),
        "weightedHarmonic": scores(nk.centrality.HarmonicCloseness, weighted, normalized=False),
        "eigenvector": eigenvector(case, weights),
        "katz": katz(case, weights) if count else [],
        "pageRank": page_rank(case, weights) if count else [],
        "distances": distances(nk.distance.BFS, graph),
        "weightedDistances": distances(nk.distance.Dijkstra, weighted),
        "eccentricities": [
            nk.distance.Eccentricity.getValue(graph, vertex)[1] for vertex in range(count)
        ],
        # NetworKit knows no diameter of directed graphs, and crashes on the empty graph.
        "diameter":
            nk.distance.Diameter(graph, nk.distance.DiameterAlgo.EXACT).run().getDiameter()[0]
            if count and not directed else None,
        "modularity": modularity(case, weights),
        "coverage": coverage(case, weights),
        "information": 1 - nk.community.NMIDistance().getDissimilarity(graph, *partitions)
            if count else None,
        # 0 / 0 for equal partitions.
        "adjustedRand":
            number(1 - nk.community.AdjustedRandMeasure().getDissimilarity(graph, *partitions))
            if count > 1 else None,
        "numericAssortativity": assortativity(case, [float(label) for label in case["labels"]]),
        "nominalAssortativity": assortativity(case, partitions[0]),
        "commonNeighbors": similarities(case, nk.linkprediction.CommonNeighborsIndex),
        "jaccard": similarities(case, nk.linkprediction.JaccardIndex),
        "adamicAdar": similarities(case, nk.linkprediction.AdamicAdarIndex),
        "resourceAllocation": similarities(case, nk.linkprediction.ResourceAllocationIndex),
    }


if __name__ == "__main__":
    nk.setNumberOfThreads(1)
    json.dump([measures(case) for case in json.load(sys.stdin)], sys.stdout)
