internal import Graphs
internal import Words

/// What the tool says about random networks.
extension ToolWords {
  func oneFileForTwo(_ one: String, _ other: String, _ path: String) -> String {
    language(
      nl: "\(one) en \(other) wijzen hetzelfde bestand aan, “\(path.printable)”; geef elk een "
        + "eigen bestand.",
      en: "\(one) and \(other) are the same file, “\(path.printable)”; give each a file of its "
        + "own.")
  }

  func noPlantedGroups(_ kind: String) -> String {
    language(
      nl: "--groups-output: in \(kind) zijn geen groepen geplant; dat is wel zo in "
        + "planted-partition en lfr.",
      en: "--groups-output: no groups are planted in \(kind); there are in planted-partition and "
        + "lfr.")
  }

  func missingOption(_ option: String) -> String {
    language(nl: "Geef ook \(option).", en: "Give \(option) too.")
  }

  func notOfKind(_ option: String, _ kind: String, _ known: [String]) -> String {
    let all = known.joined(separator: ", ")
    return language(
      nl: "\(option) hoort niet bij \(kind), dat \(all) kent.",
      en: "\(option) does not belong to \(kind), which knows \(all).")
  }

  func outOfRange(_ option: String, _ value: String, from low: String, to high: String) -> String {
    language(
      nl: "\(option): \(value) kan hier niet; geef een getal van \(low) tot en met \(high).",
      en: "\(option): \(value) is not possible here; give a number from \(low) to \(high).")
  }

  var edgesOrProbability: String {
    language(
      nl: "Geef óf --edges óf --probability.", en: "Give either --edges or --probability.")
  }

  func madeNetwork(_ path: String, vertices: Int, edges: Int) -> String {
    language(
      nl: "Gemaakt: \(path), \(language.count(vertices, "knoop", "knopen")) en "
        + "\(language.count(edges, "lijn", "lijnen")).\n",
      en: "Made: \(path), \(language.count(vertices, "vertex", "vertices")) and "
        + "\(language.count(edges, "edge", "edges")).\n")
  }

  /// Why there is no random network as it was asked for.
  func problem(_ error: RandomGraphError) -> String {
    switch error {
    case .impossibleDegrees, .impossibleDirectedDegrees:
      language(nl: "Geen enkel netwerk heeft deze graden.", en: error.description)
    case .impossibleCommunities(let internalDegree, let largest):
      language(
        nl: "Knopen met tot \(internalDegree) buren in hun groep passen niet in twee of meer "
          + "groepen van hoogstens \(largest) knopen; vraag grotere of kleinere groepen, een lagere "
          + "--maximum-degree of meer --mixing.",
        en: error.description)
    }
  }
}

extension ToolWords.Help {
  var randomAbstract: String {
    language(
      nl: "Maakt een toevallig netwerk als lijst van lijnen.",
      en: "Makes a random network as a list of edges.")
  }

  var randomDiscussion: String {
    language(
      nl: """
        De soorten en hun opties:
          erdos-renyi        elk paar gelijk: --vertices, --edges of --probability
          configuration      de graden van een ander netwerk: --degrees-of
          planted-partition  groepen: --vertices, --groups, --within, --between
          lfr                groepen en graden naar een machtswet: --vertices, --mixing
          r-mat              naven, als in Graph500: --scale, --edge-factor

        Met --directed hebben lijnen een richting: in erdos-renyi, configuration en r-mat.

        Elk netwerk is zonder lussen en zonder herhaalde lijnen. Knopen zonder lijnen staan er niet \
        in. Hetzelfde toevalsgetal geeft hetzelfde netwerk.

        Voorbeeld: vliegwiel random lfr --vertices 1000 --mixing 0.3 -o lijnen.csv
        """,
      en: """
        The kinds and their options:
          erdos-renyi        all pairs alike: --vertices, --edges or --probability
          configuration      the degrees of another network: --degrees-of
          planted-partition  groups: --vertices, --groups, --within, --between
          lfr                groups, and degrees after a power law: --vertices, --mixing
          r-mat              hubs, as in Graph500: --scale, --edge-factor

        With --directed edges have a direction: in erdos-renyi, configuration and r-mat.

        Networks are without self-loops and repeated edges. Vertices without edges do not show. The \
        same seed gives the same network.

        Example: vliegwiel random lfr --vertices 1000 --mixing 0.3 -o edges.csv
        """)
  }

  var randomKind: String { language(nl: "Het model.", en: "The model.") }
  var randomVertices: String { language(nl: "Het aantal knopen.", en: "The number of vertices.") }
  var randomEdges: String { language(nl: "Het aantal lijnen.", en: "The number of edges.") }
  var randomProbability: String {
    language(nl: "De kans op een lijn tussen elk paar.", en: "The chance of an edge in each pair.")
  }
  var randomDegreesOf: String {
    language(
      nl: "Een bestand met lijnen, waarvan elke knoop zijn aantal houdt.",
      en: "A file with edges, of which every vertex keeps its number.")
  }
  var randomGroupCount: String {
    language(nl: "Het aantal groepen, even groot.", en: "The number of groups, of equal size.")
  }
  var randomWithin: String {
    language(
      nl: "De kans op een lijn binnen een groep.", en: "The chance of an edge within a group.")
  }
  var randomBetween: String {
    language(
      nl: "De kans op een lijn tussen groepen.", en: "The chance of an edge between groups.")
  }
  var randomMixing: String {
    language(
      nl: "Het deel van de lijnen dat uit de groep leidt.",
      en: "The share of the edges that lead out of the group.")
  }
  var randomAverageDegree: String {
    language(
      nl: "Hoeveel lijnen een knoop gemiddeld heeft (standaard 20).",
      en: "How many edges a vertex has on average (default: 20).")
  }
  var randomMaximumDegree: String {
    language(
      nl: "Hoeveel lijnen een knoop hoogstens heeft (standaard 50).",
      en: "How many edges a vertex has at most (default: 50).")
  }
  var randomSmallest: String {
    language(
      nl: "De kleinste groep (standaard 20).", en: "The smallest group (default: 20).")
  }
  var randomLargest: String {
    language(nl: "De grootste groep (standaard 100).", en: "The largest group (default: 100).")
  }
  var randomScale: String {
    language(
      nl: "Het aantal knopen is 2 tot deze macht.", en: "The number of vertices is 2 to this power."
    )
  }
  var randomEdgeFactor: String {
    language(
      nl: "Hoeveel lijnen per knoop worden geloot (standaard 16).",
      en: "How many edges are drawn for each vertex (default: 16).")
  }
  var randomSeed: String {
    language(
      nl: "Het toevalsgetal: hetzelfde getal geeft hetzelfde netwerk.",
      en: "The seed: the same number gives the same network.")
  }
  var randomOutput: String {
    language(
      nl: "Het bestand voor de lijnen (standaard de standaarduitvoer).",
      en: "The file for the edges (default: standard output).")
  }
  var randomGroups: String {
    language(
      nl: "Een bestand voor de groepen die geplant zijn, te lezen met graph --groups.",
      en: "A file for the groups that were planted, to be read with graph --groups.")
  }
}
