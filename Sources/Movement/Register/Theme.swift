/// A subject that actors work on; the register brings its own list.
public struct Theme: Sendable, Equatable {
  /// The theme's own, unchanging key.
  public let id: String
  /// What people call it.
  public let name: Bilingual
  /// Where it comes in lists and legends; the line in the file when the register does not say.
  public let order: Int
  /// The group of themes it belongs to, such as "project" or "wider".
  public let ring: String?
  /// The colour to draw it in, as `#rrggbb`.
  public let color: String?
}
