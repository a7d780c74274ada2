"""q-values of Benjamini and Hochberg by statsmodels, and the test of Kolmogorov and Smirnov by scipy.

Reads {"pValues": [[...], ...], "sample": [...]} on standard input. Writes the q-values of each list,
and the p-value of the sample being uniform from 0 to 1.
"""

import json
import sys

from scipy import stats
from statsmodels.stats.multitest import multipletests

asked = json.load(sys.stdin)
json.dump({
    "qValues": [multipletests(values, method="fdr_bh")[1].tolist() for values in asked["pValues"]],
    "uniformity": float(stats.kstest(asked["sample"], "uniform").pvalue),
}, sys.stdout)
