import Foundation
import Testing

/// Random networks, made and read back.
struct RandomCommandTests {
  @Test(arguments: [
    (["erdos-renyi", "--vertices", "50", "--edges", "100"], 100),
    (["erdos-renyi", "--vertices", "20", "--probability", "1"], 190),
    (["erdos-renyi", "--vertices", "20", "--probability", "1", "--directed"], 380),
    (
      [
        "planted-partition", "--vertices", "30", "--groups", "3", "--within", "1", "--between", "0",
      ], 135
    ),
  ])
  func edgesAreAsManyAsAskedFor(arguments: [String], count: Int) async throws {
    let outcome = try await Tool.run(["random"] + arguments)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.first == "source,target" && lines.count == count + 1)
    #expect(Set(lines).count == lines.count)
    // The same again, and another with another seed.
    #expect(try await Tool.run(["random"] + arguments).text == outcome.text)
  }

  @Test func anotherSeedAnotherNetwork() async throws {
    let arguments = ["random", "r-mat", "--scale", "6", "--seed"]
    let first = try await Tool.run(arguments + ["1"]).text
    #expect(try await Tool.run(arguments + ["1"]).text == first)
    #expect(try await Tool.run(arguments + ["2"]).text != first)
  }

  /// Communities that were planted are found again.
  @Test(arguments: [
    ["lfr", "--vertices", "500", "--mixing", "0.1"],
    [
      "planted-partition", "--vertices", "90", "--groups", "3", "--within", "0.6", "--between",
      "0.02",
    ],
  ])
  func plantedGroups(arguments: [String]) async throws {
    let folder = try TemporaryFolder()
    let files = (edges: folder.path("edges.csv"), groups: folder.path("groups.csv"))
    let made = try await Tool.run(
      ["random"] + arguments + ["-o", files.edges, "--groups-output", files.groups, "--lang", "en"])
    #expect(made.code == 0 && made.text.hasPrefix("Made: \(files.edges), "), "\(made.errors)")
    let found = try await Tool.run(
      [
        "graph", files.edges, "--groups", files.groups, "--measures", "nmi", "--format", "csv",
        "-q",
        "-o", folder.path("out") + "/",
      ])
    #expect(found.code == 0, "\(found.errors)")
    let table = try String(contentsOfFile: folder.path("out") + "/network.csv", encoding: .utf8)
    let value = table.split(separator: "\n").last?.split(separator: ",").last.flatMap { Double($0) }
    #expect(try #require(value) > 0.9)
  }

  /// When one of two files cannot be written, neither is.
  @Test func bothFilesOrNone() async throws {
    let folder = try TemporaryFolder()
    let made = try await Tool.run([
      "random", "planted-partition", "--vertices", "9", "--groups", "3", "--within", "1",
      "--between", "0", "-o",
      folder.path("none/edges.csv"), "--groups-output", folder.path("groups.csv"), "--lang", "en",
    ])
    #expect(made.code == 3 && made.errors.contains("none/edges.csv"), "\(made.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("")).isEmpty)
    let other = try await Tool.run([
      "random", "planted-partition", "--vertices", "9", "--groups", "3", "--within", "1",
      "--between", "0", "-o",
      folder.path("edges.csv"), "--groups-output", folder.path(""), "--lang", "en",
    ])
    #expect(other.code == 3 && other.errors.contains("it is a folder"), "\(other.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("")).isEmpty)
  }

  @Test func oneFileCannotHoldBoth() async throws {
    let folder = try TemporaryFolder()
    let made = try await Tool.run(
      [
        "random", "planted-partition", "--vertices", "9", "--groups", "3", "--within", "1",
        "--between", "0", "-o", "both.csv", "--groups-output", "./both.csv", "--lang", "en",
      ], in: folder.url)
    #expect(made.code == 2 && made.errors.contains("“both.csv”"), "\(made.errors)")
    #expect(try folder.names().isEmpty)
  }

  @Test func sameDegrees() async throws {
    let folder = try TemporaryFolder()
    let model = try folder.write("m a\nm b\nm c\na b\nc d\n", to: "model.txt")
    let made = try await Tool.run(["random", "configuration", "--degrees-of", model.path])
    var degrees: [Substring: Int] = [:]
    for line in made.text.split(separator: "\n").dropFirst() {
      for id in line.split(separator: ",") { degrees[id, default: 0] += 1 }
    }
    #expect(degrees == ["m": 3, "a": 2, "b": 2, "c": 2, "d": 1])
  }

  @Test func sameDegreesOfEachDirection() async throws {
    let folder = try TemporaryFolder()
    // A loop and a copy, which do not count.
    let model = try folder.write("m a\nm b\nm c\na b\nb a\nc d\nd d\nm a\n", to: "model.txt")
    let made = try await Tool.run(
      ["random", "configuration", "--degrees-of", model.path, "--directed"])
    var leaving: [Substring: Int] = [:]
    var arriving: [Substring: Int] = [:]
    for line in made.text.split(separator: "\n").dropFirst() {
      let ids = line.split(separator: ",")
      leaving[ids[0], default: 0] += 1
      arriving[ids[1], default: 0] += 1
    }
    #expect(leaving == ["m": 3, "a": 1, "b": 1, "c": 1])
    #expect(arriving == ["a": 2, "b": 2, "c": 1, "d": 1])
  }

  @Test func wrongUse() async throws {
    let cases: [([String], [String])] = [
      (["erdos-renyi", "--vertices", "5"], ["Give either --edges or --probability."]),
      (
        ["erdos-renyi", "--edges", "3", "--mixing", "0.1"],
        ["--mixing does not belong to erdos-renyi", "Give --vertices too."]
      ),
      (
        ["erdos-renyi", "--vertices", "3", "--edges", "4"],
        ["--edges: 4 is not possible here; give a number from 0 to 3."]
      ),
      (["configuration"], ["Give --degrees-of too."]),
      (["lfr", "--vertices", "30", "--mixing", "2"], ["--mixing: 2.0 is not possible here"]),
      (
        ["lfr", "--vertices", "30", "--mixing", "0", "--average-degree", "40"],
        ["--average-degree: 40.0 is not possible here"]
      ),
      (
        [
          "lfr", "--vertices", "200", "--mixing", "0", "--smallest-group", "3", "--largest-group",
          "4",
        ],
        ["do not fit in two or more communities"]
      ),
      (["r-mat", "--scale", "40"], ["--scale: 40 is not possible here"]),
      (["r-mat", "--scale", "3", "--groups-output", "x"], ["no groups are planted in r-mat"]),
      (["erdos-renyi", "--vertices", "99999999", "--probability", "1"], ["is not possible here"]),
    ]
    for (arguments, messages) in cases {
      let outcome = try await Tool.run(["random"] + arguments + ["--lang", "en"])
      #expect(outcome.code == 2 && outcome.output.isEmpty, "\(arguments)")
      for message in messages { #expect(outcome.errors.contains(message), "\(outcome.errors)") }
    }
  }
}
