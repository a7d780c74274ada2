import Drawing
import Testing

struct AxisScaleTests {
  @Test func ticksAreRound() {
    #expect(AxisScale(linear: 0...9.3, about: 5).ticks == [0, 2, 4, 6, 8, 10])
    #expect(AxisScale(linear: 0...3, about: 6, leastStep: 1).ticks == [0, 1, 2, 3])
    #expect(AxisScale(linear: 2019...2027, about: 8, leastStep: 1).ticks.first == 2019)
    #expect(AxisScale(logarithmic: 1...40).ticks == [1, 2, 5, 10, 20])
    #expect(AxisScale(logarithmic: 0.9...1_000_000).ticks.count == 7)
    let years = AxisScale(exactly: 1992...2027, about: 8, leastStep: 1)
    #expect(years.low == 1992 && years.high == 2027)
    #expect(years.ticks == [1995, 2000, 2005, 2010, 2015, 2020, 2025])
  }

  @Test func everyValueLiesWithinItsAxis() {
    for (low, high) in [(0.0, 1.0), (3, 3), (-7, 12.5), (0, 0), (1e-12, 2e-12), (1e9, 1e9 + 1)] {
      for count in [2, 5, 10] {
        let scale = AxisScale(linear: low...high, about: count)
        #expect(scale.low <= low + 1e-9 && scale.high >= high - 1e-9 * abs(high))
        #expect(scale.high > scale.low)
        #expect((2...4 * count).contains(scale.ticks.count), "\(low) \(high) \(scale.ticks)")
        #expect(scale.ticks == scale.ticks.sorted())
      }
    }
  }

  @Test func placesFollowTheSpacing() {
    let even = AxisScale(linear: 0...10, about: 6)
    #expect(even.share(of: 5) == 0.5 && even.share(of: 10) == 1)
    let logarithmic = AxisScale(logarithmic: 1...100)
    #expect(abs(logarithmic.share(of: 10) - 0.5) < 1e-12)
    #expect(AxisScale(logarithmic: 5...5).high > 5)
  }

  @Test func aFrameKeepsItsWordsWithinItsArea() {
    let area = Rect(x: 10, y: 20, width: 120, height: 80)
    let text = TextStyle(points: 8, colour: Palette.ink)
    for scale in [AxisScale(linear: 0...100_000, about: 20), AxisScale(logarithmic: 1...100_000)] {
      let axis = ChartFrame.Axis(scale, title: "inwoners van de gemeente") { "\(Int($0))" }
      let frame = ChartFrame(x: axis, y: axis, within: area, text: text)
      #expect(area.contains(frame.plot))
      let boxes = frame.marks.compactMap { mark -> Rect? in
        guard case .text(let line) = mark else { return nil }
        let width = TextMeasure.width(of: line.text, style: line.style)
        let start =
          line.anchor == .start ? 0 : line.anchor == .middle ? -width / 2 : -width
        return Rect(
          x: line.position.x + start, y: line.position.y - line.style.capHeight, width: width,
          height: line.style.capHeight)
      }
      #expect(boxes.count > 6)
      for (i, box) in boxes.enumerated() {
        #expect(area.inset(by: -0.01).contains(box))
        #expect(!boxes[..<i].contains(where: box.overlaps))
      }
      let corner = frame.point(scale.low, scale.high)
      #expect(corner.distance(to: Point(frame.plot.x, frame.plot.y)) < 1e-9)
    }
  }

  @Test func coloursDeepenAwayFromTheMiddle() {
    let scale = DivergingScale(reach: 4)
    for sign in [-1.0, 1] {
      let depths = [0.0, 1, 2, 3, 4].map { scale.colour(of: sign * $0).luminance }
      #expect(depths == depths.sorted(by: >) && Set(depths).count == 5)
      #expect(scale.colour(of: sign * 9) == scale.colour(of: sign * 4))
    }
    #expect(scale.colour(of: -4).leastDifference(from: scale.colour(of: 4)) > 20)
  }

  @Test func aScaledMarkIsTheSameSmaller() {
    var path = Path(from: Point(1, 2), to: Point(3, 4))
    path.add(.curve(Point(1, 1), Point(2, 2), to: Point(4, 4)))
    let style = TextStyle(points: 10, colour: Palette.ink)
    let mark = Mark.group(
      Group(
        id: "a", title: "b",
        marks: [
          .path(path, Style(stroke: Palette.ink, strokeWidth: 2, dashes: [4])),
          .text(TextLine("x", at: Point(8, 8), style: style, halo: 2)),
          .circle(Point(2, 2), radius: 6, Style()),
          .rect(Rect(x: 2, y: 4, width: 6, height: 8), corner: 2, Style()),
        ]))
    var half = Path(from: Point(0.5, 1), to: Point(1.5, 2))
    half.add(.curve(Point(0.5, 0.5), Point(1, 1), to: Point(2, 2)))
    let small = TextStyle(points: 5, colour: Palette.ink)
    #expect(
      mark.scaled(by: 0.5)
        == .group(
          Group(marks: [
            .path(half, Style(stroke: Palette.ink, strokeWidth: 1, dashes: [2])),
            .text(TextLine("x", at: Point(4, 4), style: small, halo: 1)),
            .circle(Point(1, 1), radius: 3, Style()),
            .rect(Rect(x: 1, y: 2, width: 3, height: 4), corner: 1, Style()),
          ])))
  }
}
