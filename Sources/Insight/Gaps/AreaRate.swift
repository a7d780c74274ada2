internal import Movement

/// The 95% interval of a rate per 10,000 inhabitants of the whole area.
///
/// The number is Poisson; the rate has Jeffreys' prior. The share found where nobody looked is one
/// and the same for all such municipalities, which is the cautious choice: it does not average out.
struct AreaRate {
  let low: Double
  let high: Double

  init(
    _ municipalities: [Municipality], _ looks: [SurveyEffort.Look?], _ effort: SurveyEffort,
    _ known: Int
  ) {
    /// The inhabitants, in tens of thousands, times the share found there, for one node of it.
    func searched(_ isIncluded: (SurveyEffort.Look?) -> Bool, _ node: Int) -> Double {
      zip(municipalities, looks).reduce(0) { sum, pair in
        let found = effort.found(pair.1)
        guard isIncluded(pair.1), let population = pair.0.population else { return sum }
        return sum + Double(population) / 10_000 * found[min(node, found.count - 1)].share
      }
    }
    let surveyed = effort.found(nil).indices.map { node in searched({ $0 != nil }, node) }
    let nobody = effort.found(nil)
    let mixture = GammaMixture(
      nobody.indices.map { node in
        let exposure = surveyed[node] + searched({ $0 == nil }, node)
        // Jeffreys' prior gives every exposure the same chance of the count: weights stay.
        return GammaMixture.Part(
          weight: nobody[node].weight, shape: Double(known) + 0.5, rate: exposure)
      })
    (low, high) = (mixture.quantile(0.025), mixture.quantile(0.975))
  }
}
