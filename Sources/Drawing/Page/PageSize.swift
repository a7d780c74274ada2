/// A page size of ISO 216, landscape.
public enum PageSize: String, Sendable, CaseIterable {
  /// 1189 × 841 mm.
  case a0
  /// 841 × 594 mm.
  case a1
  /// 594 × 420 mm.
  case a2
  /// 420 × 297 mm.
  case a3
  /// 297 × 210 mm.
  case a4

  /// The long side in millimetres.
  public var width: Double {
    switch self {
    case .a0: 1189
    case .a1: 841
    case .a2: 594
    case .a3: 420
    case .a4: 297
    }
  }

  /// The short side in millimetres.
  public var height: Double {
    switch self {
    case .a0: 841
    case .a1: 594
    case .a2: 420
    case .a3: 297
    case .a4: 210
    }
  }

  /// The resolution of a PNG of the page, in dots per inch: every size gives about 3,400 pixels
  /// of width, enough for a slide or a screen.
  public var dotsPerInch: Double {
    switch self {
    case .a0: 72
    case .a1: 102
    case .a2: 144
    case .a3: 204
    case .a4: 288
    }
  }
}
