internal import Movement
internal import Tables

extension BrokerAnswer {
  /// The answer as tables: the actors, and the interpreters that are missing.
  public var tables: [AnswerTable] { [actorTable, missingTable] }

  private var actorTable: AnswerTable {
    var table = AnswerTable(
      name: "actors",
      columns: [
        "id", "name", "kind", "groups", "degree", "betweenness", "rank", "rank_low", "rank_high",
        "constraint", "constraint_rank", "constraint_rank_low", "constraint_rank_high",
        "participation", "participation_rank", "participation_rank_low",
        "participation_rank_high", "coordinator", "itinerant", "gatekeeper", "representative",
        "liaison", "expected_coordinator", "expected_itinerant", "expected_gatekeeper",
        "expected_representative", "expected_liaison", "bridged", "expected_bridged", "z", "p", "q",
      ])
    for actor in actors {
      let roles = actor.roles
      let expected = actor.expectedRoles
      var row: [CSVWriter.Cell] = [
        .text(actor.id), .text(actor.name), .text(actor.kind.rawValue), .list(actor.groups),
        .integer(actor.degree),
      ]
      row += [
        .decimal(actor.betweenness), .integer(actor.rank), .integer(actor.rankLow),
        .integer(actor.rankHigh), .decimal(actor.constraint), .integer(actor.constraintRank),
        .integer(actor.constraintRankLow), .integer(actor.constraintRankHigh),
        .decimal(actor.participation), .integer(actor.participationRank),
        .integer(actor.participationRankLow), .integer(actor.participationRankHigh),
      ]
      row += [
        .decimal(roles.coordinator), .decimal(roles.itinerant), .decimal(roles.gatekeeper),
        .decimal(roles.representative), .decimal(roles.liaison), .decimal(expected?.coordinator),
        .decimal(expected?.itinerant), .decimal(expected?.gatekeeper),
        .decimal(expected?.representative), .decimal(expected?.liaison),
      ]
      row += [
        .integer(actor.bridged), .decimal(actor.expectedBridged), .decimal(actor.z),
        .decimal(actor.p), .decimal(actor.q),
      ]
      table.append(row)
    }
    return table
  }

  private var missingTable: AnswerTable {
    var table = AnswerTable(
      name: "missing",
      columns: [
        "area", "grouping", "a", "b", "kind", "distance", "actors_a", "actors_b", "linked_a",
        "linked_b", "candidates", "reason",
      ])
    for pair in missing {
      table.append([
        .text(pair.area), .text(pair.grouping.rawValue), .text(pair.a), .text(pair.b),
        .text(pair.kind.rawValue), .integer(pair.distance), .list(pair.actorsA),
        .list(pair.actorsB), .integer(pair.linkedA), .integer(pair.linkedB),
        .list(pair.candidates), .text(pair.reason),
      ])
    }
    return table
  }
}
