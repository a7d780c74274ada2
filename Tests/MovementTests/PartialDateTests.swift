import Movement
import Testing

struct PartialDateTests {
  @Test(arguments: ["2019", "2019-05", "2020-11-05", "2020-02-29", "2000-02-29", "0001"])
  func isReadAndWritten(text: String) throws {
    #expect(try #require(PartialDate(text)).description == text)
  }

  @Test(arguments: [
    "", "19", "2019-", "2019-5", "2019-13", "2019-00", "2019-02-29", "1900-02-29", "2019-04-31",
    "2019-05-00", "2019-05-01-01", "-2019", "+019", "2019-05-1x", "٢٠١٩",
  ])
  func isNoDate(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test(arguments: [
    ("2019", "2020", true), ("2019", "2019-05", false), ("2019-04", "2019-05", true),
    ("2019-05", "2019-05-02", false), ("2019-05-01", "2019-05-02", true),
    ("2019-05-02", "2019-05-02", false), ("2020", "2019", false),
  ])
  func isBeforeOnlyIfCertain(one: String, other: String, expected: Bool) throws {
    #expect(try #require(PartialDate(one)).isBefore(try #require(PartialDate(other))) == expected)
  }
}
