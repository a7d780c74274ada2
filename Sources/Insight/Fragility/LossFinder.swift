internal import Graphs
internal import Movement

/// Works out what stops without an actor, for all actors at once or for several together.
struct LossFinder {
  /// The actors that are the province, by their index.
  let province: [Int]
  /// What is known of each cell.
  let cells: [FragilityAnswer.Cell]

  private let active: ActiveNetwork
  private let cuts: VertexCuts
  private let codes: [String]
  /// The municipalities of each initiative, by their place in the register; none for others.
  private let places: [[Int]]

  init(_ active: ActiveNetwork, register: ReleasedRegister, province ids: [String]?) {
    self.active = active
    let province = active.actors.indices.filter { v in
      let actor = active.actors[v]
      return ids?.contains(actor.id) ?? (actor.kind == .government && actor.scale == .provincial)
    }
    let cuts = active.graph.vertexCuts()
    self.province = province
    self.cuts = cuts
    codes = register.municipalities.map(\.code)
    var numbers: [String: Int] = [:]
    for (place, code) in codes.enumerated() where numbers[code] == nil { numbers[code] = place }
    places = active.actors.map { actor in
      actor.kind == .initiative
        ? Set(actor.municipalities.compactMap { numbers[$0] }).sorted() : []
    }
    let components = active.graph.components().labels
    let inProvince = Set(province.map { components[$0] })
    let name = { (v: Int) in active.actors[v].id }
    cells = active.cells.map { cell in
      let here = Set(cell.initiatives.map { components[$0] })
      let isJoined = !here.isDisjoint(with: inProvince)
      let hasPeers = cell.peers.contains { here.contains(components[$0]) }
      return FragilityAnswer.Cell(
        municipality: cell.municipality, theme: cell.theme, initiatives: cell.initiatives.count,
        reachesProvince: province.isEmpty ? nil : isJoined,
        provinceHangsOn: province.isEmpty
          ? nil
          : isJoined ? cuts.separators(of: cell.initiatives, from: province).map(name) : [],
        reachesPeers: hasPeers,
        peersHangOn: hasPeers
          ? cuts.separators(of: cell.initiatives, from: cell.peers).map(name) : [])
    }
  }

  /// What stops without each actor.
  func ofEachActor(threads: Int?) -> [FragilityAnswer.Loss] {
    var indices: [String: Int] = [:]
    for (v, actor) in active.actors.enumerated() { indices[actor.id] = v }
    let none = [[FragilityAnswer.CellKey]](repeating: [], count: active.actors.count)
    var (toProvince, toPeers, emptied) = (none, none, none)
    for (cell, known) in zip(active.cells, cells) {
      let key = FragilityAnswer.CellKey(municipality: cell.municipality, theme: cell.theme)
      if cell.initiatives.count == 1 { emptied[cell.initiatives[0]].append(key) }
      // With its only initiative a cell does not lose a path: it is gone.
      let only = cell.initiatives.count == 1 ? cell.initiatives[0] : nil
      for v in (known.provinceHangsOn ?? []).compactMap({ indices[$0] }) where v != only {
        toProvince[v].append(key)
      }
      for v in known.peersHangOn.compactMap({ indices[$0] }) where v != only {
        toPeers[v].append(key)
      }
    }
    var seen = [Int](repeating: -1, count: codes.count)
    return active.actors.indices.map { v in
      let cutOff = cuts.cutOff(without: v)
      var towns: [Int] = []
      for other in cutOff {
        for place in places[other] where seen[place] != v {
          seen[place] = v
          towns.append(place)
        }
      }
      return FragilityAnswer.Loss(
        cutOff: cutOff.count,
        cutOffInitiatives: cutOff.count { active.actors[$0].kind == .initiative },
        cutOffMunicipalities: towns.sorted().map { codes[$0] },
        lostToProvince: province.isEmpty ? nil : toProvince[v], lostToPeers: toPeers[v],
        emptied: emptied[v])
    }
  }

  /// What stops without several actors at once, and who is cut off.
  ///
  /// - Complexity: O(actors + links + initiatives of all cells and their peers).
  func withoutAll(_ gone: [Int]) -> (loss: FragilityAnswer.Loss, cutOff: [Int]) {
    let graph = active.graph
    var isGone = [Bool](repeating: false, count: graph.vertexCount)
    for v in gone { isGone[v] = true }
    let before = graph.components()
    // Those who go are one group, the rest another: their links to each other do not count.
    let after = graph.components(within: Partition(labels: isGone.map { $0 ? 1 : 0 }))
    let cutOff = Self.cutOff(before: before, after: after, isGone: isGone)
    let towns = Set(cutOff.flatMap { places[$0] })
    var toProvince: [FragilityAnswer.CellKey] = []
    var toPeers: [FragilityAnswer.CellKey] = []
    var emptied: [FragilityAnswer.CellKey] = []
    let anchors = Set(province.filter { !isGone[$0] }.map { after.labels[$0] })
    for (cell, known) in zip(active.cells, cells) {
      let key = FragilityAnswer.CellKey(municipality: cell.municipality, theme: cell.theme)
      let left = Set(cell.initiatives.filter { !isGone[$0] }.map { after.labels[$0] })
      if left.isEmpty {
        emptied.append(key)
        continue
      }
      if known.reachesProvince == true && left.isDisjoint(with: anchors) { toProvince.append(key) }
      let hasPeers = cell.peers.contains { !isGone[$0] && left.contains(after.labels[$0]) }
      if known.reachesPeers && !hasPeers { toPeers.append(key) }
    }
    let loss = FragilityAnswer.Loss(
      cutOff: cutOff.count,
      cutOffInitiatives: cutOff.count { active.actors[$0].kind == .initiative },
      cutOffMunicipalities: towns.sorted().map { codes[$0] },
      lostToProvince: province.isEmpty ? nil : toProvince, lostToPeers: toPeers, emptied: emptied)
    return (loss, cutOff)
  }

  /// Who is no longer in the largest part of their component; of equal parts the one of the first
  /// actor is the largest.
  private static func cutOff(before: Partition, after: Partition, isGone: [Bool]) -> [Int] {
    let sizes = after.sizes
    var largest = [Int?](repeating: nil, count: before.count)
    for v in isGone.indices where !isGone[v] {
      let (whole, part) = (before.labels[v], after.labels[v])
      // Parts are met in the order of their first actors.
      if largest[whole].map({ sizes[part] > sizes[$0] }) ?? true { largest[whole] = part }
    }
    return isGone.indices.filter { !isGone[$0] && after.labels[$0] != largest[before.labels[$0]] }
  }
}
