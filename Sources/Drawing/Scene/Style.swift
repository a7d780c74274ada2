/// How a shape is filled and outlined.
public struct Style: Sendable, Equatable {
  /// The inside; nil for none.
  public var fill: Colour?
  /// The opacity of the inside, 0 to 1.
  public var fillOpacity: Double
  /// The outline; nil for none.
  public var stroke: Colour?
  /// The outline's width in millimetres.
  public var strokeWidth: Double
  /// The opacity of the outline, 0 to 1.
  public var strokeOpacity: Double
  /// The lengths of dashes and gaps in millimetres; empty for an unbroken line.
  public var dashes: [Double]

  /// Creates a style.
  public init(
    fill: Colour? = nil, fillOpacity: Double = 1, stroke: Colour? = nil, strokeWidth: Double = 0,
    strokeOpacity: Double = 1, dashes: [Double] = []
  ) {
    self.fill = fill
    self.fillOpacity = fillOpacity
    self.stroke = stroke
    self.strokeWidth = strokeWidth
    self.strokeOpacity = strokeOpacity
    self.dashes = dashes
  }
}
