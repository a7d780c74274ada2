internal import Foundation
internal import Glibc
internal import Graphs

/// How long a kernel took, and what it needed and found.
struct Measurement {
  private let seconds: [Double]
  /// The most memory, and what is left of it for the result; without the edges that were given.
  private let memory: Int
  private let keptMemory: Int
  private let output: Kernel.Output?

  /// Runs a kernel a number of times; less often when it takes longer than ten seconds in all.
  init(of kernel: Kernel, on folder: GraphFolder, threads: Int, repetitions: Int) throws {
    let input = try folder.load(threads: threads)
    // The program and the edges as numbers, which peers have as well, are no part of the graph.
    Self.returnFreedMemory()
    let given = Self.memory("VmRSS")
    let needsGraph = kernel.name != "build" && kernel.name != "read"
    let graph = needsGraph ? try input.build() : try Graph(vertexCount: 0, edges: [])
    // The highest memory from here on.
    try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
    var seconds: [Double] = []
    var output: Kernel.Output?
    repeat {
      output = nil
      let start = ContinuousClock.now
      output = try kernel.run(graph, input)
      seconds.append((ContinuousClock.now - start) / .seconds(1))
    } while seconds.count < repetitions && seconds.reduce(0, +) < 10
    memory = Self.memory("VmHWM") - given
    Self.returnFreedMemory()
    keptMemory = withExtendedLifetime(input) { Self.memory("VmRSS") } - given
    self.seconds = seconds
    self.output = output
  }

  /// Writes `result.json`, and the values by vertex as numbers of 64 bits in `values.bin` or, of a
  /// graph, the ends of its edges as numbers of 32 bits in `edges.bin`.
  func write(toFolder path: String) throws {
    let folder = URL(filePath: path)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let report: [String: Any] = [
      "seconds": seconds, "memory": memory, "keptMemory": keptMemory,
    ]
    try JSONSerialization.data(withJSONObject: report)
      .write(to: folder.appending(path: "result.json"))
    switch output {
    case .values(let values): try Self.write(values, folder)
    case .groups(let partition): try Self.write(partition.labels.map(Double.init), folder)
    case .graph(let graph):
      let numbers = graph.edges.flatMap { [UInt32($0.source), UInt32($0.target)] }
      try unsafe numbers.withUnsafeBytes { unsafe Data($0) }
        .write(to: folder.appending(path: "edges.bin"))
    case nil: break
    }
  }

  private static func write(_ values: [Double], _ folder: URL) throws {
    try unsafe values.withUnsafeBytes { unsafe Data($0) }
      .write(to: folder.appending(path: "values.bin"))
  }

  /// Gives what was freed back to the system, so that it does not count as kept.
  private static func returnFreedMemory() {
    // Not among what Swift sees of the C library.
    guard let function = unsafe dlsym(nil, "malloc_trim") else { return }
    typealias Trim = @convention(c) (_ padding: Int) -> CInt
    _ = unsafe unsafeBitCast(function, to: Trim.self)(0)
  }

  /// The bytes that the system tells of this process under a name.
  private static func memory(_ name: String) -> Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix(name) }),
      let kilobytes = line.split(whereSeparator: { !$0.isNumber }).first.flatMap({ Int($0) })
    else { return 0 }
    return 1024 * kilobytes
  }
}
