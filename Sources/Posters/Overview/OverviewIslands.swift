internal import Drawing
internal import Graphs
internal import Insight
internal import Movement

/// Which actors stand on which island of the network, what the islands are called, and which small
/// groups are listed in words instead.
struct OverviewIslands {
  /// Per actor of the network its island; nil without one.
  let ofActor: [Int?]
  /// Per island its name: the clusters', the largest first; empty for smaller groups.
  let names: [String]
  /// Islands that wear a number, from 1, because their names would fill the page.
  let numbered: [Int]
  /// Groups of fewer than three without a tie to others, listed where there are many islands.
  let listed: [[Int]]

  /// From so many islands on, small groups are listed.
  private static let many = 16

  /// Divides the linked actors into islands.
  ///
  /// - Parameters:
  ///   - room: About how large the drawing will be, in square millimetres.
  ///   - style: How names are written.
  init(_ content: OverviewContent, room: Double, style: TextStyle) {
    var names = content.clusters.clusters.map(\.name)
    var ofActor = content.clusters.actors.map(\.cluster)
    let graph = content.network.graph
    // Linked actors outside clusters form islands by what links them.
    var small: [[Int]] = []
    var isSeen = ofActor.map { $0 != nil }
    for v in ofActor.indices where !isSeen[v] && !graph.neighbors(of: v).isEmpty {
      var members: [Int] = []
      var queue = [v]
      while let next = queue.popLast() {
        guard !isSeen[next] else { continue }
        isSeen[next] = true
        members.append(next)
        queue += graph.neighbors(of: next).filter { !isSeen[$0] }
      }
      small.append(members.sorted())
    }
    let isMany = names.count + small.count > Self.many
    var listed: [[Int]] = []
    for members in small {
      let own = Set(members)
      let isApart = members.allSatisfy { graph.neighbors(of: $0).allSatisfy(own.contains) }
      if isMany, isApart {
        listed.append(members)
      } else {
        for v in members { ofActor[v] = names.count }
        names.append("")
      }
    }
    // Names may fill a fifteenth of the drawing where islands are many.
    var (filled, numbered): (Double, [Int]) = (0, [])
    for (island, name) in names.enumerated() where !name.isEmpty {
      let lines = NetworkDrawing.titleLines(name, style: style)
      let width = lines.map { TextMeasure.width(of: $0, style: style) }.max() ?? 0
      filled += width * Double(lines.count) * style.lineHeight
      if isMany, filled > room / 15 { numbered.append(island) }
    }
    (self.ofActor, self.names, self.numbered, self.listed) = (ofActor, names, numbered, listed)
  }

  /// How many ties run between islands.
  func tiesBetween(in network: Network) -> Int {
    network.ties.count { tie in
      guard let from = ofActor[tie.from], let to = ofActor[tie.to] else { return false }
      return from != to
    }
  }

  /// What stands above an island.
  func title(_ island: Int) -> String {
    numbered.contains(island) ? String(island + 1) : names[island]
  }

  /// The style of names: quieter where there are many.
  static func style(_ content: OverviewContent, type: SheetType) -> TextStyle {
    content.clusters.clusters.count > many
      ? TextStyle(points: type.label.points * 1.05, weight: .bold, colour: Palette.ink)
      : type.islandName
  }
}
