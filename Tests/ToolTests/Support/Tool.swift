import Foundation
import Testing

/// The tool as it was built with these tests.
enum Tool {
  /// What a run left behind.
  struct Outcome {
    let code: Int32
    let output: Data
    let errors: String

    /// Standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The program beside the running tests, else the one that was last built.
  static let path: String? = {
    let running = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let beside = [running, URL(filePath: CommandLine.arguments[0]), Bundle.main.bundleURL]
      .map { $0.deletingLastPathComponent() }
    let built = ["release", "debug"].map { packageFolder.appending(path: ".build/\($0)") }
    return (beside + built).map { $0.appending(path: "vliegwiel").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// What the tool keeps of the environment of the tests: nothing about language.
  private static let environment = ProcessInfo.processInfo.environment.filter {
    ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH", "XDG_CACHE_HOME"].contains($0.key)
  }

  /// Runs the tool in an environment without a language, unless one is given.
  static func run(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:],
    in folder: URL? = nil
  ) async throws -> Outcome {
    try await run(
      try #require(path, "the tool is built with the tests"), arguments, input: input,
      environment: Self.environment.merging(["COLUMNS": "80"]) { $1 }
        .merging(environment) { $1 },
      in: folder)
  }

  /// Runs any program, when its turn comes.
  ///
  /// Few run at once: all tests begin together, and Foundation's `Process` reads past its memory when
  /// a thousand files are open (swift-corelibs-foundation 5472).
  static func run(
    _ program: String, _ arguments: [String], input: String? = nil,
    environment: [String: String]? = nil, in folder: URL? = nil
  ) async throws -> Outcome {
    await turns.take()
    do {
      let outcome = try await runNow(program, arguments, input, environment, in: folder)
      await turns.giveBack()
      return outcome
    } catch {
      await turns.giveBack()
      throw error
    }
  }

  private static let turns = Turns(8)

  private static func runNow(
    _ program: String, _ arguments: [String], _ input: String?, _ environment: [String: String]?,
    in folder: URL?
  ) async throws -> Outcome {
    let scratch = try TemporaryFolder()
    func handle(_ name: String, _ text: String = "") throws -> FileHandle {
      let file = try scratch.write(text, to: name)
      return try FileHandle(forUpdating: file)
    }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    if let environment { process.environment = environment }
    if let folder { process.currentDirectoryURL = folder }
    // Files, unlike pipes, never fill up.
    process.standardInput = try handle("input", input ?? "")
    process.standardOutput = try handle("output")
    process.standardError = try handle("errors")
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    return Outcome(
      code: process.terminationStatus,
      output: try Data(contentsOf: scratch.url.appending(path: "output")),
      errors: try String(contentsOf: scratch.url.appending(path: "errors"), encoding: .utf8))
  }
}

/// The folder of the package.
let packageFolder = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../..").standardized

/// The register that the project ships.
let utrecht = packageFolder.appending(path: "Datasets/utrecht")
