import Foundation
import Movement
import Testing

private let python = packageFolder.appending(path: ".venv/bin/python")
private let isInstalled = FileManager.default.isExecutableFile(atPath: python.path)

/// The standard tool for data packages accepts the shipped register.
///
/// It runs from `.venv` (`pip install -r Tests/requirements.txt`). Without it these tests are
/// skipped, except where the environment says CI: there they fail.
@Suite(
  .enabled(
    if: isInstalled || ProcessInfo.processInfo.environment["CI"] != nil,
    "frictionless is not installed in .venv"))
struct FrictionlessTests {
  private func validate(_ folder: URL) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = python
    process.arguments = ["-m", "frictionless", "validate", "datapackage.json"]
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  @Test func acceptsTheShippedRegister() throws {
    let (status, output) = try validate(utrecht)
    #expect(status == 0, "\(output)")
  }

  @Test func acceptsWhatTheWriterWrites() throws {
    let register = try #require(RegisterReader(folder: utrecht.path).read().register)
    try expectAccepted(try RegisterWriter(register.released(to: .internal)).files)
    try expectAccepted(try RegisterWriter(register.released(to: .public)).files)
  }

  @Test func acceptsAMadeUpMovement() throws {
    var options = SyntheticMovement.Options(actors: 300)
    options.clusters = 4
    options.gaps = 3
    options.brokers = 2
    options.matches = 5
    let ground = try #require(Ground.utrecht.ground)
    try expectAccepted(try SyntheticMovement(options, on: ground).files)
  }

  private func expectAccepted(_ files: [PackageFile]) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "package-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in files { try Data(file.bytes).write(to: folder.appending(path: file.name)) }
    let (status, output) = try validate(folder)
    #expect(status == 0, "\(output)")
  }

  @Test(arguments: [
    ("links.csv", "omzien,zorgbelang,", "omzien,zorgbelan,", "foreign-key"),
    ("actors.csv", ",initiative,GM0321,", ",initiatief,GM0321,", "constraint"),
    ("municipalities.csv", ",16402,", ",-16402,", "constraint"),
  ])
  func refusesABrokenCopy(file: String, text: String, replacement: String, error: String) throws {
    try withCopyOfUtrecht { folder in
      try replace(text, by: replacement, in: folder.appending(path: file))
      let (status, output) = try validate(folder)
      #expect(status != 0)
      #expect(output.contains(error), "\(output)")
    }
  }
}
