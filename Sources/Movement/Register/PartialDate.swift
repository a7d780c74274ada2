/// A date of which the day, or the month and the day, may be unknown: 2019, 2019-05, 2020-11-05.
public struct PartialDate: Sendable, Hashable, Codable, CustomStringConvertible {
  /// The year, 0 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int?
  /// The day of the month; never without a month.
  public let day: Int?

  /// Reads `yyyy`, `yyyy-mm` or `yyyy-mm-dd`; nil for any other form and for impossible dates.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard parts.count <= 3 else { return nil }
    var numbers: [Int] = []
    for (part, width) in zip(parts, widths) {
      guard part.utf8.count == width, part.utf8.allSatisfy({ (48...57).contains($0) }),
        let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The date of these parts; nil when there is no such date.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (0...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date as it stands in the register: `2019-05`.
  public var description: String {
    var text = Self.digits(year, width: 4)
    if let month { text += "-" + Self.digits(month, width: 2) }
    if let day { text += "-" + Self.digits(day, width: 2) }
    return text
  }

  /// Whether this date lies before the other, whatever the unknown day or month is.
  ///
  /// ```swift
  /// PartialDate("2019-05")!.isBefore(PartialDate("2019")!)  // false: it may be the same month
  /// ```
  public func isBefore(_ other: PartialDate) -> Bool {
    let latest = (year, month ?? 12, day ?? 31)
    let earliest = (other.year, other.month ?? 1, other.day ?? 1)
    return latest < earliest
  }

  /// Reads the date from its text form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = PartialDate(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a date as 2019, 2019-05 or 2020-11-05")
    }
    self = date
  }

  /// Writes the date in its text form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func digits(_ value: Int, width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: width - text.count) + text
  }
}
