public import Movement

/// The way from an actor to a door: through whom, over links that exist.
///
/// The best route is the one over the links that cost least together (``DoorCosts``), of equal ones
/// the one with the fewest doors, that is actors in between, and then the first by id. It ends at
/// the first actor that fits the goal. Alternatives are the next best routes on which no actor
/// comes twice (Yen 1971). They may share doors with the best one: at the edge of a movement all
/// ways often begin with the same hands, and routes without any shared door would then not exist.
/// Which doors are new is said with each; those that no route at all can go round are essential.
public struct RouteAnswer: Sendable, Codable, Equatable {
  /// A link of a route, in its own direction.
  public struct Step: Sendable, Codable, Equatable {
    /// The actor that does something.
    public let from: String
    /// The actor it does it with.
    public let to: String
    /// What it does.
    public let kind: LinkKind
    /// How sure that is.
    public let statement: Statement
    /// What the step costs.
    public let cost: Double
  }

  /// A way to the goal.
  public struct Route: Sendable, Codable, Equatable {
    /// The actors, from the one that asks to the goal.
    public let actors: [String]
    /// How many actors are in between.
    public let doors: Int
    /// What all links cost together.
    public let cost: Double
    /// The link between each two actors that follow each other.
    public let links: [Step]
    /// Actors in between that are on none of the better routes.
    public let newDoors: [String]
    /// The route in sentences.
    public let reasons: [String]
  }

  /// Who would have to meet whom to open a route where there is none.
  public struct Miss: Sendable, Codable, Equatable {
    /// The one that can be reached from the start, or the start itself.
    public let a: String
    /// The one that can reach the goal, or the goal itself.
    public let b: String
    /// How many actors would be in between then, these two included when they are.
    public let doors: Int
    /// Themes that both work on.
    public let themes: [String]
    /// How far apart they are; nil when unknown.
    public let kilometers: Double?
    /// Whether a wish or a proposal to work together is on record.
    public let isWished: Bool
    /// Why these two, in sentences.
    public let reasons: [String]
  }

  /// Where routes start.
  public let from: String
  /// How many actors fit the goal.
  public let goals: Int
  /// How many actors would fit but for the theme, and state no theme.
  public let goalsWithoutTheme: Int
  /// The best route first.
  public let routes: [Route]
  /// Actors in between without whom the goal cannot be reached, in the order of the best route.
  public let essential: [String]
  /// What comes nearest to a route when there is none.
  public let miss: Miss?
}
