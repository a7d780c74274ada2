internal import ArgumentParser
internal import Drawing

/// What a sheet for the wall shows.
enum PosterKind: String, CaseIterable, ExpressibleByArgument {
  case overview
  case theme
  case municipality
  case initiative

  /// Which way its page lies when nobody says.
  var orientation: PageOrientation {
    switch self {
    case .overview, .theme, .municipality: .landscape
    case .initiative: .portrait
    }
  }

  /// Whether it is about one thing, which must be named.
  var hasSubject: Bool {
    switch self {
    case .overview: false
    case .theme, .municipality, .initiative: true
    }
  }

  /// Whether a lens and a seed bear on it: the poster of one initiative shows its own links, and
  /// nothing in it depends on chance.
  var takesLens: Bool { self != .initiative }
}
