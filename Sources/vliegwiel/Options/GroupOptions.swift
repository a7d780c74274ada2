internal import ArgumentParser
internal import Graphs

/// The options of `graph` about groups of vertices and what is known of them.
struct GroupOptions: ParsableArguments {
  @Option(help: ArgumentHelp(ToolWords.help.communities, valueName: "method"))
  var communities: CommunitySearch.Method?

  @Option(help: ArgumentHelp(ToolWords.help.objective, valueName: "modularity|cpm"))
  var objective: CommunitySearch.Objective = .modularity

  @Option(help: ArgumentHelp(ToolWords.help.resolution, valueName: "number"))
  var resolution = 1.0

  @Option(help: ArgumentHelp(ToolWords.help.runs, valueName: "number"))
  var runs: Int?

  @Option(help: ArgumentHelp(ToolWords.help.groups, valueName: "file"))
  var groups: String?

  @Option(help: ArgumentHelp(ToolWords.help.values, valueName: "file"))
  var values: String?

  @Option(help: ArgumentHelp(ToolWords.help.members, valueName: "id,..."))
  var members: String?

  @Option(help: ArgumentHelp(ToolWords.help.restart, valueName: "id,..."))
  var restart: String?

  @Option(help: ArgumentHelp(ToolWords.help.from, valueName: "id"))
  var from: String?

  @Option(help: ArgumentHelp(ToolWords.help.bestGroup, valueName: "number"))
  var bestGroup: Int?

  /// Finds what is wrong with the options by themselves.
  func check(_ bounds: inout OptionBounds, _ words: ToolWords) {
    bounds.check("--best-group", bestGroup, to: 10_000)
    bounds.check("--runs", runs, to: MostRepeats.runs)
    bounds.check("--resolution", resolution, from: 0, to: 1_000_000)
    let takesObjective: [CommunitySearch.Method] = [.leiden, .consensus]
    if objective == .constantPotts, let communities, !takesObjective.contains(communities) {
      bounds.note(words.needlessObjective(communities.rawValue))
    }
  }

  /// Finds what measures lack, and options for measures that were not asked for.
  func checkUse(for measures: [Measure], _ bounds: inout OptionBounds, _ words: ToolWords) {
    for measure in measures {
      switch measure.need {
      case .givenPartition where groups == nil:
        bounds.note(words.needsOption(measure.name, "--groups"))
      case .numbers where values == nil: bounds.note(words.needsOption(measure.name, "--values"))
      case .members where members == nil: bounds.note(words.needsOption(measure.name, "--members"))
      case .source where from == nil: bounds.note(words.needsOption(measure.name, "--from"))
      default: continue
      }
    }
    bounds.checkUse("--members", isGiven: members != nil, of: "group-betweenness", in: measures)
    bounds.checkUse("--restart", isGiven: restart != nil, of: "pagerank", in: measures)
    bounds.checkUse("--from", isGiven: from != nil, of: "distance", in: measures)
  }

  /// How communities are looked for.
  func search(seed: UInt64, threads: Int?) -> CommunitySearch {
    CommunitySearch(
      method: communities ?? .leiden, objective: objective, resolution: resolution, runs: runs,
      seed: seed, threads: threads)
  }

  /// Fills in what the options say of the vertices.
  ///
  /// - Throws: `ToolFailure`, when a file or an id does not do.
  func fill(_ settings: inout MeasureSettings, names: [String], _ words: ToolWords) throws {
    if let groups {
      let columns = ["group", "groep", "community", "gemeenschap"]
      let file = try VertexFile(
        groups, option: "--groups", columns: columns, vertices: names, words)
      settings.grouping = file.grouping(vertexCount: names.count)
    }
    if let values {
      let file = try VertexFile(
        values, option: "--values", columns: ["value", "waarde"], vertices: names, words)
      settings.numbers = try file.numbers(of: names, words)
    }
    if let members {
      settings.members = try VertexList.parse(members, option: "--members", among: names, words)
    }
    if let restart {
      settings.restart = try VertexList.parse(restart, option: "--restart", among: names, words)
    }
    if let from = from?.trimmed {
      settings.from = names.firstIndex(of: from)
      guard settings.from != nil else {
        throw ToolFailure.wrongUse("--from: \(words.unknownVertex(from, known: names))")
      }
    }
  }

  /// Whether measures or options need communities.
  func needsCommunities(for measures: [Measure]) -> Bool {
    communities != nil
      || measures.contains { measure in
        switch measure.need {
        case .groups, .partition: groups == nil
        case .givenPartition: true
        case .numbers, .members, .source, nil: false
        }
      }
  }

  /// Checks that every vertex is in just one group where measures need that.
  ///
  /// - Throws: `ToolFailure.problems` naming the vertices that are not.
  func checkGroups(
    for measures: [Measure], _ settings: MeasureSettings, names: [String], _ words: ToolWords
  ) throws {
    let single = measures.filter { $0.need == .partition || $0.need == .givenPartition }
    guard let groups, !single.isEmpty, settings.grouping.partition == nil else { return }
    let labels = settings.grouping.labels
    throw ToolFailure.problems(
      words.notOneGroup(
        single.map(\.name), in: groups,
        without: labels.indices.filter { labels[$0].isEmpty }.map { names[$0] },
        several: labels.indices.filter { labels[$0].count > 1 }.map { names[$0] }))
  }
}

extension CommunitySearch.Method: ExpressibleByArgument {}
extension CommunitySearch.Objective: ExpressibleByArgument {}
