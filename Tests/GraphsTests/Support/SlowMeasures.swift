import Graphs

/// Measures as their definitions say, in matrices, with no thought for speed.
struct SlowMeasures {
  let count: Int
  let isDirected: Bool
  /// The weight from each vertex to each, parallel edges added up; what PageRank and modularity see.
  var weights: [[Double]]
  /// The length of the shortest path.
  var distances: [[Double]]
  /// The number of shortest paths.
  var pathCounts: [[Double]]

  init(_ graph: Graph, usesLengths: Bool = false) {
    count = graph.vertexCount
    isDirected = graph.direction == .directed
    weights = Array(repeating: Array(repeating: 0, count: count), count: count)
    distances = Array(repeating: Array(repeating: .infinity, count: count), count: count)
    var edges: [(Int, Int, Double)] = []
    for vertex in 0..<count {
      for (i, neighbor) in zip(graph.neighborRange(of: vertex), graph.neighbors(of: vertex)) {
        let weight = graph.weights?[i] ?? 1
        weights[vertex][neighbor] += weight
        edges.append((vertex, neighbor, usesLengths ? weight : 1))
      }
      distances[vertex][vertex] = 0
    }
    for (source, target, length) in edges {
      distances[source][target] = min(distances[source][target], length)
    }
    for middle in 0..<count {
      for source in 0..<count {
        for target in 0..<count {
          distances[source][target] = min(
            distances[source][target], distances[source][middle] + distances[middle][target])
        }
      }
    }
    pathCounts = Array(repeating: Array(repeating: 0, count: count), count: count)
    for source in 0..<count {
      pathCounts[source][source] = 1
      let others = (0..<count).filter { $0 != source && distances[source][$0] < .infinity }
      for target in others.sorted(by: { distances[source][$0] < distances[source][$1] }) {
        for (from, to, length) in edges
        where to == target
          && isSame(distances[source][from] + length, distances[source][target])
        {
          pathCounts[source][target] += pathCounts[source][from]
        }
      }
    }
  }

  private func isSame(_ first: Double, _ second: Double) -> Bool {
    abs(first - second) <= 1e-9 * second
  }

  var betweenness: [Double] {
    (0..<count).map { vertex in
      var sum = 0.0
      for source in 0..<count where source != vertex {
        for target in 0..<count where target != vertex && target != source {
          let through = distances[source][vertex] + distances[vertex][target]
          if through < .infinity && isSame(through, distances[source][target]) {
            sum +=
              pathCounts[source][vertex] * pathCounts[vertex][target]
              / pathCounts[source][target]
          }
        }
      }
      return isDirected ? sum : sum / 2
    }
  }

  var harmonicCloseness: [Double] {
    (0..<count).map { vertex in
      (0..<count).reduce(0) { $0 + ($1 == vertex ? 0 : 1 / distances[vertex][$1]) }
    }
  }

  /// Solves x = damping · Pᵀx + (1 − damping) · start by elimination; rows without weight jump to
  /// the start.
  func pageRank(damping: Double = 0.85, start: [Double]) -> [Double] {
    var rows = (0..<count).map { target in
      (0..<count).map { source in
        let strength = weights[source].reduce(0, +)
        let chance = strength > 0 ? weights[source][target] / strength : start[target]
        return (source == target ? 1 : 0) - damping * chance
      } + [(1 - damping) * start[target]]
    }
    for pivot in 0..<count {
      for row in 0..<count where row != pivot {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in pivot...count { rows[row][column] -= factor * rows[pivot][column] }
      }
    }
    return (0..<count).map { rows[$0][count] / rows[$0][$0] }
  }

  func modularity(of labels: [Int], resolution: Double) -> Double {
    let total = weights.joined().reduce(0, +)
    var sum = 0.0
    for first in 0..<count {
      for second in 0..<count where labels[first] == labels[second] {
        let out = weights[first].reduce(0, +)
        let into = weights.reduce(0) { $0 + $1[second] }
        sum += weights[first][second] - resolution * out * into / total
      }
    }
    return total > 0 ? sum / total : 0
  }
}

/// Whether two lists of numbers are equal within a billionth of their size, or of a thousandth of the
/// largest where they are smaller than that.
func areClose(_ first: [Double], _ second: [Double]) -> Bool {
  let floor = 1e-3 * second.reduce(1) { max($0, abs($1)) }
  return first.count == second.count
    && zip(first, second).allSatisfy { abs($0 - $1) <= 1e-9 * max(floor, abs($0), abs($1)) }
}

/// Whether two lists of numbers are equal within a tolerance, or a share of what is larger than 1.
func areClose(_ first: [Double], _ second: [Double], within tolerance: Double) -> Bool {
  first.count == second.count
    && zip(first, second).allSatisfy { abs($0 - $1) <= tolerance * max(1, abs($0), abs($1)) }
}

/// Whether two numbers are equal within a billionth of their size.
func isClose(_ first: Double, _ second: Double) -> Bool { areClose([first], [second]) }

/// Whether two numbers are equal within a tolerance, or a share of what is larger than 1.
func isClose(_ first: Double, _ second: Double, within tolerance: Double) -> Bool {
  areClose([first], [second], within: tolerance)
}
