public import Movement

/// Who began and who stopped when, as far as that is dated, for each theme and for all.
///
/// Nothing is guessed: an actor without `since` is counted as undated and appears in no year, and so
/// does the end of one that has stopped without `until`. A register does not say when an actor grew;
/// it says in which phase it is now.
///
/// An actor of several themes counts for each of them, and once in all.
public struct Timeline: Sendable, Equatable {
  /// An actor of which something is dated.
  public struct Life: Sendable, Equatable {
    /// The actor's key.
    public let id: String
    /// Its name.
    public let name: String
    /// Keys of its themes.
    public let themes: [String]
    /// When it began; nil when that is not known.
    public let since: PartialDate?
    /// When it ended; nil when it has not, or that is not known.
    public let until: PartialDate?
    /// How far along it is now; nil when that is not known.
    public let phase: Phase?

    /// Whether it has stopped, by its phase or because it says when.
    public var hasStopped: Bool { phase == .stopped || until != nil }
  }

  /// A theme in a year.
  public struct Year: Sendable, Equatable {
    /// The year.
    public let year: Int
    /// Actors that began in it.
    public let came: Int
    /// Actors that ended in it.
    public let stopped: Int
    /// Actors that had begun by its end, by their dates, and had not ended; the undated are in no
    /// year.
    public let present: Int
  }

  /// A theme through the years, or all actors.
  public struct Lane: Sendable, Equatable {
    /// The key of the theme; nil for all actors.
    public let theme: String?
    /// Every year from the first date to the last.
    public let years: [Year]
    /// Its actors that say when they began.
    public let dated: Int
    /// Its actors that do not.
    public let undated: Int
    /// Its actors that grow now, dated or not.
    public let growing: Int
    /// Its actors that have stopped and do not say when.
    public let stoppedUndated: Int
  }

  /// Dated actors, by when they began; those of which only the end is known last.
  public let lives: [Life]
  /// All actors first, then the themes of the register that some actor has.
  public let lanes: [Lane]
  /// The years of the lanes; nil when nothing is dated.
  public let years: ClosedRange<Int>?

  /// The timeline of actors.
  ///
  /// - Parameters:
  ///   - themes: The themes of the register.
  ///   - created: The day of the register, up to which the years go.
  /// - Complexity: O(actors · (themes + log actors) + themes · years).
  public init(_ actors: [Actor], themes: [Theme], created: PartialDate?) {
    let dated = actors.filter { $0.since != nil || $0.until != nil }
    lives = dated.enumerated()
      .sorted {
        Self.order($0.element, $0.offset).lexicographicallyPrecedes(
          Self.order($1.element, $1.offset))
      }
      .map { _, actor in
        Life(
          id: actor.id, name: actor.name, themes: actor.themes, since: actor.since,
          until: actor.until, phase: actor.phase)
      }
    let dates = dated.flatMap { [$0.since?.year, $0.until?.year].compactMap(\.self) }
    var range: ClosedRange<Int>?
    if let first = dates.min(), let last = dates.max() {
      range = first...max(last, created?.year ?? last)
    }
    years = range
    let used = themes.filter { theme in actors.contains { $0.themes.contains(theme.id) } }
    lanes =
      [Self.lane(nil, actors, range)]
      + used.map { theme in
        Self.lane(theme.id, actors.filter { $0.themes.contains(theme.id) }, range)
      }
  }

  private static func order(_ actor: Actor, _ place: Int) -> [Int] {
    let since = actor.since
    return [
      since == nil ? 1 : 0, since?.year ?? actor.until?.year ?? 0, since?.month ?? 0,
      since?.day ?? 0, place,
    ]
  }

  private static func lane(_ theme: String?, _ actors: [Actor], _ range: ClosedRange<Int>?) -> Lane
  {
    var came: [Int: Int] = [:]
    var stopped: [Int: Int] = [:]
    for actor in actors {
      if let since = actor.since { came[since.year, default: 0] += 1 }
      if let until = actor.until { stopped[until.year, default: 0] += 1 }
    }
    // Of one that says when it ended and not when it began it is not known when it was there; nor
    // of one that has stopped at an unknown time.
    let lives = actors.filter { $0.since != nil && ($0.until != nil || $0.isActive) }
    let years = range.map { range in
      range.map { year in
        Year(
          year: year, came: came[year] ?? 0, stopped: stopped[year] ?? 0,
          present: lives.count { actor in
            (actor.since?.year ?? .max) <= year && (actor.until?.year ?? .max) > year
          })
      }
    }
    return Lane(
      theme: theme, years: years ?? [], dated: actors.count { $0.since != nil },
      undated: actors.count { $0.since == nil }, growing: actors.count { $0.phase == .growth },
      stoppedUndated: actors.count { !$0.isActive && $0.until == nil })
  }
}
