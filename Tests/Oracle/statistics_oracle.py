"""Gamma functions, quadrature and empirical Bayes by scipy and by brute force.

Reads on standard input what to compute, and writes the values in the same order:
- "gammas": [shape, x] each, for the regularised lower incomplete gamma function
- "mixtures": {"parts": [[weight, shape, rate], ...], "x": x}, for the distribution function
- "betas": [a, b, count], for the nodes and weights of Gauss-Jacobi quadrature
- "fits": {"counts", "populations", "found"}; "found" is a share or null each, "low" and "high" are
  the ends of intervals to check. The highest marginal likelihood with its mean and shape, and for
  every count the posterior mean and the chances below "low" and "high", summed over a fine grid.
"""

import json
import sys

import numpy
from scipy import optimize, special, stats


def nodes(a, b, count):
    places, weights = special.roots_jacobi(count, b - 1, a - 1)
    return ((places + 1) / 2).tolist(), (weights / weights.sum()).tolist()


def shares(found):
    if found is not None:
        return numpy.array([found]), numpy.array([1.0])
    # Midpoints, not Gauss: another way to the same integral over an even share.
    places = (numpy.arange(400) + 0.5) / 400
    return places, numpy.full(400, 1 / 400)


def log_chance(count, population, found, mean, shape):
    places, weights = shares(found)
    chance = stats.nbinom.pmf(count, shape, 1 / (1 + mean * population * places / shape))
    return numpy.log(numpy.dot(weights, chance))


def likeliest(case):
    if not any(case["counts"]):
        return []
    cells = list(zip(case["counts"], case["populations"], case["found"]))

    def loss(at):
        mean, shape = numpy.exp(at[0]), numpy.exp(min(at[1], numpy.log(1e6)))
        return -sum(log_chance(*cell, mean, shape) for cell in cells)

    start = numpy.log(sum(case["counts"]) / sum(case["populations"]))
    best = min(
        (optimize.minimize(loss, [start, s], method="Nelder-Mead",
                           options={"xatol": 1e-8, "fatol": 1e-11, "maxiter": 4000})
         for s in (-1, 1, 4)),
        key=lambda result: result.fun)
    return [-best.fun, float(numpy.exp(best.x[0])), float(numpy.exp(best.x[1]))]


def posteriors(case):
    """Sums over 61 coefficients of variation and 161 means of the rates."""
    cells = list(zip(case["counts"], case["populations"], case["found"]))
    variations = numpy.exp(numpy.linspace(numpy.log(0.02), numpy.log(4), 61))
    middle = numpy.log((sum(case["counts"]) + 0.5) / sum(case["populations"]))
    logs = numpy.linspace(middle - 9, middle + 9, 181)
    mean, variation = numpy.meshgrid(numpy.exp(logs), variations)
    shape = 1 / variation ** 2
    height = numpy.log(mean) / 2 - variation ** 2 / 2 + numpy.log(variation)
    chances = []
    for count, population, found in cells:
        places, weights = shares(found)
        if len(places) > 1:
            places, weights = (numpy.array(v) for v in nodes(1, 1, 40))
        chance = numpy.stack([
            weight * stats.nbinom.pmf(count, shape, 1 / (1 + mean * population * place / shape))
            for place, weight in zip(places, weights)])
        chances.append((places, chance))
        # Far off, where all chances are too small for a number, nothing weighs anything.
        with numpy.errstate(divide="ignore"):
            height = height + numpy.log(chance.sum(axis=0))
    weight = numpy.exp(height - height.max())
    weight /= weight.sum()
    rows = []
    for (count, population, _), (places, chance), low, high in zip(
            cells, chances, case["low"], case["high"]):
        part = weight * chance / numpy.maximum(chance.sum(axis=0), 1e-300)
        rates = shape / mean + population * places[:, None, None]
        rows.append([
            float((part * (shape + count) / rates).sum()),
            float((part * special.gammainc(shape + count, rates * low)).sum()),
            float((part * special.gammainc(shape + count, rates * high)).sum())])
    return rows


def main():
    asked = json.load(sys.stdin)
    json.dump({
        "gammas": [float(special.gammainc(a, x)) for a, x in asked["gammas"]],
        "mixtures": [
            float(sum(w * special.gammainc(a, r * case["x"]) for w, a, r in case["parts"]))
            for case in asked["mixtures"]],
        "betas": [nodes(*case) for case in asked["betas"]],
        "likeliest": [likeliest(case) for case in asked["fits"]],
        "posteriors": [posteriors(case) for case in asked["fits"]],
    }, sys.stdout)


main()
