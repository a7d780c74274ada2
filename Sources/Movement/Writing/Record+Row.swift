import Tables

// How each record becomes a row: the other way round than `Record+Cells`.
//
// The cells come in the order of the table's fields. Every row says its own release, so that
// what may be seen of it hangs on nothing but the row.

extension Source: TableRow {
  static var table: RegisterTable { .sources }
  var cells: [CSVWriter.Cell] { [.text(id), .text(title), .date(date), .optional(url)] }
}

extension Theme: TableRow {
  static var table: RegisterTable { .themes }
  var cells: [CSVWriter.Cell] {
    [
      .text(id), .text(name.nl), .text(name.en), .integer(order), .optional(ring),
      .optional(color),
    ]
  }
}

extension Municipality: TableRow {
  static var table: RegisterTable { .municipalities }
  var cells: [CSVWriter.Cell] {
    [
      .text(code), .text(name), .optional(population), .optional(populationYear),
      .optional(landArea), .optional(position?.latitude), .optional(position?.longitude),
      .optional(seat), .optional(seatPosition?.latitude), .optional(seatPosition?.longitude),
      .optional(region),
    ]
  }
}

extension Border: TableRow {
  static var table: RegisterTable { .borders }
  var cells: [CSVWriter.Cell] {
    [
      .text(municipality), .text(neighbor), .optional(neighborName), .optional(neighborProvince),
      .optional(length),
    ]
  }
}

extension Place: TableRow {
  static var table: RegisterTable { .places }
  var cells: [CSVWriter.Cell] {
    [
      .text(name), .optional(kind), .text(municipality), .optional(position?.latitude),
      .optional(position?.longitude), .optional(population),
    ]
  }
}

extension SurroundingPlace: TableRow {
  static var table: RegisterTable { .surroundings }
  var cells: [CSVWriter.Cell] {
    [.text(name), .number(position.latitude), .number(position.longitude)]
  }
}

extension Actor: TableRow {
  static var table: RegisterTable { .actors }
  var cells: [CSVWriter.Cell] {
    [
      .text(id), .text(name), .text(kind.rawValue), .list(municipalities), .optional(place),
      .list(themes), .optional(scale?.rawValue), .optional(phase?.rawValue),
      .optional(ownership), .list(roles.map(\.rawValue)), .list(offers), .list(needs),
      .date(since), .date(until), .optional(members), .optional(website),
      .text(release.rawValue), .optional(source), .list(derived), .optional(note),
    ]
  }
}

extension Link: TableRow {
  static var table: RegisterTable { .links }
  var cells: [CSVWriter.Cell] {
    [
      .text(from), .text(to), .text(kind.rawValue), .text(statement.rawValue),
      // A blank weight is a weight of one.
      weight == 1 ? .empty : .number(weight), .date(since), .date(until),
      .text(release.rawValue), .optional(source), .list(derived),
    ]
  }
}

extension Survey: TableRow {
  static var table: RegisterTable { .surveys }
  var cells: [CSVWriter.Cell] {
    [
      .text(municipality), .optional(theme), .date(date), .optional(method), .optional(found),
      .text(release.rawValue), .optional(source),
    ]
  }
}

extension CSVWriter.Cell {
  fileprivate static func optional(_ text: String?) -> Self { text.map { .text($0) } ?? .empty }

  fileprivate static func optional(_ value: Int?) -> Self { value.map { .integer($0) } ?? .empty }

  fileprivate static func optional(_ value: Double?) -> Self { value.map(number) ?? .empty }

  /// A whole number without decimals, as people write it.
  fileprivate static func number(_ value: Double) -> Self {
    value.magnitude < 0x1p53 && value == value.rounded() ? .integer(Int(value)) : .decimal(value)
  }

  fileprivate static func date(_ date: PartialDate?) -> Self { optional(date?.description) }

  fileprivate static func list(_ values: [String]) -> Self {
    switch values.count {
    case 0: .empty
    case 1: .text(values[0])
    default: .text(values.joined(separator: "|"))
    }
  }
}
