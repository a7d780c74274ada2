internal import CQRCode

/// A QR code (ISO/IEC 18004): a square of dark and light modules that a telephone reads as text.
///
/// At least an eighth of it may be soiled or covered (error correction level M: 15%); more where a
/// code of the same size can hold it.
public struct QRCode: Sendable, Equatable {
  /// Per row, from above, which modules are dark.
  public let modules: [[Bool]]
  /// The modules that must stay light on each side of it.
  public static let quietZone = 4

  /// How many modules wide and high it is, without the quiet zone.
  public var size: Int { modules.count }

  /// The width in millimetres, quiet zone included, at which it can be read from a distance in
  /// metres.
  ///
  /// See ``module(readableFrom:)``: about a twentieth of the distance for the smallest codes, a
  /// thirteenth for long addresses.
  public func width(readableFrom metres: Double) -> Double {
    Double(size + 2 * Self.quietZone) * Self.module(readableFrom: metres)
  }

  /// The width of a module in millimetres at which a code can be read from a distance in metres.
  ///
  /// A module must be 1.5 mm wide for each metre. A telephone that shows 1,920 points over an angle
  /// of 65 degrees while it looks for a code then has two and a quarter points for each.
  public static func module(readableFrom metres: Double) -> Double { 1.5 * metres }

  /// Encodes a text, in the smallest code that holds it; nil when it is empty, holds a zero
  /// character, or is too long for any code (about 2,300 bytes).
  ///
  /// The error correction is M, or as much more as a code of that size has room for.
  public init?(_ text: String) {
    guard !text.isEmpty, !text.utf8.contains(0),
      let smallest = Self.modules(of: text, level: QR_ECLEVEL_M)
    else { return nil }
    let stronger = [QR_ECLEVEL_H, QR_ECLEVEL_Q].lazy
      .compactMap { Self.modules(of: text, level: $0) }
      .first { $0.count == smallest.count }
    modules = stronger ?? smallest
  }

  private static func modules(of text: String, level: QRecLevel) -> [[Bool]]? {
    guard let code = unsafe QRcode_encodeString8bit(text, 0, level) else { return nil }
    defer { unsafe QRcode_free(code) }
    let width = Int(unsafe code.pointee.width)
    return (0..<width).map { row in
      // The lowest bit of each byte says whether the module is dark.
      (0..<width).map { unsafe code.pointee.data[row * width + $0] & 1 == 1 }
    }
  }

  /// The code on a light ground, quiet zone included, in a square.
  public func marks(in square: Rect, ground: Colour = Palette.white) -> [Mark] {
    let module = min(square.width, square.height) / Double(size + 2 * Self.quietZone)
    let origin = Point(square.x, square.y) + Point(module, module) * Double(Self.quietZone)
    var path = Path()
    for (row, cells) in modules.enumerated() {
      var column = 0
      while column < cells.count {
        guard cells[column] else {
          column += 1
          continue
        }
        // A run of dark modules is one rectangle, so that no seams show between them.
        let start = column
        while column < cells.count, cells[column] { column += 1 }
        let corner = origin + Point(Double(start), Double(row)) * module
        let width = Double(column - start) * module
        path.append(
          Path(
            polyline: [
              corner, corner + Point(width, 0), corner + Point(width, module),
              corner + Point(0, module),
            ], closed: true))
      }
    }
    return [
      .rect(square, corner: 0, Style(fill: ground)), .path(path, Style(fill: Palette.black)),
    ]
  }
}
