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
  ///   have changed; names that share few letters are passed over at once.
  static func among(gone: [Actor], listed: [Actor]) -> [LikelySame] {
    guard !gone.isEmpty, !listed.isEmpty else { return [] }
    let one = gone.map(Look.init)
    let other = listed.map(Look.init)
    let byKind = Dictionary(grouping: other.indices) { other[$0].actor.kind }
    // In fixed chunks, so that the order does not depend on the number of threads.
    let chunkCount = min(16, one.count)
    var pairs = concurrentMap(chunkCount: chunkCount) { chunk in
      var pairs: [(likeness: Double, gone: Int, listed: Int)] = []
      for g in one.count * chunk / chunkCount..<one.count * (chunk + 1) / chunkCount {
        for l in byKind[one[g].actor.kind] ?? [] {
          if let likeness = one[g].likeness(to: other[l], atLeast: leastLikeness) {
            pairs.append((likeness, g, l))
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

/// An actor with its name made ready for comparing.
private struct Look: Sendable {
  let actor: Actor
  private let letters: [Unicode.Scalar]
  private let letterSet: UInt64

  init(_ actor: Actor) {
    self.actor = actor
    letters = actor.name.lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    letterSet = letters.reduce(0) { $0 | 1 << UInt64($1.value % 64) }
  }

  /// How alike two actors are; nil when they are not likely one.
  func likeness(to other: Look, atLeast least: Double) -> Double? {
    let longer = max(letters.count, other.letters.count)
    guard longer > 0 else { return nil }
    let isSameSite = actor.website != nil && actor.website == other.actor.website
    let most = Int(Double(longer) * (1 - least))
    // An edit takes out or puts in two letters at most, which rules out most names at once.
    guard isSameSite || (letterSet ^ other.letterSet).nonzeroBitCount <= 2 * most,
      Self.meet(actor.municipalities, other.actor.municipalities),
      Self.meet(actor.themes, other.actor.themes)
    else { return nil }
    if isSameSite { return 1 }
    return alignmentDistance(letters, other.letters, atMost: most).map {
      1 - Double($0) / Double(longer)
    }
  }

  /// Whether two lists share something, as far as both say anything.
  private static func meet(_ one: [String], _ other: [String]) -> Bool {
    one.isEmpty || other.isEmpty || one.contains(where: other.contains)
  }
}
