internal import Movement

/// The initiatives that may only be counted, and in which numbers they can be counted without giving
/// one of them away.
///
/// A number tells of an initiative when it stands alone in it, or when it comes out by taking one
/// number from another: a total from its parts, a wider question from a narrower one. So initiatives
/// count only in groups of a minimum that are alike in all that the number shows (k-anonymity;
/// Samarati & Sweeney 1998). Each goes to the finest level at which it is in such a group:
///
/// 1. Alike in municipalities and themes: they count everywhere.
/// 2. Alike in municipalities: they count in their municipalities, over all themes.
/// 3. Alike in themes: they count in their themes, over the whole area.
/// 4. Any: they count in the whole area.
///
/// Every number is then a sum of whole groups, and so is the difference of any two. Those left over
/// count nowhere. Of a cell with an initiative that does not count in it, it cannot be said that
/// there is none.
struct CountedInitiatives {
  /// Those that count everywhere.
  private(set) var everywhere: [CountedActor] = []
  /// Those that count in their municipalities, over all themes.
  private(set) var byMunicipality: [CountedActor] = []
  /// Those that count in their themes, over the whole area.
  private(set) var byTheme: [CountedActor] = []
  /// Those that count in the whole area.
  private(set) var inAll: [CountedActor] = []
  /// How many count nowhere.
  private(set) var untold = 0
  /// Municipalities and themes of which it cannot be said that there is none.
  private var hidden: Set<[String]> = []

  /// Deals the active initiatives among those counted to their levels.
  init(_ counted: [CountedActor], minimum: Int) {
    var rest = counted.filter { $0.kind == .initiative && $0.isActive }
    /// Takes the groups that are large enough out of the rest.
    func take(_ key: (CountedActor) -> [[String]]) -> [CountedActor] {
      var sizes: [[[String]]: Int] = [:]
      for actor in rest { sizes[key(actor), default: 0] += 1 }
      let taken = rest.filter { sizes[key($0), default: 0] >= minimum }
      rest.removeAll { sizes[key($0), default: 0] >= minimum }
      return taken
    }
    everywhere = take { [$0.municipalities, $0.themes] }
    byMunicipality = take { [$0.municipalities] }
    byTheme = take { [$0.municipalities.isEmpty ? [] : ["placed"], $0.themes] }
    inAll = take { [$0.municipalities.isEmpty ? [] : ["placed"]] }
    untold = rest.count
    for actor in byMunicipality + byTheme + inAll + rest {
      for municipality in actor.municipalities {
        for theme in actor.themes { hidden.insert([municipality, theme]) }
        // Those without a theme are in no cell; the municipality itself is told of at level 2.
      }
    }
    for actor in byTheme + inAll + rest {
      for municipality in actor.municipalities { hidden.insert([municipality]) }
    }
  }

  /// Whether there are initiatives in a municipality and theme, or in a municipality, that do not
  /// count there.
  func isHiding(in municipality: String, _ theme: String?) -> Bool {
    hidden.contains(theme.map { [municipality, $0] } ?? [municipality])
  }
}
