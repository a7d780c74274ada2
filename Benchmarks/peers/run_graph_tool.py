"""The kernels of graph-tool."""
import graph_tool
import graph_tool.all as gt
import numpy

import harness


def build(given):
    graph = graph_tool.Graph(directed=False)
    graph.add_vertex(given.vertices)
    graph.add_edge_list(given.edges)
    return graph


def search(graph, given):
    sums = numpy.zeros(given.vertices)
    for start in given.starts:
        distances = gt.shortest_distance(graph, graph.vertex(start)).a
        sums += numpy.where(distances < graph.num_vertices(), distances, 0)
    return sums


def swaps(graph, given):
    gt.random_rewire(graph, model="configuration", n_iter=10)
    return graph


def set_threads(count):
    graph_tool.openmp_set_num_threads(count)


KERNELS = {
    "build": lambda graph, given: build(given),
    "read": lambda graph, given: graph_tool.load_graph_from_csv(
        given.text, directed=False, hashed=False, csv_options={"delimiter": " "}),
    "components": lambda graph, given: gt.label_components(graph)[0].a,
    "bfs": search,
    "pagerank": lambda graph, given: gt.pagerank(graph, damping=0.85, epsilon=1e-9).a,
    "core": lambda graph, given: gt.kcore_decomposition(graph).a,
    "clustering": lambda graph, given: gt.local_clustering(graph).a,
    "harmonic": lambda graph, given: gt.closeness(graph, harmonic=True, norm=False).a,
    "betweenness": lambda graph, given: gt.betweenness(graph, norm=False)[0].a,
    "swaps": swaps,
}

harness.main(KERNELS, build, set_threads, lambda graph: graph.get_edges())
