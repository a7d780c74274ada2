import Movement
import Testing

struct ValuesTests {
  @Test(
    arguments: [
      ("75", 75), ("0", 0), ("378.278", 378_278), ("1.234.567", 1_234_567), ("1 200", 1200),
      ("378,278", 378_278), ("12.5", nil), ("1.2345", nil), ("1234.567", nil), ("-5", nil),
      ("1.234,567", nil), ("", nil), ("٣", nil), ("99999999999999999999", nil), ("1e3", nil),
    ] as [(String, Int?)])
  func wholeNumbers(text: String, expected: Int?) {
    #expect(wholeNumber(text) == expected)
  }

  @Test(
    arguments: [
      ("62.62", 62.62), ("62,62", 62.62), ("-0,5", -0.5), ("5", 5), ("1.234,5", 1234.5),
      ("1,234.5", 1234.5), ("1.234.567", 1_234_567), ("52.123", 52.123), (",5", nil), ("5,", nil),
      ("1e3", nil), ("inf", nil), ("nan", nil), ("0x1p3", nil), ("--5", nil), ("+5", nil),
    ] as [(String, Double?)])
  func decimalNumbers(text: String, expected: Double?) {
    #expect(decimalNumber(text) == expected)
  }

  @Test(
    arguments: [
      ("0.8", 0.8), ("0,8", 0.8), ("1", 1), ("80%", 0.8), ("80 %", 0.8), ("12,5\u{A0}%", 0.125),
      ("120%", 1.2), ("80", 80), ("%", nil), ("80%%", nil), ("80 procent", nil), ("", nil),
    ] as [(String, Double?)])
  func shares(text: String, expected: Double?) {
    #expect(share(text) == expected)
  }

  @Test(arguments: [
    ("https://www.vliegwiel.nl/a?b=c#d", true), ("HTTP://a.nl", true), ("http://a.nl:80/", true),
    ("https://coöperatie.nl", true), ("ftp://a.nl", false), ("javascript:alert(1)", false),
    ("https://", false), ("https://a b.nl", false), ("https://user@a.nl", false),
    ("https://a.nl/\"><script>", false), ("www.a.nl", false), ("https://localhost", false),
  ])
  func webAddresses(text: String, expected: Bool) {
    #expect(isWebAddress(text) == expected)
  }
}
