"""Matchings and paths by SciPy and NetworkX, to compare ours with.

Reads {"problems": [...], "graphs": [...]} on standard input: problems as {"leftCapacities": [...],
"rightCapacities": [...], "edges": [[left, right, weight], ...]}, graphs as in oracle.py. Writes the
weight of the best assignment, when every vertex takes one, by SciPy's linear_sum_assignment; the
weight of the best choice within the capacities, by NetworkX's network simplex; and the lengths of
the shortest simple paths from the first vertex of each graph to its last, by NetworkX.
"""

import itertools
import json
import sys

import networkx
import numpy
from scipy.optimize import linear_sum_assignment


def assignment(problem):
    """A choice worth nothing stands for no choice, since all weights are above zero."""
    shape = len(problem["leftCapacities"]), len(problem["rightCapacities"])
    worth = numpy.zeros(shape, dtype=numpy.int64)
    for left, right, weight in problem["edges"]:
        worth[left, right] = weight
    rows, columns = linear_sum_assignment(worth, maximize=True)
    return int(worth[rows, columns].sum())


def matching(problem):
    """A circulation from the source over left and right vertices to the sink and back."""
    graph = networkx.DiGraph()
    graph.add_edge("sink", "source", weight=0)
    for left, capacity in enumerate(problem["leftCapacities"]):
        graph.add_edge("source", ("left", left), capacity=capacity, weight=0)
    for right, capacity in enumerate(problem["rightCapacities"]):
        graph.add_edge(("right", right), "sink", capacity=capacity, weight=0)
    for left, right, weight in problem["edges"]:
        graph.add_edge(("left", left), ("right", right), capacity=1, weight=-weight)
    return -networkx.network_simplex(graph)[0]


def path_lengths(case, count=10):
    graph = networkx.DiGraph() if case["directed"] else networkx.Graph()
    graph.add_nodes_from(range(case["vertices"]))
    weights = case.get("weights") or [1.0] * len(case["edges"])
    for (source, target), weight in zip(case["edges"], weights):
        if not graph.has_edge(source, target) or graph[source][target]["weight"] > weight:
            graph.add_edge(source, target, weight=weight)
    last = case["vertices"] - 1
    if last < 1 or not networkx.has_path(graph, 0, last):
        return []
    paths = networkx.shortest_simple_paths(graph, 0, last, weight="weight")
    return [
        networkx.path_weight(graph, path, "weight") for path in itertools.islice(paths, count)
    ]


question = json.load(sys.stdin)
json.dump(
    {
        "assignments": [assignment(problem) for problem in question["problems"]],
        "matchings": [matching(problem) for problem in question["problems"]],
        "pathLengths": [path_lengths(case) for case in question["graphs"]],
    },
    sys.stdout,
)
