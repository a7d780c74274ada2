/// Writes JSON (RFC 8259) straight into bytes: quick enough for networks of any size.
///
/// Commas come by themselves. Numbers are as short as reading them back allows; one that is not
/// finite becomes null, since JSON has no word for it.
struct JSONText {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  /// Whether a value stands just before, so that the next needs a comma.
  private var needsComma = false

  mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  private mutating func beginObject() { begin(UInt8(ascii: "{")) }
  private mutating func endObject() { end(UInt8(ascii: "}")) }
  private mutating func beginArray() { begin(UInt8(ascii: "[")) }
  private mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Goes to a new line before the next value.
  mutating func breakLine() {
    separate()
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Writes the key of the value that comes next.
  mutating func key(_ key: String) {
    write(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes an object, with what a function writes into it.
  mutating func object(_ body: (inout JSONText) -> Void) {
    beginObject()
    body(&self)
    endObject()
  }

  /// Writes an array, with what a function writes into it.
  mutating func array(_ body: (inout JSONText) -> Void) {
    beginArray()
    body(&self)
    endArray()
  }

  /// Writes the key of an object and the object.
  mutating func object(_ key: String, _ body: (inout JSONText) -> Void) {
    self.key(key)
    object(body)
  }

  /// Writes the key of an array and the array.
  mutating func array(_ key: String, _ body: (inout JSONText) -> Void) {
    self.key(key)
    array(body)
  }

  /// Writes a key with its value.
  mutating func pair(_ key: String, _ value: String) {
    self.key(key)
    write(value)
  }

  /// Writes a key with its value.
  mutating func pair(_ key: String, _ value: Int) {
    self.key(key)
    write(value)
  }

  /// Writes a key with its value.
  mutating func pair(_ key: String, _ value: UInt64) {
    self.key(key)
    writeRaw(value.description)
  }

  /// Writes a key with its value.
  mutating func pair(_ key: String, _ value: Bool) {
    self.key(key)
    write(value)
  }

  /// Writes a key with its value.
  mutating func pair(_ key: String, _ value: Double?) {
    self.key(key)
    write(value)
  }

  mutating func write(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 { appendEscaped(byte) }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func write(_ value: Int) { writeRaw(value.description) }

  mutating func write(_ value: Bool) { writeRaw(value ? "true" : "false") }

  mutating func write(_ value: Double?) {
    if let value, value.isFinite { writeRaw(value.description) } else { writeRaw("null") }
  }

  private mutating func writeRaw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    default: bytes.append(byte)
    }
  }
}
