internal import Foundation

/// Makes the graphs of the benchmarks, and runs one kernel of ours on one of them.
///
///     benchmarks make FOLDER rmat SCALE | erdos-renyi VERTICES EDGES | lfr VERTICES MIXING | file PATH
///     benchmarks run FOLDER KERNEL THREADS REPETITIONS OUTPUT
///     benchmarks communities FOLDER louvain|leiden RUNS OUTPUT
///     benchmarks kernels
@main
enum Benchmarks {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("make", 4...):
      let made = try GraphRecipe(arguments[2], Array(arguments[3...])).make()
      try GraphFolder(path: arguments[1]).write(made.graph, planted: made.planted)
    case ("run", 6):
      guard let kernel = Kernel.all.first(where: { $0.name == arguments[2] }),
        let threads = Int(arguments[3]), let repetitions = Int(arguments[4])
      else { throw UsageError(text: "no such kernel, or no number: \(arguments)") }
      let measurement = try Measurement(
        of: kernel, on: GraphFolder(path: arguments[1]), threads: threads,
        repetitions: repetitions)
      try measurement.write(toFolder: arguments[5])
    case ("communities", 5):
      guard let runs = Int(arguments[3]) else {
        throw UsageError(text: "no number: \(arguments[3])")
      }
      try CommunityRuns(method: arguments[2], runs: runs)
        .write(from: GraphFolder(path: arguments[1]), to: GraphFolder(path: arguments[4]))
    case ("kernels", 1):
      print(Kernel.all.map(\.name).joined(separator: "\n"))
    default:
      throw UsageError(text: "arguments that say nothing to me: \(arguments)")
    }
  }
}

/// What the program was asked and cannot do.
struct UsageError: Error, CustomStringConvertible {
  let text: String
  var description: String { text }
}
