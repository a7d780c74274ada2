import Graphs

/// Where somebody looked, what share of what is there was found, and where nothing is.
struct SurveyField: Sendable {
  /// A municipality and theme, by their places in the ground's lists.
  struct Cell: Sendable, Hashable {
    let municipality: Int
    let theme: Int
  }

  let ground: Ground
  let surveys: [Survey]
  /// How likely an initiative of the register is to be in each municipality.
  let chances: [Double]
  /// How likely each theme is.
  let themeChances: [Double]
  /// Municipalities and themes in which there is no initiative although somebody looked.
  let gaps: [Cell]

  private let gapSet: Set<Cell>

  func isGap(_ municipality: Int, _ theme: Int) -> Bool {
    !gapSet.isEmpty && gapSet.contains(Cell(municipality: municipality, theme: theme))
  }

  /// How many gaps a ground can hold: half the themes of the municipalities where somebody looks.
  static func mostGaps(on ground: Ground) -> Int {
    let surveyed = ground.municipalities.count - unsurveyedCount(of: ground.municipalities.count)
    return surveyed * (ground.themes.count / 2)
  }

  /// A fifth of the municipalities, so that a movement of one or two is known everywhere.
  private static func unsurveyedCount(of municipalities: Int) -> Int { (municipalities + 2) / 5 }

  init(
    _ ground: Ground, options: SyntheticMovement.Options, using generator: inout SeededGenerator
  ) {
    self.ground = ground
    let inhabitants = Self.inhabitants(of: ground.municipalities)
    let blank = Self.unsurveyed(inhabitants, using: &generator)
    themeChances = ground.themes.indices.map { 1 / Double($0 + 4) }
    let gaps = Self.gaps(
      options, inhabitants, themeChances: themeChances, blank: blank, using: &generator)
    self.gaps = gaps
    gapSet = Set(gaps)
    var surveys: [Survey] = []
    var chances: [Double] = []
    for (m, municipality) in ground.municipalities.enumerated() {
      guard !blank.contains(m) else {
        // What is known of a place where nobody looked came by itself.
        chances.append(inhabitants[m] * 0.5)
        continue
      }
      let hasGap = gaps.contains { $0.municipality == m }
      // Nobody estimated the share in one in ten.
      let isEstimated = hasGap || generator.integer(below: 10) > 0
      let percent = hasGap ? 80 + generator.integer(below: 16) : 60 + generator.integer(below: 36)
      chances.append(inhabitants[m] * Double(percent) / 100)
      surveys += Self.survey(
        municipality.code, theme: nil, found: isEstimated ? percent : nil,
        isPublic: hasGap || generator.integer(below: 12) > 0, on: ground,
        using: &generator)
      // Some looked again at one theme.
      if generator.integer(below: 4) == 0 {
        let theme = ground.themes[generator.integer(below: ground.themes.count)].id
        surveys += Self.survey(
          municipality.code, theme: theme, found: percent + generator.integer(below: 5),
          isPublic: true, on: ground, using: &generator)
      }
    }
    self.surveys = surveys
    self.chances = chances
  }

  private static func survey(
    _ code: String, theme: String?, found: Int?, isPublic: Bool, on ground: Ground,
    using generator: inout SeededGenerator
  ) -> [Survey] {
    let year = SyntheticActors.year(of: ground) - generator.integer(below: 3)
    let month = 1 + generator.integer(below: 9)
    guard let date = PartialDate(year: year, month: month) else { return [] }
    let survey = Survey(
      municipality: code, theme: theme, date: date,
      method: methods[generator.integer(below: methods.count)],
      found: found.map { Double($0) / 100 }, release: isPublic ? .public : .network,
      source: SyntheticActors.source.id)
    return [survey]
  }

  private static let methods = ["rondvraag", "deskonderzoek", "dorpsgesprekken", "vragenlijst"]

  /// The inhabitants of each municipality; the mean of those known where the ground says none.
  private static func inhabitants(of municipalities: [Municipality]) -> [Double] {
    let known = municipalities.compactMap { $0.population.map(Double.init) }
    let mean = known.isEmpty ? 1 : known.reduce(0, +) / Double(known.count)
    return municipalities.map { $0.population.map(Double.init) ?? mean }
  }

  /// The municipalities in which nobody looked, from the smaller two thirds.
  private static func unsurveyed(
    _ inhabitants: [Double], using generator: inout SeededGenerator
  ) -> Set<Int> {
    let order = inhabitants.indices.sorted { (inhabitants[$0], $0) < (inhabitants[$1], $1) }
    var smaller = Array(order.prefix((order.count * 2 + 2) / 3))
    generator.shuffle(&smaller)
    return Set(smaller.prefix(unsurveyedCount(of: inhabitants.count)))
  }

  /// Cells in which, by the rate of the area, at least five initiatives would be found, by chance;
  /// when there are too few of those, the cells with most.
  private static func gaps(
    _ options: SyntheticMovement.Options, _ inhabitants: [Double], themeChances: [Double],
    blank: Set<Int>, using generator: inout SeededGenerator
  ) -> [Cell] {
    guard options.gaps > 0 else { return [] }
    let people = inhabitants.reduce(0, +)
    let themeSum = themeChances.reduce(0, +)
    // Seven in ten actors are initiatives, with 1.2 themes each.
    let themed = Double(options.actors) * 0.7 * 1.2
    var cells: [(cell: Cell, expected: Double)] = []
    for m in inhabitants.indices where !blank.contains(m) {
      for t in themeChances.indices {
        cells.append(
          (
            Cell(municipality: m, theme: t),
            themed * inhabitants[m] / people * themeChances[t] / themeSum
          ))
      }
    }
    var likely = cells.filter { $0.expected >= 5 }
    generator.shuffle(&likely)
    let rest = cells.filter { $0.expected < 5 }.sorted { $0.expected > $1.expected }
    var perMunicipality = [Int](repeating: 0, count: inhabitants.count)
    var gaps: [Cell] = []
    for (cell, _) in likely + rest where gaps.count < options.gaps {
      // Half of the themes stay, so that there is something to tell the gap by.
      guard perMunicipality[cell.municipality] < themeChances.count / 2 else { continue }
      perMunicipality[cell.municipality] += 1
      gaps.append(cell)
    }
    return gaps.sorted { ($0.municipality, $0.theme) < ($1.municipality, $1.theme) }
  }
}
