import Movement
import Testing

struct ReleaseTests {
  /// Four actors, one of each release, each linked to the first public one.
  private var sample: SampleRegister {
    var sample = SampleRegister()
    sample.files["actors.csv"] = """
      id,name,kind,municipalities,themes,release
      hub,Hub,umbrella,,,public
      public,P,initiative,GM0312,voedsel,public
      network,N,initiative,GM0344,energie,network
      counted,C,fund,GM0344|GM0312,voedsel|energie,counted
      confidential,X,network,GM0312,voedsel,confidential
      """
    sample.files["links.csv"] = """
      from,to,kind,statement,release
      public,hub,member,fact,public
      public,hub,knows,fact,network
      public,hub,supports,fact,counted
      public,hub,funds,fact,confidential
      network,hub,member,fact,public
      counted,hub,member,fact,public
      hub,confidential,member,fact,public
      """
    return sample
  }

  @Test(arguments: [
    (Audience.public, ["hub", "public"], 1, 1, [2, 1, 6]),
    (.network, ["hub", "public", "network"], 3, 1, [1, 1, 4]),
    (
      .internal, ["hub", "public", "network", "counted", "confidential"], 7, 0,
      [0, 0, 0]
    ),
  ])
  func everyAudienceSeesItsOwn(
    audience: Audience, actors: [String], links: Int, counted: Int, withheld: [Int]
  ) throws {
    let released = try #require(sample.read().register).released(to: audience)
    #expect(released.audience == audience)
    #expect(released.actors.map(\.id) == actors)
    #expect(released.links.count == links)
    #expect(released.counted.count == counted)
    #expect(released.withheld.numbers == withheld)
  }

  @Test(arguments: Release.allCases, Audience.allCases)
  func matrix(release: Release, audience: Audience) throws {
    var sample = SampleRegister()
    sample.files["actors.csv"] = "id,name,kind,release\na,A,initiative,\(release.rawValue)\n"
    sample.files["links.csv"] = "from,to,kind,statement\n"
    sample.add("GM0312,voedsel,2026,0.3,\(release.rawValue),verslag\n", to: "surveys.csv")
    let released = try #require(sample.read().register).released(to: audience)
    let isSeen =
      switch (release, audience) {
      case (_, .internal), (.public, _), (.network, .network): true
      default: false
      }
    let isCounted = release == .counted && audience != .internal
    #expect(released.actors.count == (isSeen ? 1 : 0))
    #expect(released.surveys.count == (isSeen ? 1 : 0))
    #expect(released.sources.count == (isSeen ? 1 : 0))
    #expect(released.counted.count == (isCounted ? 1 : 0))
    #expect(released.withheld.actors == (isSeen || isCounted ? 0 : 1))
    #expect(released.withheld.counted == (isCounted ? 1 : 0))
  }

  @Test func defaultAudienceIsEverybody() throws {
    #expect(try #require(sample.read().register).released().audience == .public)
  }

  @Test func countedActorsComeInAnOrderThatTellsNothing() throws {
    var sample = SampleRegister()
    sample.files["links.csv"] = "from,to,kind,statement\n"
    let rows = [
      "a,A,umbrella,GM0344,,,counted", "b,B,fund,GM0344|GM0312,energie|voedsel,,counted",
      "c,C,fund,,,,counted", "d,D,umbrella,GM0344,,stopped,counted",
    ]
    let heading = "id,name,kind,municipalities,themes,phase,release\n"
    sample.files["actors.csv"] = heading + rows.joined(separator: "\n")
    let one = try #require(sample.read().register).released().counted
    sample.files["actors.csv"] =
      heading
      + rows.reversed().joined(separator: "\n")
      .replacing("energie|voedsel", with: "voedsel|energie")
    let other = try #require(sample.read().register).released().counted
    #expect(one == other)
    #expect(one.map(\.kind) == [.fund, .fund, .umbrella, .umbrella])
    #expect(one.map(\.isActive) == [true, true, false, true])
  }

  @Test(arguments: [Release.public, .network, .counted, .confidential])
  func blankReleaseIsWhatTheRegisterDeclares(declared: Release) throws {
    var sample = SampleRegister()
    sample.replace(
      "\"release\": \"public\"", by: "\"release\": \"\(declared.rawValue)\"",
      in: "datapackage.json")
    let (register, problems) = sample.read()
    #expect(problems == [])
    let released = try #require(register).released(to: .internal)
    #expect(released.actors.allSatisfy { $0.release == declared })
    #expect(released.links.allSatisfy { $0.release == declared })
  }

  @Test func blankReleaseWithoutDeclarationIsConfidentialWithOneWarning() throws {
    var sample = SampleRegister()
    sample.replace("\"release\": \"public\", ", by: "", in: "datapackage.json")
    let (register, problems) = sample.read()
    #expect(problems.map(\.kind) == [.undeclaredRelease(rows: 5)])
    #expect(problems[0].severity == .warning)
    #expect(try #require(register).released(to: .network).actors.isEmpty)
  }

  @Test func registerItselfShowsNothing() throws {
    let register = try #require(sample.read().register)
    var dumped = "\(register) \(String(reflecting: register))"
    dump(register, to: &dumped)
    #expect(!dumped.contains("hub"))
    #expect(Mirror(reflecting: register).children.isEmpty)
  }
}

extension Withheld {
  /// Actors, counted actors and links.
  var numbers: [Int] { [actors, counted, links] }
}
