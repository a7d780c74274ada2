/// Places labels beside discs so that no label covers a disc, another label or an obstacle.
///
/// Greedy by importance with four places per label; the cheapest free place wins, where crossing
/// edges cost. A label that may stray and finds none of these free stands further off, with a line
/// to its disc. A label without a free place is left out, and the caller learns which.
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
    /// Whether it may stand further off, with a line to its disc.
    public var mayStray: Bool

    /// Creates a label.
    public init(
      vertex: Int, width: Double, height: Double, room: Side?, mayStray: Bool = false
    ) {
      self.mayStray = mayStray
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
    /// The line from the edge of the disc to a label further off; nil for a label beside it.
    public var leader: Leader?
  }

  /// A line from a disc to its label.
  public struct Leader: Sendable, Equatable {
    /// Its end at the disc.
    public var from: Point
    /// Its end at the label.
    public var to: Point
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
      let disc = discs[label.vertex]
      /// What a place costs; nil when it is not free.
      func cost(of place: Placed) -> Double? {
        let box = place.box
        // Two names side by side would read as one; kept rooms have their distance already.
        let air = place.leader == nil && place.side == label.room ? 0 : gap
        let touches = { (other: Placed) in
          box.inset(by: -air).overlaps(other.box)
            || other.leader.map { box.length(ofSegment: $0.from, $0.to) > 0 } ?? false
            || place.leader.map { other.box.length(ofSegment: $0.from, $0.to) > 0 } ?? false
        }
        guard area.contains(box), let price = price(label.vertex, box),
          !obstacles.contains(where: box.overlaps),
          !placed.contains(where: touches),
          !rooms.values.contains(where: box.overlaps),
          !discs.contains(where: { box.distance(to: $0.center) < $0.radius })
        else { return nil }
        let crossed = edges.reduce(0) { $0 + box.length(ofSegment: $1.0, $1.1) }
        return crossed / (box.width + box.height) + price
      }
      var best: (cost: Double, placed: Placed)?
      for (order, side) in Side.allCases.enumerated() {
        let place = Placed(
          vertex: label.vertex, box: box(label, side, disc: disc, gap: gap), side: side)
        guard let cost = cost(of: place) else { continue }
        let detour = side == label.room ? 0 : 0.25 * Double(order + 1)
        if best.map({ cost + detour < $0.cost }) ?? true { best = (cost + detour, place) }
      }
      if best == nil, label.mayStray {
        for place in strays(label, disc: disc, gap: gap) {
          guard let leader = place.leader, let cost = cost(of: place),
            [0.4, 0.6, 0.8].allSatisfy({ share in
              // Where its label may not stand a line may not lead.
              let point = leader.from + (leader.to - leader.from) * share
              return price(label.vertex, Rect(center: point, width: 0, height: 0)) != nil
            }),
            !obstacles.contains(where: { $0.length(ofSegment: leader.from, leader.to) > 0 }),
            !rooms.values.contains(where: { $0.length(ofSegment: leader.from, leader.to) > 0 })
          else { continue }
          let crossed = discs.enumerated().count { v, other in
            v != label.vertex
              && other.center.distance(toSegment: leader.from, leader.to) < other.radius
          }
          let length = leader.from.distance(to: leader.to)
          let whole = cost + 1.5 * Double(crossed) + 0.4 * length / label.height
          if best.map({ whole < $0.cost }) ?? true { best = (whole, place) }
        }
      }
      if let best { placed.append(best.placed) }
    }
    return placed
  }

  /// Places further off, in rings of sixteen directions.
  private static func strays(
    _ label: Label, disc: (center: Point, radius: Double), gap: Double
  ) -> [Placed] {
    var places: [Placed] = []
    for ring in [1.0, 1.75, 2.75, 4] {
      for turn in 0..<16 {
        let angle = (Double(turn) + 0.5) / 16 * 2 * Double.pi
        let way = point(onCircle: .zero, radius: 1, angle: angle)
        let near = disc.center + way * (disc.radius + ring * label.height)
        let box = Rect(
          center: Point(near.x + way.x * label.width / 2, near.y + way.y * label.height / 2),
          width: label.width, height: label.height)
        let end = Point(
          min(max(disc.center.x, box.x), box.maxX), min(max(disc.center.y, box.y), box.maxY))
        let out = end - disc.center
        let length = out.length
        guard length > disc.radius + gap else { continue }
        places.append(
          Placed(
            vertex: label.vertex, box: box, side: way.x < 0 ? .left : .right,
            leader: Leader(
              from: disc.center + out * (disc.radius / length),
              to: disc.center + out * ((length - gap * 0.5) / length))))
      }
    }
    return places
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
