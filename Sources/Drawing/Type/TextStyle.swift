/// Size, weight and colour of text; the typeface is the same everywhere.
public struct TextStyle: Sendable, Equatable {
  /// The weights in use.
  public enum Weight: Int, Sendable {
    /// For running text.
    case regular = 400
    /// For names that stand out.
    case semibold = 600
    /// For headings.
    case bold = 700
  }

  /// The typeface of all pictures.
  public static let family = "Inter"
  /// Millimetres per typographic point.
  public static let point = 25.4 / 72

  /// The size in typographic points.
  public var points: Double
  /// The weight.
  public var weight: Weight
  /// The colour.
  public var colour: Colour

  /// Creates a style.
  public init(points: Double, weight: Weight = .regular, colour: Colour) {
    self.points = points
    self.weight = weight
    self.colour = colour
  }

  /// The size in millimetres.
  public var size: Double { points * Self.point }
  /// The distance between baselines in millimetres.
  public var lineHeight: Double { size * 1.22 }
  /// The height of capitals in millimetres (Inter: 0.727 em).
  public var capHeight: Double { size * 0.727 }
  /// The part below the baseline in millimetres.
  public var descent: Double { size * 0.22 }
}
