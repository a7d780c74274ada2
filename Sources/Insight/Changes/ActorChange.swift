internal import Movement

/// What changed of an actor that is listed in both states.
public struct ActorChange: Sendable, Encodable, Equatable {
  /// A column that says something else than before.
  public struct Field: Sendable, Encodable, Equatable {
    /// The name of the column.
    public let name: Name
    /// What it said, several values separated by `|`; nil when it was blank.
    public let before: String?
    /// What it says.
    public let after: String?
  }

  /// The columns that are compared.
  public enum Name: String, Sendable, Encodable, CaseIterable {
    case name, kind, municipalities, place, themes, scale, phase, ownership, roles, offers, needs,
      since, until, members, website, release
  }

  /// Which way an actor went.
  public enum Direction: String, Sendable, Encodable {
    /// Further along, more members or a wider reach, and nothing the other way.
    case grew
    /// The other way, and nothing forward.
    case shrank
  }

  /// The actor's key.
  public let id: String
  /// Its name now.
  public let name: String
  /// The columns that changed, in the order of the register.
  public let fields: [Field]
  /// Whether it grew or shrank; nil when neither, or some of both.
  public let direction: Direction?

  /// The change between two records of an actor; nil when they say the same.
  init?(from old: Actor, to new: Actor) {
    var fields: [Field] = []
    func compare(_ name: Name, _ one: String?, _ other: String?) {
      if one != other { fields.append(Field(name: name, before: one, after: other)) }
    }
    /// The order of a list says nothing.
    func compare(_ name: Name, _ one: [String], _ other: [String]) {
      func text(_ list: [String]) -> String? {
        list.isEmpty ? nil : list.sorted().joined(separator: "|")
      }
      compare(name, text(one), text(other))
    }
    compare(.name, old.name, new.name)
    compare(.kind, old.kind.rawValue, new.kind.rawValue)
    compare(.municipalities, old.municipalities, new.municipalities)
    compare(.place, old.place, new.place)
    compare(.themes, old.themes, new.themes)
    compare(.scale, old.scale?.rawValue, new.scale?.rawValue)
    compare(.phase, old.phase?.rawValue, new.phase?.rawValue)
    compare(.ownership, old.ownership?.description, new.ownership?.description)
    compare(.roles, old.roles.map(\.rawValue), new.roles.map(\.rawValue))
    compare(.offers, old.offers, new.offers)
    compare(.needs, old.needs, new.needs)
    compare(.since, old.since?.description, new.since?.description)
    compare(.until, old.until?.description, new.until?.description)
    compare(.members, old.members?.description, new.members?.description)
    compare(.website, old.website, new.website)
    compare(.release, old.release.rawValue, new.release.rawValue)
    guard !fields.isEmpty else { return nil }
    id = new.id
    name = new.name
    self.fields = fields
    direction = Self.direction(from: old, to: new)
  }

  /// A field by its name, when it changed.
  func field(_ name: Name) -> Field? { fields.first { $0.name == name } }

  private static func direction(from old: Actor, to new: Actor) -> Direction? {
    let steps = [
      step(old.phase?.height, new.phase?.height), step(old.members, new.members),
      step(
        old.scale.flatMap(Array(Scale.allCases).firstIndex),
        new.scale.flatMap(Array(Scale.allCases).firstIndex)),
    ]
    if steps.contains(1), !steps.contains(-1) { return .grew }
    if steps.contains(-1), !steps.contains(1) { return .shrank }
    return nil
  }

  /// 1 upwards, -1 downwards, 0 otherwise; what is not known on both sides is no step.
  private static func step(_ old: Int?, _ new: Int?) -> Int {
    guard let old, let new else { return 0 }
    return (new - old).signum()
  }
}

extension Phase {
  /// How far along from a signal to established; nil for those that are stuck or have stopped.
  fileprivate var height: Int? {
    switch self {
    case .signal: 0
    case .pioneer: 1
    case .growth: 2
    case .established: 3
    case .stuck, .stopped: nil
    }
  }
}
