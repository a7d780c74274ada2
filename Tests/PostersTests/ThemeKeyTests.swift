import Posters
import Testing

struct ThemeKeyTests {
  @Test func everyThemeHasItsOwnLetter() {
    #expect(
      ThemeKey.letters(for: ["Energie", "Eten", "Eer", "Ee", "E"]) == ["E", "T", "R", "4", "5"])
    #expect(ThemeKey.letters(for: ["Omgeving", "Ontmoeten"]) == ["O", "N"])
    #expect(ThemeKey.letters(for: []) == [])
  }
}
