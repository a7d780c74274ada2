/// Names on a map: each beside its symbol or within its area, none over a symbol or another name.
///
/// Every name has candidate places, in one line or in more; a place costs the more the less it is
/// liked and the more of it lies outside the name's own area. Which places together cost least is
/// looked for by simulated annealing from a greedy start (Christensen, Marks & Shieber 1995, "An
/// empirical study of algorithms for point-feature label placement"). A name without a free place
/// is left out, and the caller learns which.
///
/// - Complexity: O(names · places · (names + corners of the area)) to find the candidates, and as
///   many steps as 400 for each name, each in O(names).
public enum MapLabels {
  /// A name to place.
  public struct Label: Sendable {
    /// Where its symbol stands, or what it should stand on.
    public var center: Point
    /// How far it stays from the centre: the radius of its symbol; zero when it may cover the centre.
    public var clearance: Double
    /// The width and height of its forms, the one liked best first: one line, two lines, a number.
    public var forms: [Point]
    /// The rings of the area that it belongs to; empty for none.
    public var home: [[Point]]
    /// How bad it is to leave it out, compared with others.
    public var importance: Double

    /// Creates a label.
    public init(
      center: Point, clearance: Double, forms: [Point], home: [[Point]] = [], importance: Double = 1
    ) {
      self.center = center
      self.clearance = clearance
      self.forms = forms
      self.home = home
      self.importance = importance
    }
  }

  /// A placed name.
  public struct Placed: Sendable, Equatable {
    /// The number of its form.
    public var form: Int
    /// The box that it fills.
    public var box: Rect
  }

  /// Places names.
  ///
  /// - Parameters:
  ///   - discs: Centre and radius of what no name may cover.
  ///   - area: What names must stay within.
  ///   - gap: The distance kept between a name and symbols and other names.
  /// - Returns: Per label its place; nil where none is free.
  public static func place(
    _ labels: [Label], discs: [(center: Point, radius: Double)], within area: Rect, gap: Double
  ) -> [Placed?] {
    let choices = labels.map { candidates(of: $0, discs: discs, within: area, gap: gap) }
    var arrangement = Arrangement(labels, choices, gap: gap)
    arrangement.anneal()
    return zip(choices, arrangement.best).map { $1 < 0 ? nil : $0[$1].placed }
  }

  fileprivate struct Candidate {
    var placed: Placed
    var cost: Double
  }

  /// The places that are free of symbols, with what they cost.
  private static func candidates(
    of label: Label, discs: [(center: Point, radius: Double)], within area: Rect, gap: Double
  ) -> [Candidate] {
    var found: [Candidate] = []
    for (form, size) in label.forms.enumerated() {
      for (middle, dislike) in places(of: label, size: size, gap: gap) {
        let box = Rect(center: middle, width: size.x, height: size.y)
        guard area.contains(box),
          !discs.contains(where: { box.distance(to: $0.center) < $0.radius })
        else { continue }
        let cost = dislike + 0.7 * Double(form) + 0.8 * shareOutside(box, label.home)
        found.append(Candidate(placed: Placed(form: form, box: box), cost: cost))
      }
    }
    return found
  }

  private static func places(
    of label: Label, size: Point, gap: Double
  ) -> [(middle: Point, dislike: Double)] {
    if label.clearance == 0 {
      // On its point, or moved up to half its width and twice its height.
      return [0, 0.8, -0.8, 1.6, -1.6].flatMap { down in
        [0, 0.25, -0.25, 0.5, -0.5].map { along in
          (
            label.center + Point(along * size.x, down * size.y),
            0.2 * abs(down) + 0.3 * abs(along)
          )
        }
      }
    }
    let away = label.clearance + gap
    let (x, y) = (away + size.x / 2, away + size.y / 2)
    // Beside a corner of the symbol, a little nearer than beside its side.
    let (nearX, nearY) = (away * 0.75 + size.x / 2, away * 0.75 + size.y / 2)
    let sides: [(Point, Double)] = [
      (Point(x, 0), 0), (Point(0, y), 0.05), (Point(-x, 0), 0.1), (Point(0, -y), 0.15),
      (Point(nearX, nearY), 0.3), (Point(-nearX, nearY), 0.35), (Point(nearX, -nearY), 0.35),
      (Point(-nearX, -nearY), 0.4), (Point(size.x * 0.3, y), 0.2), (Point(-size.x * 0.3, y), 0.2),
      (Point(size.x * 0.3, -y), 0.3), (Point(-size.x * 0.3, -y), 0.3),
    ]
    return sides.map { (label.center + $0, $1) }
  }

