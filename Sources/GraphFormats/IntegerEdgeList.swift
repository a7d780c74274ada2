internal import Graphs

/// The edges of a text in which every id is a whole number, read fast and by several threads.
///
/// Only the plainest texts are read: two numbers a line, one space, tab, comma or semicolon between
/// them, the same in every line; comments and blank lines. What is not so plain, and any mistake,
/// is left to ``EdgeListParser``, which reads every text and knows what to say. Of plain texts both
/// make the same.
package struct IntegerEdgeList {
  /// The id of each vertex, in the order in which the ids first appear.
  package private(set) var ids: [UInt32] = []
  package private(set) var sources: [UInt32]
  package private(set) var targets: [UInt32]

  /// - Returns: Nil when the text is not so plain, or its highest id is so much above the number of
  ///   edges that a table by id is wasteful.
  package init?(_ bytes: [UInt8], threads: Int? = nil) {
    guard let separator = Self.separator(of: bytes) else { return nil }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let boundaries = Self.lineBoundaries(of: bytes, from: start)
    let chunks = concurrentMap(chunkCount: boundaries.count - 1, threads: threads) { chunk in
      Chunk(bytes, boundaries[chunk]..<boundaries[chunk + 1], separator: separator)
    }
    let edgeCount = chunks.reduce(0) { $0 + $1.sources.count }
    let highest = chunks.reduce(0) { max($0, Int($1.highest)) }
    guard chunks.allSatisfy(\.isPlain), highest < 8 * edgeCount + 1000 else { return nil }
    sources = []
    targets = []
    sources.reserveCapacity(edgeCount)
    targets.reserveCapacity(edgeCount)
    // The number of each id plus one; zero when it has not appeared.
    var numbers = [UInt32](repeating: 0, count: highest + 1)
    for chunk in chunks {
      for i in chunk.sources.indices {
        sources.append(number(of: chunk.sources[i], &numbers))
        targets.append(number(of: chunk.targets[i], &numbers))
      }
    }
  }

  /// The number of an id, which is added if it is new.
  @inline(__always)
  private mutating func number(of id: UInt32, _ numbers: inout [UInt32]) -> UInt32 {
    let known = numbers[Int(id)]
    if known > 0 { return known - 1 }
    ids.append(id)
    numbers[Int(id)] = UInt32(truncatingIfNeeded: ids.count)
    return UInt32(truncatingIfNeeded: ids.count - 1)
  }

  /// The byte behind the first number of the first line that is no comment.
  private static func separator(of bytes: [UInt8]) -> UInt8? {
    var isAtLineStart = true
    var isComment = false
    for byte in bytes.prefix(1 << 16) {
      switch byte {
      case UInt8(ascii: "\n"):
        isAtLineStart = true
        isComment = false
        continue
      case _ where isComment: continue
      case UInt8(ascii: "#"), UInt8(ascii: "%"): isComment = isAtLineStart
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: ";"): return byte
      default: break
      }
      isAtLineStart = false
    }
    return nil
  }

  /// Cuts the text in parts that end with a line.
  private static func lineBoundaries(of bytes: [UInt8], from start: Int) -> [Int] {
    let partCount = 1 + (bytes.count - start) >> 20
    var boundaries = [start]
    for part in 1..<max(1, partCount) {
      var end = max(start + part << 20, boundaries[part - 1])
      while end < bytes.count && bytes[end - 1] != UInt8(ascii: "\n") { end += 1 }
      boundaries.append(end)
    }
    return boundaries + [bytes.count]
  }
}

extension IntegerEdgeList {
  /// The edges of some lines of the text, by id.
  private struct Chunk {
    private(set) var sources: [UInt32] = []
    private(set) var targets: [UInt32] = []
    private(set) var highest: UInt32 = 0
    /// Whether all lines were plain; reading stops at the first that is not.
    private(set) var isPlain = true

    init(_ bytes: [UInt8], _ range: Range<Int>, separator: UInt8) {
      sources.reserveCapacity(range.count / 12)
      targets.reserveCapacity(range.count / 12)
      var reader = Reader(bytes: bytes, position: range.lowerBound, end: range.upperBound)
      while reader.position < range.upperBound {
        if reader.skipCommentOrLineEnd() { continue }
        guard let source = reader.readID(), reader.skip(separator), let target = reader.readID(),
          reader.skipLineEnd()
        else {
          isPlain = false
          return
        }
        sources.append(source)
        targets.append(target)
        highest = max(highest, source, target)
      }
    }
  }

  /// A place in the text that moves on.
  private struct Reader {
    let bytes: [UInt8]
    var position: Int
    let end: Int

    /// Moves behind a number written in the one plain way: without sign, zeros in front, or more
    /// than nine digits.
    @inline(__always)
    mutating func readID() -> UInt32? {
      let start = position
      var id: UInt32 = 0
      while position < end {
        let digit = bytes[position] &- UInt8(ascii: "0")
        guard digit < 10 else { break }
        id = 10 &* id &+ UInt32(digit)
        position += 1
      }
      let digitCount = position - start
      guard 1...9 ~= digitCount, digitCount == 1 || bytes[start] != UInt8(ascii: "0") else {
        return nil
      }
      return id
    }

    @inline(__always)
    mutating func skip(_ byte: UInt8) -> Bool {
      guard position < end, bytes[position] == byte else { return false }
      position += 1
      return true
    }

    /// Moves behind the end of a line, or stays at the end of the text.
    @inline(__always)
    mutating func skipLineEnd() -> Bool {
      if skip(UInt8(ascii: "\n")) || position == end { return true }
      return skip(UInt8(ascii: "\r")) && (skip(UInt8(ascii: "\n")) || position == end)
    }

    /// Moves behind a comment or a blank line, if the line is one.
    @inline(__always)
    mutating func skipCommentOrLineEnd() -> Bool {
      let byte = bytes[position]
      if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "%") {
        while position < end && bytes[position] != UInt8(ascii: "\n") {
          // A carriage return alone also ends a line, which is not plain.
          if bytes[position] == UInt8(ascii: "\r") && position + 1 < end
            && bytes[position + 1] != UInt8(ascii: "\n")
          {
            return false
          }
          position += 1
        }
        _ = skip(UInt8(ascii: "\n"))
        return true
      }
      return byte < UInt8(ascii: " ") && byte != UInt8(ascii: "\t") && skipLineEnd()
    }
  }
}
