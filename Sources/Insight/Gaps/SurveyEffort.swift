internal import Movement

/// Where somebody has looked, and what share may have been found there.
struct SurveyEffort {
  /// That somebody looked.
  struct Look {
    /// When, at the latest.
    let date: PartialDate
    /// The share that was found by estimate; nil when no survey says.
    let found: Double?
  }

  /// The best look at each municipality and theme; a nil theme is all themes together.
  private var looks: [Key: Look] = [:]
  private let nobody: [(share: Double, weight: Double)]
  private let somebody: [(share: Double, weight: Double)]

  private struct Key: Hashable {
    let municipality: String
    let theme: String?
  }

  /// Notes all surveys.
  ///
  /// One that by its own estimate found nothing of what is there counts as none.
  init(_ surveys: [Survey], options: GapOptions) {
    nobody = options.foundUnsurveyed.nodes(12)
    somebody = options.foundSurveyed.nodes(12)
    for survey in surveys where survey.found != 0 {
      let key = Key(municipality: survey.municipality, theme: survey.theme)
      let look = Look(date: survey.date, found: survey.found)
      looks[key] = looks[key].map { Self.better($0, look) } ?? look
    }
  }

  /// The look at a municipality and theme, or at all themes together; nil when nobody looked.
  func look(at municipality: String, _ theme: String?) -> Look? {
    let whole = looks[Key(municipality: municipality, theme: nil)]
    guard let theme, let part = looks[Key(municipality: municipality, theme: theme)] else {
      return whole
    }
    return whole.map { Self.better($0, part) } ?? part
  }

  /// The look at a municipality that follows from those at each of these themes: as thorough as the
  /// least of them.
  func look(at municipality: String, each themes: [String]) -> Look? {
    let parts = themes.map { look(at: municipality, $0) }
    guard !parts.isEmpty, !parts.contains(where: { $0 == nil }) else { return nil }
    let known = parts.compactMap { $0 }
    let shares = known.compactMap(\.found)
    guard let oldest = known.map(\.date).min(by: { $0.description < $1.description }) else {
      return nil
    }
    return Look(date: oldest, found: shares.count == known.count ? shares.min() : nil)
  }

  /// What share may have been found, with weights that add up to 1.
  func found(_ look: Look?) -> [(share: Double, weight: Double)] {
    guard let look else { return nobody }
    return look.found.map { [($0, 1)] } ?? somebody
  }

  /// The more thorough of two looks: a higher share, a stated one before one that is not.
  private static func better(_ one: Look, _ other: Look) -> Look {
    let found = [one.found, other.found].compactMap { $0 }.max()
    let isOlder = one.date.description < other.date.description
    return Look(date: isOlder ? other.date : one.date, found: found)
  }
}
