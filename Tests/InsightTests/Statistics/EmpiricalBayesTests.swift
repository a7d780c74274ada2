import Foundation
import Graphs
import Insight
import Testing

/// Gamma functions, quadrature and empirical Bayes, compared with scipy and with brute force.
struct EmpiricalBayesTests {
  private struct Fit: Encodable {
    let counts: [Int]
    let populations: [Double]
    let found: [Double?]
    var low: [Double] = []
    var high: [Double] = []

    var observations: [RateObservation] {
      counts.indices.map { i in
        RateObservation(
          count: counts[i], population: populations[i],
          found: found[i].map { [($0, 1)] } ?? BetaDistribution(a: 1, b: 1).nodes(12))
      }
    }
  }

  private struct Mixture: Encodable {
    let parts: [[Double]]
    let x: Double
  }

  private struct Request: Encodable {
    let gammas: [[Double]]
    let mixtures: [Mixture]
    let betas: [[Double]]
    let fits: [Fit]
  }

  private struct Answer: Decodable {
    let gammas: [Double]
    let mixtures: [Double]
    let betas: [[[Double]]]
    let likeliest: [[Double]]
    let posteriors: [[[Double]]]
  }

  private static let populations = [16.4, 3.1, 0.6, 9.9, 37.8, 2.2, 5.0, 1.7, 6.6, 2.4]

