import Drawing
import Testing

struct PaletteSearchTests {
  /// The smallest difference between two of the colours, for the eye that does worst.
  private func smallest(_ colours: some Collection<Colour>) -> Double {
    let colours = Array(colours)
    return colours.indices.flatMap { i in
      colours[..<i].map { $0.leastDifference(from: colours[i]) }
    }.min() ?? .infinity
  }

  @Test func thePaletteIsWhatTheSearchFinds() {
    let search = PaletteSearch(count: 12)
    #expect(search.colours == Palette.themes)
    #expect(search.smallestDifference == smallest(Palette.themes))
  }

  @Test func everybodyCanTellThemesApart() {
    #expect(smallest(Palette.themes) > 9)
    #expect(smallest(Palette.themes.prefix(6)) > 13)
    for i in Palette.themes.indices {
      for j in 0..<i {
        let (one, other) = (Palette.themes[i], Palette.themes[j])
        #expect(one.difference(from: other, seenWith: .normal) > 14, "\(one.hex) \(other.hex)")
      }
    }
  }

  @Test func chosenColoursKeepAwayFromFixedOnes() {
    let fixed = [Colour(0x2F6DB5), Colour(0x861309)]
    let search = PaletteSearch(count: 4, beside: fixed)
    #expect(search.colours.prefix(2) == fixed[...])
    #expect(search.colours.count == 6)
    #expect(smallest(search.colours) > 9)
    for colour in search.colours { #expect(colour.contrast(with: Palette.paper) >= 3) }
  }

  @Test func fewColoursHaveNoDifference() {
    #expect(PaletteSearch(count: 0).colours.isEmpty)
    #expect(PaletteSearch(count: 1).smallestDifference == nil)
  }

  /// Blind to red and green, olive and brick look alike; blind to blue they do not.
  @Test func colourBlindnessBringsColoursTogether() {
    let (green, red) = (Colour(0x5C7F10), Colour(0xB05010))
    #expect(
      green.difference(from: red, seenWith: .deuteranopia)
        < green.difference(from: red, seenWith: .normal) / 2)
    #expect(
      green.difference(from: red, seenWith: .tritanopia)
        > green.difference(from: red, seenWith: .normal) / 2)
  }

  @Test func greyHasNoHue() {
    let colour = Colour(0x808080)
    for vision in ColourVision.allCases {
      #expect(colour.difference(from: colour, seenWith: vision) == 0)
      // Grey stays grey, whoever looks.
      #expect(Colour(0x777777).difference(from: colour, seenWith: vision) < 4)
    }
  }
}
