import Graphs

/// Two actors of one village of which the one needs what the other offers.
struct PlantedMatch: Sendable {
  /// The one that is starting and needs something.
  let seeker: Int
  /// The one that is experienced and offers it.
  let giver: Int
  /// What is needed, by its place in ``wares``.
  let ware: Int

  /// What actors need and offer.
  static let wares = [
    "kennis", "ruimte", "vrijwilligers", "vergunning", "geld", "gereedschap", "vervoer",
    "publiciteit", "boekhouding", "juridisch advies", "opslag", "keuken", "grond", "bestuursleden",
    "subsidieadvies", "website", "materiaal", "verzekering", "techniek", "vertalers",
    "begeleiding", "zaaigoed", "meubels", "drukwerk",
  ]

  /// The wares in an order of a municipality's own: a third that only planted matches name, a third
  /// that others need and a third that others offer.
  static func wares(
    of municipality: Int, seed: UInt64
  ) -> (planted: [Int], needed: [Int], offered: [Int]) {
    var generator = SeededGenerator(seed: seed, stream: 1 << 34 + UInt64(municipality))
    var order = Array(wares.indices)
    generator.shuffle(&order)
    let third = order.count / 3
    return (
      Array(order[..<third]), Array(order[third..<2 * third]), Array(order[(2 * third)...])
    )
  }

  /// Pairs up initiatives of one village, or of one municipality when it has no villages, that share
  /// a theme; no two in one municipality about the same ware as long as there are others.
  ///
  /// Returns fewer when there are no more pairs.
  static func planted(
    _ wanted: Int, in cast: inout Cast, _ field: SurveyField, seed: UInt64, brokers: Set<Int>,
    using generator: inout SeededGenerator
  ) -> [PlantedMatch] {
    guard wanted > 0 else { return [] }
    var candidates = cast.kinds.indices.filter {
      cast.kinds[$0] == .initiative && cast.municipalities[$0].count == 1
        && cast.themes[$0].count > 0 && !brokers.contains($0)
    }
    generator.shuffle(&candidates)
    let wareCount = wares.count / 3
    var matches: [PlantedMatch] = []
    var used = [Int](repeating: 0, count: field.ground.municipalities.count)
    var isTaken = [Bool](repeating: false, count: cast.count)
    // First at most one a ware in each municipality, then as many as fit.
    for limit in [wareCount, .max] {
      var waiting: [Int: Int] = [:]
      for actor in candidates where matches.count < wanted && !isTaken[actor] {
        guard let home = cast.municipalities[actor].first, let theme = cast.themes[actor].first,
          used[home] < limit
        else { continue }
        let key = home * field.ground.themes.count + theme
        guard let other = waiting.removeValue(forKey: key) else {
          waiting[key] = actor
          continue
        }
        let ware = Self.wares(of: home, seed: seed).planted[used[home] % wareCount]
        matches.append(PlantedMatch(seeker: other, giver: actor, ware: ware))
        used[home] += 1
        cast.places[actor] = cast.places[other]
        for end in [actor, other] {
          isTaken[end] = true
          cast.isPlanted[end] = true
        }
      }
    }
    return matches
  }
}
