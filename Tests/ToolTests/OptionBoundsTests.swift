import Foundation
import Testing

/// Numbers that would take forever or more memory than there is are refused, all at once.
struct OptionBoundsTests {
  private static let huge = "9223372036854775807"

  @Test(arguments: [
    (
      ["brokers"],
      ["--permutations", "--tested", "--resamples", "--candidates", "--sources"],
      ["0 to 1,000,000", "1 to 10,000,000", "0 to 100,000", "0 to 10,000,000", "1 to 10,000,000"]
    ),
    (
      ["compare", "--from", "2020", "--to", "2026"],
      ["--resamples", "--sources", "--resample-sources"],
      ["0 to 100,000", "1 to 10,000,000", "1 to 10,000,000"]
    ),
    (
      ["fragility"], ["--runs", "--steps", "--sources"],
      ["0 to 100,000", "1 to 10,000", "1 to 10,000,000"]
    ),
    (
      ["gaps"], ["--place-population", "--draws", "--minimum-count"],
      ["1 to 1,000,000,000", "100 to 100,000", "1 to 1,000,000,000"]
    ),
    (["match"], ["--top", "--cap"], ["1 to 10,000,000", "1 to 10,000,000"]),
    (
      ["clusters"], ["--runs", "--permutations", "--resolution-runs"],
      ["1 to 10,000", "1 to 1,000,000", "1 to 10,000"]
    ),
  ])
  func tooMuch(command: [String], options: [String], ranges: [String]) async throws {
    let outcome = try await Tool.run(
      [command[0], utrecht.path, "--lang", "en"] + command.dropFirst()
        + options.flatMap { [$0, Self.huge] })
    #expect(outcome.code == 2 && outcome.output.isEmpty)
    let expected = zip(options, ranges).map { "\($0) takes a number from \($1).\n" }.joined()
    #expect(outcome.errors == expected)
  }

  /// Random networks and made-up movements say what they take as well.
  @Test(arguments: [
    (["random", "erdos-renyi", "--vertices", huge, "--edges", huge], ["--vertices", "--edges"]),
    (
      ["random", "lfr", "--vertices", huge, "--mixing", "nan", "--average-degree", "inf"],
      ["--vertices", "--mixing", "--average-degree"]
    ),
    (["random", "r-mat", "--scale", huge, "--edge-factor", huge], ["--scale", "--edge-factor"]),
    (
      [
        "random", "planted-partition", "--vertices", huge, "--groups", huge, "--within", "2",
        "--between", "nan",
      ],
      ["--vertices", "--groups", "--within", "--between"]
    ),
    (
      ["generate", "--actors", huge, "--links", "-1", "--clusters", huge, "-o", "nowhere"],
      ["--actors", "--links", "--clusters"]
    ),
  ])
  func tooLarge(arguments: [String], options: [String]) async throws {
    let outcome = try await Tool.run(arguments + ["--lang", "en"])
    #expect(outcome.code == 2 && outcome.output.isEmpty)
    let lines = outcome.errors.split(separator: "\n")
    #expect(
      lines.map { $0.prefix { $0 != ":" } } == options.map { $0[...] }, "\(outcome.errors)")
    #expect(lines.allSatisfy { $0.contains(" from ") && $0.contains(" to ") })
  }
}
