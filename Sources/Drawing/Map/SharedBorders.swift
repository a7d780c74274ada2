/// Which areas lie side by side, by the sides that their rings share.
public enum SharedBorders {
  /// A border between two areas.
  public struct Border: Sendable, Equatable {
    /// The area of the lower number.
    public let first: Int
    /// The other.
    public let second: Int
    /// The length of what they share, in the unit of the points.
    public let length: Double
  }

  /// The borders between areas whose rings have sides with the same ends, in order of their numbers.
  ///
  /// Areas that only touch in a point have no border. Rings that run along one another without
  /// common corners, as when each area was simplified on its own, are not seen to share a border.
  ///
  /// - Complexity: O(corners).
  public static func borders(between areas: [[[Point]]]) -> [Border] {
    struct Side: Hashable {
      let from: Point
      let to: Point
    }
    var owners: [Side: Int] = [:]
    var lengths: [[Int]: Double] = [:]
    for (area, rings) in areas.enumerated() {
      for ring in rings {
        for i in ring.indices {
          let (a, b) = (ring[i], ring[(i + 1) % ring.count])
          guard a != b else { continue }
          let isForward = (a.x, a.y) < (b.x, b.y)
          let side = isForward ? Side(from: a, to: b) : Side(from: b, to: a)
          if let other = owners[side] {
            if other != area {
              lengths[[min(area, other), max(area, other)], default: 0] += a.distance(to: b)
            }
          } else {
            owners[side] = area
          }
        }
      }
    }
    return lengths.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { Border(first: $0.key[0], second: $0.key[1], length: $0.value) }
  }
}
