internal import Movement

/// Where gaps closed and opened: municipalities × themes that had no known initiative and have one
/// now, and the other way round.
///
/// An initiative counts once in each of its municipalities and once in the area; one that has
/// stopped does not count. Actors that only count do. A cell without initiatives is only a gap
/// where somebody looked; otherwise it is unknown, which is told beside it.
public struct GapChanges: Sendable, Encodable, Equatable {
  /// What is known of a municipality and theme at one time.
  public enum Kind: String, Sendable, Encodable {
    /// There is a known initiative.
    case covered
    /// Somebody looked and found none.
    case noneFound
    /// No initiative is known, and nobody looked.
    case unknown
  }

  /// A municipality and theme of which more or less is known than before.
  public struct Cell: Sendable, Encodable, Equatable {
    /// The code of the municipality.
    public let municipality: String
    /// The key of the theme.
    public let theme: String
    /// Known initiatives in the first state.
    public let before: Int
    /// Known initiatives in the second.
    public let after: Int
    /// What was known in the first state.
    public let kindBefore: Kind
    /// What is known in the second.
    public let kindAfter: Kind
  }

  /// A municipality over all themes.
  public struct Row: Sendable, Encodable, Equatable {
    /// The code of the municipality.
    public let municipality: String
    /// Its name.
    public let name: String
    /// Known initiatives in the first state, each once.
    public let before: Int
    /// Known initiatives in the second.
    public let after: Int
  }

  /// Cells without an initiative before and with one now.
  public let closed: [Cell]
  /// Cells with an initiative before and without one now.
  public let opened: [Cell]
  /// Cells without an initiative in which nobody had looked and somebody has now.
  public let looked: [Cell]
  /// The municipalities of the lens, in the order of the later register.
  public let municipalities: [Row]
  /// Known initiatives in the area, each once.
  public let area: ChangeAnswer.Totals

  init(_ comparison: Comparison, lens: Lens) {
    let register = comparison.register
    let themes = register.themes.map(\.id).filter { lens.themes?.contains($0) ?? true }
    let municipalities = register.municipalities.filter {
      lens.municipalities?.contains($0.code) ?? true
    }
    let codes = Set(register.municipalities.map(\.code))
    let counts = [comparison.before, comparison.after].map { state in
      Counts(state, comparison.mode, lens: lens, codes: codes)
    }
    var closed: [Cell] = []
    var opened: [Cell] = []
    var looked: [Cell] = []
    for municipality in municipalities {
      for theme in themes {
        let key = Counts.Key(municipality: municipality.code, theme: theme)
        let kinds = counts.map { $0.kind(key) }
        let cell = Cell(
          municipality: municipality.code, theme: theme, before: counts[0].cells[key] ?? 0,
          after: counts[1].cells[key] ?? 0, kindBefore: kinds[0], kindAfter: kinds[1])
        switch (cell.before > 0, cell.after > 0) {
        case (false, true): closed.append(cell)
        case (true, false): opened.append(cell)
        case (false, false):
          if kinds == [.unknown, .noneFound] { looked.append(cell) }
        case (true, true): break
        }
      }
    }
    self.closed = closed
    self.opened = opened
    self.looked = looked
    self.municipalities = municipalities.map { municipality in
      Row(
        municipality: municipality.code, name: municipality.name,
        before: counts[0].rows[municipality.code] ?? 0,
        after: counts[1].rows[municipality.code] ?? 0)
    }
    area = ChangeAnswer.Totals(before: counts[0].area, after: counts[1].area)
  }
}

/// The initiatives of one state by place and theme.
private struct Counts {
  struct Key: Hashable {
    let municipality: String
    let theme: String?
  }

  private(set) var cells: [Key: Int] = [:]
  private(set) var rows: [String: Int] = [:]
  private(set) var area = 0
  private let surveyed: Set<Key>

  init(
    _ state: Comparison.State, _ mode: Comparison.Mode, lens: Lens, codes: Set<String>
  ) {
    surveyed = Set(state.surveys.map { Key(municipality: $0.municipality, theme: $0.theme) })
    for actor in state.actors where actor.kind == .initiative {
      // By dates one that has stopped was there until then; when that was must be known.
      guard mode == .dates ? actor.isActive || actor.until != nil : actor.isActive else { continue }
      add(actor.municipalities, actor.themes, lens, codes)
    }
    for actor in state.counted where actor.kind == .initiative && actor.isActive {
      add(actor.municipalities, actor.themes, lens, codes)
    }
  }

  private mutating func add(
    _ municipalities: [String], _ themes: [String], _ lens: Lens, _ codes: Set<String>
  ) {
    let isChosen = lens.themes.map { !$0.isDisjoint(with: themes) } ?? true
    let places = municipalities.filter(codes.contains)
    guard isChosen, !places.isEmpty else { return }
    area += 1
    for place in places {
      rows[place, default: 0] += 1
      for theme in themes { cells[Key(municipality: place, theme: theme), default: 0] += 1 }
    }
  }

  func kind(_ key: Key) -> GapChanges.Kind {
    if cells[key] ?? 0 > 0 { return .covered }
    let wasLookedAt =
      surveyed.contains(key) || surveyed.contains(Key(municipality: key.municipality, theme: nil))
    return wasLookedAt ? .noneFound : .unknown
  }
}
