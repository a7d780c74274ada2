"""Measures of many graphs by python-igraph and NetworkX, to compare ours with.

Reads {"graphs": [...]} on standard input, each graph as
{"vertices": n, "directed": bool, "edges": [[source, target], ...], "weights": [...] if any,
"labels": [...]}, and "leiden", graphs with a number of "runs". Writes one object of measures per
graph, the best modularity of igraph's Leiden per graph of "leiden", and the network of Les
Misérables with that modularity.
"""

import json
import math
import random
import sys

import igraph
import networkx


def networkx_graph(case, arcs_both_ways=False):
    directed = case["directed"] or arcs_both_ways
    graph = networkx.MultiDiGraph() if directed else networkx.MultiGraph()
    graph.add_nodes_from(range(case["vertices"]))
    weights = case.get("weights") or [1.0] * len(case["edges"])
    for (source, target), weight in zip(case["edges"], weights):
        graph.add_edge(source, target, weight=weight)
        if arcs_both_ways and not case["directed"]:
            graph.add_edge(target, source, weight=weight)
    return graph


def finite(values):
    return [None if value is None or math.isnan(value) else value for value in values]


def page_rank(case):
    """NetworkX's own power method, which is given undirected edges both ways."""
    graph = networkx_graph(case, arcs_both_ways=True)
    if case["vertices"] == 0:
        return []
    from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python

    values = _pagerank_python(graph, tol=1e-15, max_iter=10_000)
    return [values[vertex] for vertex in range(case["vertices"])]


def measures(case):
    count, edges, weights = case["vertices"], case["edges"], case.get("weights")
    graph = igraph.Graph(n=count, edges=edges, directed=case["directed"])
    other = networkx_graph(case)
    nothing = count == 0
    result = {
        "degrees": graph.degree(mode="all", loops=True),
        "outDegrees": graph.degree(mode="out", loops=True),
        "inDegrees": graph.degree(mode="in", loops=True),
        "strengths": [] if nothing else graph.strength(mode="all", loops=True, weights=weights),
        "components": list(graph.connected_components(mode="weak").membership),
        "betweenness": graph.betweenness(directed=True),
        "harmonic": [] if nothing else graph.harmonic_centrality(mode="out", normalized=False),
        "networkxHarmonicOut": [
            networkx.harmonic_centrality(other.reverse() if case["directed"] else other)[vertex]
            for vertex in range(count)
        ],
        "pageRank": page_rank(case),
    }
    if weights is not None and not nothing:
        result["weightedBetweenness"] = graph.betweenness(directed=True, weights=weights)
        result["weightedHarmonic"] = graph.harmonic_centrality(
            mode="out", normalized=False, weights=weights
        )
    else:
        result["weightedBetweenness"] = result["betweenness"]
        result["weightedHarmonic"] = result["harmonic"]
    if not nothing and edges:
        for name, resolution in (("modularity", 1.0), ("modularityAtHalf", 0.5)):
            result[name] = graph.modularity(
                case["labels"], weights=weights, resolution=resolution, directed=True
            )
        groups = {}
        for vertex, label in enumerate(case["labels"]):
            groups.setdefault(label, set()).add(vertex)
        result["networkxModularity"] = networkx.community.modularity(other, groups.values())
    return {key: finite(value) if isinstance(value, list) else value
            for key, value in result.items()}


def leiden(case):
    """The best modularity of a number of runs until stable."""
    graph = igraph.Graph(n=case["vertices"], edges=case["edges"])
    random.seed(1)
    return max(
        graph.modularity(
            graph.community_leiden(
                objective_function="modularity", weights=case.get("weights"), n_iterations=-1
            ).membership,
            weights=case.get("weights"),
        )
        for _ in range(case["runs"])
    )


def les_miserables(runs):
    network = networkx.les_miserables_graph()
    numbers = {name: number for number, name in enumerate(network)}
    edges = list(network.edges(data="weight"))
    case = {
        "vertices": len(numbers),
        "edges": [[numbers[source], numbers[target]] for source, target, _ in edges],
        "weights": [weight for _, _, weight in edges],
    }
    return {**case, "leiden": leiden({**case, "runs": runs})}


def main():
    request = json.load(sys.stdin)
    json.dump(
        {
            "measures": [measures(case) for case in request["graphs"]],
            "leiden": [leiden(case) for case in request["leiden"]],
            "lesMiserables": les_miserables(request["leiden"][0]["runs"]),
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
