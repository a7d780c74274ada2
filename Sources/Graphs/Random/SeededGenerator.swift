/// A source of chance that gives the same numbers for the same seed, everywhere and always.
///
/// The generator is xoshiro256\*\*, its state filled by SplitMix64 from the seed. It is fast and
/// passes the usual statistical tests; it is not meant for secrets. The numbers do not depend on
/// the Swift version, and neither do ``integer(below:)``, ``unit()`` and ``shuffle(_:)``, which
/// the methods of the standard library do not promise.
///
/// Streams of one seed serve work that is split up: each part takes a stream of its own, so that
/// its numbers do not depend on who ran before it. The streams start at unrelated places in a
/// cycle of 2²⁵⁶ − 1 numbers; that two of them share numbers has a chance of about 2⁻⁶².
///
///     var generator = SeededGenerator(seed: 1)
///     let dice = generator.integer(below: 6) + 1
///
/// Source: D. Blackman, S. Vigna, Scrambled linear pseudorandom number generators, 2021;
/// G. Steele, D. Lea, C. Flood, Fast splittable pseudorandom number generators, 2014.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  /// Never all zero.
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// Starts a stream of a seed, by default stream 0.
  public init(seed: UInt64, stream: UInt64 = 0) {
    var streams = SplitMix(state: stream)
    var filler = SplitMix(state: stream == 0 ? seed : seed ^ streams.next())
    self.init(state: (filler.next(), filler.next(), filler.next(), filler.next()))
  }

  /// Starts from a state that is not all zero.
  package init(state: (UInt64, UInt64, UInt64, UInt64)) {
    self.state = state
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    let product = state.1 &* 5
    let result = (product << 7 | product >> 57) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = state.3 << 45 | state.3 >> 19
    return result
  }

  /// A number from 0 up to a bound, each equally likely.
  ///
  /// The upper half of the product of a draw and the bound is even but for a few values of the
  /// lower half, which are drawn again.
  ///
  /// - Precondition: `bound` is above zero.
  ///
  /// Source: D. Lemire, Fast random integer generation in an interval, 2019.
  public mutating func integer(below bound: Int) -> Int {
    precondition(bound > 0, "a bound above zero")
    let bound = UInt64(bound)
    var product = bound.multipliedFullWidth(by: next())
    if product.low < bound {
      let uneven = (0 &- bound) % bound
      while product.low < uneven { product = bound.multipliedFullWidth(by: next()) }
    }
    return Int(truncatingIfNeeded: product.high)
  }

  /// A number from 0 up to 1, 1 excluded, in steps of 2⁻⁵³.
  public mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// Puts the elements in random order, every order equally likely.
  ///
  /// - Complexity: O(elements).
  ///
  /// Source: R. Durstenfeld, Algorithm 235: random permutation, 1964.
  @specialized(where Element == Int)
  @specialized(where Element == Int32)
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, integer(below: last + 1))
    }
  }
}

/// A generator with 64 bits of state, good for filling larger states.
package struct SplitMix {
  private var state: UInt64

  package init(state: UInt64) { self.state = state }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
