"""The best communities that python-igraph finds in a number of runs, to compare ours with.

Reads a list of graphs on standard input, each as {"vertices": n, "edges": [[source, target], ...],
"weights": [...] if any, "runs": number, "planted": [group of each vertex] if known}. Writes for each
the best modularity of Leiden (until stable) and of Louvain, and how much the partition that has it
tells about the planted groups (normalized mutual information), if those are known.
"""

import json
import random
import sys

import igraph


def best(find, graph, case):
    """The best of a number of partitions and its likeness to the planted groups."""
    weights = case.get("weights")
    found = max(
        (find(graph, weights) for _ in range(case["runs"])),
        key=lambda groups: graph.modularity(groups, weights=weights),
    )
    planted = case.get("planted")
    return {
        "modularity": graph.modularity(found, weights=weights),
        "information": planted and igraph.compare_communities(planted, found, method="nmi"),
    }


def leiden(graph, weights):
    return graph.community_leiden(
        objective_function="modularity", weights=weights, n_iterations=-1
    ).membership


def louvain(graph, weights):
    return graph.community_multilevel(weights=weights).membership


def communities(case):
    graph = igraph.Graph(n=case["vertices"], edges=case["edges"])
    random.seed(1)
    return {"leiden": best(leiden, graph, case), "louvain": best(louvain, graph, case)}


if __name__ == "__main__":
    json.dump([communities(case) for case in json.load(sys.stdin)], sys.stdout)
