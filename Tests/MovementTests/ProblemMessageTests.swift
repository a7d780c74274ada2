import Movement
import Testing
import Words

struct ProblemMessageTests {
  /// A register with one problem, and what is said about it.
  struct Case: CustomTestStringConvertible {
    let file: String
    let text: String
    let replacement: String
    let dutch: String
    let english: String

    var testDescription: String { english }
  }

  @Test(arguments: cases)
  func isOneSentence(expected: Case) throws {
    var sample = SampleRegister()
    sample.replace(expected.text, by: expected.replacement, in: expected.file)
    let problem = try #require(sample.read().problems.first)
    #expect(problem.message(in: .nl) == expected.dutch)
    #expect(problem.message(in: .en) == expected.english)
  }

  static let cases = [
    Case(
      file: "actors.csv", text: "GM0312,voedsel,", replacement: "GM0312,voedsell,",
      dutch: "actors.csv, regel 2, kolom themes: “voedsell” is geen bekend thema; bedoelde u "
        + "“voedsel”?",
      english: "actors.csv, line 2, column themes: “voedsell” is not a known theme; did you mean "
        + "“voedsel”?"),
    Case(
      file: "actors.csv", text: "moestuin,Moestuin", replacement: "moestuin,",
      dutch: "actors.csv, regel 2, kolom name: deze cel mag niet leeg zijn.",
      english: "actors.csv, line 2, column name: this cell must not be empty."),
    Case(
      file: "actors.csv", text: "pioneer", replacement: "xyzzy",
      dutch: "actors.csv, regel 2, kolom phase: “xyzzy” is geen bekende waarde voor fase; kies uit "
        + "signal, pioneer, growth, established, stuck, stopped.",
      english: "actors.csv, line 2, column phase: “xyzzy” is not a known value for phase; choose "
        + "from signal, pioneer, growth, established, stuck, stopped."),
    Case(
      file: "links.csv", text: "member", replacement: "membre",
      dutch: "links.csv, regel 2, kolom kind: “membre” is geen bekende waarde voor soort verband; "
        + "bedoelde u “member”?",
      english:
        "links.csv, line 2, column kind: “membre” is not a known value for kind of link; did "
        + "you mean “member”?"),
    Case(
      file: "sources.csv", text: "2020-11-05", replacement: "5-11-2020",
      dutch: "sources.csv, regel 2, kolom date: “5-11-2020” is geen datum zoals 2019, 2019-05 of "
        + "2020-11-05; bedoelde u “2020-11-05”?",
      english:
        "sources.csv, line 2, column date: “5-11-2020” is not a date such as 2019, 2019-05 or "
        + "2020-11-05; did you mean “2020-11-05”?"),
    Case(
      file: "sources.csv", text: "https:", replacement: "javascript:",
      dutch: "sources.csv, regel 2, kolom url: “javascript://example.org/verslag” is geen webadres "
        + "dat begint met https:// of http://.",
      english: "sources.csv, line 2, column url: “javascript://example.org/verslag” is not a web "
        + "address that begins with https:// or http://."),
    Case(
      file: "municipalities.csv", text: "16402", replacement: "0",
      dutch:
        "municipalities.csv, regel 2, kolom population: “0” is geen geheel getal van 1 of meer.",
      english: "municipalities.csv, line 2, column population: “0” is not a whole number of 1 or "
        + "more."),
    Case(
      file: "surveys.csv", text: "release,source\n",
      replacement: "release,source\nGM0312,,2026,80,,\n",
      dutch: "surveys.csv, regel 2, kolom found: “80” is geen aandeel van 0 tot en met 1, zoals "
        + "0,8 of 80%.",
      english: "surveys.csv, line 2, column found: “80” is not a share from 0 to 1, such as 0.8 or "
        + "80%."),
    Case(
      file: "places.csv", text: ",5.23", replacement: "",
      dutch:
        "places.csv, regel 2, kolom longitude: deze rij heeft maar 3 cellen, de tabel 4 koppen.",
      english: "places.csv, line 2, column longitude: this row has only 3 cells, the table 4 "
        + "headings."),
    Case(
      file: "places.csv", text: "Odijk", replacement: "Od\u{1B}[31mijk",
      dutch: "places.csv, regel 2, kolom name: bevat een onleesbaar teken (U+001B); typ de cel "
        + "opnieuw.",
      english: "places.csv, line 2, column name: holds an unreadable character (U+001B); type the "
        + "cell again."),
    Case(
      file: "datapackage.json", text: "\"release\": \"public\", ", replacement: "",
      dutch: "datapackage.json: 5 rijen hebben geen vrijgave en het register noemt er geen, dus "
        + "niemand buiten ziet ze; vul de kolom release, of zet in datapackage.json: \"vliegwiel\": "
        + "{\"release\": \"public\"}.",
      english: "datapackage.json: 5 rows have no release and the register declares none, so nobody "
        + "outside sees them; fill the column release, or put in datapackage.json: \"vliegwiel\": "
        + "{\"release\": \"public\"}."),
    Case(
      file: "datapackage.json", text: "\"name\": \"links\"", replacement: "\"name\": \"linx\"",
      dutch: "datapackage.json: noemt de tabel “links” niet, en die hoort bij elk register.",
      english: "datapackage.json: does not list the table “links”, which every register has."),
    Case(
      file: "datapackage.json", text: "]}", replacement: "",
      dutch: "datapackage.json: is geen geldige JSON.",
      english: "datapackage.json: is not valid JSON."),
  ]

  @Test func longValuesAreCutAndControlsShown() throws {
    var sample = SampleRegister()
    sample.replace(
      "pioneer", by: String(repeating: "a", count: 100) + "\u{1B}", in: "actors.csv")
    let messages = sample.read().problems.map { $0.message(in: .en) }
    #expect(messages.count == 2)
    #expect(messages.allSatisfy { $0.count < 250 && !$0.unicodeScalars.contains("\u{1B}") })
  }
}
