internal import Drawing
internal import Insight

/// The findings side by side above the network; in brief their headlines alone.
struct FindingsBand {
  let mark: Mark
  let bottom: Double

  init(
    _ findings: [Finding], isBrief: Bool, type: SheetType, x left: Double, width whole: Double,
    top: Double
  ) {
    let gutter = type.body.size * 1.6
    let count = Double(max(1, findings.count))
    let width = (whole - gutter * (count - 1)) / count
    let start = top + type.body.size * 0.9
    var marks: [Mark] = []
    var lowest = start
    for (i, finding) in findings.enumerated() {
      let x = left + Double(i) * (width + gutter)
      let rule = type.body.size * 0.14
      marks.append(
        .rect(
          Rect(x: x, y: start, width: width, height: rule), corner: 0,
          Style(fill: Palette.ink)))
      var block = TextBlock(x: x, y: start + type.body.size * 0.5, width: width)
      block.add(finding.headline, type.strong, most: 6)
      if !isBrief {
        block.skip(type.legend.size * 0.25)
        block.add(finding.text, type.legend, most: 12)
      }
      marks.append(.group(Group(id: "finding-\(i + 1)", marks: block.marks)))
      lowest = max(lowest, block.bottom)
    }
    mark = .group(Group(id: "findings", marks: marks))
    bottom = findings.isEmpty ? top : lowest
  }
}
