import Movement
import Testing
import Words

struct RegisterReaderTests {
  @Test func sampleIsSound() throws {
    let (register, problems) = SampleRegister().read()
    #expect(problems == [])
    let released = try #require(register).released()
    #expect(released.actors.map(\.id) == ["moestuin", "koepel", "gemeente"])
    #expect(released.actors[0].isStarting && !released.actors[0].isExperienced)
    #expect(released.actors[1].isExperienced && released.actors[1].sector == .community)
    #expect(released.links.map(\.weight) == [1, 2])
  }

  @Test func everyKindOfProblemAtOnce() {
    var sample = SampleRegister()
    sample.files["actors.csv"] = """
      id,name,kind,municipalities,themes,scale,phase,ownership,roles,since,until,members,website,release,source
      a,,initiatieff,GM0999|GM0312,voedsell|energie|energie,lokaal,pionier,5,adviserend|x,2020-02-30,,veel,ftp://a.nl,publik,verslagg
      b,B,fund,,,,,,,2020,2019,1.200,https://b.nl,,
      b,B\u{1B},fund,,,,,0,,5-11-2020,,-1,https://user@evil.nl,,
      ,,,,,,,,,,,,,,
      ,C,,,,,,,,,,,,,
      """
    sample.files["links.csv"] = """
      from,to,kind,statement,weight,since
      b,a,funds,fact,0,
      b,b,funds,fact,1,
      a,b,supports,fact,1,
      a,b,supports,fact,1,
      x,,knows,fact,,20
      """
    sample.files["municipalities.csv"] = """
      code,name,population,land_area,latitude,longitude
      GM0312,Bunnik,0,nul,95,5.2
      GM0344,Utrecht,378.278,94,52.1,
      """
    sample.files["themes.csv"] = """
      id,name_nl,color
      voedsel,Voedsel,groen
      energie,,#00ff0
      """
    let (register, problems) = sample.read()
    #expect(register == nil)
    let expected: [(String, Problem.Kind)] = [
      ("themes.csv:2:color", .notColor), ("themes.csv:3:name", .missingCell),
      ("themes.csv:3:color", .notColor),
      ("municipalities.csv:2:population", .notWholeNumber(atLeast: 1, atMost: nil)),
      ("municipalities.csv:2:land_area", .notPositive),
      ("municipalities.csv:2:latitude", .notCoordinate(limit: 90)),
      ("municipalities.csv:3:longitude", .halfPosition),
      ("actors.csv:2:name", .missingCell),
      ("actors.csv:2:kind", .unknownWord(.kindOfActor, suggestion: "initiative")),
      ("actors.csv:2:municipalities", .unknownReference(to: .municipality, suggestion: nil)),
      ("actors.csv:2:themes", .repeatedValue),
      ("actors.csv:2:themes", .unknownReference(to: .theme, suggestion: "voedsel")),
      ("actors.csv:2:ownership", .notWholeNumber(atLeast: 1, atMost: 4)),
      ("actors.csv:2:roles", .unknownWord(.role, suggestion: nil)),
      ("actors.csv:2:since", .notDate(suggestion: nil)),
      ("actors.csv:2:members", .notWholeNumber(atLeast: 0, atMost: nil)),
      ("actors.csv:2:website", .notWebAddress),
      ("actors.csv:2:release", .unknownWord(.release, suggestion: "public")),
      ("actors.csv:2:source", .unknownReference(to: .source, suggestion: "verslag")),
      ("actors.csv:3:until", .untilBeforeSince(since: "2020")),
      ("actors.csv:4:name", .controlCharacter(code: 0x1B)),
      ("actors.csv:4:ownership", .notWholeNumber(atLeast: 1, atMost: 4)),
      ("actors.csv:4:since", .notDate(suggestion: "2020-11-05")),
      ("actors.csv:4:members", .notWholeNumber(atLeast: 0, atMost: nil)),
      ("actors.csv:4:website", .notWebAddress),
      ("actors.csv:4:id", .duplicateKey(firstLine: 3)),
      ("actors.csv:6:id", .missingCell), ("actors.csv:6:kind", .missingCell),
      ("links.csv:2:weight", .notPositive), ("links.csv:3:to", .linkToSelf),
      ("links.csv:5:-", .duplicateLink(firstLine: 4)),
      ("links.csv:6:from", .unknownReference(to: .actor, suggestion: nil)),
      ("links.csv:6:to", .missingCell), ("links.csv:6:since", .notDate(suggestion: nil)),
    ]
    #expect(problems.map(\.place) == expected.map(\.0))
    for (problem, (place, kind)) in zip(problems, expected) {
      #expect(problem.kind == kind, "\(place)")
    }
  }

