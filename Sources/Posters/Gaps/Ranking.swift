internal import Insight

/// The municipalities in order of the rate of what is there, and how sure that is.
struct Ranking {
  /// The municipalities with a rate, the highest first; then those without inhabitants stated, in
  /// the order of the register.
  let rows: [GapAnswer.MunicipalityRow]
  /// The mean of the rates over all inhabitants of municipalities that have one; nil when none has.
  let mean: Double?
  /// Where the axis of rates ends: a round number not below the largest interval's end.
  let axisEnd: Double
  /// The distance between the marks of the axis.
  let axisStep: Double

  init(_ gaps: GapAnswer) {
    let rated = gaps.municipalities.enumerated().filter { $0.element.shrunkRate != nil }
      .sorted { one, other in
        (-(one.element.shrunkRate ?? 0), one.offset)
          < (-(other.element.shrunkRate ?? 0), other.offset)
      }.map(\.element)
    rows = rated + gaps.municipalities.filter { $0.shrunkRate == nil }
    let people = rated.reduce(0.0) { $0 + Double($1.population ?? 0) }
    let whole = rated.reduce(0.0) { $0 + Double($1.population ?? 0) * ($1.shrunkRate ?? 0) }
    mean = people > 0 ? whole / people : nil
    let largest = rated.compactMap(\.high).filter(\.isFinite).max() ?? 1
    let wanted = max(largest, 1e-6)
    var step = 1e-6
    while step * 50 < wanted { step *= 10 }
    let marks = [1.0, 2, 5, 10, 20].map { $0 * step }
    axisStep = marks.first { wanted / $0 <= 5 } ?? step * 50
    axisEnd = (wanted / axisStep).rounded(.up) * axisStep
  }

  /// Of which municipalities it is sure on which side of the mean they lie: those whose interval
  /// does not hold it.
  func finding(_ words: SheetWords) -> String {
    guard let mean else { return words.withoutPopulation }
    return words.surely(
      above: rows.filter { ($0.low ?? 0) > mean }.map(\.name),
      below: rows.filter { ($0.high ?? .infinity) < mean }.map(\.name))
  }

  /// The municipalities with most inhabitants, in the order of the list.
  func largest(_ count: Int) -> [Int] {
    let order = rows.indices.sorted {
      (-(rows[$0].population ?? 0), $0) < (-(rows[$1].population ?? 0), $1)
    }
    return order.prefix(count).sorted()
  }
}
