extension Colour {
  /// How different two colours look to the eye that tells them apart least: the smallest CIEDE2000
  /// difference over full colour vision and the three kinds of colour blindness.
  ///
  /// Source: Sharma, Wu & Dalal 2005; Machado, Oliveira & Fernandes 2009.
  public func leastDifference(from other: Colour) -> Double {
    SeenColour(self).difference(from: SeenColour(other))
  }

  /// How different two colours look in a way of seeing (CIEDE2000).
  public func difference(from other: Colour, seenWith vision: ColourVision) -> Double {
    LabColour(vision.seen(self)).difference(from: LabColour(vision.seen(other)))
  }
}

/// A colour as each kind of eye sees it; comparing many is quicker so.
struct SeenColour {
  let colour: Colour
  private let looks: [LabColour]

  /// The kinds of eye that must tell colours apart; in grey, letters do.
  static let visions: [ColourVision] = [.normal, .protanopia, .deuteranopia, .tritanopia]

  init(_ colour: Colour) {
    self.colour = colour
    looks = Self.visions.map { LabColour($0.seen(colour)) }
  }

  /// The smallest difference over all kinds of eye; that of full colour vision at `ease` of its
  /// size, so that those who see all colours get more than the least.
  func difference(from other: SeenColour, ease: Double) -> Double {
    zip(looks, other.looks).enumerated().reduce(.infinity) {
      min($0, ($1.offset == 0 ? ease : 1) * $1.element.0.difference(from: $1.element.1))
    }
  }

  /// The smallest difference over all kinds of eye.
  func difference(from other: SeenColour) -> Double {
    zip(looks, other.looks).reduce(.infinity) { min($0, $1.0.difference(from: $1.1)) }
  }
}
