/// Colours for values on either side of a middle: the further, the deeper, blue below and red above.
///
/// The two ends are those of ColorBrewer's RdBu, which people with colour-vision deficiency tell
/// apart; the middle is white. Values beyond the ends get the colour of the end.
///
/// Source: C.A. Brewer, ColorBrewer, 2003 (class RdBu).
public struct DivergingScale: Sendable, Equatable {
  /// The distance from the middle at which colours are deepest.
  public let reach: Double

  private static let below = [
    Colour(0xF7F7F7), Colour(0xD1E5F0), Colour(0x92C5DE), Colour(0x4393C3), Colour(0x2166AC),
  ]
  private static let above = [
    Colour(0xF7F7F7), Colour(0xFDDBC7), Colour(0xF4A582), Colour(0xD6604D), Colour(0xB2182B),
  ]

  /// A scale about zero.
  ///
  /// - Precondition: `reach` is above zero.
  public init(reach: Double) {
    precondition(reach > 0, "a reach above zero")
    self.reach = reach
  }

  /// The colour of a value.
  public func colour(of value: Double) -> Colour {
    let stops = value < 0 ? Self.below : Self.above
    let place = min(1, abs(value) / reach) * Double(stops.count - 1)
    let i = min(stops.count - 2, Int(place))
    return stops[i].mixed(with: stops[i + 1], share: place - Double(i))
  }
}
