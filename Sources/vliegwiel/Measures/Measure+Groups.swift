internal import Graphs

/// The measures of vertices that depend on groups.
extension Measure {
  static let ofGroups =
    [
      Measure(
        "participation", nl: "hoe gelijk de lijnen over de groepen zijn verdeeld",
        en: "how evenly its edges are spread over the groups", needs: .groups
      ) { graph, settings in
        .decimal(graph.participation(overLabels: settings.grouping.labels))
      },
      Measure(
        "within-group-z", nl: "beter verbonden met de eigen groep dan anderen erin",
        en: "better connected with its group than others in it", needs: .groups
      ) { graph, settings in
        .decimal(graph.withinGroupDegreeZ(overLabels: settings.grouping.labels))
      },
      Measure(
        "ei", nl: "lijnen uit de groep min erbinnen, gedeeld door beide samen",
        en: "edges out of the group less those within, over both together", needs: .partition
      ) { graph, settings in
        .decimal(graph.externalInternalIndex(of: settings.partition).vertices)
      },
    ]
    + Graph.Role.allCases.flatMap { role in
      [
        Measure(
          role.name, nl: role.summary.nl, en: role.summary.en, needs: .groups,
          // A bit for each group and each set of groups.
          atMost: .overlappingGroups(10_000)
        ) { graph, settings in
          let grouping = settings.grouping
          // Where each vertex is in one group both count the same, and this asks for less memory.
          if let partition = grouping.partition {
            return .decimal(graph.brokerageRoles(in: partition).counts(role).map(Double.init))
          }
          return .decimal(graph.brokerageRoles(overLabels: grouping.labels).counts(role))
        },
        Measure(
          "\(role.name)-expected", nl: "hoe vaak het toeval die rol geeft",
          en: "how often chance gives that role", needs: .partition
        ) { graph, settings in
          .decimal(graph.brokerageRoles(in: settings.partition).expectedCounts(role))
        },
        Measure(
          "\(role.name)-z", nl: "hoe ver boven wat het toeval geeft, in standaardafwijkingen",
          en: "how far above what chance gives, in standard deviations", needs: .partition
        ) { graph, settings in
          .decimal(graph.brokerageRoles(in: settings.partition).zScores(role))
        },
      ]
    }
}

extension Graph {
  fileprivate typealias Role = BrokerageRoles.Role
}

extension BrokerageRoles.Role {
  /// The word that asks for it.
  fileprivate var name: String {
    switch self {
    case .coordinator: "coordinator"
    case .itinerant: "itinerant"
    case .gatekeeper: "gatekeeper"
    case .representative: "representative"
    case .liaison: "liaison"
    }
  }

  /// What it is, in a line.
  fileprivate var summary: (nl: String, en: String) {
    switch self {
    case .coordinator: ("tussen twee uit de eigen groep", "between two of its own group")
    case .itinerant: ("tussen twee uit één andere groep", "between two of one other group")
    case .gatekeeper:
      ("van een andere groep naar de eigen", "from another group to its own")
    case .representative:
      ("van de eigen groep naar een andere", "from its own group to another")
    case .liaison: ("tussen twee verschillende andere groepen", "between two other groups")
    }
  }
}
