internal import Movement

/// For each reason to meet the actors that have it, so that partners are found without trying all
/// pairs.
///
/// In a large register only the nearest of each list are tried: the actors of a list stand in cells
/// of a grid of 0.05 by 0.08 degrees, about 5.5 km wide in the Netherlands.
struct MatchPostings {
  /// How many partners each reason brings at most in a large register.
  static let limit = 150
  /// How many pairs may be tried before a register counts as large.
  static let largestWork = 4_000_000.0

  /// The actors with one reason.
  private struct Posting {
    /// All of them, rising.
    var members: [Int] = []
    /// Those who are somewhere, by cell; an actor in several places stands in several cells.
    var cells: [Cell: [Int]] = [:]
    /// Those of whom nobody knows where they are.
    var nowhere: [Int] = []
  }

  private struct Cell: Hashable {
    let row: Int
    let column: Int

    init(_ row: Int, _ column: Int) {
      self.row = row
      self.column = column
    }

    init(of position: Coordinate) {
      row = Int((position.latitude / 0.05).rounded(.down))
      column = Int((position.longitude / 0.08).rounded(.down))
    }
  }

  /// Whether every actor with a reason is tried.
  let isComplete: Bool
  private let subjects: MatchSubjects
  // Lists by the number of a word, of a theme, and of a stage.
  private var offering: [Posting]
  private var needing: [Posting]
  private var onTheme: [Posting]
  private var inStage: [Posting]
  private var inStageWithoutTheme: [Posting]
  /// Those that want contact with each actor.
  private var wishedBy: [[Int]]
  /// The cells where each actor is.
  private let cells: [[Cell]]

  init(_ subjects: MatchSubjects, everything: Bool = false) {
    self.subjects = subjects
    let stageCount = MatchSubjects.Stage.allCases.count
    offering = Array(repeating: Posting(), count: subjects.words.count)
    needing = offering
    onTheme = Array(repeating: Posting(), count: subjects.themeCount)
    inStage = Array(repeating: Posting(), count: stageCount)
    inStageWithoutTheme = inStage
    wishedBy = Array(repeating: [], count: subjects.count)
    for i in 0..<subjects.count {
      for word in subjects.offers[i] { offering[word].members.append(i) }
      for word in subjects.needs[i] { needing[word].members.append(i) }
      for theme in subjects.themes[i] { onTheme[theme].members.append(i) }
      let stage = subjects.stages[i].rawValue
      inStage[stage].members.append(i)
      if subjects.themes[i].isEmpty { inStageWithoutTheme[stage].members.append(i) }
      for other in subjects.wished[i] { wishedBy[other].append(i) }
    }
    var work = 0.0
    func add(_ one: Posting, _ other: Posting) {
      work += Double(one.members.count) * Double(other.members.count)
    }
    for (one, other) in zip(offering, needing) { add(one, other) }
    for posting in onTheme { add(posting, posting) }
    for posting in inStageWithoutTheme {
      for other in inStage { add(posting, other) }
    }
    isComplete = everything || work <= Self.largestWork
    let cells = (0..<subjects.count).map { i -> [Cell] in
      var seen = Set<Cell>()
      return subjects.spots[subjects.spotOffsets[i]..<subjects.spotOffsets[i + 1]]
        .map { Cell(of: $0.position) }.filter { seen.insert($0).inserted }
    }
    self.cells = cells
    if !isComplete {
      func place(_ postings: inout [Posting]) {
        for p in postings.indices where postings[p].members.count > Self.limit {
          for i in postings[p].members {
            if cells[i].isEmpty { postings[p].nowhere.append(i) }
            for cell in cells[i] { postings[p].cells[cell, default: []].append(i) }
          }
        }
      }
      place(&offering)
      place(&needing)
      place(&onTheme)
      place(&inStage)
      place(&inStageWithoutTheme)
    }
  }

  /// Partners that an actor has a reason to meet, with repetitions; it may be among them.
  func partners(of i: Int, _ visit: (Int) -> Void) {
    for j in subjects.wished[i] { visit(j) }
    for j in wishedBy[i] { visit(j) }
    for word in subjects.needs[i] { visitNearest(offering[word], to: i, visit) }
    for word in subjects.offers[i] { visitNearest(needing[word], to: i, visit) }
    for theme in subjects.themes[i] { visitNearest(onTheme[theme], to: i, visit) }
    // Where themes are known to differ, experience alone is no reason to meet.
    let stages = subjects.themes[i].isEmpty ? inStage : inStageWithoutTheme
    switch subjects.stages[i] {
    case .unknown: break
    case .starting, .stuck:
      visitNearest(stages[MatchSubjects.Stage.experienced.rawValue], to: i, visit)
    case .experienced:
      visitNearest(stages[MatchSubjects.Stage.starting.rawValue], to: i, visit)
      visitNearest(stages[MatchSubjects.Stage.stuck.rawValue], to: i, visit)
    }
  }

  private func visitNearest(_ posting: Posting, to i: Int, _ visit: (Int) -> Void) {
    let members = posting.members
    if isComplete || members.count <= Self.limit {
      for j in members { visit(j) }
      return
    }
    // Who is nowhere takes from the whole list, starting at its own place in it, so that the
    // others are tried equally often.
    guard !cells[i].isEmpty else { return visitSome(members, Self.limit, from: i, visit) }
    let share = Self.limit / 4
    visitSome(posting.nowhere, share, from: i, visit)
    var left = Self.limit - min(share, posting.nowhere.count)
    for ring in 0...Self.farthestRing where left > 0 {
      for center in cells[i] {
        for cell in Self.ring(ring, around: center) {
          guard let there = posting.cells[cell] else { continue }
          visitSome(there, left, from: i, visit)
          left = max(0, left - there.count)
        }
      }
    }
  }

  /// Visits some of a rising list, going round from where `i` would stand in it.
  private func visitSome(_ members: [Int], _ count: Int, from i: Int, _ visit: (Int) -> Void) {
    guard count > 0, !members.isEmpty else { return }
    var (low, high) = (0, members.count)
    while low < high {
      let middle = (low + high) / 2
      if members[middle] < i { low = middle + 1 } else { high = middle }
    }
    for place in 0..<min(count, members.count) {
      visit(members[(low + place) % members.count])
    }
  }

  /// Beyond this many cells, some 65 km, nobody is a neighbor any more.
  private static let farthestRing = 12

  private static func ring(_ radius: Int, around center: Cell) -> [Cell] {
    guard radius > 0 else { return [center] }
    var cells: [Cell] = []
    for step in -radius...radius {
      cells.append(Cell(center.row - radius, center.column + step))
      cells.append(Cell(center.row + radius, center.column + step))
    }
    for step in (1 - radius)..<radius {
      cells.append(Cell(center.row + step, center.column - radius))
      cells.append(Cell(center.row + step, center.column + radius))
    }
    return cells
  }
}
