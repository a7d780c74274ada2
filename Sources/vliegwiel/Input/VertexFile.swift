internal import Graphs
internal import Movement
internal import Tables

/// A file that says something of the vertices of a network: a row for each, with its id and a value.
///
///     id,group
///     Dorpshuis,wonen
///     Repair Café,energie
///
/// The first line names the columns. The ids stand under `id` or `kenmerk`, the values in the other
/// column; of several others, in the one with the name that is looked for.
struct VertexFile {
  /// The option that named the file.
  let option: String
  let path: String
  /// The vertex of each row, its value, and its line.
  private(set) var rows: [(vertex: Int, value: String, line: Int)] = []

  /// The most problems that one message names.
  private static let problemLimit = 20

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - columns: What the column of values may be called.
  ///   - names: The ids of the network.
  /// - Throws: `ToolFailure.notReadOrWritten`; `ToolFailure.problems` naming each line that does
  ///   not do.
  init(
    _ path: String, option: String, columns: [String], vertices names: [String], _ words: ToolWords
  ) throws {
    self.option = option
    self.path = path
    let document = CSVDocument(try InputFile.read(path, words))
    let (table, formProblems) = Table.table(of: document.records)
    let headings = table.headings.map { $0.lowercased() }
    let idColumn = headings.firstIndex { ["id", "kenmerk"].contains($0) }
    let others = headings.indices.filter { $0 != idColumn }
    let valueColumn =
      others.first { columns.contains(headings[$0]) } ?? (others.count == 1 ? others[0] : nil)
    guard let idColumn, let valueColumn else {
      throw ToolFailure.problems(words.vertexFileHeadings(path, expected: columns[0]))
    }
    var problems = (document.problems + formProblems).map { problem in
      (problem.line, words.badRow)
    }
    var numbers: [String: Int] = [:]
    for (vertex, name) in names.enumerated() { numbers[name] = vertex }
    for row in table.rows {
      let (id, value) = (row.cells[idColumn].trimmed, row.cells[valueColumn].trimmed)
      // Nothing is said of this vertex.
      if value.isEmpty { continue }
      guard let vertex = numbers[id] else {
        problems.append((row.line, words.unknownVertex(id, known: names)))
        continue
      }
      rows.append((vertex, value, row.line))
    }
    try stop(problems, words)
  }

  /// The groups of the vertices, in the order in which the file first names them.
  func grouping(vertexCount: Int) -> Grouping {
    var numbers: [String: Int] = [:]
    var names: [String] = []
    var labels = [[Int]](repeating: [], count: vertexCount)
    for (vertex, value, _) in rows {
      let number = numbers[value] ?? names.count
      if number == names.count {
        numbers[value] = number
        names.append(value)
      }
      if !labels[vertex].contains(number) { labels[vertex].append(number) }
    }
    return Grouping(labels: labels, names: names)
  }

  /// The number of each vertex.
  ///
  /// - Throws: `ToolFailure.problems` naming the values that are no number, the vertices that have
  ///   none, and those that have several.
  func numbers(of names: [String], _ words: ToolWords) throws -> [Double] {
    var numbers = [Double?](repeating: nil, count: names.count)
    var problems: [(Int, String)] = []
    for (vertex, value, line) in rows {
      let text = value.contains(".") ? value : value.replacing(",", with: ".")
      guard let number = Double(text), number.isFinite else {
        problems.append((line, words.notANumber(value)))
        continue
      }
      if numbers[vertex] != nil { problems.append((line, words.secondValue(names[vertex]))) }
      numbers[vertex] = number
    }
    try stop(problems, words)
    let missing = names.indices.filter { numbers[$0] == nil }.map { names[$0] }
    guard missing.isEmpty else {
      throw ToolFailure.problems(words.withoutValue(missing, in: path))
    }
    return numbers.compactMap(\.self)
  }

  private func stop(_ problems: [(line: Int, text: String)], _ words: ToolWords) throws {
    guard !problems.isEmpty else { return }
    let sorted = problems.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }
    var lines = sorted.prefix(Self.problemLimit).map { problem in
      words.line(problem.element.line, of: path, problem.element.text)
    }
    if problems.count > Self.problemLimit {
      lines.append(words.moreProblems(problems.count - Self.problemLimit))
    }
    throw ToolFailure.problems(lines.joined(separator: "\n"))
  }
}
