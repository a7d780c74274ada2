import Foundation
import Testing

/// Wrong use, problems and what they end with.
struct ErrorTests {
  struct Call: CustomTestStringConvertible {
    let testDescription: String
    let arguments: [String]
    let code: Int32
    let errors: String
    var input = ""

    init(_ arguments: [String], input: String = "", code: Int32, errors: String) {
      testDescription = "vliegwiel " + arguments.joined(separator: " ")
      self.arguments = arguments
      self.input = input
      self.code = code
      self.errors = errors
    }
  }

  static let calls = [
    Call(
      ["frob"], code: 2,
      errors: """
        Fout: 'frob' hoort hier niet.
        Gebruik: vliegwiel <subcommand>
          'vliegwiel --help' zegt meer.

        """),
    Call(
      ["check"], code: 2,
      errors: """
        Fout: '<dataset>' ontbreekt.
        Hulp:  <dataset>  De map van het register, met datapackage.json.
        Gebruik: vliegwiel check <dataset> [--lang <nl|en>] [--quiet]
          'vliegwiel check --help' zegt meer.

        """),
    Call(
      ["graph", "-", "--seed", "-1"], code: 2,
      errors: """
        Fout: '-1' kan niet bij '--seed <number>'; geef een heel getal van 0 of meer.
        Hulp:  --seed <number>  Het toevalsgetal: hetzelfde getal geeft dezelfde gemeenschappen en \
        schattingen.
        Gebruik: vliegwiel graph [<options>] <file>
          'vliegwiel graph --help' zegt meer.

        """),
    Call(
      ["graph", "-", "--seed", "-1", "--lang", "en"], code: 2,
      errors: """
        Error: The value '-1' is invalid for '--seed <number>'; give a whole number of 0 or more.
        Help:  --seed <number>  The seed: the same number gives the same communities and estimates.
        Usage: vliegwiel graph [<options>] <file>
          See 'vliegwiel graph --help' for more information.

        """),
    Call(
      ["gaps", "map", "--reach", "ver"], code: 2,
      errors: """
        Fout: 'ver' kan niet bij '--reach <km>'; geef een getal, zoals 12.5.
        Hulp:  --reach <km>  Binnen hoeveel kilometer een initiatief met ervaring in de buurt is.
        Gebruik: vliegwiel gaps [<options>] <dataset>
          'vliegwiel gaps --help' zegt meer.

        """),
    Call(
      ["gaps", "map", "--rech", "4"], code: 2,
      errors: """
        Fout: De optie '--rech' bestaat niet. Bedoelde u '--reach'?
        Gebruik: vliegwiel gaps [<options>] <dataset>
          'vliegwiel gaps --help' zegt meer.

        """),
    Call(
      ["gaps", "map", "--reach"], code: 2,
      errors: """
        Fout: Bij '--reach <km>' ontbreekt een waarde.
        Hulp:  --reach <km>  Binnen hoeveel kilometer een initiatief met ervaring in de buurt is.
        Gebruik: vliegwiel gaps [<options>] <dataset>
          'vliegwiel gaps --help' zegt meer.

        """),
    Call(
      ["gaps", "map", "--prior", "frob"], code: 2,
      errors: """
        Fout: 'frob' kan niet bij '--prior <integrated|likelihood|moments>'; kies uit \
        'integrated', 'likelihood' of 'moments'.
        Hulp:  --prior <integrated|likelihood|moments>  Hoe de verdeling van de dichtheden wordt \
        geschat.
        Gebruik: vliegwiel gaps [<options>] <dataset>
          'vliegwiel gaps --help' zegt meer.

        """),
    Call(
      ["gaps", "map", "elders", "nergens", "--quiet=ja"], code: 2,
      errors: """
        Fout: Bij de optie '--quiet' hoort geen waarde; haal 'ja' weg.
        Gebruik: vliegwiel gaps [<options>] <dataset>
          'vliegwiel gaps --help' zegt meer.

        """),
    Call(
      ["gaps", "map", "elders", "nergens"], code: 2,
      errors: """
        Fout: 'elders', 'nergens' horen hier niet.
        Gebruik: vliegwiel gaps [<options>] <dataset>
          'vliegwiel gaps --help' zegt meer.

        """),
    Call(
      ["graph", "-", "--format", "xml", "--lang", "en"], code: 2,
      errors: """
        Error: The value 'xml' is invalid for '--format <table|csv|json>'. Please provide one of \
        'table', 'csv' or 'json'.
        Help:  --format <table|csv|json>  The form of the answer (default: what the name of the \
        file says, else table).
        Usage: vliegwiel graph [<options>] <file>
          See 'vliegwiel graph --help' for more information.

        """),
    Call(
      ["overview", utrecht.path, "-o", "out", "--bleed", "99"], code: 2,
      errors: """
        Fout: Een afloop van 99.0 mm kan niet; geef 1 tot 20, gewoonlijk 3.
        Gebruik: vliegwiel overview [<options>] <dataset> --output <folder>
          'vliegwiel overview --help' zegt meer.

        """),
    Call(
      ["overview", utrecht.path, "-o", "out", "--like", "nope.json", "--lang", "en"], code: 3,
      errors: "Could not read nope.json: it does not exist.\n"),
    Call(
      ["overview", utrecht.path, "-o", "out", "--like", "-"], input: "{}", code: 1,
      errors:
        "- is geen overview.json met een schikking; geef een bestand dat vliegwiel overview heeft "
        + "gemaakt.\n"),
    Call(
      ["poster", utrecht.path, "theme", "energi", "-o", "sheet.pdf"], code: 2,
      errors: "theme: “energi” is niet bekend. Bedoelde u “Energie” (energie)?\n"),
    Call(
      ["poster", utrecht.path, "municipality", "bunik", "-o", "sheet.pdf", "--lang", "en"],
      code: 2, errors: "municipality: “bunik” is not known. Did you mean “Bunnik” (GM0312)?\n"),
    Call(
      ["poster", utrecht.path, "municipality", "heuvel", "-o", "sheet.pdf"], code: 2,
      errors:
        "municipality: “heuvel” is niet bekend. Bedoelde u “Utrechtse Heuvelrug” (GM1581)?\n"),
    Call(
      ["poster", utrecht.path, "theme", "energie", "--themes", "wonen", "-o", "sheet.pdf"],
      code: 2,
      errors: """
        Fout: --themes past niet bij theme: het vel gaat al over één. Laat de optie weg.
        Gebruik: vliegwiel poster [<options>] <dataset> <kind> [<subject>] --output <file>
          'vliegwiel poster --help' zegt meer.

        """),
    Call(
      ["graph", "-", "--measures", "degree,betweness,frob"], code: 2,
      errors: """
        --measures: “betweness” is niet bekend. Bedoelde u “betweenness”?
        --measures: “frob” is niet bekend. vliegwiel graph --help noemt alle maten.

        """),
    Call(
      ["graph", "-", "--measures", "", "--lang", "en"], code: 2,
      errors: "--measures: “” is not known. vliegwiel graph --help names all measures.\n"),
    Call(
      ["graph", "-", "--threads", "0"], code: 2,
      errors: "--threads vraagt een getal van 1 of meer.\n"),
    Call(
      ["graph", "-", "--runs", "0", "--lang", "en"], code: 2,
      errors: "--runs takes a number from 1 to 10,000.\n"),
    Call(
      ["graph", "-", "--resolution", "nan", "--lang", "en"], code: 2,
      errors: "--resolution takes a number from 0 to 1,000,000.\n"),
    Call(
      ["graph", "/nowhere/edges.csv"], code: 3,
      errors: "Kon /nowhere/edges.csv niet lezen: het bestaat niet.\n"),
    Call(
      ["graph", "/", "--lang", "en"], code: 3, errors: "Could not read /: it is a folder.\n"),
    Call(
      ["graph", "-", "-o", "/nowhere/at/all", "--lang", "en"], code: 3,
      errors: "Could not write /nowhere/at/all: its folder does not exist.\n"),
    Call(
      ["graph", "-", "--lang", "en"], input: "a\na,b,c\n\"x,y\na,b,c,d\na,b,-1\n\u{1B}[2J\n",
      code: 1,
      errors: """
        standard input, line 1: there is one field, but an edge has two ids; add the second, and \
        use the same separator in every line.
        standard input, line 2: the weight 'c' is not a number of zero or more; write it like 2 or \
        0.5.
        standard input, line 3: a quoted id does not end; close it with a double quote on the same \
        line.
        standard input, line 4: there are 4 fields, but an edge has two ids and perhaps a weight; \
        remove the other fields, and put ids that contain the separator in double quotes.
        standard input, line 5: the weight '-1' is not a number of zero or more; write it like 2 \
        or 0.5.
        standard input, line 6: there is one field, but an edge has two ids; add the second, and \
        use the same separator in every line.

        """),
    Call(
      ["graph", "-"], input: "van,naar,soort\na,b,\u{1B}[2J\n", code: 1,
      errors: """
        standaardinvoer, regel 1: de derde kolom heet “soort”, maar daar kan alleen een gewicht \
        staan; noem haar gewicht of haal de kolom weg.
        standaardinvoer, regel 2: het gewicht “\u{FFFD}[2J” is geen getal van nul of meer; schrijf \
        het als 2 of 0.5.

        """),
    Call(
      ["graph", "-"], input: String(repeating: "a\n", count: 23), code: 1,
      errors: (1...20).map {
        "standaardinvoer, regel \($0): er is één veld, maar een lijn heeft twee kenmerken; voeg "
          + "het tweede toe en gebruik op elke regel hetzelfde scheidingsteken.\n"
      }.joined() + "Nog 3 regels hebben een probleem.\n"),
    Call(
      ["graph", "-", "--weighted", "--measures", "betweenness", "--lang", "en"],
      input: "a b 1\nb c 0\n", code: 1,
      errors:
        "betweenness: The edge from “b” to “c” has weight 0.0; to serve as a length a weight must "
        + "be above zero. Mend the weight, leave out --weighted or ask for another measure.\n"),
    Call(
      ["overview", "/nowhere", "-o", "/nowhere/out", "--lang", "en"], code: 3,
      errors: """
        error: /nowhere: there is no register here: datapackage.json and actors.csv are missing.
        1 error.

        """),
    Call(
      ["overview", utrecht.path, "-o", "/nowhere", "--themes", "voedsell,energie"], code: 2,
      errors: """
        --themes: “voedsell” is niet bekend. Bedoelde u “voedsel”? Kies uit voedsel, \
        bereikbaarheid, wonen, gezond, energie, omgeving, sociaal, leefbaarheid, circulair.

        """),
  ]

