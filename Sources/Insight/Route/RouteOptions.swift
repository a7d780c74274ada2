public import Movement

/// Where a route begins and leads, and over which links.
public struct RouteOptions: Sendable, Equatable {
  /// Whose door to get to.
  public enum Goal: Sendable, Equatable {
    /// The actor with this id.
    case actor(String)
    /// Any actor of a kind, of a theme when one is given.
    case kind(ActorKind, theme: String?)
    /// Any actor with a role, of a theme when one is given.
    case role(Role, theme: String?)
  }

  /// The id of the actor where routes begin.
  public let from: String
  /// Whose door they lead to.
  public let goal: Goal
  /// How many routes beside the best one.
  ///
  /// The default is 2.
  public var alternatives = 2
  /// What links cost, and which kinds open no door.
  ///
  /// The default is the default of ``DoorCosts``.
  public var costs = DoorCosts()

  /// The default options for a way.
  public init(from: String, to goal: Goal) {
    self.from = from
    self.goal = goal
  }
}

/// As an answer tells them: the goal is the id of an actor, or a kind or role.
extension RouteOptions: Encodable {
  private enum Key: CodingKey { case from, to, theme, alternatives, avoid, costs }

  /// Writes all options; a theme that was not asked for is null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(from, forKey: .from)
    switch goal {
    case .actor(let id):
      try container.encode(id, forKey: .to)
      try container.encodeNil(forKey: .theme)
    case .kind(let kind, let theme):
      try container.encode(kind.rawValue, forKey: .to)
      try container.encode(theme, forKey: .theme)
    case .role(let role, let theme):
      try container.encode(role.rawValue, forKey: .to)
      try container.encode(theme, forKey: .theme)
    }
    try container.encode(alternatives, forKey: .alternatives)
    let avoided = LinkKind.allCases.filter(costs.avoided.contains)
    try container.encode(avoided.map(\.rawValue), forKey: .avoid)
    var table: [String: Double] = [:]
    for kind in LinkKind.allCases { table[kind.rawValue] = costs[kind] }
    try container.encode(table, forKey: .costs)
  }
}
