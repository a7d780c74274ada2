import Graphs
import Insight
import Testing

struct BenjaminiHochbergTests {
  /// The p-values of the example of Benjamini and Hochberg (1995), in another order; the q-values
  /// are those of `multipletests(method="fdr_bh")` of statsmodels 0.15.0.
  @Test func agreesWithStatsmodels() {
    expectNear(
      benjaminiHochberg([
        0.0344, 0.0001, 0.5719, 0.0019, 0.0459, 0.0004, 0.4262, 0.0095, 0.0201, 0.0278, 0.6528,
        0.0298, 0.3240, 0.7590, 1.0,
      ]),
      [
        0.0645, 0.0015, 0.7148749999999999, 0.0095, 0.0765, 0.003, 0.5811818181818182, 0.035625,
        0.0603, 0.06385714285714286, 0.7532307692307693, 0.06385714285714286, 0.486,
        0.8132142857142857, 1,
      ])
    expectNear(
      benjaminiHochberg([0.02, 0.02, 0.9, 0.03, 0.001, 0.5, 0.5]),
      [
        0.04666666666666667, 0.04666666666666667, 0.9, 0.0525, 0.007, 0.5833333333333334,
        0.5833333333333334,
      ])
  }

  @Test func whatWasNotTestedDoesNotCount() {
    expectNear(benjaminiHochberg([0.01, nil, 0.02, 0.5]), [0.03, nil, 0.03, 0.5])
    #expect(benjaminiHochberg([]) == [])
    #expect(benjaminiHochberg([nil]) == [nil])
  }

  @Test(arguments: 0..<50) func isTheSmallestRateAtWhichEachIsFound(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let values = (0..<20).map { _ in Double(1 + generator.integer(below: 40)) / 40 }
    let found = benjaminiHochberg(values)
    for (place, value) in values.enumerated() {
      // The step-up rule: at a rate, all values up to the last p(i) ≤ rate · i / m are found.
      let rates = (1...2000).map { Double($0) / 2000 }
      let rate = rates.first { rate in
        let sorted = values.sorted()
        let last = sorted.indices.last { sorted[$0] <= rate * Double($0 + 1) / 20 + 1e-12 }
        return last.map { value <= sorted[$0] } ?? false
      }
      #expect(abs((found[place] ?? 2) - (rate ?? 1)) <= 1.0 / 2000 + 1e-9)
    }
  }

  private func expectNear(_ one: [Double?], _ other: [Double?]) {
    #expect(one.count == other.count)
    for (a, b) in zip(one, other) {
      #expect(a == nil && b == nil || abs((a ?? 2) - (b ?? -2)) < 1e-12)
    }
  }
}
