internal import GraphFormats
internal import Graphs
internal import Tables
internal import Words

/// A random network of a kind that was asked for.
struct RandomNetwork {
  /// A model of random networks.
  enum Kind: String, CaseIterable, Sendable {
    case erdosRenyi = "erdos-renyi"
    case configuration
    case plantedPartition = "planted-partition"
    case lfr
    case rMAT = "r-mat"

    /// Whether groups are planted.
    var hasGroups: Bool { self == .plantedPartition || self == .lfr }

    /// The options that it uses.
    fileprivate var options: [String] {
      switch self {
      case .erdosRenyi: ["--vertices", "--edges", "--probability", "--directed"]
      case .configuration: ["--degrees-of", "--directed"]
      case .plantedPartition: ["--vertices", "--groups", "--within", "--between"]
      case .lfr:
        [
          "--vertices", "--mixing", "--average-degree", "--maximum-degree", "--smallest-group",
          "--largest-group",
        ]
      case .rMAT: ["--scale", "--edge-factor", "--directed"]
      }
    }
  }

  let graph: Graph
  /// The groups that were planted; nil when none were.
  let partition: Partition?
  /// The ids of the vertices.
  private let names: [String]

  /// The most edges, drawn or expected, that a network may have.
  private static let mostEdges = 200_000_000

  /// Makes a network.
  ///
  /// - Throws: `ToolFailure.wrongUse` naming every option that is missing, does not belong to the
  ///   kind or is out of range; `ToolFailure` when the file with degrees does not do.
  init(_ kind: Kind, _ options: RandomOptions, seed: UInt64, _ words: ToolWords) throws {
    var needs = Needs(kind, options, words)
    switch kind {
    case .erdosRenyi:
      let vertices = needs.number("--vertices", options.vertices, in: 0...100_000_000)
      let pairs =
        Double(vertices) * Double(vertices - 1) / (options.directed ? 1 : 2)
      if (options.edges == nil) == (options.probability == nil) { needs.wantEdgesOrProbability() }
      let most = Int(min(pairs, Double(Self.mostEdges)))
      if let edges = options.edges {
        let edges = needs.number("--edges", edges, in: 0...max(0, most))
        try needs.stop()
        graph = Graph.erdosRenyi(
          vertexCount: vertices, edgeCount: edges,
          direction: options.directed ? .directed : .undirected, seed: seed)
      } else {
        let highest = min(1, Double(Self.mostEdges) / max(1, pairs))
        let chance = needs.number("--probability", options.probability ?? 0, in: 0...highest)
        try needs.stop()
        graph = Graph.erdosRenyi(
          vertexCount: vertices, probability: chance,
          direction: options.directed ? .directed : .undirected, seed: seed)
      }
      partition = nil
    case .configuration:
      guard let path = needs.text("--degrees-of", options.degreesOf) else {
        throw needs.failure
      }
      try needs.stop()
      let list = try Self.edges(in: path, words)
      do {
        graph = try Self.withDegrees(of: list, directed: options.directed, seed: seed)
        partition = nil
        names = list.vertexNames
        return
      } catch let error as GraphError {
        throw ToolFailure.problems(words.problem(error, names: list.vertexNames))
      }
    case .plantedPartition:
      let vertices = needs.number("--vertices", options.vertices, in: 0...100_000_000)
      let groups = needs.number("--groups", options.groups, in: 1...max(1, vertices))
      let size = Double(vertices) / Double(max(1, groups))
      let within = needs.number(
        "--within", options.within,
        in: 0...min(1, Double(Self.mostEdges) / max(1, Double(vertices) * size / 2)))
      let between = needs.number(
        "--between", options.between,
        in: 0...min(1, Double(Self.mostEdges) / max(1, Double(vertices) * Double(vertices) / 2)))
      try needs.stop()
      let sizes = (0..<groups).map { vertices * ($0 + 1) / groups - vertices * $0 / groups }
      let planted = Graph.plantedPartition(
        groupSizes: sizes, within: within, between: between, seed: seed)
      graph = planted.graph
      partition = planted.partition
    case .lfr:
      let planted = try Self.lfr(options, &needs, seed: seed, words)
      graph = planted.graph
      partition = planted.partition
    case .rMAT:
      let scale = needs.number("--scale", options.scale, in: 0...26)
      let factor = needs.number(
        "--edge-factor", options.edgeFactor ?? 16,
        in: 0...(Self.mostEdges >> min(26, max(0, scale))))
      try needs.stop()
      graph = Graph.rMAT(
        scale: scale, edgeFactor: factor, direction: options.directed ? .directed : .undirected,
        seed: seed)
      partition = nil
    }
    names = (0..<graph.vertexCount).map(String.init)
  }

