import Movement
import Testing

struct SuggestionsTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1),
    ("abcd", "badc", 2), ("kitten", "sitting", 3), ("ca", "abc", 3), ("themas", "thema", 1),
  ])
  func distance(one: String, other: String, expected: Int) {
    let (one, other) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    #expect(alignmentDistance(one, other, atMost: 9) == expected)
    #expect(alignmentDistance(one, other, atMost: expected) == expected)
    #expect(alignmentDistance(one, other, atMost: expected - 1) == nil)
  }

  @Test(arguments: [
    ("voedsell", "voedsel"), ("VOEDSEL", "voedsel"), ("eneergie", "energie"), ("wnoen", "wonen"),
    ("zorg", nil), ("", nil), ("x", nil),
  ])
  func nearest(word: String, expected: String?) {
    let suggestions = Suggestions(["voedsel", "energie", "wonen", "gezond"])
    #expect(suggestions.nearest(to: word) == expected)
  }

  @Test func firstOfEquallyNear() {
    #expect(Suggestions(["bit", "bat", "bar"]).nearest(to: "bax") == "bat")
  }
}
