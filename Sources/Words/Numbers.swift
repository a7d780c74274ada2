extension Language {
  /// A whole number with the thousands marks of the language: 10.000 or 10,000.
  public func number(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) {
        text += self(nl: ".", en: ",")
      }
      text.append(digit)
    }
    return value < 0 ? "-" + text : text
  }

  /// A number with a fixed count of decimals, rounded half away from zero: 1,5 or 1.5.
  ///
  /// - Precondition: `value` is finite and, with its decimals, below 2^62; `decimals` lies in 0...9.
  public func number(_ value: Double, decimals: Int) -> String {
    precondition((0...9).contains(decimals), "0 to 9 decimals")
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    precondition(value.magnitude * Double(scale) < 0x1p62, "a value that fits a whole number")
    let units = Int((value.magnitude * Double(scale)).rounded())
    let sign = value < 0 && units > 0 ? "-" : ""
    guard decimals > 0 else { return sign + number(units) }
    let fraction = String(units % scale)
    let padding = String(repeating: "0", count: decimals - fraction.count)
    return sign + number(units / scale) + self(nl: ",", en: ".") + padding + fraction
  }

  /// A share between 0 and 1 as a whole percentage: 23%.
  public func percentage(_ share: Double) -> String {
    number(share * 100, decimals: 0) + "%"
  }
}
