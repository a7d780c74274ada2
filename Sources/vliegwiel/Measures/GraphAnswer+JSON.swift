internal import Graphs

extension GraphAnswer {
  /// The answer as JSON, a line for each vertex, edge and pair.
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
    writeVertices(&json)
    writeEdges(&json)
    writePairs(&json)
    writeFigures(&json)
    if hasCommunities {
      json.key("modularity")
      json.write(modularity)
    }
    if let constantPotts {
      json.key("constantPotts")
      json.write(constantPotts)
    }
    writeEstimates(&json)
    writeBestGroup(&json)
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

  private func writeVertices(_ json: inout JSONText) {
    json.key("vertices")
    json.beginArray()
    for vertex in names.indices {
      json.breakLine()
      json.beginObject()
      json.key("id")
      json.write(names[vertex])
      for column in columns { column.write(vertex, to: &json) }
      json.endObject()
    }
    json.endArray()
  }

  private func writeEdges(_ json: inout JSONText) {
    guard !edgeColumns.isEmpty else { return }
    json.key("edges")
    json.beginArray()
    for (place, edge) in edges.enumerated() {
      json.breakLine()
      json.beginObject()
      json.key("source")
      json.write(names[edge.source])
      json.key("target")
      json.write(names[edge.target])
      for column in edgeColumns { column.write(place, to: &json) }
      json.endObject()
    }
    json.endArray()
  }

  private func writePairs(_ json: inout JSONText) {
    guard let pairs else { return }
    json.key("pairs")
    json.beginArray()
    for row in pairs.rows {
      json.breakLine()
      json.beginObject()
      json.key("a")
      json.write(names[row.first])
      json.key("b")
      json.write(names[row.second])
      for (name, value) in zip(pairs.names, row.values) {
        json.key(name)
        json.write(value)
      }
      json.endObject()
    }
    json.endArray()
  }

  private func writeFigures(_ json: inout JSONText) {
    guard !figures.isEmpty else { return }
    json.key("network")
    json.beginObject()
    for figure in figures {
      json.key(figure.name)
      figure.value.write(to: &json)
    }
    json.endObject()
    guard let nullModel else { return }
    json.key("nullModel")
    json.beginObject()
    json.key("kind")
    json.write(nullModel.kind.rawValue)
    json.key("samples")
    json.write(nullModel.samples)
    json.key("seed")
    json.write(Int(clamping: nullModel.seed))
    json.key("measures")
    json.beginObject()
    for figure in figures {
      guard let chance = figure.chance else { continue }
      json.key(figure.name)
      json.beginObject()
      for (key, value) in [("expected", chance.expected), ("z", chance.z), ("p", chance.p)] {
        json.key(key)
        json.write(value)
      }
      json.endObject()
    }
    json.endObject()
    json.endObject()
  }

  private func writeEstimates(_ json: inout JSONText) {
    for (name, estimate) in estimates {
      json.key("sampling")
      json.beginObject()
      json.key("measure")
      json.write(name)
      json.key("error")
      json.write(estimate.error)
      json.key("confidence")
      json.write(estimate.confidence)
      json.key("samples")
      json.write(estimate.sampleCount)
      json.key("limit")
      json.write(estimate.sampleLimit)
      json.endObject()
    }
  }

  private func writeBestGroup(_ json: inout JSONText) {
    guard let bestGroup else { return }
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
}

extension GraphAnswer.Column {
  /// Writes the value at a place under the name of the measure.
  fileprivate func write(_ place: Int, to json: inout JSONText) {
    json.key(name)
    switch values {
    case .whole(let values): json.write(values[place])
    case .optional(let values):
      if let value = values[place] { json.write(value) } else { json.write(nil as Double?) }
    case .decimal(let values): json.write(values[place])
    case .sampled(let estimate): json.write(estimate.values[place])
    }
  }
}

extension NetworkFigure.Value {
  fileprivate func write(to json: inout JSONText) {
    switch self {
    case .whole(let value): json.write(value)
    case .decimal(let value): json.write(value)
    case .counts(let counts):
      json.beginArray()
      for count in counts { json.write(count) }
      json.endArray()
    case .matrix(let names, let matrix):
      json.beginObject()
      json.key("groups")
      json.beginArray()
      for name in names { json.write(name) }
      json.endArray()
      json.key("weights")
      json.beginArray()
      for source in names.indices {
        json.beginArray()
        for target in names.indices { json.write(matrix[source, target]) }
        json.endArray()
      }
      json.endArray()
      json.endObject()
    }
  }
}
