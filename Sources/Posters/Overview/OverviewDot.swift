internal import Drawing
internal import Graphs
internal import Insight
internal import Movement
internal import Words

/// The network of an overview as DOT with its positions: `neato -n2 -Tsvg` draws the same picture.
struct OverviewDot {
  private let content: OverviewContent
  private let sheet: OverviewSheet

  init(_ content: OverviewContent, sheet: OverviewSheet) {
    self.content = content
    self.sheet = sheet
  }

  /// The DOT text. Actors without a link stand in rows under the network.
  ///
  /// - Throws: `PageError.notLaidOut`.
  func text() throws(PageError) -> String {
    let key = ThemeKey(content.register.themes, language: content.language)
    let unit = sheet.scene.width / 140
    let lowest = sheet.positions.values.map(\.y).max() ?? 0
    let leftmost = sheet.positions.values.map(\.x).min() ?? 0
    var alone = 0
    let vertices = content.network.actors.map { actor -> Graphviz.Vertex in
      let colours = key.slices(actor.themes).map(\.colour.hex)
      let place: Point
      let radius: Double
      if let known = sheet.positions[actor.id] {
        place = known
        radius = sheet.radii[actor.id] ?? unit
      } else {
        radius = unit * 0.6
        place = Point(
          leftmost + Double(alone % 6) * unit * 18, lowest + Double(alone / 6 + 3) * unit * 3.5)
        alone += 1
      }
      return Graphviz.Vertex(
        width: 2 * radius, height: 2 * radius, position: place,
        attributes: [
          ("actor", Graphviz.text(actor.id)), ("label", ""),
          ("xlabel", Graphviz.text(actor.name)), ("tooltip", Graphviz.text(actor.name)),
          ("kind", actor.kind.rawValue), ("shape", "circle"), ("fontname", TextStyle.family),
          ("fontsize", Graphviz.points(unit)),
          ("style", colours.count > 1 ? "wedged" : "filled"),
          ("fillcolor", colours.isEmpty ? Palette.unthemed.hex : colours.joined(separator: ":")),
        ])
    }
    let edges = content.network.ties.map { tie in
      Graphviz.Edge(
        from: tie.from, to: tie.to,
        attributes: [
          ("kind", tie.link.kind.rawValue),
          ("style", tie.link.kind == .member ? "dashed" : "solid"),
          ("tooltip", Graphviz.text(tie.link.kind.label(in: content.language))),
        ])
    }
    let title =
      sheet.scene.title
      + (content.register.isSynthetic ? " · " + SheetWords(content.language).synthetic : "")
    return try Graphviz.dot(
      vertices, edges,
      attributes: [
        ("label", Graphviz.text(title)), ("outputorder", "edgesfirst"),
        ("splines", "line"), ("notranslate", "true"), ("forcelabels", "true"),
      ])
  }
}
