import Movement

/// A moment between two days, and what is known to have happened before it.
///
/// A day is a whole number that grows with the calendar; only the order of days counts.
struct Moment: Sendable, Equatable {
  /// The first day after the moment.
  private let day: Int

  /// The beginning of a day; of the first when the month or the day is unknown.
  static func beginning(of date: PartialDate) -> Moment { Moment(day: date.firstDay) }

  /// The end of a day; of the last when the month or the day is unknown.
  static func end(of date: PartialDate) -> Moment { Moment(day: date.lastDay + 1) }

  /// Whether something dated so lies before the moment; unknown when the date is not exact enough.
  func isAfter(_ date: PartialDate) -> Certainty {
    date.lastDay < day ? .yes : date.firstDay >= day ? .no : .unknown
  }

  /// Whether this moment lies at or after another.
  func isAtOrAfter(_ other: Moment) -> Bool { day >= other.day }
}

/// What is known of something that is so or not.
enum Certainty: Sendable {
  case yes, no, unknown

  /// Whether both are so.
  static func && (one: Certainty, other: Certainty) -> Certainty {
    one == .no || other == .no ? .no : one == .yes && other == .yes ? .yes : .unknown
  }

  /// Whether one of them is so.
  static func || (one: Certainty, other: Certainty) -> Certainty {
    one == .yes || other == .yes ? .yes : one == .no && other == .no ? .no : .unknown
  }

  /// Whether it is not so.
  static prefix func ! (one: Certainty) -> Certainty {
    switch one {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }
}

extension PartialDate {
  /// The first day it can be, in months of 31 days, which keeps the order.
  fileprivate var firstDay: Int { (year * 12 + (month ?? 1) - 1) * 31 + (day ?? 1) - 1 }

  /// The last day it can be.
  fileprivate var lastDay: Int { (year * 12 + (month ?? 12) - 1) * 31 + (day ?? 31) - 1 }
}
