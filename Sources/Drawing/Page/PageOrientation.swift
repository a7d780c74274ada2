/// Which way a page lies.
public enum PageOrientation: String, Sendable, CaseIterable {
  /// The long side is level.
  case landscape
  /// The long side is upright.
  case portrait
}

extension PageSize {
  /// Width and height in millimetres.
  public func dimensions(_ orientation: PageOrientation) -> Point {
    orientation == .landscape ? Point(width, height) : Point(height, width)
  }
}
