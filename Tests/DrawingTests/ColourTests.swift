import Drawing
import Testing

struct ColourTests {
  @Test func hexadecimalsReadBack() {
    #expect(Colour(0x0A0B0C).hex == "#0a0b0c")
    #expect(Colour("#FBF8F1") == Colour(0xFBF8F1))
    for wrong in ["", "FBF8F1", "#FBF8F", "#GGGGGG", "#FBF8F1A", "#éé11"] {
      #expect(Colour(wrong) == nil, "\(wrong)")
    }
  }

  @Test func contrastFollowsTheStandard() {
    // WCAG 2.2: black on white is 21:1; #767676 on white is the lightest grey above 4.5:1.
    #expect(abs(Colour(0x000000).contrast(with: Colour(0xFFFFFF)) - 21) < 1e-9)
    #expect(abs(Colour(0x767676).contrast(with: Colour(0xFFFFFF)) - 4.54) < 0.01)
    #expect(Colour(0x777777).contrast(with: Colour(0xFFFFFF)) < 4.5)
  }

  @Test func mixturesRunFromOneToTheOther() {
    let (black, white) = (Colour(0x000000), Colour(0xFFFFFF))
    #expect(black.mixed(with: white, share: 0) == black)
    #expect(black.mixed(with: white, share: 1) == white)
    #expect(black.mixed(with: white, share: 0.5) == Colour(0x808080))
    #expect(black.mixed(with: white, share: 7) == white)
  }

  @Test func everyColourOfThePaletteCanBeSeen() {
    for colour in Palette.themes + [Palette.unthemed, Palette.alert, Palette.known] {
      #expect(colour.contrast(with: Palette.paper) >= 3, "\(colour.hex)")
    }
    for colour in [Palette.ink, Palette.quiet, Palette.alert] {
      #expect(colour.contrast(with: Palette.paper) >= 4.5, "\(colour.hex)")
    }
    #expect(Set(Palette.themes).count == Palette.themes.count)
  }
}
