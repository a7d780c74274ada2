import Movement
import Testing

struct SuggestionTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1),
    ("abcd", "badc", 2), ("kitten", "sitting", 3), ("ca", "abc", 3), ("themas", "thema", 1),
  ])
  func distance(one: String, other: String, expected: Int) {
    #expect(alignmentDistance(Array(one), Array(other)) == expected)
  }

  @Test(arguments: [
    ("voedsell", "voedsel"), ("VOEDSEL", "voedsel"), ("eneergie", "energie"), ("wnoen", "wonen"),
    ("zorg", nil), ("", nil), ("x", nil),
  ])
  func nearest(word: String, expected: String?) {
    #expect(suggestion(for: word, among: ["voedsel", "energie", "wonen", "gezond"]) == expected)
  }

  @Test func firstOfEquallyNear() {
    #expect(suggestion(for: "bax", among: ["bat", "bar"]) == "bat")
  }
}
