internal import Movement

/// Where actors are, and how far apart.
///
/// An actor is in its place when the register knows where that is, else somewhere in each of its
/// municipalities: at the middle (or else the seat), give or take the size of its land.
struct ActorLocations {
  /// A point, and how far off it may be.
  struct Spot {
    let position: Coordinate
    /// The mean square distance, in km², of where the actor can be to the point: 0 for a place,
    /// and land area / 2π for a municipality, as in a disk of that area.
    let spread: Double
    fileprivate let point: GlobePoint

    init(position: Coordinate, spread: Double) {
      self.position = position
      self.spread = spread
      point = GlobePoint(position)
    }
  }

  private let municipalities: [String: Spot]
  /// The position of each place by municipality and name.
  private let places: [String: [String: Coordinate]]

  init(of register: ReleasedRegister) {
    var municipalities: [String: Spot] = [:]
    for municipality in register.municipalities {
      guard let position = municipality.position ?? municipality.seatPosition else { continue }
      municipalities[municipality.code] = Spot(
        position: position, spread: (municipality.landArea ?? 0) / (2 * .pi))
    }
    var places: [String: [String: Coordinate]] = [:]
    for place in register.places {
      guard let position = place.position else { continue }
      // Of places of one name in one municipality the first counts.
      let name = folded(place.name)
      if places[place.municipality]?[name] == nil {
        places[place.municipality, default: [:]][name] = position
      }
    }
    self.municipalities = municipalities
    self.places = places
  }

  /// Where an actor is; empty when the register does not say, or when the actor works in the whole
  /// province or country, so that distance says nothing.
  func spots(of actor: Actor) -> [Spot] {
    if actor.scale == .provincial || actor.scale == .national { return [] }
    if let name = actor.place.map(folded), !name.isEmpty {
      let found = actor.municipalities.compactMap { places[$0]?[name] }
      if !found.isEmpty { return found.map { Spot(position: $0, spread: 0) } }
    }
    return actor.municipalities.compactMap { municipalities[$0] }
  }

  /// The distance in kilometres between the nearest of several spots; nil when a side has none.
  ///
  /// It is the root mean square of all distances that are possible: √(d² + spreads), where d is
  /// the distance between the points. Two actors somewhere in one municipality of 100 km² are so
  /// 5.6 km apart, not 0.
  static func kilometers(_ one: [Spot], _ other: [Spot]) -> Double? {
    var nearest: Double?
    for first in one {
      for second in other {
        let square = squareKilometers(first, second)
        nearest = min(nearest ?? square, square)
      }
    }
    return nearest?.squareRoot()
  }

  /// The mean square distance between two spots in km².
  static func squareKilometers(_ one: Spot, _ other: Spot) -> Double {
    let kilometers = one.point.kilometers(to: other.point)
    return kilometers * kilometers + (one.spread + other.spread)
  }
}
