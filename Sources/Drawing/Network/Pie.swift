/// A disc that shows an actor's themes: equal slices, clockwise from twelve o'clock.
public enum Pie {
  /// One slice.
  public struct Slice: Sendable {
    /// The colour of the theme.
    public var colour: Colour
    /// The theme's letter, which doubles the colour; it is drawn where it fits.
    public var letter: String

    /// Creates a slice.
    public init(colour: Colour, letter: String) {
      self.colour = colour
      self.letter = letter
    }
  }

  /// The marks of a pie.
  ///
  /// - Parameters:
  ///   - slices: One per theme; none gives a disc in the colour for actors without a theme.
  ///   - letters: The style of letters; they are left out where a slice is too small to hold them.
  public static func marks(
    at center: Point, radius: Double, slices: [Slice], letters: TextStyle?, outline: Style? = nil
  ) -> [Mark] {
    let line = max(0.12, radius * 0.06)
    var marks: [Mark] = []
    if slices.count <= 1 {
      let colour = slices.first?.colour ?? Palette.unthemed
      marks.append(.circle(center, radius: radius, Style(fill: colour)))
    } else {
      let angle = 2 * Double.pi / Double(slices.count)
      for (i, slice) in slices.enumerated() {
        let start = point(onCircle: center, radius: radius, angle: Double(i) * angle)
        let end = point(onCircle: center, radius: radius, angle: Double(i + 1) * angle)
        var path = Path(from: center, to: start)
        path.add(.arc(radius: radius, clockwise: true, to: end))
        path.add(.close)
        marks.append(
          .path(path, Style(fill: slice.colour, stroke: Palette.paper, strokeWidth: line)))
      }
    }
    if let outline { marks.append(.circle(center, radius: radius, outline)) }
    guard let letters else { return marks }
    return marks + slices.indices.compactMap { letter($0, slices, center, radius, letters) }
  }

  /// The letter of a slice, as large as fits up to the given size, and not below 60% of it.
  private static func letter(
    _ i: Int, _ slices: [Slice], _ center: Point, _ radius: Double, _ wanted: TextStyle
  ) -> Mark? {
    let count = Double(slices.count)
    // The largest circle in a slice, and how far from the middle it lies.
    let opening = slices.count == 1 ? 1.0 : sine(.pi / count)
    let room = slices.count == 1 ? radius : radius * opening / (1 + opening)
    let distance = slices.count == 1 ? 0 : radius - room
    let size = min(wanted.points, room * 1.3 / TextStyle.point)
    guard size >= wanted.points * 0.6 else { return nil }
    let middle = point(
      onCircle: center, radius: distance, angle: (Double(i) + 0.5) * 2 * .pi / count)
    let style = TextStyle(points: size, weight: .semibold, colour: Palette.paper)
    return .text(
      TextLine(
        slices[i].letter, at: Point(middle.x, middle.y + style.capHeight / 2), style: style,
        anchor: .middle))
  }
}
