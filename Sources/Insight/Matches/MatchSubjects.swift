internal import Movement

/// The actors that can be matched, with what matters about them as numbers.
///
/// They stand in the order of their ids, so that the order of the register does not matter.
struct MatchSubjects {
  /// How far along an actor is, as far as that matters here.
  enum Stage: Int, CaseIterable {
    case unknown, starting, stuck, experienced

    init(_ phase: Phase?) {
      switch phase {
      case .signal, .pioneer: self = .starting
      case .growth, .established: self = .experienced
      case .stuck: self = .stuck
      case .stopped, nil: self = .unknown
      }
    }
  }

  let actors: [Actor]
  /// The words of all needs and offers, as the first actor wrote them.
  let words: [String]
  /// Numbers of the words of each actor's needs and offers, and of its themes, each rising.
  let needs: [[Int]]
  let offers: [[Int]]
  let themes: [[Int]]
  let themeCount: Int
  /// The same as bits, the number of a word or theme modulo 64: lists that share a number share a
  /// bit, and an empty list has none.
  let needMasks: [UInt64]
  let offerMasks: [UInt64]
  let themeMasks: [UInt64]
  let stages: [Stage]
  /// Where the spots of each actor start in `spots`; one more entry than there are actors.
  let spotOffsets: [Int]
  let spots: [ActorLocations.Spot]
  /// The vertex of each actor in the network of doors.
  let vertices: [Int]
  /// Those each actor is linked with in any way that shows that they know each other, rising.
  let linked: [[Int]]
  /// Those each actor has said it wants contact with, rising.
  let wished: [[Int]]
  let hasWishes: [Bool]
  let indices: [String: Int]

  init(of register: ReleasedRegister, in doors: DoorNetwork, kinds: Set<ActorKind>) {
    // The network of doors holds no actor that stopped, and is in order already.
    let vertices = doors.actors.indices.filter { kinds.contains(doors.actors[$0].kind) }
    let actors = vertices.map { doors.actors[$0] }
    let locations = ActorLocations(of: register)
    var numbers: [String: Int] = [:]
    var words: [String] = []
    func number(_ word: String) -> Int? {
      let look = folded(word)
      guard !look.isEmpty else { return nil }
      if let number = numbers[look] { return number }
      numbers[look] = words.count
      words.append(word)
      return words.count - 1
    }
    func all(_ list: [String]) -> [Int] { Set(list.compactMap(number)).sorted() }
    var themeNumbers: [String: Int] = [:]
    for actor in actors {
      for theme in actor.themes where themeNumbers[theme] == nil {
        themeNumbers[theme] = themeNumbers.count
      }
    }
    var indices: [String: Int] = [:]
    for (i, actor) in actors.enumerated() { indices[actor.id] = i }
    var linked = [Set<Int>](repeating: [], count: actors.count)
    var wished = linked
    for link in register.links {
      guard let from = indices[link.from], let to = indices[link.to], from != to else { continue }
      if link.kind == .wantsContactWith || link.statement == .wish {
        if !register.hasEnded(link) { wished[from].insert(to) }
      } else if link.statement != .proposed {
        linked[from].insert(to)
        linked[to].insert(from)
      }
    }
    self.actors = actors
    self.vertices = vertices
    needs = actors.map { all($0.needs) }
    offers = actors.map { all($0.offers) }
    themes = actors.map { Set($0.themes.compactMap { themeNumbers[$0] }).sorted() }
    themeCount = themeNumbers.count
    stages = actors.map { Stage($0.phase) }
    needMasks = needs.map(Self.mask)
    offerMasks = offers.map(Self.mask)
    themeMasks = themes.map(Self.mask)
    let spots = actors.map(locations.spots)
    spotOffsets = spots.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    self.spots = spots.flatMap { $0 }
    self.words = words
    self.linked = linked.map { $0.sorted() }
    self.wished = wished.map { $0.sorted() }
    hasWishes = wished.map { !$0.isEmpty }
    self.indices = indices
  }

  var count: Int { actors.count }

  private static func mask(_ numbers: [Int]) -> UInt64 {
    numbers.reduce(0) { $0 | 1 << UInt64($1 % 64) }
  }

  /// Whether nobody knows where an actor is, or it works everywhere.
  func isNowhere(_ i: Int) -> Bool { spotOffsets[i] == spotOffsets[i + 1] }

  /// How far apart two actors are; nil when one is nowhere.
  func kilometers(_ i: Int, _ j: Int) -> Double? {
    var nearest = Double.infinity
    for one in spotOffsets[i]..<spotOffsets[i + 1] {
      for other in spotOffsets[j]..<spotOffsets[j + 1] {
        nearest = min(nearest, ActorLocations.squareKilometers(spots[one], spots[other]))
      }
    }
    return nearest < .infinity ? nearest.squareRoot() : nil
  }
}

/// How many numbers two rising lists share.
func sharedCount(_ one: [Int], _ other: [Int]) -> Int {
  var (i, j, count) = (0, 0, 0)
  while i < one.count, j < other.count {
    if one[i] == other[j] {
      count += 1
      i += 1
      j += 1
    } else if one[i] < other[j] {
      i += 1
    } else {
      j += 1
    }
  }
  return count
}
