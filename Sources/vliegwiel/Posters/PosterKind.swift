internal import ArgumentParser
internal import Drawing

/// What a sheet for the wall shows.
enum PosterKind: String, CaseIterable, ExpressibleByArgument {
  case overview
  case gaps
  case list
  case theme
  case municipality
  case initiative

  /// Which way its page lies when nobody says.
  var orientation: PageOrientation {
    switch self {
    case .overview, .gaps, .theme, .municipality: .landscape
    case .list, .initiative: .portrait
    }
  }

  /// Whether it is about one thing, which must be named.
  var hasSubject: Bool {
    switch self {
    case .overview, .gaps, .list: false
    case .theme, .municipality, .initiative: true
    }
  }

  /// Whether a lens and a seed bear on it: the poster of one initiative shows its own links, and
  /// nothing in it depends on chance.
  var takesLens: Bool { self != .initiative }

  /// Whether it has a map, for which boundaries may be given.
  var hasMap: Bool {
    switch self {
    case .overview, .gaps, .theme, .municipality: true
    case .list, .initiative: false
    }
  }

  /// Whether its map may be one of tiles.
  var takesTiles: Bool { self == .gaps }
}
