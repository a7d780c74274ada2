internal import Drawing
internal import Insight

/// Where the parts of an overview stand: side by side on a page that lies, under each other on one
/// that stands.
struct OverviewPlan {
  let findings: FindingsBand
  /// The network with its lists and its legend.
  let network: Rect
  /// The map and the matrix.
  let regions: Rect
  /// Whether map and matrix stand side by side.
  let isRegionRow: Bool

  init(
    _ content: OverviewContent, findings told: [Finding], size: PageSize,
    orientation: PageOrientation, type: SheetType, within area: Rect
  ) {
    let gutter = type.heading.size * 1.1
    let matrixWidth = GapMatrix.width(content.regions, type: type)
    // On the smallest page the texts of findings would take the room of the network; they are in
    // the summary.
    let isBrief = size == .a4
    let gap = type.heading.size * 0.5
    switch orientation {
    case .landscape:
      let column = max(matrixWidth, area.width * 0.27)
      let width = area.width - column - gutter
      findings = FindingsBand(
        told, isBrief: isBrief, type: type, x: area.x, width: width, top: area.y)
      let top = findings.bottom + gap
      network = Rect(x: area.x, y: top, width: width, height: area.maxY - top)
      regions = Rect(x: area.maxX - column, y: area.y, width: column, height: area.height)
      isRegionRow = false
    case .portrait:
      findings = FindingsBand(
        told, isBrief: isBrief, type: type, x: area.x, width: area.width, top: area.y)
      let top = findings.bottom + gap
      let rows = content.gaps.municipalities.count
      let height = min(
        GapMatrix.lowest(content.regions, rows: rows, type: type, head: .letters)
          + type.heading.lineHeight + 0.1, (area.maxY - top) * 0.47)
      regions = Rect(x: area.x, y: area.maxY - height, width: area.width, height: height)
      network = Rect(
        x: area.x, y: top, width: area.width, height: regions.y - gap * 1.6 - top)
      isRegionRow = true
    }
  }
}
