"""The tails of Poisson counts by SciPy: reads [[mean, tail], ...], writes [[upper, lower], ...].

Upper: the smallest count that is reached or passed with at most the chance of the tail. Lower: the
largest count that is not passed with at most that chance; -1 where there is none.
"""

import json
import sys

from scipy.stats import poisson

answers = []
for mean, tail in json.load(sys.stdin):
    upper = 0
    while poisson.sf(upper - 1, mean) > tail:
        upper += 1
    lower = -1
    while poisson.cdf(lower + 1, mean) <= tail:
        lower += 1
    answers.append([upper, lower])
json.dump(answers, sys.stdout)
