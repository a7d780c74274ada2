import Foundation
import Testing

/// Plants canary words in records that must not go out, and looks for them in everything the tool
/// makes and says.
struct LeakTests {
  /// The canary of each release; no text and, being long, no picture holds it by chance.
  private static let canaries = [
    "network": "pietjenetwerk", "counted": "pietjegeteld", "confidential": "pietjegeheim",
  ]
  /// The canary in what never leaves the house: notes and unknown columns, also of public records.
  private static let note = "pietjenotitie"

  @Test(arguments: ["public", "network", "internal"])
  func overviewHoldsOnlyWhatItsAudienceMaySee(audience: String) async throws {
    let folder = try TemporaryFolder()
    let register = try plant(in: folder)
    let arguments = [
      "overview", register.path, "-o", folder.path("out"), "--size", "a4", "--audience", audience,
    ]
    let outcome = try await Tool.run(arguments)
    try #require(outcome.code == 0, "\(outcome.errors)")
    let seen = ["public": [], "network": ["network"], "internal": Array(Self.canaries.keys)]
    let hidden = Self.canaries.filter { !(seen[audience] ?? []).contains($0.key) }.map(\.value)
    let places = try await everything(from: outcome, in: folder)
    #expect(Set(OverviewTests.names).isSubset(of: places.keys))
    for (place, bytes) in places {
      for word in hidden + (audience == "internal" ? [] : [Self.note]) {
        for spelling in [word, word.uppercased(), word.capitalized] {
          #expect(bytes.range(of: Data(spelling.utf8)) == nil, "\(word) in \(place)")
        }
      }
    }
    // What may be seen is there, so that the search is known to find what it looks for.
    for release in seen[audience] ?? [] {
      let word = try #require(Self.canaries[release])
      for place in ["actors.csv", "overview.json", "network.dot"] {
        #expect(places[place]?.range(of: Data(word.utf8)) != nil, "\(word) in \(place)")
      }
    }
    for place in ["actors.csv", "overview.json", "overview.svg"] {
      #expect(places[place]?.range(of: Data("papegaai".utf8)) != nil, "papegaai in \(place)")
    }
    let title = Data("Bewonersinitiatieven".utf8)
    #expect(places["PDF as text"]?.range(of: title) != nil || places["PDF as text"] == nil)
  }

  @Test(arguments: QuestionTests.cases, ["public", "network"])
  func answersHoldOnlyWhatTheirAudienceMaySee(
    question: QuestionTests.Case, audience: String
  ) async throws {
    let folder = try TemporaryFolder()
    let register = try plant(in: folder)
    let outcome = try await Tool.run(
      [question.name, register.path] + question.arguments
        + ["-o", folder.path("out") + "/", "--audience", audience])
    try #require(outcome.code == 0, "\(outcome.errors)")
    let hidden = Self.canaries.filter { audience == "public" || $0.key != "network" }.map(\.value)
    var places = ["standard output": outcome.text, "standard error": outcome.errors]
    for name in question.files { places[name] = try folder.text(of: "out/\(name)") }
    for (place, text) in places {
      for word in hidden + [Self.note] {
        #expect(!text.lowercased().contains(word), "\(word) in \(place)")
      }
    }
  }

  @Test(arguments: PlotTests.kinds, ["public", "network"])
  func chartsHoldOnlyWhatTheirAudienceMaySee(kind: String, audience: String) async throws {
    let folder = try TemporaryFolder()
    let register = try plant(in: folder)
    let hidden = Self.canaries.filter { audience == "public" || $0.key != "network" }.map(\.value)
    for form in ["svg", "txt", "csv"] {
      let outcome = try await Tool.run([
        "plot", kind, register.path, "-o", folder.path("chart.\(form)"), "--audience", audience,
      ])
      try #require(outcome.code == 0, "\(outcome.errors)")
      let places = [
        "standard output": outcome.text, "standard error": outcome.errors,
        form: try folder.text(of: "chart.\(form)"),
      ]
      for (place, text) in places {
        // When the withheld initiatives began is a year that no other has.
        let years = kind == "timeline" && audience == "public" ? ["1871", "1872"] : []
        for word in hidden + [Self.note] + years {
          #expect(!text.lowercased().contains(word), "\(word) in \(place)")
        }
      }
    }
  }

