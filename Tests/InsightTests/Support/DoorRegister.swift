import Foundation
import Insight
import Movement
import Testing
import Words

/// A register in memory with needs, offers, places and links of all kinds.
///
/// Bunnik (GM1) and Zeist (GM2) lie 0.1 degree of latitude apart, which is 11.1 km; Far (GM3) lies
/// a whole degree away, and nobody knows where Nowhere (GM4) is.
struct DoorRegister {
  private(set) var actors: [[String: String]] = []
  private(set) var links: [String] = []
  var created = "2026-11-21"

  private static let actorColumns = [
    "id", "name", "kind", "municipalities", "place", "themes", "scale", "phase", "roles", "offers",
    "needs", "until", "release",
  ]

  /// Adds an actor, which is called by its key in capitals unless it has a name.
  mutating func add(
    _ id: String, kind: String = "initiative", in municipalities: String = "",
    on themes: String = "",
    phase: String = "", offers: String = "", needs: String = "", _ more: [String: String] = [:]
  ) {
    actors.append(
      [
        "id": id, "name": id.uppercased(), "kind": kind, "municipalities": municipalities,
        "themes": themes, "phase": phase, "offers": offers, "needs": needs,
      ].merging(more) { $1 })
  }

  /// Adds a link, and the actors that are not there yet.
  mutating func link(
    _ from: String, _ to: String, _ kind: String = "collaborates", statement: String = "fact",
    until: String = "", release: String = ""
  ) {
    for id in [from, to] where !actors.contains(where: { $0["id"] == id }) { add(id) }
    links.append("\(from),\(to),\(kind),\(statement),\(until),\(release)")
  }

  func released(to audience: Audience = .public) throws -> ReleasedRegister {
    func table(_ heading: String, _ rows: [String]) -> String {
      ([heading] + rows).joined(separator: "\n")
    }
    let actorRows = actors.map { actor in
      Self.actorColumns.map { actor[$0] ?? "" }.joined(separator: ",")
    }
    let (register, problems) = RegisterReader(files: [
      "datapackage.json": """
      {"created": "\(created)", "vliegwiel": {"language": "nl", "release": "public"},
       "resources": [
         {"name": "actors", "path": "actors.csv"}, {"name": "links", "path": "links.csv"},
         {"name": "themes", "path": "themes.csv"}, {"name": "places", "path": "places.csv"},
         {"name": "municipalities", "path": "municipalities.csv"}]}
      """,
      "actors.csv": table(Self.actorColumns.joined(separator: ","), actorRows),
      "links.csv": table("from,to,kind,statement,until,release", links),
      "themes.csv": """
      id,name_nl,name_en
      voedsel,Voedsel,Food
      energie,Energie,Energy
      wonen,Wonen,Housing
      """,
      "municipalities.csv": """
      code,name,land_area,latitude,longitude
      GM1,Bunnik,50,52,5
      GM2,Zeist,50,52.1,5
      GM3,Far,,53,5
      GM4,Nowhere,,,
      """,
      "places.csv": """
      name,municipality,latitude,longitude
      Odijk,GM1,52.02,5
      Werkhoven,GM1,52.03,5
      """,
    ]).read()
    #expect(problems.filter { $0.severity == .error } == [])
    return try #require(register).released(to: audience)
  }

  func matches(
    for audience: Audience = .public, in language: Language = .nl, lens: Lens = Lens(),
    threads: Int? = nil, _ change: (inout MatchOptions) -> Void = { _ in }
  ) throws -> MatchAnswer {
    var options = MatchOptions()
    options.minimum = 0
    change(&options)
    return try MatchAnswer(
      register: released(to: audience), lens: lens, options: options, language: language,
      threads: threads)
  }

  func routes(
    from: String, to goal: RouteOptions.Goal, for audience: Audience = .public,
    in language: Language = .nl, lens: Lens = Lens(),
    _ change: (inout RouteOptions) -> Void = { _ in }
  ) throws -> RouteAnswer {
    var options = RouteOptions(from: from, to: goal)
    change(&options)
    return try RouteAnswer(
      register: released(to: audience), lens: lens, options: options, language: language)
  }

  /// The same register with its actors and links in another order.
  func reversed() -> DoorRegister {
    var copy = self
    copy.actors.reverse()
    copy.links.reverse()
    return copy
  }
}
