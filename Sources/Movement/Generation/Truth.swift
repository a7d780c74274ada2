import FoundationEssentials

/// What was planted in a made-up movement.
struct Truth: Sendable, Encodable {
  struct Gap: Sendable, Encodable {
    let municipality: String
    let theme: String
  }

  /// The cluster of each member, by the key of the actor.
  let clusters: [String: Int]
  /// The clusters that join two themes.
  let crossTheme: [Int]
  /// Where there is no initiative although somebody looked.
  let gaps: [Gap]
  /// The keys of the actors that link clusters which otherwise are not linked.
  let brokers: [String]
  /// The keys of who needs something and of who offers it.
  let matches: [[String]]

  init(field: SurveyField, cast: Cast, communities: Communities, matches: [PlantedMatch]) {
    var clusters: [String: Int] = [:]
    for actor in communities.labels.indices where communities.labels[actor] >= 0 {
      clusters[SyntheticActors.id(actor)] = Int(communities.labels[actor])
    }
    self.clusters = clusters
    crossTheme = communities.camps.indices.filter { communities.camps[$0].count == 2 }
    gaps = field.gaps.map {
      Gap(
        municipality: field.ground.municipalities[$0.municipality].code,
        theme: field.ground.themes[$0.theme].id)
    }
    brokers = communities.brokers.map(\.actor).sorted().map(SyntheticActors.id)
    self.matches = matches.map { [SyntheticActors.id($0.seeker), SyntheticActors.id($0.giver)] }
  }

  /// `truth.json`.
  var file: PackageFile {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return PackageFile(name: "truth.json", bytes: [UInt8](try encoder.encode(self)) + [0x0A])
    }
  }
}
