internal import Movement
internal import Words

/// The groups that the actors of a network are in, each in any number of them.
struct ActorGroups {
  let grouping: BrokerGrouping
  /// The key of each group, in the order of the register.
  let keys: [String]
  /// The groups of each actor, by their place in `keys`, in rising order.
  let ofActors: [[Int]]

  init(_ grouping: BrokerGrouping, network: Network, register: ReleasedRegister) {
    self.grouping = grouping
    switch grouping {
    case .sector: keys = Sector.allCases.map(\.rawValue)
    case .theme: keys = register.themes.map(\.id)
    case .municipality: keys = register.municipalities.map(\.code)
    }
    var places: [String: Int] = [:]
    for (place, key) in keys.enumerated() where places[key] == nil { places[key] = place }
    ofActors = network.actors.map { actor in
      let labels =
        switch grouping {
        case .sector: [actor.sector.rawValue]
        case .theme: actor.themes
        case .municipality: actor.municipalities
        }
      return Set(labels.compactMap { places[$0] }).sorted()
    }
  }
}