  @Test func dutchHeadingsInAnyOrderAndDutchHabits() throws {
    var sample = SampleRegister()
    sample.files["actors.csv"] = """
      sep=;
      Vrijgave;Thema's;NAAM;Soort;Kenmerk;Gemeente;Leden;Eigenaarschap;Rollen
      openbaar;Voedsel|energie;Moestuin;initiatief;moestuin;Bunnik;1.200;1;adviserend|connecting
      netwerk;;Koepel;koepel;koepel;GM0344;;;
      """
    sample.files["links.csv"] = """
      Van,Naar,Soort,Uitspraak,Gewicht
      moestuin,Koepel,is lid van,feit,"1,5"
      """
    sample.files["municipalities.csv"] = """
      Gemeente;Gemeentecode;Inwoners;Opp. land (km²);Breedtegraad;Lengtegraad
      Bunnik;GM0312;16.402;36,97;52,04096;5,21696
      Utrecht;GM0344;378.278;94,33;52,09;5,07
      """
    let (register, problems) = sample.read()
    #expect(problems.map { $0.message(in: .en) } == [])
    let released = try #require(register).released(to: .internal)
    let actor = try #require(released.actors.first)
    #expect(actor.kind == .initiative)
    #expect(actor.municipalities == ["GM0312"])
    #expect(actor.themes == ["voedsel", "energie"])
    #expect(actor.members == 1200)
    #expect(actor.roles == [.advising, .connecting])
    #expect(released.actors.map(\.release) == [.public, .network])
    #expect(released.links.map(\.to) == ["koepel"])
    #expect(released.links.map(\.weight) == [1.5])
    #expect(released.municipalities.map(\.population) == [16402, 378_278])
    #expect(released.municipalities[0].landArea == 36.97)
    #expect(released.municipalities[0].position?.latitude == 52.04096)
  }

  @Test func surveysSayWhichShareTheyFound() throws {
    var sample = SampleRegister()
    sample.files["surveys.csv"] = """
      Gemeente;Thema;Datum;Gevonden deel
      Bunnik;Voedsel;2026;80%
      Bunnik;Energie;2026;0,25
      Utrecht;;2026;
      """
    let (register, problems) = sample.read()
    #expect(problems == [])
    #expect(try #require(register).released().surveys.map(\.found) == [0.8, 0.25, nil])
  }

  @Test(arguments: ["80", "-0.1", "101%", "half", "1,01"])
  func surveyCannotFindAnythingBut0To1(found: String) {
    var sample = SampleRegister()
    sample.add("GM0312,voedsel,2026,\"\(found)\",,\n", to: "surveys.csv")
    let (register, problems) = sample.read()
    #expect(register == nil)
    #expect(problems.map { "\($0.place) \($0.kind)" } == ["surveys.csv:2:found notShare"])
  }

