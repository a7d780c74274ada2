internal import Movement

/// Whether what residents began moves towards governments: from 1, owned by the community, to 4,
/// owned by a government or organisation.
public struct OwnershipDrift: Sendable, Encodable, Equatable {
  /// An actor whose ownership changed.
  public struct Move: Sendable, Encodable, Equatable {
    /// The actor's key.
    public let id: String
    /// Its name.
    public let name: String
    /// The ownership it had, 1 to 4.
    public let before: Int
    /// The ownership it has.
    public let after: Int
  }

  /// Who moved towards a government, in the order of the earlier register.
  public let towardsGovernment: [Move]
  /// Who moved towards the community.
  public let towardsCommunity: [Move]
  /// Actors listed in both whose ownership is known and the same in both.
  public let unchanged: Int
  /// Actors listed in both whose ownership is not known in one or both.
  public let unknown: Int
  /// The chance of moves at least as one-sided as these, either way, were both ways equally likely;
  /// nil when nobody moved.
  ///
  /// A two-sided sign test, exact.
  ///
  /// Source: W. J. Dixon, A. M. Mood, The statistical sign test, 1946.
  public let p: Double?

  init(before: [Actor], after: [String: Actor], mode: Comparison.Mode) {
    var up: [Move] = []
    var down: [Move] = []
    var same = 0
    var unknown = 0
    for actor in before {
      guard let now = after[actor.id] else { continue }
      // Ownership has no date, so one register says nothing of how it was.
      guard mode == .registers, let old = actor.ownership, let new = now.ownership else {
        unknown += 1
        continue
      }
      let move = Move(id: actor.id, name: now.name, before: old, after: new)
      if new > old { up.append(move) } else if new < old { down.append(move) } else { same += 1 }
    }
    towardsGovernment = up
    towardsCommunity = down
    unchanged = same
    self.unknown = unknown
    p = signTest(up.count, down.count)
  }
}

/// The chance that of a fair coin's throws the rarer side comes up no more often than this, times
/// two and at most one; nil without throws.
///
/// Counts of ways are taken relative to the middle one, so that none overflows.
func signTest(_ one: Int, _ other: Int) -> Double? {
  let count = one + other
  guard count > 0 else { return nil }
  let rarer = min(one, other)
  var ways = 1.0
  var all = 1.0
  var tail = count / 2 <= rarer ? 1.0 : 0
  // Downwards from the middle: C(n, k - 1) = C(n, k) · k / (n - k + 1).
  for k in stride(from: count / 2, to: 0, by: -1) {
    ways *= Double(k) / Double(count - k + 1)
    all += ways
    if k - 1 <= rarer { tail += ways }
  }
  // The upper half is the lower one mirrored; an even count has one middle.
  let total = count.isMultiple(of: 2) ? 2 * all - 1 : 2 * all
  return min(1, 2 * tail / total)
}