  private static func lfr(
    _ options: RandomOptions, _ needs: inout Needs, seed: UInt64, _ words: ToolWords
  ) throws -> PlantedGraph {
    let vertices = needs.number("--vertices", options.vertices, in: 2...10_000_000)
    let mixing = needs.number("--mixing", options.mixing, in: 0...1)
    var lfr = Graph.LFROptions()
    lfr.maximumDegree = needs.number(
      "--maximum-degree", options.maximumDegree ?? min(50, max(1, vertices - 1)),
      in: 1...max(1, vertices - 1))
    let possible = lfr.possibleAverageDegrees
    let usual = min(max(20, possible.lowerBound), possible.upperBound)
    lfr.averageDegree = needs.number(
      "--average-degree", options.averageDegree ?? usual, in: possible)
    let smallest = needs.number(
      "--smallest-group", options.smallestGroup ?? 20, in: 1...10_000_000)
    let largest = needs.number(
      "--largest-group", options.largestGroup ?? max(100, smallest), in: smallest...10_000_000)
    lfr.communitySizes = smallest...largest
    try needs.stop()
    do {
      return try Graph.lfr(vertexCount: vertices, mixing: mixing, lfr, seed: seed)
    } catch {
      throw ToolFailure.wrongUse(words.problem(error))
    }
  }

  /// Every vertex has as many neighbors as in a list of edges, of each direction when directed.
  private static func withDegrees(of list: EdgeList, directed: Bool, seed: UInt64) throws -> Graph {
    guard directed else {
      let model = try list.graph().simplified()
      return try Graph.configurationModel(degrees: model.degrees(), seed: seed)
    }
    var outDegrees = [Int](repeating: 0, count: list.vertexCount)
    var inDegrees = outDegrees
    for edge in try list.graph(direction: .directed).edges where edge.source != edge.target {
      outDegrees[edge.source] += 1
      inDegrees[edge.target] += 1
    }
    return try Graph.configurationModel(
      outDegrees: outDegrees, inDegrees: inDegrees, seed: seed)
  }

  private static func edges(in path: String, _ words: ToolWords) throws -> EdgeList {
    let bytes = try InputFile.read(path, words)
    do {
      return try EdgeList(parsing: bytes)
    } catch {
      throw ToolFailure.problems(words.problems(error, in: path))
    }
  }

  /// The edges as CSV; vertices without edges do not show.
  var edgeTable: [UInt8] {
    var table = CSVWriter()
    table.append([.text("source"), .text("target")])
    for edge in graph.edges {
      table.append([.text(names[edge.source]), .text(names[edge.target])])
    }
    return Array(table.text.utf8)
  }

  /// The group of each vertex as CSV.
  var groupTable: [UInt8]? {
    guard let partition else { return nil }
    var table = CSVWriter()
    table.append([.text("id"), .text("group")])
    for (vertex, group) in partition.labels.enumerated() {
      table.append([.text(names[vertex]), .integer(group)])
    }
    return Array(table.text.utf8)
  }

  /// What a kind needs, and all that is wrong with what it got.
  private struct Needs {
    private let words: ToolWords
    private var wrong: [String]

    init(_ kind: Kind, _ options: RandomOptions, _ words: ToolWords) {
      self.words = words
      wrong = options.given.filter { !kind.options.contains($0) }
        .map { words.notOfKind($0, kind.rawValue, kind.options) }
    }

    var failure: ToolFailure { .wrongUse(wrong.joined(separator: "\n")) }

    func stop() throws { if !wrong.isEmpty { throw failure } }

    mutating func wantEdgesOrProbability() { wrong.append(words.edgesOrProbability) }

    /// A number that must be there and lie in a range; else one that does.
    mutating func number<Number: Comparable & LosslessStringConvertible>(
      _ option: String, _ value: Number?, in range: ClosedRange<Number>
    ) -> Number {
      guard let value else {
        wrong.append(words.missingOption(option))
        return range.lowerBound
      }
      if range.contains(value) { return value }
      wrong.append(
        words.outOfRange(
          option, String(value), from: String(range.lowerBound), to: String(range.upperBound)))
      // The nearest that does: the ranges of others may hang on it.
      return value > range.upperBound ? range.upperBound : range.lowerBound
    }

    mutating func text(_ option: String, _ value: String?) -> String? {
      if value == nil { wrong.append(words.missingOption(option)) }
      return value
    }
  }
}
