public import Movement

/// Which links were made, lost and changed.
///
/// A link is the same when its ends and its kind are; of several such, as many as there are in both
/// states stayed.
public struct LinkChanges: Sendable, Encodable, Equatable {
  /// A link that was made or lost.
  public struct Change: Sendable, Encodable, Equatable {
    /// Key of the actor that does something.
    public let from: String
    /// Key of the actor it does it with.
    public let to: String
    /// What it does.
    public let kind: LinkKind
    /// Whether both ends are listed in both states: then it is the link that changed, and not who is
    /// there.
    public let betweenStayers: Bool
  }

  /// Links listed in the first state.
  public let before: Int
  /// Links listed in the second.
  public let after: Int
  /// Links listed now and not before, in the order of the later register.
  public let made: [Change]
  /// Links listed before and not now, in the order of the earlier register.
  public let lost: [Change]

  init(_ comparison: Comparison, before: [String: Actor], after: [String: Actor], lens: Lens) {
    func links(_ state: Comparison.State, _ actors: [String: Actor]) -> [Link] {
      state.links.filter {
        lens.includes($0) && actors[$0.from] != nil && actors[$0.to] != nil
      }
    }
    let old = links(comparison.before, before)
    let new = links(comparison.after, after)
    self.before = old.count
    self.after = new.count
    func change(_ link: Link) -> Change {
      let ends = [link.from, link.to]
      return Change(
        from: link.from, to: link.to, kind: link.kind,
        betweenStayers: ends.allSatisfy { before[$0] != nil && after[$0] != nil })
    }
    switch comparison.mode {
    case .registers:
      made = Self.links(new, without: old).map(change)
      lost = Self.links(old, without: new).map(change)
    case .dates:
      let courses = zip(comparison.register.links, comparison.linkCourses).filter { link, _ in
        lens.includes(link)
          && [link.from, link.to].allSatisfy { before[$0] != nil || after[$0] != nil }
      }
      made = courses.filter(\.1.begins).map { change($0.0) }
      lost = courses.filter(\.1.ends).map { change($0.0) }
    }
  }

  private static func links(_ links: [Link], without others: [Link]) -> [Link] {
    var left: [Key: Int] = [:]
    for link in others { left[Key(link), default: 0] += 1 }
    return links.filter { link in
      guard let count = left[Key(link)], count > 0 else { return true }
      left[Key(link)] = count - 1
      return false
    }
  }

  private struct Key: Hashable {
    let from: String
    let to: String
    let kind: LinkKind

    init(_ link: Link) {
      from = link.from
      to = link.to
      kind = link.kind
    }
  }
}
