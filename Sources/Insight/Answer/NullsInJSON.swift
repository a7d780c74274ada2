// Answers write a value that is not known as null instead of leaving its key out, so that every row
// of a list has the same keys.

extension KeyedEncodingContainer {
  /// Takes the place of the method of the standard library in every `Encodable` of this module.
  mutating func encodeIfPresent(_ value: Int?, forKey key: Key) throws {
    try encode(value, forKey: key)
  }

  /// Takes the place of the method of the standard library in every `Encodable` of this module.
  mutating func encodeIfPresent(_ value: Double?, forKey key: Key) throws {
    try encode(value, forKey: key)
  }

  /// Takes the place of the method of the standard library in every `Encodable` of this module.
  mutating func encodeIfPresent(_ value: String?, forKey key: Key) throws {
    try encode(value, forKey: key)
  }

  /// Takes the place of the method of the standard library in every `Encodable` of this module.
  mutating func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
    try encode(value, forKey: key)
  }
}
