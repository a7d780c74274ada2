public import Movement

/// Two states of a movement to compare: of two registers, or of one register on two dates.
///
/// Only what has been released is compared. What somebody may not see in one of the states is for
/// them the same as what is not there: it is said to be listed no longer, or listed newly, and never
/// to have begun or stopped, so that nobody learns what is kept from them.
public struct Comparison: Sendable {
  /// How the two states were made.
  public enum Mode: String, Sendable, Codable {
    /// Two registers.
    case registers
    /// One register on two dates, by `since` and `until`.
    case dates
  }

  /// One of the two states.
  struct State: Sendable {
    var actors: [Actor]
    var links: [Link]
    var counted: [CountedActor]
    var surveys: [Survey]
  }

  /// What happened to a record between two dates.
  struct Course: Sendable, Equatable {
    let begins: Bool
    let ends: Bool
    /// Whether it may have begun or ended in between, for all that its dates tell.
    let mayHaveChanged: Bool
  }

  /// How the two states were made.
  public let mode: Mode
  /// What the audience may see of the later state's register.
  public let register: ReleasedRegister
  /// The first state's day: of the register, or the date asked for.
  let from: PartialDate?
  /// The second state's day.
  let to: PartialDate?
  let before: State
  let after: State
  /// By dates: what happened to each actor and link of the register, in its order.
  let actorCourses: [Course]
  let linkCourses: [Course]

  /// Compares two registers.
  ///
  /// - Precondition: Both were released to the same audience.
  public init(from old: ReleasedRegister, to new: ReleasedRegister) {
    precondition(old.audience == new.audience, "both for one audience")
    mode = .registers
    register = new
    from = old.created
    to = new.created
    before = State(old)
    after = State(new)
    actorCourses = []
    linkCourses = []
  }

  /// Compares a register at the beginning of one date with itself at the end of another.
  ///
  /// Without a `since` it is not known when a record began: before the day of the register. Without
  /// an `until` it has not ended, unless its phase says it has stopped: then it is not known
  /// when. A record counts at both dates unless it is known not to have been there. Actors that only
  /// count have no dates and count at both.
  public init(of register: ReleasedRegister, from: PartialDate, to: PartialDate) {
    mode = .dates
    self.register = register
    self.from = from
    self.to = to
    let start = Moment.beginning(of: from)
    let end = Moment.end(of: to)
    let known = register.created.map(Moment.end)
    func hasBegun(_ since: PartialDate?, by moment: Moment) -> Certainty {
      since.map(moment.isAfter)
        ?? (known.map(moment.isAtOrAfter) ?? false ? .yes : .unknown)
    }
    func hasEnded(_ until: PartialDate?, isStopped: Bool, by moment: Moment) -> Certainty {
      if let until { return moment.isAfter(until) }
      guard isStopped else { return .no }
      return known.map(moment.isAtOrAfter) ?? false ? .yes : .unknown
    }
    func course(_ begun: [Certainty], _ ended: [Certainty]) -> Course {
      let begins = begun == [.no, .yes]
      let ends = ended == [.no, .yes]
      let isOver = ended[0] == .yes || begun[1] == .no
      return Course(
        begins: begins, ends: ends,
        mayHaveChanged: !isOver && (begun.contains(.unknown) || ended.contains(.unknown)))
    }
    let moments = [start, end]
    var ends: [String: (begun: [Certainty], ended: [Certainty])] = [:]
    var actorCourses: [Course] = []
    var here = [[Actor]](repeating: [], count: 2)
    for actor in register.actors {
      let begun = moments.map { hasBegun(actor.since, by: $0) }
      let ended = moments.map { hasEnded(actor.until, isStopped: !actor.isActive, by: $0) }
      ends[actor.id] = (begun, ended)
      actorCourses.append(course(begun, ended))
      for i in 0..<2 where (begun[i] && !ended[i]) != .no { here[i].append(actor) }
    }
    var linkCourses: [Course] = []
    var tied = [[Link]](repeating: [], count: 2)
    for link in register.links {
      let both = [ends[link.from], ends[link.to]].compactMap(\.self)
      let begun = moments.indices.map { i in
        // A link that is known to have begun had both its ends.
        let own = hasBegun(link.since, by: moments[i])
        return own == .yes && link.since != nil
          ? own : both.reduce(own) { $0 && $1.begun[i] }
      }
      let ended = moments.indices.map { i in
        both.reduce(hasEnded(link.until, isStopped: false, by: moments[i])) { $0 || $1.ended[i] }
      }
      linkCourses.append(course(begun, ended))
      for i in 0..<2 where (begun[i] && !ended[i]) != .no { tied[i].append(link) }
    }
    self.actorCourses = actorCourses
    self.linkCourses = linkCourses
    let states = moments.indices.map { i in
      State(
        actors: here[i], links: tied[i], counted: register.counted,
        surveys: register.surveys.filter { moments[i].isAfter($0.date) == .yes })
    }
    before = states[0]
    after = states[1]
  }
}

extension Comparison.State {
  fileprivate init(_ register: ReleasedRegister) {
    self.init(
      actors: register.actors, links: register.links, counted: register.counted,
      surveys: register.surveys)
  }
}
