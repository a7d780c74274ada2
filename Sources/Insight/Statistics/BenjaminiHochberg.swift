/// The q-values of p-values: the smallest share of false discoveries at which each is found.
///
/// With m values in rising order p(1) … p(m), q(i) is the smallest p(j) · m / j of j ≥ i, at most 1.
/// Values that are nil were not tested: they stay nil and do not count.
///
///     benjaminiHochberg([0.01, nil, 0.02, 0.5])  // [0.03, nil, 0.03, 0.5]
///
/// - Complexity: O(values · log values).
///
/// Source: Y. Benjamini, Y. Hochberg, Controlling the false discovery rate, 1995.
package func benjaminiHochberg(_ pValues: [Double?]) -> [Double?] {
  let tested = pValues.indices.compactMap { i in pValues[i].map { (place: i, p: $0) } }
    .sorted { ($0.p, $0.place) < ($1.p, $1.place) }
  var qValues = [Double?](repeating: nil, count: pValues.count)
  var smallest = 1.0
  for (i, value) in tested.enumerated().reversed() {
    smallest = min(smallest, value.p * Double(tested.count) / Double(i + 1))
    qValues[value.place] = smallest
  }
  return qValues
}
