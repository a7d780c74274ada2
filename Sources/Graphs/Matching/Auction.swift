extension BipartiteGraph {
  /// A choice of edges in which no vertex has more edges than its capacity, and whose total weight
  /// is less than the greatest by at most the step for each edge chosen.
  ///
  /// An auction: a left vertex with room for r more bids at once for the r right vertices that are
  /// worth most to it after their prices, so much that the next best is worth a step more; right
  /// vertices keep the highest bids they have room for, and who is outbid bids again, or gives up
  /// when nothing is worth its price. Prices begin at zero and only rise, so that a right vertex with room left costs
  /// nothing, which keeps the promise without equal numbers on both sides. Quicker than
  /// ``maximumWeightMatching(leftCapacities:rightCapacities:)`` where many compete for few. The
  /// result does not depend on the order of the edges.
  ///
  /// - Parameter step: By how much a bid exceeds what would do, above zero.
  /// - Precondition: There is a capacity of zero or more for each vertex.
  /// - Complexity: O(largest weight / step · right capacities · degree) at worst, mostly far less.
  ///
  /// Source: D.P. Bertsekas, The auction algorithm: a distributed relaxation method for the
  /// assignment problem, 1988; D.P. Bertsekas, D.A. Castañon, The auction algorithm for the
  /// transportation problem, 1989.
  public func auctionMatching(
    leftCapacities: [Int], rightCapacities: [Int], step: Int
  ) -> BipartiteMatching {
    precondition(
      leftCapacities.count == leftCount && rightCapacities.count == rightCount
        && leftCapacities.allSatisfy { $0 >= 0 } && rightCapacities.allSatisfy { $0 >= 0 },
      "a capacity for each vertex")
    precondition(step > 0, "a step above zero")
    var auction = Auction(graph: self, rightCapacities: rightCapacities)
    auction.run(leftCapacities: leftCapacities, step: step)
    return auction.matching
  }
}

/// Bids that right vertices hold, and what it takes to outbid them.
///
/// Invariant: for each left vertex every edge it holds is, at the price of its bid, worth at most a
/// step less than any edge it does not hold at the price of that one's right vertex; and a right
/// vertex with room has price zero.
private struct Auction {
  /// A bid of the left vertex that an edge belongs to.
  private struct Bid {
    let price: Int
    let left: Int
    let edge: Int
  }

  private let graph: BipartiteGraph
  private let rightCapacities: [Int]
  private var isHeld: [Bool]
  /// The bids that each right vertex holds.
  private var bids: [[Bid]]
  /// What must be exceeded at each right vertex: the lowest bid once there is no room.
  private var prices: [Int]

  init(graph: BipartiteGraph, rightCapacities: [Int]) {
    self.graph = graph
    self.rightCapacities = rightCapacities
    isHeld = Array(repeating: false, count: graph.edgeCount)
    bids = Array(repeating: [], count: graph.rightCount)
    // Where there is no room at all, no price will do.
    prices = rightCapacities.map { $0 == 0 ? BipartiteGraph.maximumWeight : 0 }
  }

  mutating func run(leftCapacities: [Int], step: Int) {
    // For how many more each left vertex may bid, and who is in line to do so.
    var room = leftCapacities
    var waiting = Array((0..<graph.leftCount).reversed())
    while let left = waiting.popLast() {
      let wanted = best(room[left], for: left)
      // What was not worth a bid now never will be.
      room[left] = 0
      for option in wanted.options {
        guard let outbid = place(option.edge, worth: wanted.next, of: left, step: step) else {
          continue
        }
        // Who has room already is in line already.
        if room[outbid] == 0 { waiting.append(outbid) }
        room[outbid] += 1
      }
    }
  }

  /// The edges of a left vertex that are worth most to it after their prices, best first, and what
  /// the next best is worth.
  private func best(
    _ count: Int, for left: Int
  ) -> (options: [(edge: Int, worth: Int)], next: Int) {
    var options: [(edge: Int, worth: Int)] = []
    for edge in graph.offsets[left]..<graph.offsets[left + 1] {
      // One more than is wanted. Prices are zero or more, and the edges that follow no heavier.
      let least = options.count > count ? options[count].worth : 0
      guard graph.weights[edge] > least else { break }
      let worth = graph.weights[edge] - prices[Int(graph.rights[edge])]
      guard !isHeld[edge], worth > least else { continue }
      let place = options.firstIndex { $0.worth < worth } ?? options.count
      options.insert((edge, worth), at: place)
      if options.count > count + 1 { options.removeLast() }
    }
    guard options.count > count else { return (options, 0) }
    return (Array(options[..<count]), options[count].worth)
  }

  /// Places a bid at which an edge is worth a step less than the next best; the left vertex that is
  /// outbid, if any.
  private mutating func place(_ edge: Int, worth next: Int, of left: Int, step: Int) -> Int? {
    let right = Int(graph.rights[edge])
    let price = graph.weights[edge] - next + step
    var outbid: Int?
    if bids[right].count == rightCapacities[right] {
      var lowest = 0
      for place in bids[right].indices where bids[right][place].price < bids[right][lowest].price {
        lowest = place
      }
      outbid = bids[right][lowest].left
      isHeld[bids[right][lowest].edge] = false
      bids[right].remove(at: lowest)
    }
    bids[right].append(Bid(price: price, left: left, edge: edge))
    isHeld[edge] = true
    if bids[right].count == rightCapacities[right] {
      prices[right] = bids[right].reduce(price) { min($0, $1.price) }
    }
    return outbid
  }

  /// The choice, with the prices that prove how good it is.
  var matching: BipartiteMatching {
    var pairs: [BipartiteGraph.Edge] = []
    var leftPrices = [Int](repeating: 0, count: graph.leftCount)
    for left in 0..<graph.leftCount {
      for edge in graph.offsets[left]..<graph.offsets[left + 1] {
        let right = Int(graph.rights[edge])
        let weight = graph.weights[edge]
        if isHeld[edge] {
          pairs.append(BipartiteGraph.Edge(left: left, right: right, weight: weight))
        } else {
          leftPrices[left] = max(leftPrices[left], weight - prices[right])
        }
      }
    }
    return BipartiteMatching(pairs: pairs, leftPrices: leftPrices, rightPrices: prices)
  }
}
