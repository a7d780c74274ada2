internal import Insight
internal import Movement

/// What the municipalities next door have of what is missing or starting here.
struct NeighborHelp {
  /// What is here of a theme.
  enum Here: Equatable {
    /// No initiative is known.
    case missing
    /// Somebody looked and found none.
    case noneFound
    /// This one is starting, and none has experience.
    case starting(String)
    /// This one is stuck, and none has experience.
    case stuck(String)
  }

  /// A theme with those next door who work on it.
  struct Offer {
    let theme: Theme
    let here: Here
    /// Those with experience; when nobody is known to have any, all.
    let actors: [Actor]
    let isExperienced: Bool
  }

  /// A municipality next door with what it has, experience first.
  struct Neighbor {
    let municipality: Municipality
    let offers: [Offer]
    var experience: Int { offers.count(where: \.isExperienced) }
  }

  /// Those who have something, the most experienced first, then the longest border.
  let neighbors: [Neighbor]

  init(_ content: MunicipalityContent) {
    let code = content.municipality.code
    let wanted = content.themes.compactMap { theme in
      Self.here(theme, content).map { (theme: theme, here: $0) }
    }
    let community = content.network.actors.filter {
      $0.sector == .community && $0.isActive && !$0.municipalities.contains(code)
    }
    neighbors = content.neighbors.compactMap { neighbor -> Neighbor? in
      let there = community.filter { $0.municipalities.contains(neighbor.code) }
      let offers = wanted.compactMap { theme, here -> Offer? in
        let all = there.filter { $0.themes.contains(theme.id) && !$0.isStarting }
        let experienced = all.filter(\.isExperienced)
        guard !all.isEmpty else { return nil }
        return Offer(
          theme: theme, here: here, actors: experienced.isEmpty ? all : experienced,
          isExperienced: !experienced.isEmpty)
      }
      guard !offers.isEmpty else { return nil }
      return Neighbor(
        municipality: neighbor,
        offers: offers.filter(\.isExperienced) + offers.filter { !$0.isExperienced })
    }.enumerated().sorted {
      (-$0.element.experience, -$0.element.offers.count, $0.offset)
        < (-$1.element.experience, -$1.element.offers.count, $1.offset)
    }.map(\.element)
  }

  /// What is here of a theme; nil when somebody here has experience, or nobody is known to need any.
  private static func here(_ theme: Theme, _ content: MunicipalityContent) -> Here? {
    guard let cell = content.gaps.cells.first(where: { $0.theme == theme.id }) else { return nil }
    if cell.kind == .unknown { return .missing }
    if cell.kind == .noneFound { return .noneFound }
    let own = content.initiatives.filter { $0.themes.contains(theme.id) }
    guard !own.contains(where: \.isExperienced) else { return nil }
    if let stuck = own.first(where: { $0.phase == .stuck }) { return .stuck(stuck.name) }
    return own.first(where: \.isStarting).map { .starting($0.name) }
  }
}
