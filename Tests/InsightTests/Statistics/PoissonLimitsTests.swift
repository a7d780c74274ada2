import Insight
import Testing

struct PoissonLimitsTests {
  /// Means from a tenth to a thousand, with the tails of 95% and 99.8%.
  private static let cases: [(mean: Double, tail: Double)] =
    [0.1, 0.5, 1, 3.6, 3.7, 5, 12.3, 40, 170, 1000].flatMap { mean in
      [(mean, 0.025), (mean, 0.001)]
    }

  @Test(.enabled(if: StatisticsOracle.isExpected))
  func wholeCountsLieOutsideExactlyWhereSciPySaysSo() throws {
    let answers: [[Int]] = try StatisticsOracle.ask(
      Self.cases.map { [$0.mean, $0.tail] }, script: "poisson_limits.py")
    for ((mean, tail), answer) in zip(Self.cases, answers) {
      // The smooth limit lies in the step that ends at the smallest count outside.
      let upper = PoissonLimits.upper(mean: mean, tail: tail)
      #expect(upper <= Double(answer[0]) + 1e-6 && upper > Double(answer[0]) - 1, "\(mean) \(tail)")
      let lower = PoissonLimits.lower(mean: mean, tail: tail)
      if answer[1] < 0 {
        #expect(lower == nil, "\(mean) \(tail)")
      } else {
        let lower = try #require(lower)
        #expect(
          lower >= Double(answer[1]) - 1e-6 && lower < Double(answer[1]) + 1, "\(mean) \(tail)")
      }
    }
  }

  @Test func limitsRiseWithTheMean() {
    var last = (0.0, 0.0)
    for mean in stride(from: 0.05, to: 60, by: 0.35) {
      let limits = (
        PoissonLimits.lower(mean: mean, tail: 0.025) ?? 0,
        PoissonLimits.upper(mean: mean, tail: 0.025)
      )
      #expect(limits.0 >= last.0 && limits.1 > last.1 && limits.0 < mean && mean < limits.1)
      last = limits
    }
  }
}
