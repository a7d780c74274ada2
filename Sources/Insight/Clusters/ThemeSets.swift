internal import Movement

/// The sets of themes of the actors of a network, as numbers that are quick to deal anew.
///
/// Actors with equal sets share a number. An actor whose themes are not known has none and keeps
/// out of everything: it is not known whether its links cross themes.
struct ThemeSets {
  /// The number of the set of each actor; -1 where no theme is known.
  let ofActor: [Int32]
  /// The themes of each set, by their place in the register, rising.
  let themes: [[Int]]
  /// The same as bits, ``words`` for each set.
  private let bits: [UInt64]
  private let words: Int

  /// Numbers the sets in the order of their first actor.
  init(_ actors: [Actor], themes known: [Theme]) {
    var place: [String: Int] = [:]
    for (i, theme) in known.enumerated() { place[theme.id] = i }
    var numbers: [[Int]: Int32] = [:]
    var sets: [[Int]] = []
    ofActor = actors.map { actor in
      let set = Set(actor.themes.compactMap { place[$0] }).sorted()
      guard !set.isEmpty else { return -1 }
      if let number = numbers[set] { return number }
      let number = Int32(sets.count)
      numbers[set] = number
      sets.append(set)
      return number
    }
    themes = sets
    words = (known.count + 63) / 64
    var bits = [UInt64](repeating: 0, count: sets.count * words)
    for (number, set) in sets.enumerated() {
      for theme in set { bits[number * words + theme / 64] |= 1 << UInt64(theme % 64) }
    }
    self.bits = bits
  }

  /// Whether two sets have no theme in common.
  func areDisjoint(_ one: Int32, _ other: Int32) -> Bool {
    let (first, second) = (Int(one) * words, Int(other) * words)
    for word in 0..<words where bits[first + word] & bits[second + word] != 0 { return false }
    return true
  }

  /// Whether a set has a theme.
  func has(_ theme: Int, in set: Int32) -> Bool {
    bits[Int(set) * words + theme / 64] >> UInt64(theme % 64) & 1 != 0
  }
}
