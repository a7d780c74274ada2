internal import Graphs
internal import Tables
internal import Words

/// What was found about a network: a row for each vertex, a column for each measure.
struct GraphAnswer {
  /// The values of a measure by vertex.
  struct Column {
    let name: String
    let values: Measure.Values
  }

  /// The ids, in the order in which the file first names them.
  let names: [String]
  let isDirected: Bool
  let isWeighted: Bool
  var columns: [Column] = []
  /// Whether communities were asked for.
  private(set) var hasCommunities = false
  /// The modularity of the communities; nil in a network without edges that weigh anything.
  private(set) var modularity: Double?
  /// The vertices that lie on most shortest paths together, when asked for.
  var bestGroup: Graph.CoveringGroup?
  /// How well the network holds together while its vertices go, when asked for.
  var robustness: RobustnessAnswer?
  /// Seconds by step, when asked for.
  var timings: [(step: String, seconds: Double)]?

  init(names: [String], graph: Graph) {
    self.names = names
    isDirected = graph.direction == .directed
    isWeighted = graph.isWeighted
  }

  /// Adds the communities as the last column.
  ///
  /// - Parameter resolution: That of the modularity.
  mutating func add(_ communities: Partition, of graph: Graph, resolution: Double) {
    columns.append(Column(name: "community", values: .whole(communities.labels)))
    let hasWeight = graph.weights?.contains { $0 > 0 } ?? (graph.edgeCount > 0)
    hasCommunities = true
    modularity =
      hasWeight ? graph.modularity(of: communities, resolution: resolution) : nil
  }
}

// MARK: - JSON

extension GraphAnswer {
  /// The answer as JSON, a line for each vertex.
  func json() -> [UInt8] {
    var json = JSONText()
    // A guess that is seldom too small: the buffer grows otherwise.
    json.reserveCapacity(names.count * (24 + 28 * columns.count))
    json.beginObject()
    json.key("version")
    json.write(1)
    json.key("directed")
    json.write(isDirected)
    json.key("weighted")
    json.write(isWeighted)
    json.key("vertices")
    json.beginArray()
    for vertex in names.indices {
      json.breakLine()
      json.beginObject()
      json.key("id")
      json.write(names[vertex])
      for column in columns {
        json.key(column.name)
        switch column.values {
        case .whole(let values): json.write(values[vertex])
        case .decimal(let values): json.write(values[vertex])
        }
      }
      json.endObject()
    }
    json.endArray()
    if hasCommunities {
      json.key("modularity")
      json.write(modularity)
    }
    if let bestGroup {
      json.key("bestGroup")
      json.beginObject()
      json.key("members")
      json.beginArray()
      for vertex in bestGroup.members { json.write(names[vertex]) }
      json.endArray()
      json.key("coveredPairs")
      json.write(bestGroup.coveredPairs)
      json.key("connectedPairs")
      json.write(bestGroup.connectedPairs)
      json.key("groupBetweenness")
      json.write(bestGroup.betweenness)
      json.endObject()
    }
    if let robustness {
      json.key("robustness")
      robustness.write(to: &json)
    }
    if let timings {
      json.key("timings")
      json.beginObject()
      for (step, seconds) in timings {
        json.key(step)
        json.write(seconds)
      }
      json.endObject()
    }
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

// MARK: - CSV

extension GraphAnswer {
  /// The answer as CSV: English headings, a decimal point.
  func csv() -> [UInt8] {
    var table = CSVWriter()
    table.append([.text("id")] + columns.map { .text($0.name) })
    for vertex in names.indices {
      table.append([.text(names[vertex])] + columns.map { $0.cell(vertex) })
    }
    return Array(table.text.utf8)
  }
}

extension GraphAnswer.Column {
  fileprivate func cell(_ vertex: Int) -> CSVWriter.Cell {
    switch values {
    case .whole(let values): .integer(values[vertex])
    case .decimal(let values): values[vertex].isFinite ? .decimal(values[vertex]) : .empty
    }
  }
}

// MARK: - Table

extension GraphAnswer {
  /// The answer as a table to read, and what is said of the network as a whole under it.
  func table(_ words: ToolWords) -> [UInt8] {
    let head = ["id"] + columns.map(\.name)
    let ids = names.map(\.printable)
    let texts = columns.map { $0.values.texts(words) }
    let table = AlignedTable(head: head, columns: [ids] + texts)
    return Array((table.text + (footer(words).map { "\n\($0)\n" } ?? "")).utf8)
  }

  /// What is said of the network as a whole, for forms without a place of their own for them.
  func footer(_ words: ToolWords) -> String? {
    var lines: [String] = []
    if hasCommunities { lines.append(words.modularity(modularity)) }
    if let bestGroup { lines.append(words.bestGroup(bestGroup, names: names)) }
    if let robustness { lines.append(words.robustness(robustness)) }
    if let timings { lines.append(words.timings(timings)) }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}

extension Measure.Values {
  /// The values with so many decimals that the largest shows five digits; nothing where a vertex
  /// has none.
  fileprivate func texts(_ words: ToolWords) -> [String] {
    switch self {
    case .whole(let values): return values.map { words.number($0) }
    case .decimal(let values):
      let largest = values.lazy.filter(\.isFinite).max() ?? 0
      var decimals = 4
      var limit = 1.0
      while decimals < 9 && 0 < largest && largest < limit {
        decimals += 1
        limit /= 10
      }
      limit = 10
      while decimals > 0 && largest >= limit {
        decimals -= 1
        limit *= 10
      }
      return values.map { $0.isNaN ? "" : words.number($0, decimals: decimals) }
    }
  }
}
