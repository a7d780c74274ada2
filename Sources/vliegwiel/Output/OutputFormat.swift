internal import ArgumentParser

/// How an answer is written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  /// For reading.
  case table
  /// For spreadsheets.
  case csv
  /// For programs.
  case json

  /// What the name of a file asks for: the text unless it ends in `.json` or `.csv`.
  init(ofFile path: String) {
    let name = path.lowercased()
    self = name.hasSuffix(".json") ? .json : name.hasSuffix(".csv") ? .csv : .table
  }
}