  /// Many known, few known, none known, evenly spread, and searched in part only.
  private static let fits = [
    Fit(
      counts: [60, 4, 5, 18, 150, 2, 30, 9, 11, 14], populations: populations,
      found: Array(repeating: 1, count: 10)),
    Fit(
      counts: [2, 0, 0, 1, 3, 0, 0, 1, 0, 0], populations: populations,
      found: [nil, nil, nil, nil, 0.8, nil, nil, nil, 0.5, nil]),
    Fit(
      counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], populations: populations,
      found: [nil, 0.9, nil, nil, nil, nil, nil, nil, nil, nil]),
    Fit(
      counts: [16, 3, 1, 10, 38, 2, 5, 2, 7, 2], populations: populations,
      found: Array(repeating: 0.7, count: 10)),
    Fit(
      counts: [9, 0, 4, 1, 30, 3, 0, 2, 0, 6], populations: populations,
      found: [0.9, nil, 0.3, 0.6, nil, nil, 0.8, 1, 0.5, nil]),
  ]

  @Test(.enabled(if: StatisticsOracle.isExpected, "no .venv: see Tests/requirements.txt"))
  func agreesWithScipy() throws {
    let gammas = [0.01, 0.3, 1, 2.5, 9.9, 10, 30, 250, 1e4, 1e6].flatMap { shape in
      [1e-8, 0.02, 0.5, 0.9, 0.999, 1, 1.001, 1.1, 2, 10].map { [shape, shape * $0] }
    }
    let mixtures = [
      GammaMixture([.init(weight: 1, shape: 0.05, rate: 3)]),
      GammaMixture([.init(weight: 2, shape: 4, rate: 1), .init(weight: 6, shape: 0.5, rate: 9)]),
      GammaMixture((1...40).map { .init(weight: 1 / Double($0), shape: Double($0), rate: 7) }),
    ]
    let probabilities = [0.001, 0.025, 0.5, 0.975, 0.999]
    let betas = [[1, 1, 12], [4, 1, 12], [0.5, 0.5, 5], [20, 3, 8], [0.2, 7, 12], [1, 1, 1]]
    let answers = Self.fits.map { fit -> (Fit, [Double]) in
      var fit = fit
      guard let prior = RatePrior(of: fit.observations, by: .integrated) else { return (fit, []) }
      let posteriors = fit.observations.map { $0.posterior(given: prior) }
      fit.low = posteriors.map { $0.quantile(0.025) }
      fit.high = posteriors.map { $0.quantile(0.975) }
      return (fit, posteriors.map(\.mean))
    }
    let theirs: Answer = try StatisticsOracle.ask(
      Request(
        gammas: gammas,
        mixtures: mixtures.flatMap { mixture in
          probabilities.map { probability in
            Mixture(
              parts: mixture.parts.map { [$0.weight, $0.shape, $0.rate] },
              x: mixture.quantile(probability))
          }
        }, betas: betas, fits: answers.map(\.0)), script: "statistics_oracle.py")

    for (gamma, theirs) in zip(gammas, theirs.gammas) {
      let ours = IncompleteGamma(shape: gamma[0], at: gamma[1]).lower
      #expect(abs(ours - theirs) <= 1e-9 * theirs + 1e-13, "\(gamma): \(ours), \(theirs)")
    }
    for (i, theirs) in theirs.mixtures.enumerated() {
      #expect(abs(theirs - probabilities[i % probabilities.count]) < 1e-8, "mixture \(i)")
    }
    for (beta, theirs) in zip(betas, theirs.betas) {
      let ours = BetaDistribution(a: beta[0], b: beta[1]).nodes(Int(beta[2]))
      #expect(zip(ours, theirs[0]).allSatisfy { abs($0.share - $1) < 1e-10 }, "\(beta)")
      #expect(zip(ours, theirs[1]).allSatisfy { abs($0.weight - $1) < 1e-9 }, "\(beta)")
    }
    for (i, fit) in Self.fits.enumerated() {
      try compareLikelihood(fit, theirs.likeliest[i], i)
      for (j, row) in theirs.posteriors[i].enumerated() {
        // The grid of a hundred points against one of ten thousand.
        let comment: Comment = "fit \(i), count \(j): \(row), ours \(answers[i].1[j])"
        #expect(abs(answers[i].1[j] / row[0] - 1) < 0.03, comment)
        #expect(abs(row[1] - 0.025) < 0.004, comment)
        #expect(abs(row[2] - 0.975) < 0.007, comment)
      }
    }
  }

  private func compareLikelihood(_ fit: Fit, _ theirs: [Double], _ i: Int) throws {
    guard fit.counts.contains(where: { $0 > 0 }) else {
      #expect(RatePrior(of: fit.observations, by: .likelihood) == nil)
      return
    }
    let node = try #require(RatePrior(of: fit.observations, by: .likelihood)?.nodes.first)
    let height = fit.observations.reduce(0) {
      $0 + $1.logChance(mean: node.mean, shape: node.shape).value
    }
    let comment: Comment = "fit \(i): \(node), \(height), theirs \(theirs)"
    #expect(abs(height - theirs[0]) < 2e-3, comment)
    #expect(abs(node.mean / theirs[1] - 1) < 1e-2, comment)
    // Where the counts differ no more than by chance, any large shape will do.
    #expect(abs(node.shape / theirs[2] - 1) < 2e-2 || min(node.shape, theirs[2]) > 1e3, comment)
  }

  /// esda 2.9.0, `esda.smoothing.Empirical_Bayes(counts, populations).r`, made by
  /// `Tests/Oracle/empirical_bayes_reference.py` on 2026-11-21.
  @Test func momentsAgreeWithEsda() throws {
    let reference = [
      3.6417857695750144,
      2.311653551180272,
      4.43888103119017,
      2.173969066435931,
      3.940541118971093,
      2.3284680246204172,
      5.159724409482612,
      4.232955662020758,
      2.1929198609378386,
      4.641416929579913,
    ]
    let fit = Self.fits[0]
    let prior = try #require(RatePrior(of: fit.observations, by: .moments))
    let ours = fit.observations.map { $0.posterior(given: prior).mean }
    #expect(zip(ours, reference).allSatisfy { abs($0 / $1 - 1) < 1e-12 }, "\(ours)")
  }

  @Test func momentsWithoutExtraVariationShrinkAllTheWay() throws {
    let fit = Self.fits[3]
    let prior = try #require(RatePrior(of: fit.observations, by: .moments))
    let rates = fit.observations.map { $0.posterior(given: prior).mean }
    #expect(rates.allSatisfy { abs($0 / prior.mean - 1) < 1e-3 })
  }

  @Test func lessSearchMeansWiderIntervals() throws {
    func width(_ found: Double?) throws -> Double {
      var shares = [Double?](repeating: 1, count: 10)
      shares[1] = found
      let fit = Fit(
        counts: Self.fits[0].counts, populations: Self.populations, found: shares)
      let prior = try #require(RatePrior(of: fit.observations, by: .integrated))
      let posterior = fit.observations[1].posterior(given: prior)
      return posterior.quantile(0.975) - posterior.quantile(0.025)
    }
    let widths = try [width(1), width(0.7), width(0.3), width(nil)]
    #expect(widths[0] < widths[1] && widths[1] < widths[2] && widths[0] < widths[3], "\(widths)")
  }

  /// The share of true rates within their 95% intervals, over 60 simulated provinces of 26
  /// municipalities where a share that is stated was found.
  @Test(arguments: [(0.5, 0.4), (0.1, 0.8), (3, 0.3)])
  func intervalsCoverTheTruth(mean: Double, variation: Double) throws {
    var generator = SeededGenerator(seed: 7)
    var (covered, all) = (0, 0)
    for _ in 0..<60 {
      var (truths, observations): ([Double], [RateObservation]) = ([], [])
      for i in 0..<26 {
        let shape = 1 / (variation * variation)
        let rate = mean * generator.gamma(shape: shape) / shape
        let population = 0.6 + Double(i * i) / 20
        let share = 0.4 + 0.6 * generator.unit()
        // Poisson by counting arrivals.
        var (count, time) = (0, -log(1 - generator.unit()))
        while time < rate * population * share {
          count += 1
          time -= log(1 - generator.unit())
        }
        truths.append(rate)
        observations.append(
          RateObservation(count: count, population: population, found: [(share, 1)]))
      }
      let prior = try #require(RatePrior(of: observations, by: .integrated))
      for (truth, observation) in zip(truths, observations) {
        let posterior = observation.posterior(given: prior)
        all += 1
        if posterior.quantile(0.025) <= truth, truth <= posterior.quantile(0.975) { covered += 1 }
      }
    }
    let share = Double(covered) / Double(all)
    #expect((0.92...0.985).contains(share), "\(share)")
  }
}
