import Foundation
import Testing

/// The options of the questions for gaps and clusters, and what the shipped register gives.
struct GapsCommandTests {
  @Test func negativeNumbersAreNamedAsOutOfBounds() async throws {
    let outcome = try await Tool.run(["gaps", utrecht.path, "--reach", "-1", "--quiet"])
    #expect(outcome.code == 2)
    #expect(outcome.errors == "--reach vraagt een getal van 0 tot en met 20.000.\n")
  }

  @Test func everyWrongOptionIsNamed() async throws {
    let outcome = try await Tool.run([
      "gaps", utrecht.path, "--reach=-1", "--place-population", "0", "--minimum-count", "4",
      "--found-unsurveyed", "1", "--found-surveyed", "0,nan", "--draws", "5",
    ])
    #expect(outcome.code == 2)
    #expect(
      outcome.errors == """
        --found-unsurveyed: “1” zijn geen twee getallen van 0.1 tot en met 1000. Schrijf bijvoorbeeld \
        1,1 voor elk deel even waarschijnlijk, of 4,1 voor gemiddeld 80%.
        --found-surveyed: “0,nan” zijn geen twee getallen van 0.1 tot en met 1000. Schrijf \
        bijvoorbeeld 1,1 voor elk deel even waarschijnlijk, of 4,1 voor gemiddeld 80%.
        --reach vraagt een getal van 0 tot en met 20.000.
        --place-population vraagt een getal van 1 tot en met 1.000.000.000.
        --draws vraagt een getal van 100 tot en met 100.000.
        --minimum-count kan voor dit publiek (iedereen) niet lager dan 5: kleinere aantallen zouden \
        verraden wie alleen mag meetellen.

        """)
    let clusters = try await Tool.run([
      "clusters", utrecht.path, "--lang", "en", "--runs", "0", "--permutations", "0",
      "--resolution", "0",
    ])
    #expect(clusters.code == 2)
    #expect(
      clusters.errors == """
        --runs takes a number from 1 to 10,000.
        --permutations takes a number from 1 to 1,000,000.
        --resolution takes a number from 0.01 to 1000.

        """)
  }

  private func answer(_ question: String, _ more: [String] = []) async throws -> [String: Any] {
    let outcome = try await Tool.run([question, utrecht.path, "--format", "json"] + more)
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try #require(
      JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
  }

  /// Nobody has looked anywhere in Utrecht: nothing may be said to be absent, and little to be sure.
  @Test func theShippedRegisterIsThinAndSaysSo() async throws {
    let answer = try await answer("gaps")
    let cells = try #require(answer["cells"] as? [[String: Any]])
    #expect(cells.count == 26 * 9)
    let kinds = cells.compactMap { $0["kind"] as? String }
    #expect(!kinds.contains("noneFound"))
    #expect(2 * kinds.count { $0 == "unknown" } > kinds.count)
    for cell in cells {
      let low = try #require(cell["low"] as? Double)
      let high = try #require(cell["high"] as? Double)
      let rate = try #require(cell["shrunkRate"] as? Double)
      #expect(low <= rate && rate <= high && high > 2 * low)
      #expect((cell["initiatives"] is NSNull) == (cell["kind"] as? String == "unknown"))
      #expect(cell["populationYear"] as? Int == 2026)
      #expect((cell["reason"] as? String)?.contains("(2026)") ?? false)
    }
    let rows = try #require(answer["municipalities"] as? [[String: Any]])
    // One initiative works in four municipalities: once in each, and once in the province.
    let sum = rows.reduce(0) { $0 + ($1["initiatives"] as? Int ?? 0) }
    #expect(try #require(answer["initiatives"] as? Int) < sum)
    for row in rows {
      let best = try #require(row["rateRankLow"] as? Int)
      #expect(try #require(row["rateRankHigh"] as? Int) - best >= 3)
    }
  }

  @Test(arguments: ["integrated", "likelihood", "moments"])
  func everyPriorAnswers(prior: String) async throws {
    let answer = try await answer("gaps", ["--prior", prior, "--draws", "100"])
    let options = try #require(answer["options"] as? [String: Any])
    #expect(options["prior"] as? String == prior)
    #expect(options["draws"] as? Int == 100)
    #expect(options["minimumCount"] as? Int == 5)
  }

  @Test func everyOptionChangesTheAnswer() async throws {
    let plain = try await Tool.run(["gaps", utrecht.path, "--format", "json"]).text
    for option in [
      ["--prior", "moments"], ["--found-unsurveyed", "9,3"], ["--place-population", "5000"],
      ["--seed", "2"], ["--draws", "300"],
    ] {
      let other = try await Tool.run(["gaps", utrecht.path, "--format", "json"] + option).text
      let rows = { (text: String) in
        text.split(separator: "\n").filter {
          $0.contains("rateRank") || $0.contains("high") || $0.contains("\"place\"")
        }
      }
      #expect(rows(plain) != rows(other), "\(option)")
    }
  }
}
