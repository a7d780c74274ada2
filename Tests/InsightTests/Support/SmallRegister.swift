import Graphs
import Insight
import Movement
import Testing
import Words

/// A register in memory, to which tests add actors, links and surveys.
///
/// It has three themes and three municipalities with round numbers of inhabitants.
struct SmallRegister {
  var actors: [String] = []
  var links: [String] = []
  var surveys: [String] = []
  var places: [String] = []
  var themes = ["voedsel,Voedsel,Food", "energie,Energie,Energy", "wonen,Wonen,Housing"]
  var municipalities = ["GM1,Bunnik,10000,2026", "GM2,Zeist,30000,2026", "GM3,Utrecht,60000,2026"]

  /// Adds an actor, which is called by its key in capitals.
  mutating func add(
    _ id: String, kind: String = "initiative", in municipalities: String = "",
    on themes: String = "", phase: String = "", release: String = "", scale: String = "",
    place: String = ""
  ) {
    actors.append(
      "\(id),\(id.uppercased()),\(kind),\(municipalities),\(themes),\(phase),\(release),\(scale),\(place)"
    )
  }

  /// Adds the links of a path through these actors, adding the actors that are not there yet.
  mutating func link(_ ids: String..., weight: String = "") {
    for id in ids where !actors.contains(where: { $0.hasPrefix("\(id),") }) { add(id) }
    for (from, to) in zip(ids, ids.dropFirst()) {
      links.append("\(from),\(to),collaborates,fact,\(weight)")
    }
  }

  /// Adds links between each two of these actors.
  mutating func linkAll(_ ids: [String]) {
    for (i, one) in ids.enumerated() {
      for other in ids[..<i] { link(other, one) }
    }
  }

  func released(to audience: Audience = .public) throws -> ReleasedRegister {
    /// A table; rows may leave out cells at their end.
    func table(_ heading: String, _ rows: [String]) -> String {
      let commas = heading.count { $0 == "," }
      let padded = rows.map { row in
        row + String(repeating: ",", count: commas - row.count { $0 == "," })
      }
      return ([heading] + padded).joined(separator: "\n")
    }
    let (register, problems) = RegisterReader(files: [
      "datapackage.json": """
      {"vliegwiel": {"language": "nl", "release": "public"},
       "resources": [
         {"name": "actors", "path": "actors.csv"}, {"name": "links", "path": "links.csv"},
         {"name": "themes", "path": "themes.csv"}, {"name": "surveys", "path": "surveys.csv"},
         {"name": "municipalities", "path": "municipalities.csv"},
         {"name": "places", "path": "places.csv"}]}
      """,
      "actors.csv": table("id,name,kind,municipalities,themes,phase,release,scale,place", actors),
      "links.csv": table("from,to,kind,statement,weight", links),
      "themes.csv": table("id,name_nl,name_en", themes),
      "municipalities.csv": table(
        "code,name,population,population_year,latitude,longitude,region", municipalities),
      "surveys.csv": table("municipality,theme,date,found,release", surveys),
      "places.csv": table("name,municipality,population,latitude,longitude", places),
    ]).read()
    #expect(problems.filter { $0.severity == .error } == [])
    return try #require(register).released(to: audience)
  }

  func centrality() throws -> CentralityAnswer {
    try CentralityAnswer(network: Network(of: released()))
  }

  func clusters(
    in language: Language = .nl, _ change: (inout ClusterOptions) -> Void = { _ in }
  ) throws -> ClusterAnswer {
    let register = try released()
    var options = ClusterOptions()
    options.runs = 20
    options.permutations = 200
    change(&options)
    return ClusterAnswer(
      network: try Network(of: register), register: register, language: language,
      options: options)
  }

  func gaps(
    for audience: Audience = .public, lens: Lens = Lens(), in language: Language = .nl,
    _ change: (inout GapOptions) -> Void = { _ in }
  ) throws -> GapAnswer {
    var options = GapOptions()
    options.lens = lens
    change(&options)
    return GapAnswer(register: try released(to: audience), language: language, options: options)
  }

  func findings(in language: Language, lens: Lens = Lens()) throws -> [Finding] {
    let register = try released()
    let network = try Network(of: register, through: lens)
    return Findings(
      register: register, network: network, centrality: try centrality(),
      clusters: try clusters(in: language), gaps: try gaps(lens: lens), language: language
    ).all
  }

  /// The same register with its actors and links in another order.
  func shuffled(seed: UInt64) -> SmallRegister {
    var generator = SeededGenerator(seed: seed)
    var copy = self
    copy.actors.shuffle(using: &generator)
    copy.links.shuffle(using: &generator)
    return copy
  }

  /// Fourteen actors with links, themes and municipalities made by chance.
  static func random(seed: UInt64) -> SmallRegister {
    var generator = SeededGenerator(seed: seed, stream: 1)
    var register = SmallRegister()
    let themes = ["", "voedsel", "energie", "voedsel|wonen"]
    let places = ["", "GM1", "GM2", "GM1|GM3"]
    let ids = (0..<14).map { "a\($0)" }
    for id in ids {
      register.add(
        id, in: places[Int.random(in: 0..<4, using: &generator)],
        on: themes[Int.random(in: 0..<4, using: &generator)])
    }
    for second in 1..<14 {
      for first in 0..<second where Int.random(in: 0..<5, using: &generator) == 0 {
        register.link(ids[first], ids[second])
      }
    }
    return register
  }
}
