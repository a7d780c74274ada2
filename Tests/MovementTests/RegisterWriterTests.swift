import Foundation
import Movement
import Testing
import Words

struct RegisterWriterTests {
  /// The register that reading these files gives.
  private func register(_ files: [PackageFile]) throws -> Register {
    let bytes = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
    let (register, problems) = RegisterReader(bytes: bytes).read()
    // Unknown columns are kept, with a warning.
    #expect(problems.filter { $0.severity == .error } == [])
    return try #require(register)
  }

  private func expectSame(_ one: ReleasedRegister, _ other: ReleasedRegister) {
    #expect(one.language == other.language)
    #expect(one.title == other.title)
    #expect(one.area == other.area)
    #expect(one.isSynthetic == other.isSynthetic)
    #expect(one.created == other.created)
    #expect(one.credits == other.credits)
    #expect(one.actors == other.actors)
    #expect(one.links == other.links)
    #expect(one.themes == other.themes)
    #expect(one.municipalities == other.municipalities)
    #expect(one.places == other.places)
    #expect(one.surroundings == other.surroundings)
    #expect(one.borders == other.borders)
    #expect(one.surveys == other.surveys)
    #expect(one.sources == other.sources)
  }

  /// A sample with every kind of cell: lists, quotes, formulas, small numbers, unknown columns.
  private var manifold: SampleRegister {
    var sample = SampleRegister()
    sample.files["actors.csv"] =
      "id,name,kind,municipalities,place,themes,scale,phase,ownership,roles,offers,needs,since,"
      + "until,members,website,release,source,derived,note,eigen kolom,=som\n"
      + "a,\"De \"\"Hof\"\", oost\",initiative,GM0312|GM0344,Odijk,voedsel|energie,local,growth,2,"
      + "advising|connecting,ruimte|kennis,geld,2019-05,2021,75,https://example.org,network,"
      + "verslag,place|themes,\"zegt: \"\"ja\"\"\",\"regel 1\nregel 2\",=1+1\n"
      + "b,=SOM(A1),umbrella,,,,,,,,'+kennis,,,,0,,counted,,,,,\n"
      + "c,'t Hart,fund,,,,,,,,,,,,,,confidential,,,-,,\n"
    sample.files["links.csv"] =
      "from,to,kind,statement,weight,since,until,release,source,derived,kracht\n"
      + "a,b,works-against,criticism,0.00000012,2019,2020-01-02,network,verslag,weight,@x\n"
      + "b,a,member,fact,2.5,,,confidential,,,\n"
    sample.add("GM0312,energie,2024,0.07,counted,verslag\nGM0344,,2023-01,,,\n", to: "surveys.csv")
    return sample
  }

  @Test func readingWhatWasWrittenGivesTheSame() throws {
    for reader in [RegisterReader(folder: utrecht.path), RegisterReader(files: manifold.files)] {
      let first = try #require(reader.read().register).released(to: .internal)
      let files = try RegisterWriter(first).files
      let second = try register(files).released(to: .internal)
      expectSame(first, second)
      // What is written of what was written is the same, letter by letter.
      #expect(try RegisterWriter(second).files.map(\.bytes) == files.map(\.bytes))
    }
  }

  @Test func manifoldSampleHoldsWhatItShould() throws {
    let register = try #require(RegisterReader(files: manifold.files).read().register)
    let released = register.released(to: .internal)
    #expect(released.actors.map(\.name) == ["De \"Hof\", oost", "=SOM(A1)", "'t Hart"])
    #expect(released.actors[0].extra.map(\.value) == ["regel 1\nregel 2", "=1+1"])
    #expect(released.actors[1].offers == ["+kennis"])
    #expect(released.links[0].weight == 0.00000012)
  }

  @Test func spreadsheetsFindNoFormulas() throws {
    let register = try #require(RegisterReader(files: manifold.files).read().register)
    for file in try RegisterWriter(register.released(to: .internal)).files
    where file.name.hasSuffix(".csv") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for start in ["=", "+", "@"] {
        #expect(!text.contains("," + start) && !text.contains("\n" + start), "\(file.name)")
      }
    }
  }

  /// What is written for others is what they may see, and nothing beyond it.
  @Test(arguments: [Audience.public, .network])
  func writesNoMoreThanWasReleased(audience: Audience) throws {
    let register = try #require(RegisterReader(files: manifold.files).read().register)
    let files = try RegisterWriter(register.released(to: audience)).files
    let text = files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(!text.contains("SOM") && !text.contains("'t Hart") && !text.contains("regel 1"))
    #expect(text.contains("oost") == (audience == .network))
    expectSame(
      try self.register(files).released(to: audience), register.released(to: audience))
  }

  @Test func rowsAddedWithoutReleaseAreConfidential() throws {
    let sample = SampleRegister()
    let register = try #require(sample.read().register)
    var files = Dictionary(
      uniqueKeysWithValues: try RegisterWriter(register.released(to: .internal)).files.map {
        ($0.name, $0.bytes)
      })
    files["actors.csv"]? += Array(
      ("later,Later,initiative" + String(repeating: ",", count: 17) + "\n").utf8)
    let changed = try #require(RegisterReader(bytes: files).read().register)
    #expect(changed.released(to: .internal).actors.count == register.released().actors.count + 1)
    #expect(changed.released().actors.map(\.id) == register.released().actors.map(\.id))
  }

  /// The columns that are written are those of the shipped register, in its order.
  @Test func fieldsAreThoseOfTheShippedRegister() throws {
    let register = try #require(RegisterReader(folder: utrecht.path).read().register)
    for file in try RegisterWriter(register.released(to: .internal)).files
    where file.name.hasSuffix(".csv") {
      let shipped = try String(
        contentsOf: utrecht.appending(path: file.name), encoding: .utf8)
      let heading = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").first
      #expect(heading == shipped.split(separator: "\n").first, "\(file.name)")
    }
  }
}
