import Graphs

/// Measures of brokerage as their definitions say, in matrices, with no thought for speed.
struct SlowBrokerage {
  let count: Int
  /// The weight of all edges between two vertices, both directions; 0 on the diagonal.
  let ties: [[Double]]
  /// Whether an edge leads from one vertex to another; never from one to itself.
  let leads: [[Bool]]

  init(_ graph: Graph) {
    count = graph.vertexCount
    var ties = Array(repeating: Array(repeating: 0.0, count: count), count: count)
    var leads = Array(repeating: Array(repeating: false, count: count), count: count)
    for vertex in 0..<count {
      for i in graph.neighborRange(of: vertex) where Int(graph.targets[i]) != vertex {
        let other = Int(graph.targets[i])
        ties[vertex][other] += graph.weights?[i] ?? 1
        ties[other][vertex] += graph.weights?[i] ?? 1
        leads[vertex][other] = true
      }
    }
    self.ties = ties
    self.leads = leads
  }

  private func contacts(_ vertex: Int) -> [Int] { (0..<count).filter { ties[vertex][$0] > 0 } }

  /// The constraint by each contact, with shares among the members of a network.
  func parts(_ vertex: Int, members: [Int]) -> [Double] {
    let share = { (from: Int, to: Int) -> Double in
      let total = members.reduce(0) { $0 + ties[from][$1] }
      return total > 0 ? ties[from][to] / total : 0
    }
    return contacts(vertex).map { contact in
      let through = members.filter { $0 != vertex && $0 != contact }
      let sum = through.reduce(share(vertex, contact)) {
        $0 + share(vertex, $1) * share($1, contact)
      }
      return sum * sum
    }
  }

  var constraint: [Double] {
    (0..<count).map { vertex in
      let parts = parts(vertex, members: Array(0..<count))
      return parts.isEmpty ? .nan : parts.reduce(0, +)
    }
  }

  var egoNetworkConstraint: [Double] {
    (0..<count).map { vertex in
      let parts = parts(vertex, members: contacts(vertex) + [vertex])
      return parts.isEmpty ? .nan : parts.reduce(0, +)
    }
  }

  var effectiveSize: [Double] {
    (0..<count).map { vertex in
      let contacts = contacts(vertex)
      guard !contacts.isEmpty else { return .nan }
      let total = ties[vertex].reduce(0, +)
      return contacts.reduce(0) { size, contact in
        let strongest = ties[contact].max() ?? 0
        return size
          + contacts.filter { $0 != contact }.reduce(1) {
            $0 - ties[vertex][$1] / total * ties[contact][$1] / strongest
          }
      }
    }
  }

  var bridging: [Double] {
    (0..<count).map { vertex in
      let contacts = contacts(vertex)
      let sum = contacts.reduce(0) { $0 + 1 / Double(self.contacts($1).count) }
      return contacts.isEmpty ? 0 : 1 / (Double(contacts.count) * sum)
    }
  }

  /// How often a vertex has a role.
  func roleCount(_ role: BrokerageRoles.Role, of broker: Int, in labels: [Int]) -> Int {
    var sum = 0
    for source in 0..<count where leads[source][broker] {
      for target in 0..<count where leads[broker][target] && target != source {
        guard !leads[source][target] else { continue }
        let (i, v, k) = (labels[source], labels[broker], labels[target])
        let fits =
          switch role {
          case .coordinator: i == v && v == k
          case .itinerant: i == k && i != v
          case .gatekeeper: v == k && i != v
          case .representative: i == v && k != v
          case .liaison: i != v && v != k && i != k
          }
        if fits { sum += 1 }
      }
    }
    return sum
  }
}

/// Whether two lists of numbers are equal within a tolerance, or else a billionth of their size, NaN
/// being equal to NaN.
func areCloseOrBothMissing(
  _ first: [Double], _ second: [Double?], within tolerance: Double? = nil
) -> Bool {
  first.count == second.count
    && zip(first, second).allSatisfy { one, other in
      guard let other, !other.isNaN else { return one.isNaN }
      return tolerance.map { isClose(one, other, within: $0) } ?? isClose(one, other)
    }
}

extension SlowBrokerage {
  /// The roles over sets of labels: of all ways to choose a label for each of the three, those with
  /// the most equal pairs count, in equal parts for each pattern of equal pairs.
  func roles(overLabels labels: [[Int]]) -> [(roles: [Double], bridged: Int)] {
    (0..<count).map { broker in
      var roles = [Double](repeating: 0, count: 5)
      var bridged = 0
      for source in 0..<count where leads[source][broker] {
        for target in 0..<count
        where target != source && leads[broker][target] && !leads[source][target] {
          guard !labels[source].isEmpty, !labels[target].isEmpty else { continue }
          if Set(labels[source]).isDisjoint(with: labels[target]) { bridged += 1 }
          var best = -1
          var patterns: Set<[Bool]> = []
          for s in labels[source] {
            for b in labels[broker] {
              for t in labels[target] {
                let pattern = [s == t, b == t, s == b]
                let equal = pattern.count { $0 }
                if equal > best { (best, patterns) = (equal, []) }
                if equal == best { patterns.insert(pattern) }
              }
            }
          }
          for pattern in patterns {
            let role: BrokerageRoles.Role =
              switch pattern {
              case [true, true, true]: .coordinator
              case [true, false, false]: .itinerant
              case [false, true, false]: .gatekeeper
              case [false, false, true]: .representative
              default: .liaison
              }
            roles[role.rawValue] += 1 / Double(patterns.count)
          }
        }
      }
      return (roles, bridged)
    }
  }
}
