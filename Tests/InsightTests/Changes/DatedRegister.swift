import Movement
import Testing

/// A register in memory with all columns that change in time.
struct DatedRegister {
  var actors: [String: [String: String]] = [:]
  private var order: [String] = []
  var links: [String] = []
  var surveys: [String] = []
  var created = "2026-01-01"

  /// Adds an actor, or changes its cells.
  mutating func set(_ id: String, _ cells: [String: String] = [:]) {
    if actors[id] == nil {
      order.append(id)
      actors[id] = ["id": id, "name": id.uppercased(), "kind": "initiative"]
    }
    actors[id]?.merge(cells) { $1 }
  }

  mutating func remove(_ id: String) {
    actors[id] = nil
    order.removeAll { $0 == id }
    links.removeAll { $0.hasPrefix(id + ",") || $0.contains("," + id + ",") }
  }

  mutating func link(_ from: String, _ to: String, since: String = "", until: String = "") {
    links.append("\(from),\(to),collaborates,fact,\(since),\(until),")
  }

  func released(to audience: Audience = .public) throws -> ReleasedRegister {
    let columns = [
      "id", "name", "kind", "municipalities", "themes", "scale", "phase", "ownership", "members",
      "since", "until", "website", "release",
    ]
    let rows = order.map { id in
      columns.map { actors[id]?[$0] ?? "" }.joined(separator: ",")
    }
    let (register, problems) = RegisterReader(files: [
      "datapackage.json": """
      {"created": "\(created)", "vliegwiel": {"language": "nl", "release": "public"},
       "resources": [
         {"name": "actors", "path": "actors.csv"}, {"name": "links", "path": "links.csv"},
         {"name": "themes", "path": "themes.csv"}, {"name": "surveys", "path": "surveys.csv"},
         {"name": "municipalities", "path": "municipalities.csv"}]}
      """,
      "actors.csv": ([columns.joined(separator: ",")] + rows).joined(separator: "\n"),
      "links.csv": (["from,to,kind,statement,since,until,release"] + links)
        .joined(separator: "\n"),
      "themes.csv": "id,name_nl,name_en\nvoedsel,Voedsel,Food\nwonen,Wonen,Housing",
      "municipalities.csv": "code,name,population\nGM1,Bunnik,10000\nGM2,Zeist,30000",
      "surveys.csv": (["municipality,theme,date"] + surveys).joined(separator: "\n"),
    ]).read()
    #expect(problems.filter { $0.severity == .error } == [])
    return try #require(register).released(to: audience)
  }
}
