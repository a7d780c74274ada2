internal import Graphs
internal import Words

extension GraphAnswer {
  /// The answer as tables to read, and what is said of the network as a whole under them.
  func table(_ words: ToolWords) -> [UInt8] {
    var parts: [String] = []
    if !columns.isEmpty {
      parts.append(
        AlignedTable(
          head: ["id"] + columns.map(\.name),
          columns: [names.map(\.printable)] + columns.map { $0.values.texts(words) }
        ).text)
    }
    if !edgeColumns.isEmpty {
      parts.append(
        AlignedTable(
          head: ["source", "target"] + edgeColumns.map(\.name),
          columns: [
            edges.map { names[$0.source].printable }, edges.map { names[$0.target].printable },
          ] + edgeColumns.map { $0.values.texts(words) }
        ).text)
    }
    if let pairs {
      parts.append(
        pairs.rows.isEmpty
          ? words.noPairs + "\n"
          : AlignedTable(
            head: ["a", "b"] + pairs.names,
            columns: [
              pairs.rows.map { names[$0.first].printable },
              pairs.rows.map { names[$0.second].printable },
            ]
              + pairs.names.indices.map { measure in
                Measure.Values.decimal(pairs.rows.map { $0.values[measure] }).texts(words)
              }
          ).text)
    }
    if !figures.isEmpty { parts.append(figureText(words)) }
    if let footer = footer(words) { parts.append(footer + "\n") }
    return Array(parts.joined(separator: "\n").utf8)
  }

  /// What is said of the network as a whole, for forms without a place of their own for them.
  func footer(_ words: ToolWords) -> String? {
    var lines: [String] = []
    if hasCommunities { lines.append(words.modularity(modularity)) }
    if let constantPotts { lines.append(words.constantPotts(constantPotts)) }
    if !figures.isEmpty, let nullModel { lines.append(words.nullModel(nullModel)) }
    if let rankRepeats { lines.append(words.ranks(rankRepeats)) }
    lines += estimates.map { words.estimate(of: $0, $1) }
    if let bestGroup { lines.append(words.bestGroup(bestGroup, names: names)) }
    if let robustness { lines.append(words.robustness(robustness)) }
    if let timings { lines.append(words.timings(timings)) }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// The figures of the network: one table of single numbers, and one for each that has more.
  private func figureText(_ words: ToolWords) -> String {
    var parts: [String] = []
    let single = figures.filter { $0.number != nil }
    if !single.isEmpty {
      var head = ["measure", "value"]
      var cells = [single.map(\.name), single.map { $0.text(words) }]
      if nullModel != nil {
        head += ["expected", "z", "p"]
        for key in [\NetworkFigure.Chance.expected, \.z, \.p] {
          cells.append(
            single.map { figure in
              figure.chance.map { words.figure($0[keyPath: key]) } ?? ""
            })
        }
      }
      parts.append(AlignedTable(head: head, columns: cells).text)
    }
    for figure in figures {
      switch figure.value {
      case .whole, .decimal: continue
      case .counts(let counts):
        parts.append(
          AlignedTable(
            head: ["degree", figure.name],
            columns: [counts.indices.map(String.init), counts.map { words.number($0) }]
          ).text)
      case .matrix(let names, let matrix):
        parts.append(
          AlignedTable(
            head: [figure.name] + names.map(\.printable),
            columns: [names.map(\.printable)]
              + names.indices.map { target in
                Measure.Values.decimal(names.indices.map { matrix[$0, target] }).texts(words)
              }
          ).text)
      }
    }
    return parts.joined(separator: "\n")
  }
}

extension NetworkFigure {
  fileprivate func text(_ words: ToolWords) -> String {
    switch value {
    case .whole(let value): words.number(value)
    case .decimal(let value): words.figure(value)
    case .counts, .matrix: ""
    }
  }
}

extension Measure.Values {
  /// The values with so many decimals that the largest shows five digits; nothing where a vertex
  /// has none.
  fileprivate func texts(_ words: ToolWords) -> [String] {
    switch self {
    case .whole(let values): return values.map { words.number($0) }
    case .optional(let values): return values.map { $0.map { words.number($0) } ?? "" }
    case .sampled(let estimate): return Self.decimal(estimate.values).texts(words)
    case .decimal(let values):
      let largest = values.lazy.filter(\.isFinite).map(\.magnitude).max() ?? 0
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
