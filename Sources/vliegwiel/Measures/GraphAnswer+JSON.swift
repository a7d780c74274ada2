internal import Graphs

extension GraphAnswer {
  /// The answer as JSON, a line for each vertex, edge and pair.
  func json() -> [UInt8] {
    var json = JSONText()
    // A guess that is seldom too small: the buffer grows otherwise.
    json.reserveCapacity(names.count * (24 + 28 * columns.count))
    json.object { json in
      json.pair("version", 1)
      json.pair("directed", isDirected)
      json.pair("weighted", isWeighted)
      writeVertices(&json)
      writeEdges(&json)
      writePairs(&json)
      if let rankRepeats {
        json.key("rankIntervals")
        rankRepeats.write(to: &json)
      }
      writeFigures(&json)
      if hasCommunities { json.pair("modularity", modularity) }
      if let constantPotts { json.pair("constantPotts", constantPotts) }
      writeEstimates(&json)
      writeBestGroup(&json)
      if let robustness {
        json.key("robustness")
        robustness.write(to: &json)
      }
      if let timings {
        json.object("timings") { json in
          for (step, seconds) in timings { json.pair(step, seconds) }
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func writeVertices(_ json: inout JSONText) {
    json.array("vertices") { json in
      for vertex in names.indices {
        json.breakLine()
        json.object { json in
          json.pair("id", names[vertex])
          for column in columns { column.write(vertex, to: &json) }
        }
      }
    }
  }

  private func writeEdges(_ json: inout JSONText) {
    guard !edgeColumns.isEmpty else { return }
    json.array("edges") { json in
      for (place, edge) in edges.enumerated() {
        json.breakLine()
        json.object { json in
          json.pair("source", names[edge.source])
          json.pair("target", names[edge.target])
          for column in edgeColumns { column.write(place, to: &json) }
        }
      }
    }
  }

  private func writePairs(_ json: inout JSONText) {
    guard let pairs else { return }
    json.array("pairs") { json in
      for row in pairs.rows {
        json.breakLine()
        json.object { json in
          json.pair("a", names[row.first])
          json.pair("b", names[row.second])
          for (name, value) in zip(pairs.names, row.values) { json.pair(name, value) }
        }
      }
    }
  }

  private func writeFigures(_ json: inout JSONText) {
    guard !figures.isEmpty else { return }
    json.object("network") { json in
      for figure in figures {
        json.key(figure.name)
        figure.value.write(to: &json)
      }
    }
    guard let nullModel else { return }
    json.object("nullModel") { json in
      json.pair("kind", nullModel.kind.rawValue)
      json.pair("samples", nullModel.samples)
      json.pair("seed", nullModel.seed)
      json.object("measures") { json in
        for figure in figures {
          guard let chance = figure.chance else { continue }
          json.object(figure.name) { json in
            json.pair("expected", chance.expected)
            json.pair("z", chance.z)
            json.pair("p", chance.p)
          }
        }
      }
    }
  }

  private func writeEstimates(_ json: inout JSONText) {
    for (name, estimate) in estimates {
      json.object("sampling") { json in
        json.pair("measure", name)
        json.pair("error", estimate.error)
        json.pair("confidence", estimate.confidence)
        json.pair("samples", estimate.sampleCount)
        json.pair("limit", estimate.sampleLimit)
      }
    }
  }

  private func writeBestGroup(_ json: inout JSONText) {
    guard let bestGroup else { return }
    json.object("bestGroup") { json in
      json.array("members") { json in
        for vertex in bestGroup.members { json.write(names[vertex]) }
      }
      json.pair("coveredPairs", bestGroup.coveredPairs)
      json.pair("connectedPairs", bestGroup.connectedPairs)
      json.pair("groupBetweenness", bestGroup.betweenness)
    }
  }
}

extension GraphAnswer.Column {
  /// Writes the value at a place under the name of the measure.
  fileprivate func write(_ place: Int, to json: inout JSONText) {
    switch values {
    case .whole(let values): json.pair(name, values[place])
    case .optional(let values):
      if let value = values[place] {
        json.pair(name, value)
      } else {
        json.pair(name, nil as Double?)
      }
    case .decimal(let values): json.pair(name, values[place])
    case .sampled(let estimate): json.pair(name, estimate.values[place])
    }
  }
}

extension NetworkFigure.Value {
  fileprivate func write(to json: inout JSONText) {
    switch self {
    case .whole(let value): json.write(value)
    case .decimal(let value): json.write(value)
    case .counts(let counts):
      json.array { json in for count in counts { json.write(count) } }
    case .matrix(let names, let matrix):
      json.object { json in
        json.array("groups") { json in for name in names { json.write(name) } }
        json.array("weights") { json in
          for source in names.indices {
            json.array { json in
              for target in names.indices { json.write(matrix[source, target]) }
            }
          }
        }
      }
    }
  }
}