  @Test func unknownColumnsAreKeptWithAWarning() throws {
    var sample = SampleRegister()
    sample.files["actors.csv"] = "id,name,kind,Theems,buurt\na,A,initiative,x,\" 1\n2\"\n"
    sample.files["links.csv"] = "from,to,kind,statement\n"
    sample.add("x,y,z\n", to: "sources.csv")
    sample.files["sources.csv"] = "id,title,kast\nverslag,Verslag,3\n"
    let (register, problems) = sample.read()
    #expect(
      problems.map(\.kind) == [
        .unknownColumn(suggestion: nil, isKept: false),
        .unknownColumn(suggestion: "themes", isKept: true),
        .unknownColumn(suggestion: nil, isKept: true),
      ])
    #expect(problems.allSatisfy { $0.severity == .warning })
    let extra = try #require(register).released(to: .internal).actors[0].extra
    #expect(extra.map(\.column) == ["Theems", "buurt"])
    #expect(extra.map(\.value) == ["x", " 1\n2"])
  }

  @Test(arguments: [
    ("relaese", "", Problem.Kind.hiddenRelease), ("Vrijgaaf", "x", .hiddenRelease),
    ("status", "vertrouwelijk", .hiddenRelease), ("wie?", "Counted only", .hiddenRelease),
    ("status", "actief", .unknownColumn(suggestion: nil, isKept: true)),
  ])
  func columnThatSeemsToHoldBackRowsIsNotPassedOver(
    heading: String, cell: String, kind: Problem.Kind
  ) {
    var sample = SampleRegister()
    sample.files["actors.csv"] = "id,name,kind,\(heading)\nmoestuin,A,initiative,\(cell)\n"
    sample.files["links.csv"] = "from,to,kind,statement\n"
    let (register, problems) = sample.read()
    #expect(problems.map(\.kind) == [kind])
    #expect((register == nil) == (kind == .hiddenRelease))
  }

  @Test func releaseWhereThereIsNoneIsNotPassedOver() {
    var sample = SampleRegister()
    sample.files["sources.csv"] = "id,title,Vrijgave\nverslag,Verslag,\n"
    sample.files["places.csv"] = "name,municipality,x\nOdijk,GM0312,Vertrouwelijk\n"
    #expect(sample.read().problems.map(\.kind) == [.releaseWithoutMeaning, .releaseWithoutMeaning])
  }

  @Test func columnsMissingOrTwice() {
    var sample = SampleRegister()
    sample.files["links.csv"] = "from,van,to,kind\nmoestuin,,koepel,member\n"
    sample.files["surveys.csv"] = ""
    sample.files["places.csv"] = "name,name,municipality\nOdijk,,GM0312\n"
    #expect(
      sample.read().problems.map { "\($0.place) \($0.kind)" } == [
        "places.csv:1:name form(Tables.TableProblem.Kind.duplicateHeading(\"name\", firstColumn: 1))",
        "links.csv:1:van sameColumn(as: \"from\")", "links.csv:1:statement missingColumn",
        "surveys.csv:1:1 form(Tables.TableProblem.Kind.noHeadings)",
      ])
  }

  @Test func formAndMeaningAreReportedTogether() {
    var sample = SampleRegister()
    sample.add("d,D,initiative\n\"e,E,initiative,,voedsell,,,\n", to: "actors.csv")
    #expect(
      sample.read().problems.map(\.place) == [
        "actors.csv:5:municipalities", "actors.csv:6:id", "actors.csv:6:themes",
      ])
  }

  @Test(arguments: [
    ("{", nil), ("[]", nil), ("{}", "resources"), (#"{"resources": 3}"#, "resources"),
    (#"{"resources": [{"path": "a.csv"}]}"#, "resources.0.name"),
    (#"{"resources": [{"name": "actors", "path": 3}]}"#, "resources.0.path"),
    (#"{"resources": [{"name": "actors"}]}"#, "resources"),
    (#"{"resources": [], "vliegwiel": {"release": "publik"}}"#, "vliegwiel.release"),
    (#"{"resources": [], "created": "gisteren"}"#, "created"),
    (#"{"resources": [], "sources": "CBS"}"#, "sources"),
  ])
  func brokenDescriptorIsOneProblem(json: String, place: String?) {
    var sample = SampleRegister()
    sample.files["datapackage.json"] = json
    let (register, problems) = sample.read()
    #expect(register == nil)
    #expect(problems.map(\.kind) == [.brokenDescriptor(at: place)])
    #expect(!problems[0].isUnreadable)
  }

  @Test(arguments: [
    "../actors.csv", "/etc/passwd", "a/../../b.csv", "https://example.org/a.csv", "..\\a.csv",
    "C:/a.csv", "",
  ])
  func pathsStayInside(path: String) {
    var sample = SampleRegister()
    let escaped = path.split(separator: "\\", omittingEmptySubsequences: false)
      .joined(separator: "\\\\")
    sample.replace(#""path": "actors.csv""#, by: "\"path\": \"\(escaped)\"", in: "datapackage.json")
    let (register, problems) = sample.read()
    #expect(register == nil)
    #expect(problems.map(\.kind) == [.outsideFolder])
    #expect(problems[0].isUnreadable)
  }

  @Test func filesAndTablesMayBeMissing() {
    var sample = SampleRegister()
    sample.files["places.csv"] = nil
    sample.replace(#"{"name": "themes", "path": "themes.csv"},"#, by: "", in: "datapackage.json")
    let problems = sample.read().problems
    #expect(
      problems.map { "\($0.file) \($0.kind)" } == [
        "datapackage.json missingTable(\"themes\")", "places.csv unreadableFile",
      ])
    #expect(problems.map(\.isUnreadable) == [false, true])
  }

  @Test func creditsAreTheTitlesOfTheSources() throws {
    var sample = SampleRegister()
    #expect(try #require(sample.read().register).credits == [])
    sample.replace(
      #""created":"#,
      by: #""sources": [{"title": "CBS"}, {"path": "https://a.nl"}, {"title": ""}], "created":"#,
      in: "datapackage.json")
    let register = try #require(sample.read().register)
    #expect(register.credits == ["CBS"])
    #expect(register.released().credits == ["CBS"])
  }

  @Test func withoutDescriptorUsualNamesAreUsed() throws {
    var sample = SampleRegister()
    sample.files["datapackage.json"] = nil
    sample.files["surveys.csv"] = nil
    let (register, problems) = sample.read()
    #expect(problems.map(\.kind) == [.noDescriptor, .undeclaredRelease(rows: 5)])
    let known = try #require(register)
    #expect(known.released().actors.isEmpty)
    #expect(known.released(to: .internal).actors.count == 3)
  }
}

extension Problem.Kind {
  /// The list of words a test expects a word not to be on.
  enum ExpectedList { case kindOfActor, role, release }

  static func unknownWord(_ list: ExpectedList, suggestion: String?) -> Problem.Kind {
    switch list {
    case .kindOfActor: unknown(ActorKind.self, suggestion)
    case .role: unknown(Role.self, suggestion)
    case .release: unknown(Release.self, suggestion)
    }
  }

  private static func unknown<Word: Vocabulary>(_: Word.Type, _ suggestion: String?) -> Self {
    .unknownWord(
      list: Bilingual(nl: Word.title(in: .nl), en: Word.title(in: .en)),
      known: Word.allCases.map(\.rawValue), suggestion: suggestion)
  }
}
