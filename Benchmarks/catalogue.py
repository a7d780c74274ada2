"""What is measured, and on which graphs. A new kernel is an entry here, and one in each engine:
Kernel.swift and the programs in peers/."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Kernel:
    name: str
    title: str
    # How results are compared; see checks.py.
    check: str
    # How many times as fast as the fastest peer it is meant to be.
    bar: float
    # What the time should grow with.
    complexity: str
    # Whether it searches from every vertex: then it runs on the smaller graphs only.
    all_pairs: bool = False
    # Engines with a bar of their own.
    own_bars: tuple = ()


@dataclass(frozen=True)
class Graph:
    name: str
    # The arguments of `benchmarks make`.
    recipe: tuple
    size: str
    # The kernels it is for; None for all.
    kernels: tuple = None


KERNELS = [
    Kernel("build", "build CSR from pairs", "graph", 2, "n + m"),
    Kernel("read", "read an edge list and build", "shape", 1, "bytes", own_bars=(("igraph", 5),)),
    Kernel("components", "connected components", "groups", 2, "n + m"),
    Kernel("bfs", "distances from 16 vertices", "values", 3, "n + m"),
    Kernel("pagerank", "PageRank to 1e-9", "shares", 3, "steps · (n + m)"),
    Kernel("core", "k-core", "values", 3, "n + m"),
    Kernel("clustering", "local clustering", "values", 4, "m^1.5"),
    Kernel("harmonic", "harmonic closeness, all", "values", 50, "n · m / 512", True),
    Kernel("betweenness", "betweenness, exact", "values", 4, "n · m", True),
    Kernel("sampled-betweenness", "betweenness, sampled", "sample", 3, "samples · √m"),
    Kernel("louvain", "Louvain", "modularity", 3, "n + m, in practice"),
    Kernel("leiden", "Leiden", "modularity", 2, "n + m, in practice"),
    Kernel("labels", "label propagation", "labels", 2, "rounds · (n + m)"),
    Kernel("swaps", "null model, 10 swaps an edge", "degrees", 2, "n + m"),
    Kernel("constraint", "Burt's constraint", "values", 5, "m^1.5"),
]

READING = ("build", "read")

GRAPHS = [
    Graph("rmat-14", ("rmat", 14), "small"),
    Graph("lfr-20k", ("lfr", 20_000, 0.4), "small"),
    Graph("er-20k", ("erdos-renyi", 20_000, 200_000), "small"),
    Graph("rmat-18", ("rmat", 18), "large"),
    Graph("lfr-200k", ("lfr", 200_000, 0.4), "large"),
    Graph("er-400k", ("erdos-renyi", 400_000, 4_000_000), "large"),
    Graph("er-10m", ("erdos-renyi", 1_000_000, 10_000_000), "large", READING),
]

# Each twice as large as the one before.
GROWTH = [Graph(f"rmat-{scale}", ("rmat", scale), "growth") for scale in (15, 16, 17, 18)]
ALL_PAIRS_GROWTH = [Graph(f"rmat-{scale}", ("rmat", scale), "growth") for scale in (11, 12, 13, 14)]

ENGINES = ["ours", "networkit", "igraph", "graph_tool"]
TITLES = {"ours": "ours", "networkit": "NetworKit", "igraph": "igraph", "graph_tool": "graph-tool"}
