internal import Graphs
internal import Movement

/// How often links join different themes, and how often they would by chance.
///
/// Chance deals the theme sets anew to the actors that have themes; who is linked with whom stays as
/// it is, and so do the actors of which no theme is known. An actor keeps all its themes together: a
/// link crosses themes when its ends have none in common. Links whose ends are not both themed count
/// nowhere, so that their number is the same in every deal.
///
/// Sets are dealt in two ways: over all actors, and among the members of each group. The first asks
/// whether a group crosses themes more often than if themes were nothing to its links, the second
/// whether it does so more often than the themes of its own members would have it. A group of two
/// themes that are linked with one another stands out in the second only: any two actors of the
/// whole network are of different themes as well.
///
/// What was found is compared with the deals by counting: p = (1 + deals with as many or more) /
/// (1 + deals), which assumes nothing of independence between links (Phipson & Smyth 2010).
///
/// - Complexity: O(links · themes per actor²) for each deal over all, and O(links) for each within
///   groups.
struct ThemeChance {
  /// A count beside what chance gives.
  struct Figure: Equatable {
    /// What was found.
    let observed: Int
    /// The mean of the deals.
    let expected: Double
    /// The difference by the standard deviation of the deals; nil when they are all equal.
    let z: Double?
    /// The chance of as many or more.
    let p: Double
    /// The chance of as few or fewer.
    let pFewer: Double
  }

  /// For each group, its links, inward or outward, of which both ends have themes.
  let themedLinks: [Int]
  /// For each group, those that cross themes, beside deals over all actors.
  let crossings: [Figure]
  /// The same beside deals among the members of each group.
  let crossingsWithin: [Figure]
  /// For each pair of themes, by ``pairs``, the links with one theme at one end and the other at the
  /// other.
  let pairFigures: [Figure]
  /// The pairs of themes, by their places in the register, the first the lower.
  let pairs: [(Int, Int)]

  /// Counts and deals.
  ///
  /// - Parameters:
  ///   - groups: The groups of the actors of the network.
  ///   - themeCount: The number of themes of the register.
  init(
    _ network: Network, in groups: Partition, sets: ThemeSets, themeCount: Int,
    options: ClusterOptions
  ) {
    let themed = network.ties.filter { sets.ofActor[$0.from] >= 0 && sets.ofActor[$0.to] >= 0 }
    let counter = Counter(
      links: themed.map { (Int32($0.from), Int32($0.to)) }, groups: groups.labels.map(Int32.init),
      groupCount: groups.count, themeCount: themeCount, sets: sets)
    var themedLinks = [Int](repeating: 0, count: groups.count)
    for tie in themed {
      let (from, to) = (groups.labels[tie.from], groups.labels[tie.to])
      themedLinks[from] += 1
      if from != to { themedLinks[to] += 1 }
    }
    self.themedLinks = themedLinks
    pairs = (0..<themeCount).flatMap { a in (a + 1..<max(a + 1, themeCount)).map { (a, $0) } }

    let observed = counter.count(sets.ofActor)
    let holders = sets.ofActor.indices.filter { sets.ofActor[$0] >= 0 }
    let all = Self.tally(
      sets, among: [holders], beside: observed, options: options, firstStream: 1, counter.count)
    let figures = all.figures(beside: observed)
    crossings = Array(figures.prefix(groups.count))
    pairFigures = Array(figures.dropFirst(groups.count))
    let own = Array(observed.prefix(groups.count))
    var members = [[Int]](repeating: [], count: groups.count)
    for holder in holders { members[groups.labels[holder]].append(holder) }
    let within = Self.tally(
      sets, among: members.filter { $0.count > 1 }, beside: own, options: options,
      firstStream: 1 << 32, counter.countCrossings)
    crossingsWithin = within.figures(beside: own)
  }

