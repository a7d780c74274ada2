import Foundation
import Testing

/// What holds for the command of every question.
struct QuestionTests {
  /// A question, with the tables of its answer after the first.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var arguments: [String] = []
    var tables: [String] = []

    var testDescription: String { ([name] + arguments).joined(separator: " ") }
    var files: [String] {
      (["\(name).md", "\(name).csv", "\(name).json"] + tables.map { "\(name)-\($0).csv" })
        .sorted()
    }
  }

  static let cases = [
    Case(name: "clusters", tables: ["actors", "theme-pairs"]),
    Case(
      name: "compare", arguments: ["--from", "2019", "--to", "2024"],
      tables: ["changed", "links", "brokers", "gaps", "questions"]),
    Case(
      name: "brokers",
      arguments: ["--resamples", "20", "--permutations", "99", "--tested", "25"],
      tables: ["missing"]),
    Case(
      name: "brokers",
      arguments: ["--by", "theme", "--resamples", "0", "--permutations", "0"],
      tables: ["missing"]),
    Case(
      name: "brokers",
      arguments: ["--by", "municipality", "--resampling", "missing", "--sources", "9"],
      tables: ["missing"]),
    Case(name: "fragility", tables: ["kinds", "cells", "robustness"]),
    Case(
      name: "fragility", arguments: ["provincie-utrecht", "--runs", "0"],
      tables: ["kinds", "cells", "robustness"]),
    Case(
      name: "fragility",
      arguments: ["--kind", "umbrella", "--province", "lsa,Vereniging Dwarsverband"],
      tables: ["kinds", "cells", "robustness"]),
    Case(name: "gaps", tables: ["municipalities", "places", "regions", "themes"]),
    Case(name: "match", tables: ["missing"]),
    Case(
      name: "route", arguments: ["gelukkig-en-vitaal", "--to", "government"], tables: ["links"]),
  ]

  private func run(
    _ question: Case, on register: URL = utrecht, _ more: [String] = []
  ) async throws -> Tool.Outcome {
    try await Tool.run([question.name, register.path] + question.arguments + more)
  }

  @Test(arguments: cases)
  func aFolderGetsEveryForm(question: Case) async throws {
    let folder = try TemporaryFolder()
    let outcome = try await run(question, ["-o", folder.path("out") + "/"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try folder.names(in: "out").sorted() == question.files)
    for name in question.files {
      let text = try folder.text(of: "out/\(name)")
      #expect(text.hasSuffix("\n") && text.count > 20, "\(name)")
    }
  }

  @Test(arguments: cases)
  func printsWhatItWouldWrite(question: Case) async throws {
    let folder = try TemporaryFolder()
    for (format, name) in [("json", "x.json"), ("csv", "x.csv"), ("table", "x.txt")] {
      let printed = try await run(question, ["--format", format])
      #expect(printed.code == 0)
      // The ending of a file's name says its form.
      let written = try await run(question, ["-o", folder.path(name)])
      #expect(written.code == 0)
      #expect(try folder.text(of: name) == printed.text)
    }
  }

  @Test(arguments: cases, ["nl", "en"])
  func twoRunsGiveTheSameBytes(question: Case, language: String) async throws {
    for format in ["json", "csv", "table"] {
      let options = ["--format", format, "--lang", language]
      let first = try await run(question, options)
      let second = try await run(question, options)
      #expect(first.code == 0)
      #expect(first.output == second.output)
    }
  }

  @Test(arguments: cases)
  func jsonFollowsItsSchema(question: Case) async throws {
    let folder = try TemporaryFolder()
    for audience in ["public", "internal"] {
      let outcome = try await run(
        question, ["-o", folder.path("answer.json"), "--audience", audience])
      #expect(outcome.code == 0, "\(outcome.errors)")
      try await expectValid(
        folder.path("answer.json"),
        schema: packageFolder.appending(path: "docs/schemas/\(question.name).schema.json"))
    }
  }

  @Test(arguments: cases)
  func madeUpDataSaySoInEveryForm(question: Case) async throws {
    let folder = try TemporaryFolder()
    let register = try folder.copyOfUtrecht()
    let descriptor = try folder.text(of: "register/datapackage.json")
    try folder.write(
      descriptor.replacing("\"synthetic\": false", with: "\"synthetic\": true"),
      to: "register/datapackage.json")
    let outcome = try await run(question, on: register, ["-o", folder.path("out") + "/"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    for name in question.files {
      let text = try folder.text(of: "out/\(name)")
      if name.hasSuffix(".md") { #expect(text.contains("VERZONNEN")) }
      if name.hasSuffix(".json") { #expect(text.contains("\"synthetic\" : true")) }
      if name.hasSuffix(".csv") {
        let heading = try #require(text.split(separator: "\n").first)
        #expect(heading.hasSuffix(",synthetic"), "\(name)")
      }
    }
  }
}
