internal import Movement
internal import Tables

extension FragilityAnswer {
  /// The answer as tables: actors, kinds, cells and what remains as actors are lost.
  public var tables: [AnswerTable] { [actorTable, kindTable, cellTable, robustnessTable] }

  private static let lossColumns = [
    "cut_off", "cut_off_initiatives", "cut_off_municipalities", "lost_to_province",
    "lost_to_peers", "emptied", "sentence",
  ]

  private static func cells(_ loss: Loss, _ sentence: String?) -> [CSVWriter.Cell] {
    let list = { (keys: [CellKey]) in
      CSVWriter.Cell.list(keys.map { "\($0.municipality):\($0.theme)" })
    }
    return [
      .integer(loss.cutOff), .integer(loss.cutOffInitiatives), .list(loss.cutOffMunicipalities),
      loss.lostToProvince.map(list) ?? .empty, list(loss.lostToPeers), list(loss.emptied),
      .text(sentence),
    ]
  }

  private var actorTable: AnswerTable {
    var table = AnswerTable(
      name: "actors", columns: ["id", "name", "kind", "degree", "rank"] + Self.lossColumns)
    for actor in actors {
      table.append(
        [
          .text(actor.id), .text(actor.name), .text(actor.kind.rawValue), .integer(actor.degree),
          .integer(actor.rank),
        ] + Self.cells(actor.loss, actor.sentence))
    }
    return table
  }

  private var kindTable: AnswerTable {
    var table = AnswerTable(name: "kinds", columns: ["kind", "actors"] + Self.lossColumns)
    for row in kinds {
      table.append(
        [.text(row.kind.rawValue), .integer(row.actors)] + Self.cells(row.loss, row.sentence))
    }
    return table
  }

  private var cellTable: AnswerTable {
    var table = AnswerTable(
      name: "cells",
      columns: [
        "municipality", "theme", "initiatives", "reaches_province", "province_hangs_on",
        "reaches_peers", "peers_hang_on",
      ])
    for cell in cells {
      table.append([
        .text(cell.municipality), .text(cell.theme), .integer(cell.initiatives),
        .text(cell.reachesProvince?.description), cell.provinceHangsOn.map { .list($0) } ?? .empty,
        .text(cell.reachesPeers.description), .list(cell.peersHangOn),
      ])
    }
    return table
  }

  private var robustnessTable: AnswerTable {
    var table = AnswerTable(
      name: "robustness",
      columns: [
        "order", "removed", "removed_share", "largest", "largest_low", "largest_high",
        "reachable_pairs", "reachable_pairs_low", "reachable_pairs_high",
      ])
    for point in robustness {
      table.append([
        .text(point.order.rawValue), .integer(point.removed), .decimal(point.removedShare),
        .decimal(point.largest), .decimal(point.largestLow), .decimal(point.largestHigh),
        .decimal(point.reachablePairs), .decimal(point.reachablePairsLow),
        .decimal(point.reachablePairsHigh),
      ])
    }
    return table
  }
}
