"""Whether two engines found the same."""
import json
import os

import numpy

TOLERANCE = 1e-9
# How far our modularity may lie below a peer's: chance decides between searches that are as good.
MODULARITY_TOLERANCE = 0.001
# Label propagation does not look for modularity, and where it ends varies more.
LABELS_TOLERANCE = 0.02


class Result:
    """What an engine wrote: `seconds` (the least), `memory` and how much of it is kept, and its findings."""

    def __init__(self, folder):
        self.folder = folder
        with open(os.path.join(folder, "result.json")) as file:
            report = json.load(file)
        self.seconds = min(report["seconds"])
        self.memory = report["memory"]
        self.kept_memory = report["keptMemory"]

    def values(self):
        return numpy.fromfile(os.path.join(self.folder, "values.bin"), "<f8")

    def edges(self):
        """The pairs, lower end first, in order."""
        pairs = numpy.fromfile(os.path.join(self.folder, "edges.bin"), "<u4").reshape(-1, 2)
        pairs = numpy.sort(pairs.astype(numpy.int64), axis=1)
        return pairs[numpy.lexsort((pairs[:, 1], pairs[:, 0]))]

    def same_bits(self, other):
        for name in ("values.bin", "edges.bin"):
            path = os.path.join(self.folder, name)
            if os.path.exists(path):
                with open(path, "rb") as one, open(os.path.join(other.folder, name), "rb") as two:
                    if one.read() != two.read():
                        return False
        return True


class Input:
    def __init__(self, folder):
        with open(os.path.join(folder, "graph.json")) as file:
            self.vertices = json.load(file)["vertices"]
        pairs = numpy.fromfile(os.path.join(folder, "edges.bin"), "<u4").reshape(-1, 2)
        self.edges = pairs.astype(numpy.int64)
        self.degrees = numpy.bincount(self.edges.ravel(), minlength=self.vertices)


def close(one, other, scale):
    if len(one) != len(other) or (numpy.isnan(one) != numpy.isnan(other)).any():
        return False
    difference = numpy.nan_to_num(numpy.abs(one - other))
    return bool((difference <= TOLERANCE * scale(numpy.nan_to_num(numpy.abs(other)))).all())


def first_members(labels):
    """Groups numbered by their first member."""
    _, first, group = numpy.unique(labels, return_index=True, return_inverse=True)
    return first[group]


def modularity(labels, given):
    _, group = numpy.unique(labels, return_inverse=True)
    m = len(given.edges)
    within = (group[given.edges[:, 0]] == group[given.edges[:, 1]]).sum() / m
    strength = numpy.bincount(group, weights=given.degrees) / (2 * m)
    return within - (strength ** 2).sum()


def unsettled(labels, given):
    """How many vertices have a label although more of their neighbors have another one."""
    _, group = numpy.unique(labels, return_inverse=True)
    one, other = given.edges.T
    # Each vertex with the label of each neighbor, as one number.
    near = numpy.concatenate([one, other]) * len(group) + group[numpy.concatenate([other, one])]
    pairs, counts = numpy.unique(near, return_counts=True)
    vertices, labels_near = numpy.divmod(pairs, len(group))
    most = numpy.zeros(len(group), dtype=numpy.int64)
    numpy.maximum.at(most, vertices, counts)
    with_own = numpy.zeros(len(group), dtype=numpy.int64)
    is_own = group[vertices] == labels_near
    with_own[vertices[is_own]] = counts[is_own]
    return int((with_own < most).sum())


def residual(shares, given, damping=0.85):
    """How far one step of the walk moves the shares, in all."""
    degrees = numpy.maximum(given.degrees, 1)
    per_edge = shares / degrees
    one, other = given.edges.T
    arriving = numpy.bincount(other, weights=per_edge[one], minlength=given.vertices)
    arriving += numpy.bincount(one, weights=per_edge[other], minlength=given.vertices)
    stuck = shares[given.degrees == 0].sum()
    step = damping * arriving + (1 - damping + damping * stuck) / given.vertices
    return numpy.abs(step - shares).sum()


def compare(check, ours, theirs, given):
    """(whether they agree, a word about it or none)."""
    if check == "values":
        return close(ours.values(), theirs.values(), lambda x: numpy.maximum(1, x)), ""
    if check == "shares":
        # Shares are below 1. An engine that stops too early is no match.
        early = residual(theirs.values(), given) > 1e-8
        word = "stopped early" if early else ""
        return close(ours.values(), theirs.values(), lambda x: 1), word
    if check == "groups":
        return bool((first_members(ours.values()) == first_members(theirs.values())).all()), ""
    if check == "graph":
        one, other = ours.edges(), theirs.edges()
        return one.shape == other.shape and bool((one == other).all()), ""
    if check == "shape":
        return bool(numpy.array_equal(*(sorted_degrees(result) for result in (ours, theirs)))), ""
    if check == "degrees":
        one, other = ours.edges(), theirs.edges()
        good = all(is_simple_with_degrees(pairs, given) for pairs in (one, other))
        return good, ""
    if check == "modularity":
        one, other = modularity(ours.values(), given), modularity(theirs.values(), given)
        return one >= other - MODULARITY_TOLERANCE, f"Q {one:.4f}, {other:.4f}"
    if check == "labels":
        one, other = modularity(ours.values(), given), modularity(theirs.values(), given)
        waiting = unsettled(ours.values(), given)
        word = f"Q {one:.4f}, {other:.4f}" + (f", {waiting} unsettled" if waiting else "")
        return bool(not waiting and one >= other - LABELS_TOLERANCE), word
    if check == "sample":
        return bool(numpy.abs(ours.values() - theirs.values()).max() <= 0.02), ""
    raise ValueError(f"there is no check {check}")


def sorted_degrees(result):
    """Of vertices with edges; engines may number them in different ways."""
    degrees = numpy.sort(numpy.bincount(result.edges().ravel()))
    return degrees[degrees > 0]


def is_simple_with_degrees(pairs, given):
    degrees = numpy.bincount(pairs.ravel(), minlength=given.vertices)
    return (bool((degrees == given.degrees).all()) and bool((pairs[:, 0] != pairs[:, 1]).all())
            and len(numpy.unique(pairs, axis=0)) == len(pairs))
