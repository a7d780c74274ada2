/// Looks for colours that everybody can tell apart.
///
/// The candidates are all colours of a grid in hue, chroma and lightness that sRGB can show, that
/// stand out from the paper at 3:1 or more and are neither dull nor glaring. From those it takes
/// the one farthest from all that it has (Gonzalez 1985), then exchanges colours one by one as long
/// as that raises the smallest difference, and at last puts them in the order in which each is
/// farthest from those before it, so that the first few are the most different.
///
/// Distances are those of the eye that tells two colours apart least, where full colour vision
/// must do about twice as well as the others.
///
/// - Complexity: O(count · candidates) comparisons for each round of exchanges.
public struct PaletteSearch: Sendable {
  /// The colours, those that were fixed first.
  public let colours: [Colour]
  /// The smallest difference between any two of them, for the eye that tells them apart least
  /// (CIEDE2000); nil for fewer than two.
  public let smallestDifference: Double?

  /// Chooses colours beside those that are fixed.
  ///
  /// - Precondition: `count` is at most 40.
  public init(count: Int, beside fixed: [Colour] = [], on paper: Colour = Palette.paper) {
    precondition(count <= 40, "at most 40 colours")
    let candidates = Self.candidates(on: paper)
    let kept = fixed.map(SeenColour.init)
    var chosen: [SeenColour] = []
    // Far from the paper and from grey, so that no theme reads as "no theme".
    let avoided = [paper, Palette.unthemed, Palette.ink].map(SeenColour.init)
    while chosen.count < count {
      chosen.append(Self.farthest(from: kept + chosen, avoided, of: candidates).candidate)
    }
    Self.exchange(&chosen, kept, avoided, candidates)
    let ordered = Self.ordered(chosen, after: kept)
    colours = fixed + ordered.map(\.colour)
    smallestDifference = Self.smallest(kept + ordered)
  }

  /// The colours to choose from.
  private static func candidates(on paper: Colour) -> [SeenColour] {
    var candidates: [SeenColour] = []
    for lightness in stride(from: 0.40, through: 0.70, by: 0.03) {
      for chroma in [0.09, 0.12, 0.15, 0.18] {
        for hue in stride(from: 0.0, to: 360, by: 10) {
          guard let colour = Colour(lightness: lightness, chroma: chroma, hue: hue),
            colour.contrast(with: paper) >= 3
          else { continue }
          candidates.append(SeenColour(colour))
        }
      }
    }
    return candidates
  }

  /// The candidate whose nearest colour is farthest; a colour to avoid counts as a third farther.
  private static func farthest(
    from colours: [SeenColour], _ avoided: [SeenColour], of candidates: [SeenColour]
  ) -> (candidate: SeenColour, distance: Double) {
    var best = (candidate: candidates[0], distance: -1.0)
    for candidate in candidates {
      var distance = Double.infinity
      for colour in colours where distance > best.distance {
        distance = min(distance, candidate.difference(from: colour, ease: 0.55))
      }
      for colour in avoided where distance > best.distance {
        distance = min(distance, 1.34 * candidate.difference(from: colour, ease: 0.55))
      }
      if distance > best.distance + 1e-9 { best = (candidate, distance) }
    }
    return best
  }

  /// Takes out each colour in turn and puts in the one that is farthest from the others, as long
  /// as that helps.
  private static func exchange(
    _ chosen: inout [SeenColour], _ kept: [SeenColour], _ avoided: [SeenColour],
    _ candidates: [SeenColour]
  ) {
    for _ in 0..<20 {
      var isBetter = false
      for i in chosen.indices {
        let others = kept + chosen[..<i] + chosen[(i + 1)...]
        let own = farthest(from: others, avoided, of: [chosen[i]]).distance
        let found = farthest(from: others, avoided, of: candidates)
        if found.distance > own + 1e-6 {
          chosen[i] = found.candidate
          isBetter = true
        }
      }
      guard isBetter else { return }
    }
  }

  private static func ordered(_ colours: [SeenColour], after kept: [SeenColour]) -> [SeenColour] {
    var left = colours
    var ordered: [SeenColour] = []
    while !left.isEmpty {
      let next = farthest(from: kept + ordered, [], of: left).candidate
      ordered.append(next)
      left.removeAll { $0.colour == next.colour }
    }
    return ordered
  }

  private static func smallest(_ colours: [SeenColour]) -> Double? {
    var smallest: Double?
    for i in colours.indices {
      for j in colours.indices where j > i {
        let difference = colours[i].difference(from: colours[j])
        smallest = min(smallest ?? .infinity, difference)
      }
    }
    return smallest
  }
}

extension Colour {
  /// The colour of a lightness from 0 to 1, a chroma from 0 to about 0.3 and a hue in degrees; nil
  /// when sRGB cannot show it.
  ///
  /// Source: Ottosson 2020, the Oklab colour space.
  init?(lightness: Double, chroma: Double, hue: Double) {
    let a = chroma * cosine(ofDegrees: hue)
    let b = chroma * cosine(ofDegrees: hue - 90)
    func cube(_ x: Double) -> Double { x * x * x }
    let l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
    let m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
    let s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
    let channels = [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
    ]
    guard channels.allSatisfy({ (0...1).contains($0) }) else { return nil }
    let bytes = channels.map { light -> UInt32 in
      let value = light <= 0.0031308 ? 12.92 * light : 1.055 * power(light, 1 / 2.4) - 0.055
      return UInt32((value * 255).rounded())
    }
    self.init(bytes[0] << 16 | bytes[1] << 8 | bytes[2])
  }
}
