/// A way of seeing colours.
public enum ColourVision: String, Sendable, CaseIterable {
  /// All three kinds of cone.
  case normal
  /// Without the cones for long waves: about 1 in 100 men.
  case protanopia
  /// Without the cones for middle waves: about 1 in 100 men.
  case deuteranopia
  /// Without the cones for short waves: very rare.
  case tritanopia
  /// Light and dark alone, as on a copier.
  case grey

  /// What a colour looks like, in linear light: red, green and blue from 0 to 1.
  ///
  /// Source: Machado, Oliveira & Fernandes 2009, "A physiologically-based model for simulation of
  /// color vision deficiency", at full severity; grey by the luminance of WCAG 2.2.
  func seen(_ colour: Colour) -> LinearLight {
    let light = LinearLight(colour)
    switch self {
    case .normal: return light
    case .protanopia:
      return light.mapped(
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998))
    case .deuteranopia:
      return light.mapped(
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881))
    case .tritanopia:
      return light.mapped(
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900))
    case .grey:
      let weights = (0.2126, 0.7152, 0.0722)
      return light.mapped(weights, weights, weights)
    }
  }
}

/// Light by its shares of the sRGB primaries, proportional to its energy, each 0 to 1.
struct LinearLight: Equatable {
  let red: Double
  let green: Double
  let blue: Double

  init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The light of a colour (sRGB, IEC 61966-2-1).
  init(_ colour: Colour) {
    self.init(
      red: Self.linear(colour.red), green: Self.linear(colour.green),
      blue: Self.linear(colour.blue))
  }

  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055, 2.4)
  }

  typealias Row = (Double, Double, Double)

  /// The light times a matrix, kept between 0 and 1.
  func mapped(_ first: Row, _ second: Row, _ third: Row) -> LinearLight {
    func value(_ row: Row) -> Double {
      min(1, max(0, row.0 * red + row.1 * green + row.2 * blue))
    }
    return LinearLight(red: value(first), green: value(second), blue: value(third))
  }
}
