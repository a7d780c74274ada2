internal import Movement

extension ChangeAnswer {
  /// The answer as tables: who came and went, what changed of whom, links, brokers, gaps, questions.
  public var tables: [AnswerTable] {
    var passages = AnswerTable(
      name: "actors",
      columns: ["id", "name", "kind", "municipalities", "themes", "change", "reason"])
    for (change, list) in [("came", came), ("went", went)] {
      for passage in list {
        passages.append([
          .text(passage.id), .text(passage.name), .text(passage.kind.rawValue),
          .list(passage.municipalities), .list(passage.themes), .text(change),
          .text(passage.reason.rawValue),
        ])
      }
    }
    var fields = AnswerTable(
      name: "changed", columns: ["id", "name", "direction", "column", "before", "after"])
    for change in changed {
      for field in change.fields {
        fields.append([
          .text(change.id), .text(change.name), .text(change.direction?.rawValue),
          .text(field.name.rawValue), .text(field.before), .text(field.after),
        ])
      }
    }
    return [passages, fields, linkTable, brokerTable, gapTable, questionTable]
  }

  private var linkTable: AnswerTable {
    var table = AnswerTable(
      name: "links", columns: ["from", "to", "kind", "change", "between_stayers"])
    for (change, list) in [("made", links.made), ("lost", links.lost)] {
      for link in list {
        table.append([
          .text(link.from), .text(link.to), .text(link.kind.rawValue), .text(change),
          .text(link.betweenStayers ? "true" : "false"),
        ])
      }
    }
    return table
  }

  private var brokerTable: AnswerTable {
    var table = AnswerTable(
      name: "brokers",
      columns: [
        "id", "name", "rank_before", "rank_before_low", "rank_before_high", "rank_after",
        "rank_after_low", "rank_after_high", "share_before", "share_after", "change_low",
        "change_high",
      ])
    for shift in brokers {
      table.append([
        .text(shift.id), .text(shift.name), .integer(shift.rankBefore),
        .integer(shift.rankBeforeLow), .integer(shift.rankBeforeHigh), .integer(shift.rankAfter),
        .integer(shift.rankAfterLow), .integer(shift.rankAfterHigh), .decimal(shift.shareBefore),
        .decimal(shift.shareAfter), .decimal(shift.changeLow), .decimal(shift.changeHigh),
      ])
    }
    return table
  }

  private var gapTable: AnswerTable {
    var table = AnswerTable(
      name: "gaps",
      columns: [
        "municipality", "theme", "change", "before", "after", "kind_before", "kind_after",
      ])
    for (change, list) in [
      ("closed", gaps.closed), ("opened", gaps.opened), ("looked", gaps.looked),
    ] {
      for cell in list {
        table.append([
          .text(cell.municipality), .text(cell.theme), .text(change), .integer(cell.before),
          .integer(cell.after), .text(cell.kindBefore.rawValue), .text(cell.kindAfter.rawValue),
        ])
      }
    }
    return table
  }

  private var questionTable: AnswerTable {
    var table = AnswerTable(
      name: "questions", columns: ["before", "name_before", "after", "name_after", "likeness"])
    for pair in questions {
      table.append([
        .text(pair.before), .text(pair.nameBefore), .text(pair.after), .text(pair.nameAfter),
        .decimal(pair.likeness),
      ])
    }
    return table
  }
}
