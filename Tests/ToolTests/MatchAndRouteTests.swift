import Foundation
import Testing

/// How the commands for matches and routes are asked, and what they say to wrong use.
struct MatchAndRouteTests {
  private func error(_ arguments: [String], on register: URL = utrecht) async throws -> String {
    let outcome = try await Tool.run([arguments[0], register.path] + arguments.dropFirst())
    #expect(outcome.code == 2, "\(outcome.text)\(outcome.errors)")
    #expect(outcome.text.isEmpty)
    return outcome.errors
  }

  @Test func anActorGoesByItsIdOrItsNameHoweverWritten() async throws {
    var texts = Set<String>()
    for name in ["provincie-utrecht", "Provincie Utrecht", "PROVINCIE UTRECHT"] {
      let outcome = try await Tool.run(
        ["route", utrecht.path, "voedselschuur-schalkwijk", "--to", name])
      #expect(outcome.code == 0, "\(outcome.errors)")
      texts.insert(outcome.text)
    }
    #expect(texts.count == 1)
  }

  @Test func aKindGoesByItsWordInEitherLanguage() async throws {
    var texts = Set<String>()
    for name in ["government", "overheid", "Overheden"] {
      let outcome = try await Tool.run(
        ["route", utrecht.path, "voedselschuur-schalkwijk", "--to", name])
      #expect(outcome.code == 0, "\(outcome.errors)")
      texts.insert(outcome.text)
    }
    #expect(texts.count == 1)
  }

  @Test func aPartOfANameBringsCandidates() async throws {
    let message = try await error(["match", "gelukkig en"])
    #expect(message.contains("geen actor heet “gelukkig en”; één naam bevat deze tekst"))
    #expect(message.contains("\n  gelukkig-en-vitaal  Gelukkig en Vitaal Werkhoven Odijk Bunnik"))
  }

  @Test func aNameOfSeveralNamesThemAll() async throws {
    let folder = try TemporaryFolder()
    let register = try folder.copyOfUtrecht()
    try folder.append(
      "tuin-a,De Tuin,initiative,,,,,,,,,,,,,,,,,\ntuin-b,de tuin,fund,,,,,,,,,,,,,,,,,\n",
      to: "register/actors.csv")
    let message = try await error(["match", "De tuin"], on: register)
    #expect(
      message == """
        actor: “De tuin” past op 2 actoren; geef het kenmerk:
          tuin-a  De Tuin (initiatief)
          tuin-b  de tuin (fonds)

        """)
  }

  @Test func anUnknownNameBringsTheNearest() async throws {
    let message = try await error(["route", "provinsie-utrecht", "--to", "fund", "--lang", "en"])
    #expect(
      message == """
        from: “provinsie-utrecht” is not known. Did you mean “Provincie Utrecht” \
        (provincie-utrecht)? Give the id or the name of an actor.

        """)
    let goal = try await error(["route", "provincie-utrecht", "--to", "zwemwater"])
    #expect(goal.contains("--to: “zwemwater” is niet bekend."))
    #expect(goal.contains("Of een soort of rol: initiative, network,"))
  }

  @Test func whatIsHiddenIsAsUnknownAsWhatDoesNotExist() async throws {
    let folder = try TemporaryFolder()
    let register = try folder.copyOfUtrecht()
    let row = "pietjegeheim-id,pietjegeheim naam,initiative,,,,,,,,,,,,,,confidential,,,\n"
    let asked = [
      ["match", "pietjegeheim-id"], ["match", "Pietjegeheim Naam"], ["match", "pietjegeheim-ic"],
      ["match", "pietjegeheim"], ["route", "pietjegeheim-id", "--to", "fund"],
      ["route", "provincie-utrecht", "--to", "pietjegeheim-id"],
    ]
    var before: [String] = []
    for arguments in asked { before.append(try await error(arguments, on: register)) }
    try folder.append(row, to: "register/actors.csv")
    for (arguments, message) in zip(asked, before) {
      #expect(try await error(arguments, on: register) == message)
    }
    let inside = try await Tool.run(
      ["match", register.path, "pietjegeheim-id", "--audience", "internal", "--format", "json"])
    #expect(inside.code == 0)
    #expect(inside.text.contains("pietjegeheim"))
  }

  @Test(arguments: [
    (["match", "--top", "0"], "--top vraagt een getal van 1 tot en met 10.000.000."),
    (["match", "--cap", "0"], "--cap vraagt een getal van 1 tot en met 10.000.000."),
    (
      ["match", "--halving-distance", "0"],
      "--halving-distance vraagt een getal van 0.001 tot en met 20000."
    ),
    (
      ["match", "--halving-distance", "nan"],
      "--halving-distance vraagt een getal van 0.001 tot en met 20000."
    ),
    (["match", "--minimum", "1.5"], "--minimum vraagt een getal van 0 tot 1."),
    (["match", "--weights", "ned=3"], "--weights: “ned” is niet bekend. Bedoelde u “need”?"),
    (["match", "--weights", "need=x"], "--weights: “need=x” is niet te lezen; schrijf naam=getal"),
    (["match", "--weights", "need=1,need=2"], "--weights: “need” staat er twee keer"),
    (
      ["match", "--weights", "need=0,theme=0,phase=0,distance=0,reach=0"],
      "--weights: alle gewichten zijn 0"
    ),
    (["match", "--match-kinds", "initiatives"], "Bedoelde u “initiative”?"),
    (["match", "--municipality", "Zeits"], "--municipality: “Zeits” is niet bekend. Bedoelde u"),
    (["match", "provincie-utrecht"], "die niet gematcht wordt"),
    (["match", "gelukkig-en-vitaal", "--cap", "2"], "--cap verdeelt matches over vele actoren"),
    (
      ["match", "gelukkig-en-vitaal", "--municipality", "Zeist"],
      "Geef een actor of --municipality, niet allebei."
    ),
    (["route", "vliegwiel", "--to", "vliegwiel"], "De weg begint en eindigt bij"),
    (["route", "vliegwiel", "--to", "fund", "--alternatives", "101"], "van 0 tot 100"),
    (["route", "vliegwiel", "--to", "fund", "--avoid", "membre"], "Bedoelde u “member”?"),
    (["route", "vliegwiel", "--to", "fund", "--costs", "member=0"], "“member=0” is niet te lezen"),
    (["route", "vliegwiel", "--to", "fund", "--theme", "voedsell"], "Bedoelde u “voedsel”?"),
    (
      ["route", "vliegwiel", "--to", "provincie-utrecht", "--theme", "voedsel"],
      "--theme kiest onder actoren van een soort of rol"
    ),
  ])
  func wrongUse(arguments: [String], message: String) async throws {
    let errors = try await error(arguments)
    #expect(errors.contains(message), "\(errors)")
  }

  /// In the shipped register nobody states an offer or a need: the answer says so.
  @Test func aThinRegisterIsToldHonestly() async throws {
    let text = try await Tool.run(["match", utrecht.path]).text
    #expect(text.contains("Bij geen van de 67 actoren staat aanbod of vraag."))
    #expect(text.contains("Nog onbekend: vraag en aanbod"))
    let json = try await Tool.run(["match", utrecht.path, "--format", "json"]).output
    let object = try JSONSerialization.jsonObject(with: json) as? [String: Any]
    let matches = try #require(object?["matches"] as? [[String: Any]])
    #expect(!matches.isEmpty)
    for match in matches {
      let parts = try #require(match["parts"] as? [String: Any])
      #expect(parts["need"] is NSNull)
      #expect(try #require(match["completeness"] as? Double) <= 8 / 12.0 + 1e-9)
    }
  }
}
