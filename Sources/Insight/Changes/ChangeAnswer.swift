public import Graphs
public import Movement

/// What changed in a movement between two states: who came, went and grew, which links were made and
/// lost, who connects more or less, where gaps closed and opened, and whose it is.
///
/// It is about what is listed. That an actor is not listed any more does not say that it has
/// stopped; only its phase or its `until` does. Actors are the same when their keys are; two
/// that are likely the same under other keys are asked about and counted as two.
public struct ChangeAnswer: Sendable, Encodable, Equatable {
  /// The two states.
  public struct Period: Sendable, Encodable, Equatable {
    /// How they were made: of two registers, or of one on two dates.
    public let mode: Comparison.Mode
    /// The day of the first, or the first day asked for; nil when the register names none.
    public let from: String?
    /// The day of the second, or the last day asked for.
    public let to: String?
  }

  /// How many there were.
  public struct Totals: Sendable, Encodable, Equatable {
    /// In the first state.
    public let before: Int
    /// In the second.
    public let after: Int

    /// So many in the first state and so many in the second.
    public init(before: Int, after: Int) {
      self.before = before
      self.after = after
    }
  }

  /// An actor that came or went.
  public struct Passage: Sendable, Encodable, Equatable {
    /// Why it is on the list.
    public enum Reason: String, Sendable, Encodable {
      /// It began in the meantime, by its `since`.
      case began
      /// It is listed now; that it is new is not said.
      case listed
      /// It has stopped in the meantime, by its phase or its `until`.
      case stopped
      /// It is not listed any more; that it has stopped is not said.
      case unlisted
    }

    /// The actor's key.
    public let id: String
    /// Its name.
    public let name: String
    /// What it is.
    public let kind: ActorKind
    /// Codes of its municipalities.
    public let municipalities: [String]
    /// Keys of its themes.
    public let themes: [String]
    /// Why it is on the list.
    public let reason: Reason

    init(_ actor: Actor, _ reason: Reason) {
      id = actor.id
      name = actor.name
      kind = actor.kind
      municipalities = actor.municipalities
      themes = actor.themes
      self.reason = reason
    }
  }

  /// The two states.
  public let period: Period
  /// Actors listed.
  public let actorCount: Totals
  /// Actors listed in both.
  public let stayed: Int
  /// Actors listed in either, by whose number options that depend on it are chosen.
  public var eitherCount: Int { actorCount.before + actorCount.after - stayed }
  /// Who came, in the order of the later register.
  public let came: [Passage]
  /// Who went, in the order of the earlier register.
  public let went: [Passage]
  /// Actors listed in both of which something changed; by dates nothing is known of this.
  public let changed: [ActorChange]
  /// By dates: what may have happened in between but is not dated, or not exactly enough.
  public let undated: Undated
  /// Actors that are likely the same under another key.
  public let questions: [LikelySame]
  /// Links made, lost and changed.
  public let links: LinkChanges
  /// Who connects more or less than before.
  public let brokers: [BrokerShift]
  /// Where gaps closed and opened.
  public let gaps: GapChanges
  /// Who moved between owned by the community and owned by a government.
  public let ownership: OwnershipDrift

  /// What has no date.
  public struct Undated: Sendable, Encodable, Equatable {
    /// Actors that may have begun or stopped in between.
    public let actors: Int
    /// Links that may have been made or lost in between.
    public let links: Int
  }

  private enum CodingKeys: String, CodingKey {
    case period, stayed, came, went, changed, undated, questions, links, brokers, gaps, ownership
    case actorCount = "actors"
  }

  /// Compares two states through a lens.
  ///
  /// The lens chooses which actors and links are compared; gaps are counted as in ``GapAnswer``.
  ///
  /// - Complexity: O(sources · links) for betweenness, and as much again for each draw of links with
  ///   its own sources; what else there is takes far less.
  /// - Throws: `GraphError` when the weights of parallel links add up to more than a number holds.
  public init(
    _ comparison: Comparison, lens: Lens = Lens(), options: ChangeOptions = ChangeOptions()
  ) throws(GraphError) {
    let before = comparison.before.actors.filter(lens.includes)
    let after = comparison.after.actors.filter(lens.includes)
    let old = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
    let new = Dictionary(after.map { ($0.id, $0) }) { first, _ in first }
    period = Period(
      mode: comparison.mode, from: comparison.from?.description, to: comparison.to?.description)
    actorCount = Totals(before: before.count, after: after.count)
    stayed = before.count { new[$0.id] != nil }
    switch comparison.mode {
    case .registers:
      let start = comparison.from
      came = after.filter { old[$0.id] == nil }.map { actor in
        let began = start.flatMap { start in actor.since.map(start.isBefore) } ?? false
        return Passage(actor, began ? .began : .listed)
      }
      went = before.compactMap { actor in
        guard let now = new[actor.id] else { return Passage(actor, .unlisted) }
        return actor.hasStopped || !now.hasStopped ? nil : Passage(now, .stopped)
      }
      changed = before.compactMap { actor in
        new[actor.id].flatMap { ActorChange(from: actor, to: $0) }
      }
    case .dates:
      let courses = zip(comparison.register.actors, comparison.actorCourses)
        .filter { lens.includes($0.0) }
      came = courses.filter(\.1.begins).map { Passage($0.0, .began) }
      went = courses.filter(\.1.ends).map { Passage($0.0, .stopped) }
      changed = []
    }
    undated = Undated(
      actors: zip(comparison.register.actors, comparison.actorCourses)
        .count { lens.includes($0.0) && $0.1.mayHaveChanged },
      links: zip(comparison.register.links, comparison.linkCourses)
        .count { lens.includes($0.0) && $0.1.mayHaveChanged })
    questions =
      comparison.mode == .dates
      ? []
      : LikelySame.among(
        gone: before.filter { new[$0.id] == nil }, listed: after.filter { old[$0.id] == nil },
        threads: options.threads)
    links = LinkChanges(comparison, before: old, after: new, lens: lens)
    brokers = try BrokerShift.all(
      from: (before, comparison.before.links), to: (after, comparison.after.links), lens: lens,
      options: options)
    gaps = GapChanges(comparison, lens: lens)
    ownership = OwnershipDrift(before: before, after: new, mode: comparison.mode)
  }
}

extension Actor {
  /// Whether it has stopped, by its phase or because it says when.
  var hasStopped: Bool { !isActive || until != nil }
}