  /// The share of a box outside an area, by 27 points; zero without an area.
  private static func shareOutside(_ box: Rect, _ home: [[Point]]) -> Double {
    guard !home.isEmpty else { return 0 }
    var outside = 0
    for column in 0..<9 {
      for row in 0..<3 {
        let point = Point(
          box.x + (Double(column) + 0.5) / 9 * box.width,
          box.y + (Double(row) + 0.5) / 3 * box.height)
        if !Polygon.contains(home, point) { outside += 1 }
      }
    }
    return Double(outside) / 27
  }
}

/// Which candidate each name stands at, and what that costs.
private struct Arrangement {
  private let choices: [[MapLabels.Candidate]]
  private let penalties: [Double]
  private let gap: Double
  /// Per name the number of its candidate; -1 when it is left out.
  private var chosen: [Int]
  private(set) var best: [Int]

  init(_ labels: [MapLabels.Label], _ choices: [[MapLabels.Candidate]], gap: Double) {
    self.choices = choices
    self.gap = gap
    penalties = labels.map { 6 * $0.importance }
    chosen = [Int](repeating: -1, count: labels.count)
    best = chosen
    let order = labels.indices.sorted { (-penalties[$0], $0) < (-penalties[$1], $1) }
    for i in order {
      let free = choices[i].indices.filter { !isBlocked(i, $0) }
      chosen[i] = free.min { choices[i][$0].cost < choices[i][$1].cost } ?? -1
    }
    best = chosen
  }

  mutating func anneal() {
    let movable = choices.indices.filter { !choices[$0].isEmpty }
    guard !movable.isEmpty else { return }
    var generator = LayoutGenerator(seed: 1)
    var cost = chosen.indices.reduce(0) { $0 + self.cost(of: $1) }
    var lowest = cost
    let moves = 400 * movable.count
    for move in 0..<moves {
      let left = 1 - Double(move) / Double(moves)
      let i = movable[generator.below(movable.count)]
      let candidate = generator.below(choices[i].count)
      guard candidate != chosen[i] else { continue }
      let evicted = blockers(of: i, candidate)
      let change =
        choices[i][candidate].cost - self.cost(of: i)
        + evicted.reduce(0) { $0 + penalties[$1] - self.cost(of: $1) }
      guard change <= 0 || generator.unit() < exponential(-change / (0.8 * left * left + 0.01))
      else { continue }
      for other in evicted { chosen[other] = -1 }
      chosen[i] = candidate
      cost += change
      if cost < lowest - 1e-9 { (lowest, best) = (cost, chosen) }
    }
  }

  private func cost(of i: Int) -> Double {
    chosen[i] < 0 ? penalties[i] : choices[i][chosen[i]].cost
  }

  /// The names that stand where a candidate would.
  private func blockers(of i: Int, _ candidate: Int) -> [Int] {
    let box = choices[i][candidate].placed.box.inset(by: -gap)
    return chosen.indices.filter { other in
      other != i && chosen[other] >= 0 && box.overlaps(choices[other][chosen[other]].placed.box)
    }
  }

  private func isBlocked(_ i: Int, _ candidate: Int) -> Bool {
    !blockers(of: i, candidate).isEmpty
  }
}
