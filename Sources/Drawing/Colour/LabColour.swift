/// A colour by its lightness and two opponent axes (CIE 1976 L*a*b*, white point D65).
struct LabColour: Equatable {
  /// Lightness, 0 for black to 100 for white.
  let lightness: Double
  /// From green to red.
  let a: Double
  /// From blue to yellow.
  let b: Double

  init(lightness: Double, a: Double, b: Double) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  init(_ light: LinearLight) {
    let (r, g, b) = (light.red, light.green, light.blue)
    let x = Self.response((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
    let y = Self.response(0.2126729 * r + 0.7151522 * g + 0.0721750 * b)
    let z = Self.response((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883)
    self.init(lightness: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z))
  }

  private static func response(_ t: Double) -> Double {
    t > 216.0 / 24389 ? power(t, 1 / 3.0) : (24389.0 / 27 * t + 16) / 116
  }

  private var chroma: Double { (a * a + b * b).squareRoot() }

  /// How different two colours look: about 1 for the smallest difference that can be seen side by
  /// side, 10 for one that is seen at a glance.
  ///
  /// The CIEDE2000 difference with all weights 1. Source: Sharma, Wu & Dalal 2005, "The CIEDE2000
  /// color-difference formula".
  func difference(from other: LabColour) -> Double {
    let meanChroma = (chroma + other.chroma) / 2
    let seventh = power(meanChroma, 7)
    let stretch = 1 + 0.5 * (1 - (seventh / (seventh + 6_103_515_625)).squareRoot())
    let (one, two) = (stretched(stretch), other.stretched(stretch))

    let chromaChange = two.chroma - one.chroma
    let lightnessChange = other.lightness - lightness
    var turn = two.hue - one.hue
    let hasHue = one.chroma * two.chroma > 0
    if !hasHue { turn = 0 } else if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
    let hueChange = 2 * (one.chroma * two.chroma).squareRoot() * sine(turn / 2 * .pi / 180)

    let lightness = (self.lightness + other.lightness) / 2
    let chroma = (one.chroma + two.chroma) / 2
    var hue = one.hue + two.hue
    if hasHue {
      if abs(one.hue - two.hue) > 180 { hue += hue < 360 ? 360 : -360 }
      hue /= 2
    }
    let t =
      1 - 0.17 * cosine(ofDegrees: hue - 30) + 0.24 * cosine(ofDegrees: 2 * hue)
      + 0.32 * cosine(ofDegrees: 3 * hue + 6) - 0.20 * cosine(ofDegrees: 4 * hue - 63)
    let fifty = (lightness - 50) * (lightness - 50)
    let lightnessWeight = 1 + 0.015 * fifty / (20 + fifty).squareRoot()
    let chromaWeight = 1 + 0.045 * chroma
    let hueWeight = 1 + 0.015 * chroma * t
    let blue = (hue - 275) / 25
    let power7 = power(chroma, 7)
    let rotation =
      -2 * (power7 / (power7 + 6_103_515_625)).squareRoot()
      * sine(60 * exponential(-blue * blue) * .pi / 180)
    let (l, c, h) = (
      lightnessChange / lightnessWeight, chromaChange / chromaWeight, hueChange / hueWeight
    )
    return max(0, l * l + c * c + h * h + rotation * c * h).squareRoot()
  }

  /// Chroma and hue, in degrees from 0 to 360, with the first opponent axis stretched.
  private func stretched(_ stretch: Double) -> (chroma: Double, hue: Double) {
    let a = self.a * stretch
    let degrees = arctangent(b, a) * 180 / .pi
    return ((a * a + b * b).squareRoot(), degrees < 0 ? degrees + 360 : degrees)
  }
}
