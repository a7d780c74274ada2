"""Brokerage, mixing, similarity and likeness of partitions by python-igraph and NetworkX.

Reads {"graphs": [...], "otherLabels": [...]} on standard input: graphs as oracle.py reads them,
and a second partition of the vertices of each. Writes one object of measures per graph. Values
that a peer does not define are null.
"""

import json
import math
import sys

import igraph
import networkx


def simple_networkx(case, directed):
    """NetworkX knows its structural holes without self-loops and with parallel edges merged."""
    graph = networkx.DiGraph() if directed else networkx.Graph()
    graph.add_nodes_from(range(case["vertices"]))
    weights = case.get("weights") or [1.0] * len(case["edges"])
    for (source, target), weight in zip(case["edges"], weights):
        if source == target:
            continue
        before = graph.get_edge_data(source, target, {"weight": 0})["weight"]
        graph.add_edge(source, target, weight=before + weight)
    return graph


def repeated(case):
    """Each edge as often as it weighs tenths: assortativity_nominal of python-igraph 1.0.0 fails
    when it is given weights."""
    weights = case.get("weights") or [0.1] * len(case["edges"])
    edges = [edge for edge, weight in zip(case["edges"], weights)
             for _ in range(round(10 * weight))]
    return igraph.Graph(n=case["vertices"], edges=edges, directed=case["directed"])


def finite(values):
    return [None if value is None or math.isnan(value) else value for value in values]


def effective_size(case):
    """With nodes given, since the quick way of NetworkX 3.6.1 is wrong for weights.

    Vertices where edges only arrive are NaN to it; for those the graph is made undirected, which
    gives the same ties.
    """
    vertices = range(case["vertices"])
    both = networkx.effective_size(simple_networkx(case, False), vertices, weight="weight")
    if not case["directed"]:
        return [both[vertex] for vertex in vertices]
    values = networkx.effective_size(simple_networkx(case, True), vertices, weight="weight")
    return [both[v] if math.isnan(values[v]) else values[v] for v in vertices]


def plain_effective_size(case):
    """n - 2t / n, where ties are all alike."""
    graph = simple_networkx(case, False)
    values = networkx.effective_size(graph, graph)
    return [values[vertex] for vertex in range(case["vertices"])]


def ego_network_constraint(graph, weights):
    values = []
    graph = graph.copy()
    graph.es["weight"] = weights or [1.0] * graph.ecount()
    for vertex in range(graph.vcount()):
        members = sorted({vertex, *graph.neighbors(vertex, mode="all")})
        ego = graph.induced_subgraph(members)
        values.append(ego.constraint([members.index(vertex)], weights="weight")[0])
    return values


def hierarchy(case):
    graph = simple_networkx(case, False)
    values = []
    for vertex in graph:
        contacts = list(graph[vertex])
        parts = [networkx.local_constraint(graph, vertex, j, "weight") for j in contacts]
        if len(parts) < 2:
            values.append(1.0 if parts else None)
            continue
        mean = sum(parts) / len(parts)
        total = sum(part / mean * math.log(part / mean) for part in parts)
        values.append(total / (len(parts) * math.log(len(parts))))
    return values


def roles(case):
    """Coordinator, itinerant, gatekeeper, representative and liaison, by triples."""
    arcs = {(s, t) for s, t in case["edges"] if s != t}
    if not case["directed"]:
        arcs |= {(t, s) for s, t in arcs}
    counts = [[0] * case["vertices"] for _ in range(5)]
    labels = case["labels"]
    for source, broker in arcs:
        for middle, target in arcs:
            if middle != broker or target == source or (source, target) in arcs:
                continue
            i, v, k = labels[source], labels[broker], labels[target]
            if i == v == k:
                role = 0
            elif i == k:
                role = 1
            elif v == k:
                role = 2
            elif i == v:
                role = 3
            else:
                role = 4
            counts[role][broker] += 1
    return counts


def likeness(first, second):
    if not first:
        return None
    rand = None
    if len(first) > 1:
        rand = igraph.compare_communities(first, second, method="adjusted_rand")
    return {
        "information": igraph.compare_communities(first, second, method="nmi"),
        "rand": None if rand is None or math.isnan(rand) else rand,
        "variation": igraph.compare_communities(first, second, method="vi"),
    }


def similarity(case):
    graph = simple_networkx(case, False)
    pairs = [(u, v) for u in graph for v in graph if u < v]
    return {
        "pairs": pairs,
        "commonNeighbors": [len(list(networkx.common_neighbors(graph, *p))) for p in pairs],
        "jaccard": [value for *_, value in networkx.jaccard_coefficient(graph, pairs)],
        "adamicAdar": [value for *_, value in networkx.adamic_adar_index(graph, pairs)],
        "resourceAllocation": [
            value for *_, value in networkx.resource_allocation_index(graph, pairs)
        ],
    }


def measures(case, other_labels):
    count, edges, weights = case["vertices"], case["edges"], case.get("weights")
    directed, labels = case["directed"], case["labels"]
    graph = igraph.Graph(n=count, edges=edges, directed=directed)
    proper = graph.copy()
    proper.es["weight"] = weights or [1.0] * len(edges)
    proper.delete_edges([edge for edge in proper.es if edge.source == edge.target])
    result = {
        "constraint": finite(proper.constraint(weights="weight")) if count else [],
        "networkxConstraint": finite(
            networkx.constraint(simple_networkx(case, False), weight="weight").values()
        ) if count else [],
        "egoNetworkConstraint": finite(ego_network_constraint(proper, proper.es["weight"])),
        "effectiveSize": finite(effective_size(case)),
        "plainEffectiveSize": finite(plain_effective_size(case)),
        "hierarchy": hierarchy(case),
        "roles": roles(case),
        "likeness": likeness(labels, other_labels),
        "similarity": similarity(case),
    }
    if edges:
        numbers = [label * label - 2.5 * other for label, other in zip(labels, other_labels)]
        for name, value in {
            "nominal": graph.assortativity_nominal(labels, directed=True),
            "weightedNominal": repeated(case).assortativity_nominal(labels, directed=True),
            "numeric": graph.assortativity(numbers, directed=True),
            "weightedNumeric": graph.assortativity(numbers, directed=True, weights=weights),
            "degree": graph.assortativity_degree(directed=True),
        }.items():
            result[name] = None if math.isnan(value) else value
        # Of values that are all equal at one end igraph takes rounding for a correlation.
        sources = {numbers[source] for source, _ in edges}
        targets = {numbers[target] for _, target in edges}
        if not directed:
            sources = targets = sources | targets
        if len(sources) == 1 or len(targets) == 1:
            result["numeric"] = result["weightedNumeric"] = None
    return result


def main():
    request = json.load(sys.stdin)
    graphs = zip(request["graphs"], request["otherLabels"])
    json.dump({"measures": [measures(case, other) for case, other in graphs]}, sys.stdout)


if __name__ == "__main__":
    main()
