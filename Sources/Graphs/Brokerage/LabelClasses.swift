/// The different sets of labels of vertices, each as a row of bits.
struct LabelClasses {
  /// The set of each vertex; 0 is the empty set.
  let classes: [Int]
  /// The number of different sets, the empty one included.
  let count: Int
  private let bits: [UInt64]
  private let wordCount: Int

  init(_ labels: [[Int]]) {
    precondition(labels.allSatisfy { $0.allSatisfy { $0 >= 0 } }, "a label is not negative")
    let highest = labels.reduce(-1) { max($0, $1.max() ?? -1) }
    let wordCount = max(1, (highest + 64) / 64)
    var numbers: [[UInt64]: Int] = [[UInt64](repeating: 0, count: wordCount): 0]
    var bits = [UInt64](repeating: 0, count: wordCount)
    classes = labels.map { list in
      var set = [UInt64](repeating: 0, count: wordCount)
      for label in list { set[label / 64] |= 1 << UInt64(label % 64) }
      if let number = numbers[set] { return number }
      numbers[set] = numbers.count
      bits += set
      return numbers.count - 1
    }
    count = numbers.count
    self.bits = bits
    self.wordCount = wordCount
  }

  /// Whether two classes have a label in common.
  func share(_ one: Int, _ other: Int) -> Bool {
    (0..<wordCount).contains { bits[one * wordCount + $0] & bits[other * wordCount + $0] != 0 }
  }

  /// What a pair of a source and a target of two classes comes to around a broker of a class: a
  /// place among ``PairOutcome``s.
  @inline(__always)
  func outcome(_ source: Int, _ broker: Int, _ target: Int) -> Int {
    if source == 0 || target == 0 { return PairOutcome.nothing }
    var (first, second, ends, all): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    for word in 0..<wordCount {
      let s = bits[source * wordCount + word]
      let b = bits[broker * wordCount + word]
      let t = bits[target * wordCount + word]
      first |= s & b
      second |= b & t
      ends |= s & t
      all |= s & b & t
    }
    if broker == 0 { return ends == 0 ? PairOutcome.unknownApart : PairOutcome.unknownAlike }
    if all != 0 { return PairOutcome.coordinator }
    return PairOutcome.apart + (first == 0 ? 0 : 1) + (second == 0 ? 0 : 2) + (ends == 0 ? 0 : 4)
  }
}

/// What a pair around a broker can come to, by which of the three have a label in common.
///
/// Outcomes are counted first and turned into roles later: there are few of them and many pairs.
enum PairOutcome {
  /// One of the ends has no label.
  static let nothing = 0
  /// The ends share no label, and the broker has none.
  static let unknownApart = 1
  /// The ends share a label, and the broker has none.
  static let unknownAlike = 2
  /// All three share one.
  static let coordinator = 3
  /// Not all three share one.
  ///
  /// Behind it, plus 1 when source and broker do, plus 2 when broker and
  /// target do, plus 4 when the ends do.
  static let apart = 4
  static let count = 12

  /// What each outcome adds: coordinator, itinerant, gatekeeper, representative and liaison in
  /// sixths; pairs that share nothing, pairs of which all three and pairs of which both ends have
  /// labels.
  static let parts = [
    SIMD8<Int>(), SIMD8(0, 0, 0, 0, 0, 1, 0, 1), SIMD8(0, 0, 0, 0, 0, 0, 0, 1),
    SIMD8(6, 0, 0, 0, 0, 0, 1, 1), SIMD8(0, 0, 0, 0, 6, 1, 1, 1), SIMD8(0, 0, 0, 6, 0, 1, 1, 1),
    SIMD8(0, 0, 6, 0, 0, 1, 1, 1), SIMD8(0, 0, 3, 3, 0, 1, 1, 1), SIMD8(0, 6, 0, 0, 0, 0, 1, 1),
    SIMD8(0, 3, 0, 3, 0, 0, 1, 1), SIMD8(0, 3, 3, 0, 0, 0, 1, 1), SIMD8(0, 2, 2, 2, 0, 0, 1, 1),
  ]

  /// What each outcome adds together with that of the same pair the other way round.
  static let partsBothWays = (0..<count).map { outcome in
    guard outcome >= apart else { return parts[outcome] &* 2 }
    let (first, second) = ((outcome - apart) & 1, (outcome - apart) & 2)
    let reversed = apart + ((outcome - apart) & 4) + 2 * first + second / 2
    return parts[outcome] &+ parts[reversed]
  }
}
