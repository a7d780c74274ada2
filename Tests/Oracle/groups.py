"""Current-flow betweenness, group betweenness and two-mode measures by NetworkX.

Reads graphs as oracle.py does, each with a "group" of vertices and a two-mode graph made of it in
"modes" (0 or 1 by vertex) and "twoModeEdges". Writes one object of measures per graph; a measure
that NetworkX cannot work out for a graph is null.
"""

import json
import sys

import networkx
from networkx.algorithms import bipartite


def conductances(case):
    """Weights of parallel edges and of both directions added up, without self-loops."""
    graph = networkx.Graph()
    graph.add_nodes_from(range(case["vertices"]))
    weights = case.get("weights") or [1.0] * len(case["edges"])
    for (source, target), weight in zip(case["edges"], weights):
        if source != target:
            known = graph.get_edge_data(source, target, {"weight": 0})["weight"]
            graph.add_edge(source, target, weight=known + weight)
    return graph


def current_flow(case):
    """By component, since NetworkX refuses graphs that do not hang together."""
    graph = conductances(case)
    values = [0.0] * case["vertices"]
    for members in networkx.connected_components(graph):
        if len(members) > 2:
            part = networkx.Graph(graph.subgraph(members))
            flows = networkx.current_flow_betweenness_centrality(
                part, normalized=False, weight="weight", solver="full"
            )
            for vertex, value in flows.items():
                values[vertex] = value
    return values


def group_betweenness(case):
    """The definition, over all shortest paths as NetworkX finds them, without parallel edges.

    NetworkX's own group_betweenness_centrality (3.6.1) goes wrong when members are neighbors: with
    the edges 0-1, 0-2, 0-3, 1-3 and 2-3 and the group 0, 1, 2 it finds 0.125, although there are no
    two vertices outside.
    """
    graph = networkx.DiGraph() if case["directed"] else networkx.Graph()
    graph.add_nodes_from(range(case["vertices"]))
    graph.add_edges_from(edge for edge in case["edges"] if edge[0] != edge[1])
    group = set(case["group"])
    outside = [vertex for vertex in range(case["vertices"]) if vertex not in group]
    total = 0.0
    for source in outside:
        for target in outside:
            if source == target or not case["directed"] and source > target:
                continue
            if networkx.has_path(graph, source, target):
                paths = list(networkx.all_shortest_paths(graph, source, target))
                total += sum(not group.isdisjoint(path) for path in paths) / len(paths)
    return total


def two_mode(case):
    count, modes = case["vertices"], case["modes"]
    graph = networkx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(case["twoModeEdges"])
    first = [vertex for vertex in range(count) if modes[vertex] == 0]
    second = [vertex for vertex in range(count) if modes[vertex] == 1]
    if not first or not second:
        return None
    try:
        betweenness = bipartite.betweenness_centrality(graph, first)
    except ZeroDivisionError:
        betweenness = None
    degree = bipartite.degree_centrality(graph, first)
    closeness = bipartite.closeness_centrality(graph, first)

    def edges(projection):
        return sorted(
            [min(first.index(u), first.index(v)), max(first.index(u), first.index(v)), weight]
            for u, v, weight in projection.edges(data="weight", default=1)
        )

    return {
        "degree": [degree[vertex] for vertex in range(count)],
        "closeness": [closeness[vertex] for vertex in range(count)],
        "betweenness": betweenness and [betweenness[vertex] for vertex in range(count)],
        "simple": edges(bipartite.projected_graph(graph, first)),
        "shared": edges(bipartite.weighted_projected_graph(graph, first)),
        "newman": edges(bipartite.collaboration_weighted_projected_graph(graph, first)),
    }


def measures(case):
    return {
        "currentFlow": current_flow(case),
        "groupBetweenness": group_betweenness(case),
        "twoMode": two_mode(case),
    }


if __name__ == "__main__":
    json.dump([measures(case) for case in json.load(sys.stdin)], sys.stdout)
