import Testing
import Words

struct NumbersTests {
  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1000, "1.000", "1,000"), (-12, "-12", "-12"),
    (-1234, "-1.234", "-1,234"), (1_400_000, "1.400.000", "1,400,000"),
  ])
  func wholeNumbers(value: Int, dutch: String, english: String) {
    #expect(Language.nl.number(value) == dutch)
    #expect(Language.en.number(value) == english)
  }

  @Test(arguments: [
    (1.5, 1, "1,5", "1.5"), (0.05, 1, "0,1", "0.1"), (-0.04, 1, "0,0", "0.0"),
    (1234.567, 2, "1.234,57", "1,234.57"), (2.0, 0, "2", "2"), (0.999, 2, "1,00", "1.00"),
    (-3.25, 2, "-3,25", "-3.25"), (7.03, 2, "7,03", "7.03"),
  ])
  func decimals(value: Double, decimals: Int, dutch: String, english: String) {
    #expect(Language.nl.number(value, decimals: decimals) == dutch)
    #expect(Language.en.number(value, decimals: decimals) == english)
  }

  @Test func percentages() {
    #expect(Language.nl.percentage(0.234) == "23%")
    #expect(Language.nl.percentage(1) == "100%")
  }

  @Test func lists() {
    #expect(Language.nl.list([]) == "")
    #expect(Language.nl.list(["a"]) == "a")
    #expect(Language.nl.list(["a", "b"]) == "a en b")
    #expect(Language.en.list(["a", "b", "c"]) == "a, b and c")
  }

  @Test func counts() {
    #expect(Language.nl.count(1, "initiatief", "initiatieven") == "1 initiatief")
    #expect(Language.nl.count(1200, "initiatief", "initiatieven") == "1.200 initiatieven")
  }
}
