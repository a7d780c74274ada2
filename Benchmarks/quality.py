"""How good the communities are that ours, igraph and NetworKit find where they are planted.

    Benchmarks/.venv/bin/python Benchmarks/quality.py [--vertices 100000] [--runs 3]
    Benchmarks/.venv/bin/python Benchmarks/quality.py --graphs rmat-14,er-20k --runs 20

Makes LFR graphs with several shares of mixing, has every engine look for communities in as many
runs, each with a seed of its own and one thread, and prints a table in Markdown: of the run with the
highest modularity that modularity, and the normalized mutual information with what was planted. The
exit code is 1 when our modularity lies below igraph's by more than chance explains.

With --graphs, on graphs of run.sh in which nothing is planted: how high the modularity is on average,
and by how much it differs between runs (standard deviation).

Needs what run.sh builds and fetches.
"""
import argparse
import os
import random
import shutil
import subprocess
import sys

import igraph
import networkit as nk
import numpy

import catalogue
import checks
from compare import PROGRAM, WORK

METHODS = ["louvain", "leiden"]
# What chance leaves between the best runs of two searches that are equally good; Tests/GraphsTests
# allows as much on smaller graphs.
TOLERANCE = 0.0005


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--vertices", type=int, default=100_000, help="the default is 100,000")
    parser.add_argument("--runs", type=int, default=3, help="the default is 3")
    parser.add_argument("--mixing", type=lambda text: [float(x) for x in text.split(",")],
                        default=[0.3, 0.4, 0.5, 0.6], help="the default is 0.3,0.4,0.5,0.6")
    parser.add_argument("--graphs", type=lambda text: text.split(","),
                        help="graphs of run.sh, by name, instead of planted ones")
    options = parser.parse_args()
    nk.setNumberOfThreads(1)
    if options.graphs:
        print_spread(options.graphs, options.runs)
    else:
        print_planted(options)


def print_head(cells):
    print("| " + " | ".join(cells) + " |\n|" + "---|" * len(cells))


def print_spread(names, runs):
    print_head(["graph", "method"] + [catalogue.TITLES[name] for name in ENGINES])
    for name in names:
        folder = os.path.join(WORK, "graphs", name)
        if not os.path.exists(folder):
            sys.exit(f"{name} is not there; run.sh --graphs {name} makes it")
        given = checks.Input(folder)
        for method in METHODS:
            cells = [name, method.capitalize()]
            for find in ENGINES.values():
                found = [checks.modularity(groups, given)
                         for groups in find(folder, given, method, runs)]
                cells.append(f"{numpy.mean(found):.4f} ± {numpy.std(found):.4f}")
            print("| " + " | ".join(cells) + " |", flush=True)


def print_planted(options):
    head = ["mixing", "method"]
    head += [f"{catalogue.TITLES[name]}: {value}" for value in ("modularity", "information")
             for name in ENGINES]
    print_head(head)
    worse = []
    for mixing in options.mixing:
        folder = make(options.vertices, mixing)
        given = checks.Input(folder)
        planted = read(os.path.join(folder, "planted.bin"))
        for method in METHODS:
            found = {name: best(find(folder, given, method, options.runs), given)
                     for name, find in ENGINES.items()}
            cells = [f"{mixing:g}", method.capitalize()]
            cells += [f"{quality:.4f}" for quality, _ in found.values()]
            cells += [f"{igraph.compare_communities(planted, groups, method='nmi'):.4f}"
                      for _, groups in found.values()]
            print("| " + " | ".join(cells) + " |", flush=True)
            mine, its = found["ours"][0], found["igraph"][0]
            if mine < its - TOLERANCE:
                worse.append(f"mixing {mixing:g}, {method.capitalize()}: our modularity {mine:.4f} is "
                             f"more than {TOLERANCE:g} below igraph's {its:.4f}")
    if worse:
        sys.exit("\n".join(worse))


def make(vertices, mixing):
    """The folder of a graph, made when it is not there yet."""
    folder = os.path.join(WORK, "graphs", f"lfr-{vertices}-{mixing:g}")
    if not os.path.exists(os.path.join(folder, "planted.bin")):
        subprocess.run([PROGRAM, "make", folder, "lfr", str(vertices), str(mixing)], check=True)
    return folder


def read(path):
    return numpy.fromfile(path, "<f8").astype(int)


def best(runs, given):
    """The highest modularity, and the groups that have it."""
    return max(((checks.modularity(groups, given), groups) for groups in runs),
               key=lambda pair: pair[0])


def ours(folder, given, method, runs):
    output = os.path.join(WORK, "results", os.path.basename(folder), f"quality-{method}")
    shutil.rmtree(output, ignore_errors=True)
    subprocess.run([PROGRAM, "communities", folder, method, str(runs), output], check=True)
    return [read(os.path.join(output, f"run-{run}.bin")) for run in range(runs)]


def networkit(folder, given, method, runs):
    row, column = (numpy.ascontiguousarray(end, dtype=numpy.uint64) for end in given.edges.T)
    graph = nk.GraphFromCoo((row, column), n=given.vertices, directed=False)
    for run in range(runs):
        nk.setSeed(run, False)
        search = (nk.community.PLM(graph) if method == "louvain"
                  else nk.community.ParallelLeiden(graph, iterations=2))
        yield numpy.asarray(search.run().getPartition().getVector())


def of_igraph(folder, given, method, runs):
    graph = igraph.Graph(n=given.vertices, edges=given.edges)
    for run in range(runs):
        random.seed(run)
        found = (graph.community_multilevel() if method == "louvain"
                 else graph.community_leiden(objective_function="modularity", n_iterations=2))
        yield numpy.asarray(found.membership)


ENGINES = {"ours": ours, "networkit": networkit, "igraph": of_igraph}

if __name__ == "__main__":
    main()