  @Test(arguments: calls) func failure(call: Call) async throws {
    let outcome = try await Tool.run(call.arguments, input: call.input)
    #expect(outcome.code == call.code)
    #expect(outcome.errors == call.errors)
    #expect(outcome.text.isEmpty)
  }

  @Test func checkOfAGoodRegister() async throws {
    let outcome = try await Tool.run(["check", utrecht.path])
    #expect(outcome.code == 0)
    #expect(outcome.text == "Geen problemen gevonden.\n")
    #expect(outcome.errors.isEmpty)
    let quiet = try await Tool.run(["check", utrecht.path, "--quiet"])
    #expect(quiet.code == 0 && quiet.output.isEmpty)
  }

  @Test func checkOfNothing() async throws {
    let outcome = try await Tool.run(["check", "/nowhere", "--lang", "nl"])
    #expect(outcome.code == 3)
    #expect(
      outcome.text == """
        fout: /nowhere: hier staat geen register: datapackage.json en actors.csv ontbreken.
        1 fout.

        """)
    #expect(outcome.errors.isEmpty)
  }

  /// The answer goes nowhere when the disk is full, and then it is not well.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() async throws {
    let tool = try #require(Tool.path)
    for arguments in ["--version", "check \(utrecht.path)", "graph - --lang en"] {
      let outcome = try await Tool.run(
        "/bin/sh", ["-c", "echo a b | '\(tool)' \(arguments) > /dev/full"])
      #expect(outcome.code == 3, "\(arguments)")
    }
  }
}
