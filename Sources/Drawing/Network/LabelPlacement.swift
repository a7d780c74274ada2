/// Places labels beside discs so that no label covers a disc, another label or an obstacle.
///
/// Greedy by importance with four places per label; the cheapest free place wins, where crossing
/// edges cost. A label without a free place is left out, and the caller learns which.
///
/// - Complexity: O(labels · (discs + labels + edges)).
public struct LabelPlacement {
  /// A label to place.
  public struct Label: Sendable {
    /// The number of its vertex.
    public var vertex: Int
    /// The width of its widest line.
    public var width: Double
    /// The height of all its lines.
    public var height: Double
    /// The side of its disc where the layout kept room for it; nil for nowhere.
    public var room: Side?

    /// Creates a label.
    public init(vertex: Int, width: Double, height: Double, room: Side?) {
      self.vertex = vertex
      self.width = width
      self.height = height
      self.room = room
    }
  }

  /// Where a label stands relative to its disc.
  public enum Side: Sendable, CaseIterable {
    /// Under it, centred.
    case below
    /// To the right, its lines starting there.
    case right
    /// To the left, its lines ending there.
    case left
    /// Above it, centred.
    case above
  }

  /// A placed label.
  public struct Placed: Sendable {
    /// The number of the vertex.
    public var vertex: Int
    /// The box that its lines fill.
    public var box: Rect
    /// The side of the disc.
    public var side: Side
  }

  /// Places labels, the most important first.
  ///
  /// - Parameters:
  ///   - labels: In order of importance.
  ///   - discs: Centre and radius of every vertex.
  ///   - edges: The lines that labels had better not cross.
  ///   - obstacles: Boxes that labels may not touch.
  ///   - area: The page area that labels must stay within.
  ///   - gap: The distance kept between a label and its disc.
  ///   - price: What it costs that a label of a vertex fills a box, besides what it crosses; nil
  ///     when it may not.
  public static func place(
    _ labels: [Label], discs: [(center: Point, radius: Double)], edges: [(Point, Point)],
    obstacles: [Rect], within area: Rect, gap: Double,
    price: (Int, Rect) -> Double? = { _, _ in 0 }
  ) -> [Placed] {
    // Rooms kept stay free for their owners until these have been placed.
    var rooms: [Int: Rect] = [:]
    for label in labels {
      guard let side = label.room else { continue }
      rooms[label.vertex] = box(label, side, disc: discs[label.vertex], gap: gap)
    }
    var placed: [Placed] = []
    for label in labels {
      rooms[label.vertex] = nil
      var best: (cost: Double, placed: Placed)?
      for (order, side) in Side.allCases.enumerated() {
        let box = box(label, side, disc: discs[label.vertex], gap: gap)
        // Two names side by side would read as one; kept rooms have their distance already.
        let air = side == label.room ? 0 : gap
        let touches = { (other: Placed) in box.inset(by: -air).overlaps(other.box) }
        guard area.contains(box), let price = price(label.vertex, box),
          !obstacles.contains(where: box.overlaps),
          !placed.contains(where: touches),
          !rooms.values.contains(where: box.overlaps),
          !discs.contains(where: { box.distance(to: $0.center) < $0.radius })
        else { continue }
        let crossed = edges.reduce(0) { $0 + box.length(ofSegment: $1.0, $1.1) }
        let detour = side == label.room ? 0 : 0.25 * Double(order + 1)
        let cost = crossed / (box.width + box.height) + detour + price
        if best.map({ cost < $0.cost }) ?? true {
          best = (cost, Placed(vertex: label.vertex, box: box, side: side))
        }
      }
      if let best { placed.append(best.placed) }
    }
    return placed
  }

  private static func box(
    _ label: Label, _ side: Side, disc: (center: Point, radius: Double), gap: Double
  ) -> Rect {
    let away = disc.radius + gap
    let center =
      switch side {
      case .below: Point(disc.center.x, disc.center.y + away + label.height / 2)
      case .right: Point(disc.center.x + away + label.width / 2, disc.center.y)
      case .left: Point(disc.center.x - away - label.width / 2, disc.center.y)
      case .above: Point(disc.center.x, disc.center.y - away - label.height / 2)
      }
    return Rect(center: center, width: label.width, height: label.height)
  }
}
