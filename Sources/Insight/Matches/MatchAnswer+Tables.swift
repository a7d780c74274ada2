public import Movement
internal import Tables

extension MatchAnswer {
  /// The answer as tables: the matches, and the cells that would make them better.
  public func tables(of register: ReleasedRegister) -> [AnswerTable] {
    var names: [String: String] = [:]
    for actor in register.actors { names[actor.id] = actor.name }
    var matchTable = AnswerTable(
      name: "matches",
      columns: [
        "a", "a_name", "b", "b_name", "score", "need", "theme", "phase", "distance", "reach",
        "completeness", "kilometers", "through", "through_names", "reasons",
      ])
    for match in matches {
      let parts = match.parts
      matchTable.append([
        .text(match.a), .text(names[match.a]), .text(match.b), .text(names[match.b]),
        .decimal(match.score), .decimal(parts.need), .decimal(parts.theme), .decimal(parts.phase),
        .decimal(parts.distance), .decimal(parts.reach), .decimal(match.completeness),
        .decimal(match.kilometers), .list(match.through),
        .list(match.through.map { names[$0] ?? $0 }), .text(match.reasons.joined(separator: " ")),
      ])
    }
    var missingTable = AnswerTable(name: "missing", columns: ["actor", "name", "column", "pairs"])
    for cell in missing.cells {
      missingTable.append([
        .text(cell.actor), .text(names[cell.actor]), .text(cell.column), .integer(cell.pairs),
      ])
    }
    return [matchTable, missingTable]
  }
}
