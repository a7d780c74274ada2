import Foundation
import Movement

/// A small register in memory, of which tests replace or add to files.
struct SampleRegister {
  var files = [
    "datapackage.json": """
    {"title": "Voorbeeld", "created": "2026-11-21",
     "vliegwiel": {"language": "nl", "release": "public", "area": {"nl": "hier", "en": "here"}},
     "resources": [
       {"name": "actors", "path": "actors.csv"}, {"name": "links", "path": "links.csv"},
       {"name": "themes", "path": "themes.csv"}, {"name": "sources", "path": "sources.csv"},
       {"name": "municipalities", "path": "municipalities.csv"},
       {"name": "surveys", "path": "surveys.csv"}, {"name": "places", "path": "places.csv"}]}
    """,
    "actors.csv": """
    id,name,kind,municipalities,themes,phase,release,source
    moestuin,Moestuin,initiative,GM0312,voedsel,pioneer,,verslag
    koepel,Koepel,umbrella,GM0312|GM0344,voedsel|energie,established,,verslag
    gemeente,Gemeente Bunnik,government,GM0312,,,,
    """,
    "links.csv": """
    from,to,kind,statement,weight,release,source
    moestuin,koepel,member,fact,,,verslag
    gemeente,moestuin,supports,fact,2,,
    """,
    "themes.csv": "id,name_nl,name_en,order\nvoedsel,Voedsel,Food,1\nenergie,Energie,Energy,2\n",
    "municipalities.csv": """
    code,name,population,latitude,longitude
    GM0312,Bunnik,16402,52.04,5.22
    GM0344,Utrecht,378278,52.09,5.07
    """,
    "places.csv": "name,municipality,latitude,longitude\nOdijk,GM0312,52.05,5.23\n",
    "surveys.csv": "municipality,theme,date,found,release,source\n",
    "sources.csv": "id,title,date,url\nverslag,Verslag,2020-11-05,https://example.org/verslag\n",
  ]

  /// Reads the register.
  func read() -> (register: Register?, problems: [Problem]) {
    RegisterReader(files: files).read()
  }

  /// Adds rows to a table.
  mutating func add(_ rows: String, to file: String) {
    files[file] = (files[file] ?? "") + (files[file]?.hasSuffix("\n") == true ? "" : "\n") + rows
  }

  /// Replaces a text in a file.
  mutating func replace(_ text: String, by other: String, in file: String) {
    files[file] = files[file]?.replacingOccurrences(of: text, with: other)
  }
}

/// The folder of the package.
let packageFolder = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../..").standardized

/// The register that the project ships.
let utrecht = packageFolder.appending(path: "Datasets/utrecht")

/// Runs a body with a copy of the shipped register, which is removed afterwards.
func withCopyOfUtrecht(_ body: (URL) throws -> Void) throws {
  let copy = FileManager.default.temporaryDirectory.appending(path: "register-\(UUID())")
  try FileManager.default.copyItem(at: utrecht, to: copy)
  defer { try? FileManager.default.removeItem(at: copy) }
  try body(copy)
}

/// Replaces a text in a file that must hold it.
func replace(_ text: String, by other: String, in file: URL) throws {
  let content = try String(contentsOf: file, encoding: .utf8)
  precondition(content.contains(text), "the text to break is there")
  try content.replacingOccurrences(of: text, with: other)
    .write(to: file, atomically: true, encoding: .utf8)
}

extension Problem {
  /// The place in one line: "actors.csv:12:themes".
  var place: String { "\(file):\(line.map(String.init) ?? "-"):\(column ?? "-")" }
}
