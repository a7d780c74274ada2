"""Prints the reference values of EmpiricalBayesTests.momentsAgreeWithEsda; needs esda 2.9.0."""

import esda
from esda.smoothing import Empirical_Bayes

COUNTS = [60, 4, 5, 18, 150, 2, 30, 9, 11, 14]
POPULATIONS = [16.4, 3.1, 0.6, 9.9, 37.8, 2.2, 5.0, 1.7, 6.6, 2.4]

print(esda.__version__)
print(Empirical_Bayes(COUNTS, POPULATIONS).r.flatten().tolist())
