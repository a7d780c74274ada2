import Foundation
import Testing

/// What `vliegwiel compare` says of two registers, and of one on two dates.
struct CompareTests {
  private func compare(_ arguments: String...) async throws -> Tool.Outcome {
    try await Tool.run(["compare"] + arguments)
  }

  /// A copy of the shipped register with changes: one actor goes, one comes, one is renamed.
  private func later(in folder: TemporaryFolder) throws -> URL {
    let register = try folder.copyOfUtrecht()
    try folder.append(
      "nieuw,Zonnekring Zwiek,initiative,GM0355,,energie,,,,,,,,,,,,,,\n",
      to: "register/actors.csv")
    try folder.append("nieuw,vliegwiel,takes-part,fact,,,,,,\n", to: "register/links.csv")
    try folder.replace(
      "plan-mastenbroek,Intergenerationeel wonen plan Mastenbroek",
      by: "plan-mastenbroek,Wonen in Mastenbroek", in: "register/actors.csv")
    return register
  }

  @Test func twoRegisters() async throws {
    let folder = try TemporaryFolder()
    let register = try later(in: folder)
    let outcome = try await compare(utrecht.path, register.path)
    #expect(outcome.code == 0, "\(outcome.errors)")
    for sentence in [
      "Zonnekring Zwiek (initiatief in Zeist) staat nu wel in het register",
      "Intergenerationeel wonen plan Mastenbroek heet nu Wonen in Mastenbroek.",
      "In het hele gebied:",
    ] {
      #expect(outcome.text.contains(sentence), "\(outcome.text)")
    }
    let json = try await compare(utrecht.path, register.path, "-o", folder.path("answer.json"))
    #expect(json.code == 0)
    try await expectValid(
      folder.path("answer.json"),
      schema: packageFolder.appending(path: "docs/schemas/compare.schema.json"))
  }

  /// For the public a record that was withheld is no other than one that was taken out.
  @Test func withholdingLooksLikeTakingOut() async throws {
    let folder = try TemporaryFolder()
    let register = try folder.copyOfUtrecht()
    let row = "papegaai,Papegaai,initiative,GM0355,,energie,,,,,,,,,,,"
    let actors = try folder.text(of: "register/actors.csv")
    var answers: [String] = []
    for now in ["", row + "confidential,,,pietjegeheim\n", row + "counted,,,pietjegeheim\n"] {
      let old = try TemporaryFolder()
      try old.write(actors + row + "public,,,\n", to: "actors.csv")
      for name in try folder.names(in: "register") where name != "actors.csv" {
        try old.write(try folder.text(of: "register/\(name)"), to: name)
      }
      try folder.write(actors + now, to: "register/actors.csv")
      for (first, second) in [(old.url, register), (register, old.url)] {
        let outcome = try await compare(first.path, second.path, "--format", "json")
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(!outcome.text.contains("pietjegeheim"))
        // How many records are withheld is said of every register, and not of whom.
        let lines = outcome.text.split(separator: "\n").filter { !$0.contains("\"withheld\"") }
        answers.append(lines.joined(separator: "\n"))
      }
    }
    #expect(answers[0] == answers[2] && answers[1] == answers[3])
    // One that counts differs in what it counts for, and in nothing else: it closes the gap.
    #expect(answers[0] != answers[4])
    #expect(answers[4].contains("papegaai"))
  }

  @Test(arguments: [
    ([], "Geef twee registers"), (["--from", "2019"], "Geef twee registers"),
    ([utrecht.path, "--from", "2019", "--to", "2020"], "Geef twee registers"),
    (["--from", "gisteren", "--to", "2020-13"], "is geen datum"),
    (["--from", "2020", "--to", "2019"], "draai ze om"),
  ])
  func wrongUse(arguments: [String], message: String) async throws {
    let outcome = try await Tool.run(["compare", utrecht.path] + arguments)
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test func realAndMadeUpAreNotCompared() async throws {
    let folder = try TemporaryFolder()
    let made = try await Tool.run(["generate", "--actors", "20", "-o", folder.path("x"), "-q"])
    #expect(made.code == 0)
    let outcome = try await compare(utrecht.path, folder.path("x"))
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("verzonnen"))
    let missing = try await compare(utrecht.path, folder.path("y"))
    #expect(missing.code == 3)
  }
}
