import Drawing
import Testing

struct TextMeasureTests {
  let style = TextStyle(points: 24, colour: Palette.ink)

  @Test func theTypefaceIsThere() throws { try TextMeasure.requireTypeface() }

  @Test func widthsGrowWithSizeAndWeight() {
    let text = "Vliegwiel van gemeenschapskracht"
    let double = TextStyle(points: 48, colour: Palette.ink)
    let bold = TextStyle(points: 24, weight: .bold, colour: Palette.ink)
    let width = TextMeasure.width(of: text, style: style)
    #expect(abs(TextMeasure.width(of: text, style: double) - 2 * width) < 1e-6)
    #expect(TextMeasure.width(of: text, style: bold) > width)
    #expect(TextMeasure.width(of: "", style: style) == 0)
    #expect(width > 20 * style.size * 0.4 && width < 32 * style.size * 0.7)
  }

  @Test(arguments: [60.0, 120, 1000])
  func linesAreNoWiderThanAllowedAndLoseNoWord(width: Double) {
    let text = "Gelukkig en Vitaal Werkhoven Odijk Bunnik, één van de vier pilots"
    let lines = TextMeasure.wrap(text, style: style, width: width)
    #expect(lines.joined(separator: " ") == text)
    for line in lines { #expect(TextMeasure.width(of: line, style: style) <= width) }
    let even = TextMeasure.balanced(text, style: style, width: width)
    #expect(even.count == lines.count)
    #expect(even.joined(separator: " ") == text)
  }

  @Test func balancingNarrowsTheWidestLine() {
    let text = "een twee drie vier vijf"
    let widest = { (lines: [String]) in
      lines.map { TextMeasure.width(of: $0, style: style) }.max() ?? 0
    }
    let width = TextMeasure.width(of: "een twee drie vier", style: style)
    #expect(
      widest(TextMeasure.balanced(text, style: style, width: width))
        < widest(TextMeasure.wrap(text, style: style, width: width)))
  }

  @Test func aWordWiderThanTheLineIsBroken() {
    let word = String(repeating: "a", count: 200)
    let lines = TextMeasure.wrap("kort " + word, style: style, width: 50)
    #expect(lines.joined() == "kort" + word)
    for line in lines { #expect(TextMeasure.width(of: line, style: style) <= 50) }
    let label = TextMeasure.label(word, style: style, width: 50)
    #expect(label.count == 4 && label[3].hasSuffix("…"))
    for line in label { #expect(TextMeasure.width(of: line, style: style) <= 100) }
  }

  @Test func aTextThatDoesNotFitEndsInAnEllipsis() {
    let name = "Provinciaal samenwerkingsverband bewonersinitiatieven"
    #expect(TextMeasure.fitted(name, style: style, width: 1000) == name)
    let short = TextMeasure.fitted(name, style: style, width: 80)
    #expect(short.hasSuffix("…") && name.hasPrefix(short.dropLast()))
    #expect(TextMeasure.width(of: short, style: style) <= 80)
  }
}
