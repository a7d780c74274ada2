internal import Graphs
internal import Movement

/// Two actors with different keys that are likely one: a question for those who keep the register.
///
/// They are of the same kind, one listed before and the other now, share a municipality and a theme
/// as far as both name any, and have names that are much alike. Every actor is in one question at
/// most: the likeliest pairs come first.
public struct LikelySame: Sendable, Encodable, Equatable {
  /// The key of the actor that is not listed any more.
  public let before: String
  /// Its name.
  public let nameBefore: String
  /// The key of the actor that is listed now.
  public let after: String
  /// Its name.
  public let nameAfter: String
  /// How alike the names are, 0 to 1: one less the edits over the letters of the longer; 1 when both
  /// name the same website.
  public let likeness: Double

  /// Names less alike than this are no question.
  private static let leastLikeness = 0.6

  /// The questions, the likeliest first.
  ///
  /// - Complexity: O(gone · listed) within each kind at worst, which happens only when all keys
  ///   have changed; most pairs are passed over for what they have in common at a glance.
  static func among(gone: [Actor], listed: [Actor], threads: Int?) -> [LikelySame] {
    guard !gone.isEmpty, !listed.isEmpty else { return [] }
    var labels = Labels()
    let one = gone.map { Look($0, &labels) }
    let other = listed.map { Look($0, &labels) }
    let byKind = Dictionary(grouping: other.indices) { other[$0].actor.kind }
      .mapValues { indices in (indices: indices, glances: indices.map { other[$0].glance }) }
    // In fixed chunks, so that the order does not depend on the number of threads.
    let chunkCount = min(64, one.count)
    var pairs = concurrentMap(chunkCount: chunkCount, threads: threads) { chunk in
      var pairs: [(likeness: Double, gone: Int, listed: Int)] = []
      for g in one.count * chunk / chunkCount..<one.count * (chunk + 1) / chunkCount {
        guard let (indices, glances) = byKind[one[g].actor.kind] else { continue }
        let glance = one[g].glance
        for place in indices.indices
        where glance.mayBeLike(glances[place], atLeast: leastLikeness) {
          if let likeness = one[g].likeness(to: other[indices[place]], atLeast: leastLikeness) {
            pairs.append((likeness, g, indices[place]))
          }
        }
      }
      return pairs
    }.flatMap(\.self)
    pairs.sort { ($1.likeness, $0.gone, $0.listed) < ($0.likeness, $1.gone, $1.listed) }
    var isAsked = (gone: Set<Int>(), listed: Set<Int>())
    var questions: [LikelySame] = []
    for pair in pairs
    where !isAsked.gone.contains(pair.gone) && !isAsked.listed.contains(pair.listed) {
      isAsked.gone.insert(pair.gone)
      isAsked.listed.insert(pair.listed)
      questions.append(
        LikelySame(
          before: gone[pair.gone].id, nameBefore: gone[pair.gone].name,
          after: listed[pair.listed].id, nameAfter: listed[pair.listed].name,
          likeness: pair.likeness))
    }
    return questions
  }
}

/// Numbers for municipalities, themes and websites.
private struct Labels {
  private var numbers: [String: Int] = [:]

  mutating func number(_ label: String) -> Int {
    if let number = numbers[label] { return number }
    numbers[label] = numbers.count
    return numbers.count - 1
  }

  /// A bit for each label, by its number modulo 64: lists that share a label share a bit.
  mutating func mask(_ labels: [String]) -> UInt64 {
    var mask: UInt64 = 0
    for label in labels { mask |= 1 << UInt64(number(label) % 64) }
    return mask
  }
}

/// What shows at once of an actor: enough to rule out most others.
private struct Glance: Sendable {
  /// Bits of its municipalities and themes.
  let municipalities: UInt64
  let themes: UInt64
  /// The number of its website; -1 when it has none.
  let website: Int
  /// How many letters its name has, and how many of each, by their code modulo 32.
  let length: Int
  let letters: SIMD32<UInt8>

  /// False only when the two are not likely one: names that differ in fewer letters have at least
  /// so many of each letter in common.
  @inline(__always)
  func mayBeLike(_ other: Glance, atLeast least: Double) -> Bool {
    guard
      municipalities & other.municipalities != 0 || municipalities == 0
        || other.municipalities == 0,
      themes & other.themes != 0 || themes == 0 || other.themes == 0
    else { return false }
    if website >= 0 && website == other.website { return true }
    let longer = max(length, other.length)
    // Counts of letters stop at 255.
    guard longer < 256 else { return true }
    let most = Int(Double(longer) * (1 - least))
    // Each edit takes away one letter of the longer name at most that the other lacks.
    let shared = pointwiseMin(letters, other.letters)
    let sharedCount = Int(SIMD32<UInt16>(truncatingIfNeeded: shared).wrappedSum())
    return longer - sharedCount <= most
  }
}

/// An actor with its name made ready for comparing.
private struct Look: Sendable {
  let actor: Actor
  let glance: Glance
  private let letters: [Unicode.Scalar]

  init(_ actor: Actor, _ labels: inout Labels) {
    self.actor = actor
    letters = actor.name.lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    var counts = SIMD32<UInt8>()
    for letter in letters {
      let place = Int(letter.value % 32)
      if counts[place] < .max { counts[place] += 1 }
    }
    glance = Glance(
      municipalities: labels.mask(actor.municipalities), themes: labels.mask(actor.themes),
      website: actor.website.map { labels.number($0) } ?? -1, length: letters.count,
      letters: counts)
  }

  /// How alike two actors are; nil when they are not likely one.
  func likeness(to other: Look, atLeast least: Double) -> Double? {
    let longer = max(letters.count, other.letters.count)
    guard longer > 0, Self.meet(actor.municipalities, other.actor.municipalities),
      Self.meet(actor.themes, other.actor.themes)
    else { return nil }
    if actor.website != nil && actor.website == other.actor.website { return 1 }
    let most = Int(Double(longer) * (1 - least))
    return alignmentDistance(letters, other.letters, atMost: most).map {
      1 - Double($0) / Double(longer)
    }
  }

  /// Whether two lists share something, as far as both say anything.
  private static func meet(_ one: [String], _ other: [String]) -> Bool {
    one.isEmpty || other.isEmpty || one.contains(where: other.contains)
  }
}
