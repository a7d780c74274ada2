"""Runs one kernel of a peer on one graph: measures time and memory, writes what was found.

    runner.py FOLDER KERNEL THREADS REPETITIONS OUTPUT

The counterpart in Swift is Measurement.swift; both write the same files.
"""
import ctypes
import json
import os
import sys
import time

import numpy


def memory(name):
    """The bytes that the system tells of this process under a name."""
    with open("/proc/self/status") as status:
        for line in status:
            if line.startswith(name):
                return 1024 * int(line.split()[1])
    return 0


def return_freed_memory():
    """Gives what was freed back to the system, so that it does not count as kept."""
    ctypes.CDLL(None).malloc_trim(0)


class Input:
    """What a kernel works on: `vertices`, `edges` (an array of pairs), `starts`, `text`."""

    def __init__(self, folder):
        with open(os.path.join(folder, "graph.json")) as file:
            description = json.load(file)
        self.vertices = description["vertices"]
        self.starts = description["sources"]
        self.text = os.path.join(folder, "edges.txt")
        self.edges = numpy.fromfile(os.path.join(folder, "edges.bin"), "<u4").reshape(-1, 2)


def main(kernels, build, set_threads, edges_of):
    """Runs the kernel named on the command line.

    kernels: functions by name, called with the graph and the input; a name can have variants,
      `name:variant`, of which the fastest counts. They return an array of values by vertex (or
      group numbers), or a graph.
    build: makes a graph of an input.
    set_threads: says how many threads may work.
    edges_of: the pairs of a graph, for comparison.
    """
    if sys.argv[1:] == ["kernels"]:
        print("\n".join(kernels))
        return
    folder, name, threads, repetitions, output = sys.argv[1:]
    set_threads(int(threads))
    given = Input(folder)
    pairs = given.edges.nbytes
    return_freed_memory()
    # The program and the edges as numbers are no part of the graph; edges that stay are taken off
    # below.
    before = memory("VmRSS") - pairs
    needs_graph = name.split(":")[0] not in ("build", "read")
    graph = build(given) if needs_graph else None
    if needs_graph:
        given.edges, pairs = None, 0
    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")
    seconds = []
    while True:
        result = None
        start = time.perf_counter()
        result = kernels[name](graph, given)
        seconds.append(time.perf_counter() - start)
        if len(seconds) >= int(repetitions) or sum(seconds) >= 10:
            break
        # Some kernels change their graph.
        if name.startswith("swaps"):
            given = Input(folder)
            graph = build(given)
    highest = memory("VmHWM")
    return_freed_memory()
    report = {"seconds": seconds, "memory": highest - before - pairs,
              "keptMemory": memory("VmRSS") - before - pairs}
    os.makedirs(output, exist_ok=True)
    if hasattr(result, "__array__") or isinstance(result, list):
        numpy.asarray(result, dtype="<f8").tofile(os.path.join(output, "values.bin"))
    else:
        numpy.asarray(edges_of(result), dtype="<u4").tofile(os.path.join(output, "edges.bin"))
    with open(os.path.join(output, "result.json"), "w") as file:
        json.dump(report, file)
