"""The kernels of igraph, which has one thread."""
import igraph
import numpy

import harness


def build(given):
    return igraph.Graph(n=given.vertices, edges=given.edges)


def search(graph, given):
    sums = numpy.zeros(given.vertices)
    for start in given.starts:
        distances = numpy.asarray(graph.distances(source=start)[0])
        sums += numpy.where(numpy.isfinite(distances), distances, 0)
    return sums


def harmonic(graph, given):
    normalized = numpy.asarray(graph.harmonic_centrality())
    return numpy.nan_to_num(normalized) * (given.vertices - 1)


def swaps(graph, given):
    graph.rewire(n=10 * graph.ecount())
    return graph


KERNELS = {
    "build": lambda graph, given: build(given),
    "read": lambda graph, given: igraph.Graph.Read_Edgelist(given.text, directed=False),
    "components": lambda graph, given: graph.connected_components().membership,
    "bfs": search,
    "pagerank": lambda graph, given: graph.pagerank(damping=0.85),
    "core": lambda graph, given: graph.coreness(),
    "clustering": lambda graph, given: graph.transitivity_local_undirected(mode="zero"),
    "harmonic": harmonic,
    "betweenness": lambda graph, given: graph.betweenness(),
    "louvain": lambda graph, given: graph.community_multilevel().membership,
    "leiden": lambda graph, given: graph.community_leiden(
        objective_function="modularity", n_iterations=2).membership,
    "labels": lambda graph, given: graph.community_label_propagation().membership,
    "swaps": swaps,
    "constraint": lambda graph, given: graph.constraint(),
}

harness.main(KERNELS, build, lambda threads: None, lambda graph: graph.get_edgelist())
