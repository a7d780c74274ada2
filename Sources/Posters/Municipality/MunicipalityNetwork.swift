internal import Drawing
internal import Movement
internal import Words

/// The network of one municipality: its own actors as one island, their partners elsewhere about
/// it, by municipality.
///
/// Where there are too many partners to draw, each municipality of partners is one disc with their
/// number.
struct MunicipalityNetwork {
  let drawing: NetworkDrawing
  /// Whether partners are drawn together.
  let isMerged: Bool
  /// How many ties the drawing shows.
  let tieCount: Int

  /// Draws the network.
  ///
  /// - Parameter most: How many partners are drawn one by one at most.
  /// - Throws: `PageError` when it does not fit.
  init(
    _ content: MunicipalityContent, key: ThemeKey, type: SheetType, most: Int, within area: Rect
  ) throws(PageError) {
    let links = content.links
    isMerged = links.partners.count > most
    var cast = Cast(content, key: key)
    cast.addOwn()
    cast.addPartners(merged: isMerged)
    tieCount = cast.edges.count
    drawing = try NetworkDrawing(
      vertices: cast.vertices, edges: cast.edges, islands: cast.islands, within: area,
      measures: NetworkDrawing.Measures(
        smallest: type.label.size * 0.7, largest: type.label.size * 2.2, label: type.label,
        strongLabel: type.strongLabel, title: type.islandName),
      seed: content.seed)
  }

  /// Discs, ties and islands as they are gathered.
  private struct Cast {
    let content: MunicipalityContent
    let key: ThemeKey
    let words: MunicipalityWords
    private(set) var vertices: [NetworkDrawing.Vertex] = []
    private(set) var edges: [NetworkDrawing.Edge] = []
    private(set) var islands: [NetworkDrawing.Island] = []
    private var vertexOf: [Int: Int] = [:]
    private var counts: [Int: Int] = [:]
    private let most: Double

    init(_ content: MunicipalityContent, key: ThemeKey) {
      self.content = content
      self.key = key
      words = MunicipalityWords(content.language)
      for tie in content.links.ties {
        counts[tie.from, default: 0] += 1
        counts[tie.to, default: 0] += 1
      }
      most = Double(max(1, counts.values.max() ?? 1))
    }

    private func vertex(_ actor: Int, island: Int) -> NetworkDrawing.Vertex {
      let record = content.network.actors[actor]
      return NetworkDrawing.Vertex(
        name: record.name, importance: Double(counts[actor] ?? 0) / most,
        slices: key.slices(record.themes),
        hasRing: record.kind == .umbrella || record.kind == .network,
        isHollow: record.phase == .signal, island: island)
    }

    mutating func addOwn() {
      islands.append(
        NetworkDrawing.Island(name: content.municipality.name, colour: Palette.known))
      for actor in content.links.own where counts[actor] != nil {
        vertexOf[actor] = vertices.count
        vertices.append(vertex(actor, island: 0))
      }
    }

    mutating func addPartners(merged: Bool) {
      var islandOf: [MunicipalityLinks.Home: Int] = [:]
      for (actor, home) in content.links.partners {
        if islandOf[home] == nil {
          islandOf[home] = islands.count
          islands.append(
            NetworkDrawing.Island(name: merged ? "" : name(of: home), colour: Palette.unthemed))
          if merged { addTogether(home, island: islands.count - 1) }
        }
        guard !merged, let island = islandOf[home] else { continue }
        vertexOf[actor] = vertices.count
        vertices.append(vertex(actor, island: island))
      }
      var drawn: Set<[Int]> = []
      for tie in content.links.ties {
        guard let from = vertexOf[tie.from], let to = vertexOf[tie.to],
          drawn.insert([min(from, to), max(from, to)]).inserted
        else { continue }
        edges.append(
          NetworkDrawing.Edge(from: from, to: to, isDashed: tie.link.kind == .member))
      }
    }

    /// All partners at a place as one disc.
    private mutating func addTogether(_ home: MunicipalityLinks.Home, island: Int) {
      let group = content.links.partners.filter { $0.home == home }.map(\.actor)
      for actor in group { vertexOf[actor] = vertices.count }
      let links = group.reduce(0) { $0 + (counts[$1] ?? 0) }
      vertices.append(
        NetworkDrawing.Vertex(
          name: words.together(name(of: home), partners: group.count),
          importance: min(1, Double(links) / (4 * most)), slices: [], hasRing: false,
          isHollow: false, island: island))
    }

    private func name(of home: MunicipalityLinks.Home) -> String {
      switch home {
      case .municipality(let number): content.register.municipalities[number].name
      case .several: words.severalMunicipalities
      case .none: words.noMunicipality
      }
    }
  }
}
