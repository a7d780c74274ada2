internal import Graphs
public import Movement
public import Words

/// Why there is no route to look for.
public enum RouteError: Error, Sendable, Equatable {
  /// The actor has stopped.
  case hasStopped(Actor)
  /// The lens leaves the actor out.
  case outsideLens(Actor)
  /// The route starts where it ends.
  case isGoal(Actor)
}

extension RouteAnswer {
  /// The routes that the options ask for.
  ///
  /// - Parameters:
  ///   - register: What the audience may see; nothing else can come into the answer.
  ///   - lens: Which actors and links take part. The default is the default lens.
  ///   - language: The language of the sentences.
  /// - Precondition: The start and the goal, when it is one actor, are ids of the register.
  /// - Complexity: that of `Graph.shortestLooplessPaths`.
  /// - Throws: `RouteError` when an end takes no part, `GraphError` when a cost is no finite number
  ///   above zero.
  public init(
    register: ReleasedRegister, lens: Lens = Lens(), options: RouteOptions, language: Language
  ) throws {
    let doors = try DoorNetwork(of: register, through: lens, costs: options.costs)
    let start = try Self.vertex(of: options.from, in: doors, register)
    let (goals, withoutTheme) = try Self.goals(options.goal, from: start, in: doors, register)
    let search = RouteSearch(doors: doors, start: start, goals: goals)
    let paths = try search.paths(count: options.alternatives + 1)
    let words = RouteWords(language: language, register: register)
    var known = Set<Int>()
    from = options.from
    self.goals = goals.count
    goalsWithoutTheme = withoutTheme
    routes = paths.map { path in
      let between = path.vertices.dropFirst().dropLast()
      let new = between.filter { !known.contains($0) }
      known.formUnion(between)
      let actors = path.vertices.map { doors.actors[$0] }
      let links = zip(path.vertices, path.vertices.dropFirst()).compactMap { one, other in
        doors.link(between: one, and: other)
      }
      return Route(
        actors: actors.map(\.id), doors: between.count, cost: path.cost,
        links: links.map {
          Step(
            from: $0.from, to: $0.to, kind: $0.kind, statement: $0.statement,
            cost: options.costs.cost(of: $0.kind))
        },
        newDoors: new.map { doors.actors[$0].id }, reasons: words.reasons(actors, links))
    }
    essential = try search.essential(on: paths.first?.vertices ?? []).map { doors.actors[$0].id }
    miss =
      paths.isEmpty && !goals.isEmpty
      ? try NearestMiss(search: search, register: register).miss(words) : nil
  }

  private static func vertex(
    of id: String, in doors: DoorNetwork, _ register: ReleasedRegister
  ) throws(RouteError) -> Int {
    if let vertex = doors.index(of: id) { return vertex }
    guard let actor = register.actors.first(where: { $0.id == id }) else {
      preconditionFailure("an actor of the register")
    }
    throw register.hasStopped(actor)
      ? RouteError.hasStopped(actor) : RouteError.outsideLens(actor)
  }

  /// The vertices that fit the goal, and how many would but for a theme that nobody stated.
  private static func goals(
    _ goal: RouteOptions.Goal, from start: Int, in doors: DoorNetwork, _ register: ReleasedRegister
  ) throws(RouteError) -> (vertices: Set<Int>, withoutTheme: Int) {
    let fits: (Actor) -> Bool
    let wanted: String?
    switch goal {
    case .actor(let id):
      let end = try vertex(of: id, in: doors, register)
      if end == start { throw RouteError.isGoal(doors.actors[end]) }
      return ([end], 0)
    case .kind(let kind, let theme):
      fits = { $0.kind == kind }
      wanted = theme
    case .role(let role, let theme):
      fits = { $0.roles.contains(role) }
      wanted = theme
    }
    let fitting = doors.actors.indices.filter { $0 != start && fits(doors.actors[$0]) }
    guard let wanted else { return (Set(fitting), 0) }
    return (
      Set(fitting.filter { doors.actors[$0].themes.contains(wanted) }),
      fitting.count { doors.actors[$0].themes.isEmpty }
    )
  }
}
