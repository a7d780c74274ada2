internal import FoundationEssentials

/// A GeoJSON (RFC 7946) or TopoJSON file, as far as areas go: its polygons with their properties.
struct GeoFile: Decodable {
  /// An area with what the file says of it.
  struct Area {
    /// Texts and numbers, by their names in lower case.
    let properties: [String: String]
    /// Closed rings of points, x before y, outlines and holes alike.
    let rings: [[[Double]]]
  }

  /// The areas, in the order of the file.
  let areas: [Area]
  /// Whose data it says it is; nil when it does not.
  let attribution: String?

  private enum Key: String, CodingKey { case type, features, arcs, objects, transform, attribution }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    attribution = try? container.decodeIfPresent(String.self, forKey: .attribution)
    switch try container.decode(String.self, forKey: .type) {
    case "FeatureCollection":
      areas = try container.decode([Feature].self, forKey: .features).map {
        Area(properties: $0.properties.texts, rings: $0.geometry?.rings ?? [])
      }
    case "Topology":
      let transform = try container.decodeIfPresent(Transform.self, forKey: .transform)
      let raw = try container.decode([[[Double]]].self, forKey: .arcs)
      let arcs = raw.map { transform?.points($0) ?? $0 }
      let objects = try container.decode([String: TopoObject].self, forKey: .objects)
      areas = try objects.sorted { $0.key < $1.key }.flatMap(\.value.polygons).map { polygon in
        Area(properties: polygon.properties.texts, rings: try polygon.rings(of: arcs))
      }
    case let type:
      throw DecodingError.dataCorruptedError(
        forKey: .type, in: container, debugDescription: "no areas in a \(type)")
    }
  }
}

/// Whatever a file says of an area; only texts and numbers matter.
private struct Properties: Decodable {
  var texts: [String: String] = [:]

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Name.self)
    for name in container.allKeys {
      if let text = try? container.decode(String.self, forKey: name) {
        texts[name.stringValue.lowercased()] = text
      } else if let number = try? container.decode(Int.self, forKey: name) {
        texts[name.stringValue.lowercased()] = String(number)
      }
    }
  }
}

private struct Feature: Decodable {
  let properties: Properties
  let geometry: Geometry?

  private enum Key: String, CodingKey { case properties, geometry }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    properties = try container.decodeIfPresent(Properties.self, forKey: .properties) ?? Properties()
    geometry = try container.decodeIfPresent(Geometry.self, forKey: .geometry)
  }
}

private struct Geometry: Decodable {
  let rings: [[[Double]]]

  private enum Key: String, CodingKey { case type, coordinates }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    switch try container.decode(String.self, forKey: .type) {
    case "Polygon": rings = try container.decode([[[Double]]].self, forKey: .coordinates)
    case "MultiPolygon":
      rings = try container.decode([[[[Double]]]].self, forKey: .coordinates).flatMap { $0 }
    default: rings = []
    }
  }
}

/// How the whole numbers of a TopoJSON file become coordinates.
private struct Transform: Decodable {
  let scale: [Double]
  let translate: [Double]

  /// The points of an arc, each given by its distance from the one before.
  func points(_ arc: [[Double]]) -> [[Double]] {
    var (x, y) = (0.0, 0.0)
    return arc.compactMap { step in
      guard step.count >= 2, scale.count == 2, translate.count == 2 else { return nil }
      x += step[0]
      y += step[1]
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    }
  }
}

private struct TopoObject: Decodable {
  struct Polygon {
    let properties: Properties
    /// Per ring its arcs; the complement of a number means the arc backwards.
    let arcs: [[Int]]

    func rings(of all: [[[Double]]]) throws -> [[[Double]]] {
      try arcs.map { ring in
        var points: [[Double]] = []
        for arc in ring {
          let number = arc < 0 ? ~arc : arc
          guard all.indices.contains(number) else {
            throw DecodingError.dataCorrupted(
              DecodingError.Context(codingPath: [], debugDescription: "no arc \(arc)"))
          }
          // An arc begins where the one before it ends.
          points += (arc < 0 ? all[number].reversed() : all[number]).dropFirst(
            points.isEmpty ? 0 : 1)
        }
        return points
      }
    }
  }

  let polygons: [Polygon]

  private enum Key: String, CodingKey { case type, geometries, arcs, properties }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let properties =
      try container.decodeIfPresent(Properties.self, forKey: .properties) ?? Properties()
    switch try container.decodeIfPresent(String.self, forKey: .type) {
    case "GeometryCollection":
      polygons = try container.decode([TopoObject].self, forKey: .geometries).flatMap(\.polygons)
    case "Polygon":
      polygons = [
        Polygon(properties: properties, arcs: try container.decode([[Int]].self, forKey: .arcs))
      ]
    case "MultiPolygon":
      let arcs = try container.decode([[[Int]]].self, forKey: .arcs)
      polygons = [Polygon(properties: properties, arcs: arcs.flatMap { $0 })]
    default: polygons = []
    }
  }
}
