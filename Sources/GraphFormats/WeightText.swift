/// The number of zero or more that a text stands for, rounded right; nil if it is none.
///
/// - Parameters:
///   - text: Digits with at most one decimal mark, and perhaps an exponent.
///   - allowsComma: Whether the decimal mark may be a comma as well as a point.
func parseWeight(_ text: ArraySlice<UInt8>, allowsComma: Bool) -> Double? {
  // With up to fifteen digits in all and up to 22 decimals, both the digits and the power of ten
  // are exact, and dividing them rounds only once (W.D. Clinger, How to read floating point
  // numbers accurately, 1990). Everything else is left to the standard library.
  var digits = 0
  var digitCount = 0
  var decimalCount = 0
  var hasMark = false
  for byte in text {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      if digitCount < 15 { digits = 10 * digits + Int(byte - UInt8(ascii: "0")) }
      digitCount += 1
      if hasMark { decimalCount += 1 }
    case UInt8(ascii: "."),
      UInt8(ascii: ",") where allowsComma:
      if hasMark { return nil }
      hasMark = true
    default:
      return parseLongWeight(text, allowsComma: allowsComma)
    }
  }
  if digitCount == 0 { return nil }
  if digitCount > 15 { return parseLongWeight(text, allowsComma: allowsComma) }
  return Double(digits) / powersOfTen[decimalCount]
}

private let powersOfTen: [Double] = [
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
]

/// Reads signs, exponents and many digits.
private func parseLongWeight(_ text: ArraySlice<UInt8>, allowsComma: Bool) -> Double? {
  var plain = ""
  for byte in text {
    switch byte {
    case UInt8(ascii: ",") where allowsComma: plain.append(".")
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"),
      UInt8(ascii: "-"), UInt8(ascii: "e"), UInt8(ascii: "E"):
      plain.unicodeScalars.append(Unicode.Scalar(byte))
    default: return nil
    }
  }
  guard let weight = Double(plain), weight.isFinite, weight >= 0 else { return nil }
  return weight
}
