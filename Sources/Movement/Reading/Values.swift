// How the texts in cells stand for numbers, dates and addresses.

/// A whole number: "75", or with thousands marks "378.278".
package func wholeNumber(_ text: some StringProtocol) -> Int? {
  if text.utf8.allSatisfy(isDigit) { return Int(text) }
  for mark: Character in [".", ",", " ", "\u{A0}"] {
    let groups = text.split(separator: mark, omittingEmptySubsequences: false)
    let isGrouped =
      groups.count > 1 && (1...3).contains(groups[0].utf8.count)
      && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
      && groups.allSatisfy { $0.utf8.allSatisfy(isDigit) }
    if isGrouped { return Int(groups.joined()) }
  }
  return nil
}

/// A number with a decimal point or comma: "62.62", "62,62", "1.234,5".
///
/// A single mark is the decimal mark; of two kinds, the last is.
package func decimalNumber(_ text: String) -> Double? {
  let sign = text.hasPrefix("-") ? -1.0 : 1.0
  let body = text.hasPrefix("-") ? text.dropFirst() : text[...]
  let mark = body.lastIndex { $0 == "." || $0 == "," }
  guard let mark, body.filter({ $0 == body[mark] }).count == 1 else {
    return wholeNumber(body).map { sign * Double($0) }
  }
  let fraction = body[body.index(after: mark)...]
  guard let whole = wholeNumber(body[..<mark]), !fraction.isEmpty,
    fraction.utf8.allSatisfy(isDigit)
  else { return nil }
  return Double("\(whole).\(fraction)").map { sign * $0 }
}

/// A share, as a number or as a percentage: "0.8", "0,8", "80%", "80 %".
package func share(_ text: String) -> Double? {
  guard text.hasSuffix("%") else { return decimalNumber(text) }
  let number = text.dropLast().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  return decimalNumber(number).map { $0 / 100 }
}

/// The date that a text in Dutch order means, as the register writes it: "5-11-2020" is 2020-11-05.
func rewrittenDate(_ text: String) -> String? {
  let parts = text.split(whereSeparator: { "-/. ".contains($0) }).map { wholeNumber($0) }
  guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else {
    return nil
  }
  return PartialDate(year: year, month: month, day: day)?.description
}

/// Whether a text is an address that begins with http:// or https:// and a host.
package func isWebAddress(_ text: String) -> Bool {
  let scheme = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }
  guard let scheme else { return false }
  let host = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
  return host.contains(".") && host.allSatisfy { $0.isLetter || $0.isNumber || ".-:".contains($0) }
    && !text.contains { $0.isWhitespace || "<>\"".contains($0) }
}

/// Whether a text is a colour as #1b7f79.
func isColor(_ text: String) -> Bool {
  text.hasPrefix("#") && text.utf8.count == 7 && text.dropFirst().allSatisfy(\.isHexDigit)
}

private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
