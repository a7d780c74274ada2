internal import ArgumentParser

/// How an answer is written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  /// For reading.
  case table
  /// For spreadsheets.
  case csv
  /// For programs.
  case json
}
