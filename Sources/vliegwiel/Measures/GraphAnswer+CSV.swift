internal import Graphs
internal import Tables

extension GraphAnswer {
  /// The tables of the answer as CSV, English headings and a decimal point, by name: `vertices`,
  /// `edges`, `pairs`, `network`.
  ///
  /// Only those with something in them. The curves of the robustness have a table of their own.
  var csvTables: [(name: String, bytes: [UInt8])] {
    var tables: [(String, [UInt8])] = []
    if !columns.isEmpty {
      var table = CSVWriter()
      table.append([.text("id")] + columns.map { .text($0.name) })
      for vertex in names.indices {
        table.append([.text(names[vertex])] + columns.map { $0.cell(vertex) })
      }
      tables.append(("vertices", Array(table.text.utf8)))
    }
    if !edgeColumns.isEmpty {
      var table = CSVWriter()
      table.append([.text("source"), .text("target")] + edgeColumns.map { .text($0.name) })
      for (place, edge) in edges.enumerated() {
        table.append(
          [.text(names[edge.source]), .text(names[edge.target])]
            + edgeColumns.map { $0.cell(place) })
      }
      tables.append(("edges", Array(table.text.utf8)))
    }
    if let pairs {
      var table = CSVWriter()
      table.append([.text("a"), .text("b")] + pairs.names.map { .text($0) })
      for row in pairs.rows {
        table.append(
          [.text(names[row.first]), .text(names[row.second])] + row.values.map { .number($0) })
      }
      tables.append(("pairs", Array(table.text.utf8)))
    }
    if !figures.isEmpty { tables.append(("network", Array(networkTable.utf8))) }
    return tables
  }

  /// A row for each figure; several for one that has more than one number, told apart by `of`.
  private var networkTable: String {
    var table = CSVWriter()
    let chanceHeads = ["expected", "z", "p"]
    table.append(
      (["measure", "of", "value"] + (nullModel == nil ? [] : chanceHeads)).map { .text($0) })
    for figure in figures {
      for entry in figure.entries {
        var row: [CSVWriter.Cell] = [.text(figure.name), .text(entry.of), entry.value]
        if nullModel != nil {
          let chance = figure.chance
          row += [chance?.expected, chance?.z, chance?.p].map { $0.map { .number($0) } ?? .empty }
        }
        table.append(row)
      }
    }
    return table.text
  }
}

extension GraphAnswer.Column {
  fileprivate func cell(_ place: Int) -> CSVWriter.Cell {
    switch values {
    case .whole(let values): .integer(values[place])
    case .optional(let values): values[place].map { .integer($0) } ?? .empty
    case .decimal(let values): .number(values[place])
    case .sampled(let estimate): .decimal(estimate.values[place])
    }
  }
}

extension NetworkFigure {
  /// Its numbers, and of what each is when there are several.
  fileprivate var entries: [(of: String, value: CSVWriter.Cell)] {
    switch value {
    case .whole(let value): [("", .integer(value))]
    case .decimal(let value): [("", .number(value))]
    case .counts(let counts): counts.enumerated().map { (String($0.offset), .integer($0.element)) }
    case .matrix(let names, let matrix):
      names.indices.flatMap { source in
        names.indices.map { target in
          ("\(names[source]) > \(names[target])", .number(matrix[source, target]))
        }
      }
    }
  }
}

extension CSVWriter.Cell {
  /// A number, or nothing where it is none.
  fileprivate static func number(_ value: Double) -> CSVWriter.Cell {
    value.isFinite ? .decimal(value) : .empty
  }
}
