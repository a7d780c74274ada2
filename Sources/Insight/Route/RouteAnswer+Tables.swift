public import Movement
internal import Tables

extension RouteAnswer {
  /// The answer as tables: the routes, and the links they go over.
  public func tables(of register: ReleasedRegister) -> [AnswerTable] {
    var names: [String: String] = [:]
    for actor in register.actors { names[actor.id] = actor.name }
    var routeTable = AnswerTable(
      name: "routes",
      columns: ["rank", "doors", "cost", "actors", "names", "new_doors", "reasons"])
    var linkTable = AnswerTable(
      name: "links", columns: ["rank", "step", "from", "to", "kind", "statement", "cost"])
    for (rank, route) in routes.enumerated() {
      routeTable.append([
        .integer(rank + 1), .integer(route.doors), .decimal(route.cost), .list(route.actors),
        .list(route.actors.map { names[$0] ?? $0 }), .list(route.newDoors),
        .text(route.reasons.joined(separator: " ")),
      ])
      for (step, link) in route.links.enumerated() {
        linkTable.append([
          .integer(rank + 1), .integer(step + 1), .text(link.from), .text(link.to),
          .text(link.kind.rawValue), .text(link.statement.rawValue), .decimal(link.cost),
        ])
      }
    }
    return [routeTable, linkTable]
  }
}