  /// Deals the sets of actors among themselves, time and again, and counts.
  ///
  /// - Parameters:
  ///   - hands: Who gets sets from one another.
  ///   - firstStream: The stream of the seed for the first deal.
  private static func tally(
    _ sets: ThemeSets, among hands: [[Int]], beside observed: [Int], options: ClusterOptions,
    firstStream: UInt64, _ count: @Sendable ([Int32]) -> [Int]
  ) -> Tally {
    let deals = options.permutations
    let chunkCount = min(deals, 16)
    let parts = concurrentMap(chunkCount: chunkCount, threads: options.threads) { chunk in
      var tally = Tally(size: observed.count)
      var dealt = sets.ofActor
      for deal in deals * chunk / chunkCount..<deals * (chunk + 1) / chunkCount {
        var generator = SeededGenerator(seed: options.seed, stream: firstStream + UInt64(deal))
        for holders in hands {
          var hand = holders.map { sets.ofActor[$0] }
          generator.shuffle(&hand)
          for (holder, set) in zip(holders, hand) { dealt[holder] = set }
        }
        tally.add(count(dealt), beside: observed)
      }
      return tally
    }
    var tally = Tally(size: observed.count)
    for part in parts { tally.add(part) }
    return tally
  }
}

/// Counts the crossing links of every group, and then those of every pair of themes.
private struct Counter: Sendable {
  let links: [(Int32, Int32)]
  let groups: [Int32]
  let groupCount: Int
  let themeCount: Int
  let sets: ThemeSets

  func countCrossings(_ setOfActor: [Int32]) -> [Int] {
    var counts = [Int](repeating: 0, count: groupCount)
    for (from, to) in links
    where sets.areDisjoint(setOfActor[Int(from)], setOfActor[Int(to)]) {
      let (first, second) = (groups[Int(from)], groups[Int(to)])
      counts[Int(first)] += 1
      if first != second { counts[Int(second)] += 1 }
    }
    return counts
  }

  func count(_ setOfActor: [Int32]) -> [Int] {
    var counts = countCrossings(setOfActor)
    counts += repeatElement(0, count: themeCount * (themeCount - 1) / 2)
    for (from, to) in links {
      let (one, other) = (setOfActor[Int(from)], setOfActor[Int(to)])
      for a in sets.themes[Int(one)] {
        for b in sets.themes[Int(other)] where a != b {
          // Both ends have both: the link joins them once.
          if a > b, sets.has(b, in: one), sets.has(a, in: other) { continue }
          counts[groupCount + place(min(a, b), max(a, b))] += 1
        }
      }
    }
    return counts
  }

  /// The place of a pair of themes among all, row by row.
  private func place(_ a: Int, _ b: Int) -> Int {
    a * themeCount - a * (a + 1) / 2 + b - a - 1
  }
}

/// Sums over deals.
private struct Tally: Sendable {
  var sums: [Int]
  var squares: [Double]
  var atLeast: [Int]
  var atMost: [Int]
  var deals = 0

  init(size: Int) {
    sums = Array(repeating: 0, count: size)
    squares = Array(repeating: 0, count: size)
    atLeast = Array(repeating: 0, count: size)
    atMost = Array(repeating: 0, count: size)
  }

  mutating func add(_ counts: [Int], beside observed: [Int]) {
    deals += 1
    for i in counts.indices {
      sums[i] += counts[i]
      // Beside what was found the squares stay small, and the difference below exact.
      let excess = Double(counts[i] - observed[i])
      squares[i] += excess * excess
      if counts[i] >= observed[i] { atLeast[i] += 1 }
      if counts[i] <= observed[i] { atMost[i] += 1 }
    }
  }

  mutating func add(_ other: Tally) {
    deals += other.deals
    for i in sums.indices {
      sums[i] += other.sums[i]
      squares[i] += other.squares[i]
      atLeast[i] += other.atLeast[i]
      atMost[i] += other.atMost[i]
    }
  }

  func figures(beside observed: [Int]) -> [ThemeChance.Figure] {
    observed.indices.map { figure($0, observed: observed[$0]) }
  }

  private func figure(_ i: Int, observed: Int) -> ThemeChance.Figure {
    let expected = Double(sums[i]) / Double(deals)
    let excess = Double(observed) - expected
    let variance = (squares[i] - Double(deals) * excess * excess) / Double(max(1, deals - 1))
    return ThemeChance.Figure(
      observed: observed, expected: expected,
      z: variance > 1e-12 ? excess / variance.squareRoot() : nil,
      p: Double(1 + atLeast[i]) / Double(1 + deals),
      pFewer: Double(1 + atMost[i]) / Double(1 + deals))
  }
}
