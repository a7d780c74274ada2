internal import Graphs
internal import Movement

/// Looks for pairs of groups that are both present in a municipality while nobody stands between
/// them: no member of one is a member of the other, linked with one, or linked with somebody who
/// is linked with one.
///
/// Only actors that have not stopped take part, both as members and on the paths. Paths may run
/// through the whole network. Where a side has no known link at all, the missing path may be a
/// blank in the register; such pairs are told apart.
struct InterpreterSearch {
  /// A pair of groups without an interpreter.
  struct Pair: Equatable {
    /// The place of the municipality in the register.
    let area: Int
    let first: Int
    let second: Int
    /// The members on either side, by their index in the network.
    let members: (first: [Int], second: [Int])
    /// How many of them have a link.
    let linked: (first: Int, second: Int)
    /// The number of links of the shortest path between the two; nil when there is none.
    let distance: Int?
    let candidates: [Candidate]

    static func == (one: Pair, other: Pair) -> Bool {
      one.area == other.area && one.first == other.first && one.second == other.second
    }
  }

  /// Somebody who could be asked.
  struct Candidate {
    let actor: Int
    /// How many links away the nearest member of each side is; nil when no path leads there.
    let distances: (first: Int, second: Int)?
    let isInArea: Bool
    /// With how many actors in the area it is linked.
    let linksInArea: Int
    /// How many actors of each group it is linked with, wherever they are.
    let linksToGroups: (first: Int, second: Int)
  }

  private let network: Network
  private let graph: Graph
  private let isActive: [Bool]
  private let groups: ActorGroups
  private let limit: Int

  init(network: Network, groups: ActorGroups, candidateLimit: Int) {
    self.network = network
    self.groups = groups
    graph = network.graph
    isActive = network.actors.map(\.isActive)
    limit = candidateLimit
  }

  /// The pairs of all municipalities, in the order of the register.
  ///
  /// - Complexity: O(municipalities · (actors + links)) at worst, for areas in which a pair is
  ///   missing; others cost as much as they have members and links.
  func pairs(in municipalities: [Municipality], threads: Int?) -> [Pair] {
    var residents = [[Int]](repeating: [], count: municipalities.count)
    var places: [String: Int] = [:]
    for (place, municipality) in municipalities.enumerated() where places[municipality.code] == nil
    { places[municipality.code] = place }
    for (v, actor) in network.actors.enumerated() where isActive[v] {
      for place in Set(actor.municipalities.compactMap { places[$0] }).sorted() {
        residents[place].append(v)
      }
    }
    let all = residents
    return concurrentMap(chunkCount: municipalities.count, threads: threads) {
      pairs(in: $0, residents: all[$0])
    }.flatMap(\.self)
  }

  private func pairs(in area: Int, residents: [Int]) -> [Pair] {
    let count = groups.keys.count
    var members = [[Int]](repeating: [], count: count)
    for v in residents {
      for group in groups.ofActors[v] { members[group].append(v) }
    }
    let present = (0..<count).filter { !members[$0].isEmpty }
    let isMet = metPairs(present, members)
    var distances: [Int: [Int]] = [:]
    var pairs: [Pair] = []
    for (i, first) in present.enumerated() {
      for second in present[(i + 1)...] where !isMet.contains(first * count + second) {
        for group in [first, second] where distances[group] == nil {
          distances[group] = self.distances(from: members[group])
        }
        guard let fromFirst = distances[first], let fromSecond = distances[second] else { continue }
        let distance = members[second].map { fromFirst[$0] }.min() ?? Self.unreached
        pairs.append(
          Pair(
            area: area, first: first, second: second, members: (members[first], members[second]),
            linked: (linkedCount(members[first]), linkedCount(members[second])),
            distance: distance == Self.unreached ? nil : distance,
            candidates: candidates(
              first, second, from: fromFirst, and: fromSecond, residents: residents)))
      }
    }
    return pairs
  }

  /// The pairs of groups with a path of two links or fewer, as first · groups + second: those
  /// whose members and the neighbors of these have somebody in common.
  private func metPairs(_ present: [Int], _ members: [[Int]]) -> Set<Int> {
    var near: [Int: [Int]] = [:]
    for group in present {
      var seen: Set<Int> = []
      for v in members[group] {
        seen.insert(v)
        for neighbor in graph.neighbors(of: v) where isActive[neighbor] { seen.insert(neighbor) }
      }
      for v in seen { near[v, default: []].append(group) }
    }
    var met: Set<Int> = []
    for list in near.values {
      for (i, first) in list.enumerated() {
        for second in list[(i + 1)...] { met.insert(first * members.count + second) }
      }
    }
    return met
  }

  private static let unreached = Int.max

  /// How many links the nearest of some actors is away from each actor.
  private func distances(from starts: [Int]) -> [Int] {
    var distances = [Int](repeating: Self.unreached, count: graph.vertexCount)
    var queue = starts
    for start in starts { distances[start] = 0 }
    var head = 0
    while head < queue.count {
      let v = queue[head]
      head += 1
      for neighbor in graph.neighbors(of: v)
      where isActive[neighbor] && distances[neighbor] == Self.unreached {
        distances[neighbor] = distances[v] + 1
        queue.append(neighbor)
      }
    }
    return distances
  }

  private func linkedCount(_ actors: [Int]) -> Int {
    actors.count { v in
      graph.neighbors(of: v).contains { $0 != v && isActive[$0] }
    }
  }

  // MARK: Who could be asked

  /// Those active in the area or linked with somebody there, who are nearest to both sides; when
  /// no path joins the sides, those who know actors of both groups, here or elsewhere.
  private func candidates(
    _ first: Int, _ second: Int, from fromFirst: [Int], and fromSecond: [Int], residents: [Int]
  ) -> [Candidate] {
    let isResident = Set(residents)
    var linksInArea: [Int: Int] = [:]
    for v in residents {
      linksInArea[v] = linksInArea[v] ?? 0
      for neighbor in graph.neighbors(of: v) where neighbor != v && isActive[neighbor] {
        linksInArea[neighbor, default: 0] += 1
      }
    }
    let all = linksInArea.map { v, links in
      let isReached = fromFirst[v] != Self.unreached && fromSecond[v] != Self.unreached
      return Candidate(
        actor: v, distances: isReached ? (fromFirst[v], fromSecond[v]) : nil,
        isInArea: isResident.contains(v), linksInArea: links,
        linksToGroups: (linkCount(of: v, to: first), linkCount(of: v, to: second)))
    }
    let near = all.filter { $0.distances != nil }
    let chosen =
      near.isEmpty
      ? all.filter { min($0.linksToGroups.first, $0.linksToGroups.second) > 0 } : near
    return Array(chosen.sorted { key($0).lexicographicallyPrecedes(key($1)) }.prefix(limit))
  }

  /// What comes first: near to both, evenly; then known to both groups, in the area, well linked
  /// there and elsewhere; then the order of the register.
  private func key(_ candidate: Candidate) -> [Int] {
    let (first, second) = candidate.distances ?? (0, 0)
    return [
      first + second, max(first, second),
      -min(candidate.linksToGroups.first, candidate.linksToGroups.second),
      candidate.isInArea ? 0 : 1, -candidate.linksInArea,
      -graph.neighborRange(of: candidate.actor).count, candidate.actor,
    ]
  }

  private func linkCount(of v: Int, to group: Int) -> Int {
    graph.neighbors(of: v).count {
      $0 != v && isActive[$0] && groups.ofActors[$0].contains(group)
    }
  }
}