  /// Every kind of sheet; the subjects are those to which the planted records belong.
  static let posters = [
    ["overview"], ["theme", "energie"], ["municipality", "Utrecht"], ["initiative", "papegaai"],
    ["gaps"], ["list"],
  ]

  @Test(arguments: posters, ["public", "network"])
  func postersHoldOnlyWhatTheirAudienceMaySee(poster: [String], audience: String) async throws {
    let folder = try TemporaryFolder()
    let register = try plant(in: folder)
    let hidden = Self.canaries.filter { audience == "public" || $0.key != "network" }.map(\.value)
    for orientation in ["landscape", "portrait"] {
      for form in ["svg", "txt", "pdf"] {
        let file = "sheet.\(form)"
        // A small page leaves names out; a large one has room for all.
        let outcome = try await Tool.run(
          ["poster", register.path] + poster + [
            "-o", folder.path(file), "--size", "a0", "--orientation", orientation, "--audience",
            audience,
          ])
        try #require(outcome.code == 0, "\(outcome.errors)")
        var places = [
          "standard output": outcome.output, "standard error": Data(outcome.errors.utf8),
          form: try Data(contentsOf: folder.url.appending(path: file)),
        ]
        if form == "pdf", let pdftotext = try Programs.path(of: "pdftotext") {
          let text = try await Tool.run(pdftotext, [folder.path(file), "-"])
          places["PDF as text"] = Data(text.text.filter { !$0.isWhitespace }.utf8)
        }
        for (place, bytes) in places {
          for word in hidden + [Self.note] {
            for spelling in [word, word.uppercased(), word.capitalized] {
              #expect(bytes.range(of: Data(spelling.utf8)) == nil, "\(word) in \(place)")
            }
          }
        }
        // What may be seen is there, so that the search is known to find what it looks for; two
        // sheets name no actors.
        if form == "svg", poster != ["gaps"], poster != ["list"] {
          let seen = ["papegaai"] + (audience == "network" ? ["pietjenetwerk"] : [])
          for word in seen {
            #expect(places[form]?.range(of: Data(word.utf8)) != nil, "\(word) is not on \(poster)")
          }
        }
      }
    }
  }

  @Test func postersOfAllHoldOnlyWhatEverybodyMaySee() async throws {
    let folder = try TemporaryFolder()
    let register = try plant(in: folder)
    let outcome = try await Tool.run([
      "poster", register.path, "initiative", "--all", "--municipalities", "Utrecht", "-o",
      folder.path("out"),
    ])
    try #require(outcome.code == 0, "\(outcome.errors)")
    let names = try folder.names(in: "out")
    #expect(names.contains("parkiet.pdf"))
    var texts = [outcome.text, outcome.errors] + names
    if let pdftotext = try Programs.path(of: "pdftotext") {
      for name in names {
        texts.append(try await Tool.run(pdftotext, [folder.path("out/\(name)"), "-"]).text)
      }
    }
    for word in Array(Self.canaries.values) + [Self.note] {
      #expect(!texts.contains { $0.lowercased().contains(word) }, "\(word)")
    }
  }

