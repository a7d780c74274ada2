import Graphs

/// An actor that links clusters which are linked through nobody else.
struct PlantedBroker: Sendable {
  let actor: Int
  /// The clusters, from two to three.
  let clusters: [Int]

  /// With how many clusters a broker is linked where there are that many.
  private static let mostClusters = 3

  /// Chooses brokers from the actors outside of clusters.
  ///
  /// A broker has one theme, that of a cluster which it links with clusters of other themes: somebody
  /// of one circle who also knows others. Clusters of one theme, whose members keep to it, come
  /// before those that join two. When nobody is left of whom that is true, anybody will do.
  static func planted(
    _ wanted: Int, between communities: Communities, in cast: Cast,
    using generator: inout SeededGenerator
  ) -> [PlantedBroker] {
    let themes = communities.themes
    let joined = Set(themes.filter { $0.count > 1 }.flatMap(\.self))
    let keepsToItself = themes.map { $0.count == 1 && joined.isDisjoint(with: $0) }
    var order = Array(themes.indices)
    generator.shuffle(&order)
    let place = order.indices.map { number in order.firstIndex(of: number) ?? 0 }
    var outside = cast.kinds.indices.filter {
      communities.labels[$0] < 0
        && [.initiative, .network, .support, .umbrella].contains(cast.kinds[$0])
    }
    generator.shuffle(&outside)
    // The clusters with the one theme of an actor.
    func homes(_ actor: Int) -> [Int] {
      guard cast.themes[actor].count == 1, let theme = cast.themes[actor].first else { return [] }
      return themes.indices.filter { themes[$0].contains(theme) }
    }
    let ranks = outside.map { actor in
      let homes = homes(actor)
      return homes.isEmpty ? 2 : homes.contains { keepsToItself[$0] } ? 0 : 1
    }
    let chosen = outside.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.prefix(wanted)
    var uses = [Int](repeating: 0, count: themes.count)
    return chosen.map { index in
      let actor = outside[index]
      func isBefore(_ one: Int, _ other: Int) -> Bool {
        let keys = [one, other].map { [keepsToItself[$0] ? 0 : 1, uses[$0], place[$0]] }
        return keys[0].lexicographicallyPrecedes(keys[1])
      }
      let first = homes(actor).min(by: isBefore) ?? themes.indices.min(by: isBefore) ?? 0
      var clusters = [first]
      let others = themes.indices.filter { $0 != first }.sorted(by: isBefore)
      for cluster in others where clusters.count < mostClusters {
        let known = clusters.flatMap { themes[$0] }
        if Set(known).isDisjoint(with: themes[cluster]) { clusters.append(cluster) }
      }
      // Where all have a theme in common there still are two to link.
      if clusters.count == 1, let other = others.first { clusters.append(other) }
      for cluster in clusters { uses[cluster] += 1 }
      return PlantedBroker(actor: actor, clusters: clusters.sorted())
    }
  }
}
