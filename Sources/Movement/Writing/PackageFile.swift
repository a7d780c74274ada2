/// A file of a data package that is about to be written, in pieces.
///
/// A piece depends on nothing but its number, so pieces can be made by several threads, and a
/// register of a million actors is written without ever standing in memory as a whole.
public struct PackageFile: Sendable {
  /// The name of the file within the folder.
  public let name: String
  /// How many pieces there are.
  public let pieceCount: Int

  private let make: @Sendable (Int) -> [UInt8]

  init(name: String, pieceCount: Int, make: @escaping @Sendable (Int) -> [UInt8]) {
    self.name = name
    self.pieceCount = pieceCount
    self.make = make
  }

  /// A file of one piece.
  init(name: String, bytes: [UInt8]) {
    self.init(name: name, pieceCount: 1) { _ in bytes }
  }

  /// The bytes of one piece; the file is all of them in order.
  ///
  /// - Precondition: `i` lies in `0..<pieceCount`.
  public func piece(_ i: Int) -> [UInt8] {
    precondition((0..<pieceCount).contains(i), "a piece of the file")
    return make(i)
  }

  /// The whole file.
  package var bytes: [UInt8] { (0..<pieceCount).flatMap(make) }
}