  @Test(arguments: ["network", "counted", "confidential"])
  func posterOfAWithheldActorIsOfNobody(release: String) async throws {
    let folder = try TemporaryFolder()
    let register = try plant(in: folder)
    let word = try #require(Self.canaries[release])
    for subject in ["\(word)-id", "\(word) naam"] {
      let outcome = try await Tool.run([
        "poster", register.path, "initiative", subject, "-o", folder.path("sheet.svg"), "--lang",
        "en", "--quiet",
      ])
      #expect(outcome.code == 2)
      // As unknown as one that does not exist; the message repeats what was asked, and no more.
      #expect(
        outcome.errors
          == "initiative: “\(subject)” is not known. Give the id or the name of an actor.\n")
      #expect(try folder.names(in: "").contains("sheet.svg") == false)
    }
  }

  /// Every file, what the PDF says when read as text, and what the tool prints.
  private func everything(
    from outcome: Tool.Outcome, in folder: TemporaryFolder
  ) async throws -> [String: Data] {
    var places = ["standard output": outcome.output, "standard error": Data(outcome.errors.utf8)]
    for name in try folder.names(in: "out") {
      places[name] = try Data(contentsOf: folder.url.appending(path: "out/\(name)"))
    }
    if let pdftotext = try Programs.path(of: "pdftotext") {
      let text = try await Tool.run(pdftotext, [folder.path("out/overview.pdf"), "-"])
      #expect(text.code == 0)
      // A name may run over several lines.
      places["PDF as text"] = Data(text.text.filter { !$0.isWhitespace }.utf8)
    }
    return places
  }

  /// A copy of the shipped register with withheld records in every table that has them.
  ///
  /// A public actor, papegaai, is linked to all of them, so that leaving one out takes care.
  private func plant(in folder: TemporaryFolder) throws -> URL {
    let register = try folder.copyOfUtrecht()
    try addColumn("eigen kolom", to: "register/actors.csv", in: folder)
    try addColumn("eigen kolom", to: "register/links.csv", in: folder)
    let note = Self.note
    var actors =
      "papegaai,papegaai,umbrella,GM0344,Utrecht,energie,,,,,,,,,,,public,,,\(note),\(note)\n"
      + "parkiet,parkiet,initiative,GM0344,Utrecht,energie,,,,,,,,,,,public,,,\(note),\(note)\n"
    var links = "papegaai,parkiet,member,fact,,,,public,,,\(note)\n"
    var sources = ""
    var surveys = ""
    for (release, word) in Self.canaries.sorted(by: { $0.key < $1.key }) {
      actors +=
        "\(word)-id,\(word) naam,initiative,GM0344,\(word)-plaats,energie,local,stuck,3,activating,"
        + "\(word)-aanbod,\(word)-vraag,1871,1872,42,https://\(word).example.org,\(release),"
        + "\(word)-bron,\(word)-afgeleid,\(note) \(word),\(note) \(word)\n"
      actors +=
        "\(word)-id2,\(word) naam2,umbrella,GM0310,,wonen,,,,,,,,,,,\(release),\(word)-bron,,,\n"
      for end in ["id", "id2"] {
        links +=
          "papegaai,\(word)-\(end),collaborates,fact,,,,public,\(word)-bron2,\(word),\(note)\n"
      }
      links += "\(word)-id,\(word)-id2,member,fact,,,,\(release),\(word)-bron,\(word),\(note)\n"
      links += "papegaai,parkiet,supports,fact,3,,,\(release),\(word)-bron3,\(word),\(note)\n"
      for source in ["bron", "bron2", "bron3", "bron4"] {
        sources +=
          "\(word)-\(source),\(word) titel,2020,https://\(word).example.org/\(source)\n"
      }
      surveys += "GM0344,energie,2024,\(word) werkwijze,0.7,\(release),\(word)-bron4\n"
    }
    try folder.append(actors, to: "register/actors.csv")
    try folder.append(links, to: "register/links.csv")
    try folder.append(sources, to: "register/sources.csv")
    try folder.append(surveys, to: "register/surveys.csv")
    return register
  }

  private func addColumn(
    _ heading: String, to name: String, in folder: TemporaryFolder
  ) throws {
    let lines = try folder.text(of: name).split(separator: "\n")
    let longer = lines.enumerated().map { $1 + "," + ($0 == 0 ? heading : "") }
    try folder.write(longer.joined(separator: "\n") + "\n", to: name)
  }
}
