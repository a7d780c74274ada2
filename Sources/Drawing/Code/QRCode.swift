internal import CQRCode

/// A QR code (ISO/IEC 18004): a square of dark and light modules that a telephone reads as text.
///
/// A quarter of it may be soiled or covered (error correction level Q).
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
  /// A module must be 1.5 mm wide for each metre. A telephone that shows 1,920 points over an angle
  /// of 65 degrees while it looks for a code then has two and a half points for each.
  public func width(readableFrom metres: Double) -> Double {
    Double(size + 2 * Self.quietZone) * 1.5 * metres
  }

  /// Encodes a text, in the smallest code that holds it; nil when it is empty, holds a zero
  /// character, or is too long for any code (about 1,600 bytes).
  public init?(_ text: String) {
    guard !text.isEmpty, !text.utf8.contains(0) else { return nil }
    guard
      let code = unsafe QRcode_encodeString8bit(text, 0, QR_ECLEVEL_Q)
    else { return nil }
    defer { unsafe QRcode_free(code) }
    let width = Int(unsafe code.pointee.width)
    modules = (0..<width).map { row in
      // The lowest bit of each byte says whether the module is dark.
      (0..<width).map { unsafe code.pointee.data[row * width + $0] & 1 == 1 }
    }
  }

  /// The code on a light ground, quiet zone included, in a square.
  public func marks(in square: Rect) -> [Mark] {
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
      .rect(square, corner: 0, Style(fill: Palette.white)), .path(path, Style(fill: Palette.black)),
    ]
  }
}
