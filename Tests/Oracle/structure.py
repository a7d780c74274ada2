"""More measures of many graphs by python-igraph and NetworkX, to compare ours with.

Reads and writes as oracle.py does, but for the names of the measures. A measure that the other
program cannot work out for a graph is null.
"""

import json
import math
import sys

import igraph
import networkx
from networkx.algorithms.link_analysis.hits_alg import _hits_python


def by_vertex(values, count):
    return [values[vertex] for vertex in range(count)]


def weighted_simple(case):
    """Weights of parallel edges added up, those of undirected self-loops counted twice."""
    graph = networkx.DiGraph() if case["directed"] else networkx.Graph()
    graph.add_nodes_from(range(case["vertices"]))
    weights = case.get("weights") or [1.0] * len(case["edges"])
    for (source, target), weight in zip(case["edges"], weights):
        if source == target and not case["directed"]:
            weight *= 2
        known = graph.get_edge_data(source, target, {"weight": 0})["weight"]
        graph.add_edge(source, target, weight=known + weight)
    return graph


def shortest(case):
    """Lengths of the shortest of parallel edges."""
    graph = networkx.DiGraph() if case["directed"] else networkx.Graph()
    graph.add_nodes_from(range(case["vertices"]))
    weights = case.get("weights") or [1.0] * len(case["edges"])
    for (source, target), weight in zip(case["edges"], weights):
        known = graph.get_edge_data(source, target, {"weight": math.inf})["weight"]
        graph.add_edge(source, target, weight=min(known, weight))
    return graph


def or_none(work):
    try:
        return work()
    except (networkx.NetworkXException, ZeroDivisionError):
        return None


def measures(case):
    count, edges, weights = case["vertices"], case["edges"], case.get("weights")
    directed = case["directed"]
    graph = igraph.Graph(n=count, edges=edges, directed=directed)
    simple = igraph.Graph(n=count, edges=edges).simplify()
    other = networkx.Graph()
    other.add_nodes_from(range(count))
    other.add_edges_from(edge for edge in edges if edge[0] != edge[1])
    lengths, strengths = shortest(case), weighted_simple(case)
    outwards = lengths.reverse() if directed else lengths
    result = {
        "cores": simple.coreness() if count else [],
        "networkxCores": by_vertex(networkx.core_number(other), count),
        "triangles": by_vertex(networkx.triangles(other), count),
        "clustering": simple.transitivity_local_undirected(mode="zero"),
        "networkxClustering": by_vertex(networkx.clustering(other), count),
        "transitivity": simple.transitivity_undirected(mode="zero"),
        "articulationPoints": sorted(graph.articulation_points()),
        "networkxArticulationPoints": sorted(networkx.articulation_points(other)),
        "bridges": sorted(sorted(graph.es[number].tuple) for number in graph.bridges()),
        "biconnectedComponents": sorted(
            sorted(block) for block in simple.biconnected_components()
        ),
        "networkxBiconnectedComponents": sorted(
            sorted(block) for block in networkx.biconnected_components(other)
        ),
        "strongComponents": list(graph.connected_components(mode="strong").membership),
        "density": networkx.density(networkx_multigraph(case)),
        "reciprocity": or_none(lambda: number(graph.reciprocity(ignore_loops=True)))
        if directed and any(source != target for source, target in edges) else None,
        "closeness": by_vertex(networkx.closeness_centrality(outwards), count),
        "weightedCloseness": by_vertex(
            networkx.closeness_centrality(outwards, distance="weight"), count
        ),
        "distances": graph.distances() if count else [],
        "weightedDistances": graph.distances(weights=weights) if count else [],
        "eccentricities": graph.eccentricity(mode="out") if count else [],
        "diameter": graph.diameter(directed=True, unconn=True) if count else 0,
        "averageDistance": number(graph.average_path_length(directed=True, unconn=True))
        if count else None,
        "edgeBetweenness": in_order(case, graph.edge_betweenness(directed=True)),
        "weightedEdgeBetweenness": in_order(
            case, graph.edge_betweenness(directed=True, weights=weights)
        ),
        "eigenvector": or_none(
            lambda: by_vertex(
                networkx.eigenvector_centrality(
                    strengths, max_iter=20_000, tol=1e-14, weight="weight"
                ),
                count,
            )
        ),
        "katz": or_none(
            lambda: by_vertex(
                networkx.katz_centrality(
                    strengths, alpha=0.02, max_iter=20_000, tol=1e-15, weight="weight"
                ),
                count,
            )
        ),
    }
    if case["directed"]:
        hits = (
            or_none(lambda: _hits_python(strengths, max_iter=20_000, tol=1e-14)) if edges else None
        )
        result["hubs"] = by_vertex(hits[0], count) if hits else None
        result["authorities"] = by_vertex(hits[1], count) if hits else None
    else:
        # The steps of NetworkX depend on where they start where two sides can take turns.
        values = result["eigenvector"] if edges else None
        shares = [value / sum(values) for value in values] if values else None
        result["hubs"] = result["authorities"] = shares
    return without_infinity(result)


def networkx_multigraph(case):
    graph = networkx.MultiDiGraph() if case["directed"] else networkx.MultiGraph()
    graph.add_nodes_from(range(case["vertices"]))
    graph.add_edges_from(case["edges"])
    return graph


def number(value):
    return None if math.isnan(value) else value


def in_order(case, values):
    """Values by edge, ordered by the ends of the edges; undirected ones from their lower end."""
    ends = [edge if case["directed"] else sorted(edge) for edge in case["edges"]]
    return [values[i] for i in sorted(range(len(ends)), key=lambda i: (ends[i], i))]


def without_infinity(value):
    """Infinite numbers, which JSON does not have, as -1."""
    if isinstance(value, dict):
        return {key: without_infinity(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [without_infinity(part) for part in value]
    return -1 if value == math.inf else value


if __name__ == "__main__":
    json.dump([measures(case) for case in json.load(sys.stdin)], sys.stdout)
