internal import Drawing
internal import FoundationEssentials

/// Where the actors stood in an earlier overview, read from its `overview.json`, so that a new one
/// looks like it.
public struct EarlierLayout: Sendable {
  /// The text is no `overview.json` with a layout.
  public struct NotALayout: Error {}

  private struct Report: Decodable {
    struct Layout: Decodable {
      struct Place: Decodable {
        let id: String
        let x: Double
        let y: Double
      }

      let width: Double
      let height: Double
      let actors: [Place]
    }

    let layout: Layout
  }

  private let page: Point
  private let places: [String: Point]

  /// Reads the `layout` of an `overview.json`; all else in it is left alone.
  ///
  /// - Throws: `NotALayout` when there is none, or its lengths are not sound.
  public init(json: [UInt8]) throws(NotALayout) {
    guard let report = try? JSONDecoder().decode(Report.self, from: Data(json)) else {
      throw NotALayout()
    }
    let layout = report.layout
    let lengths = [layout.width, layout.height] + layout.actors.flatMap { [$0.x, $0.y] }
    guard layout.width > 0, layout.height > 0, lengths.allSatisfy({ abs($0) < 1e6 }) else {
      throw NotALayout()
    }
    page = Point(layout.width, layout.height)
    places = Dictionary(
      layout.actors.map { ($0.id, Point($0.x, $0.y)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where an actor stood, brought to the scale of another page; nil when it was not drawn.
  func place(of id: String, onPage other: Point) -> Point? {
    places[id].map { Point($0.x * other.x / page.x, $0.y * other.y / page.y) }
  }
}
