import Insight
import Testing

struct RateFunnelTests {
  @Test func theUnknownHaveNoRateAndTheSurveyedHaveNone() throws {
    var register = SmallRegister()
    for i in 0..<8 { register.add("a\(i)", in: "GM3", on: "energie") }
    register.surveys = ["GM2,,2024,0.9,"]
    let gaps = try register.gaps()
    let funnel = RateFunnel(gaps)
    #expect(funnel.mean == 0.8)
    #expect(funnel.rows.map(\.initiatives) == [nil, 0, 8])
    #expect(funnel.rows.map(\.rate) == gaps.municipalities.map(\.ratePer10000))
    #expect(funnel.rows[0].rate == nil && funnel.rows[0].position == nil)
    #expect(funnel.rows[1].rate == 0 && funnel.rows[1].position == .within)
    #expect(funnel.rows[2].position == .within)
  }

  @Test func positionsAgreeWithTheLimits() throws {
    // Of 100,000 inhabitants: the area's rate is that of one in a thousand or so.
    for (small, large) in [(1, 40), (9, 1), (20, 3), (3, 60), (30, 0)] {
      var register = SmallRegister()
      for i in 0..<small { register.add("s\(i)", in: "GM1", on: "energie") }
      for i in 0..<large { register.add("l\(i)", in: "GM3", on: "energie") }
      register.surveys = ["GM2,,2024,0.9,", "GM3,,2024,0.9,"]
      for row in RateFunnel(try register.gaps()).rows {
        let (limits, rate) = (try #require(row.limits), try #require(row.rate))
        let position: RateFunnel.Position =
          rate >= limits.high998
          ? .farAbove
          : rate <= limits.low998 && limits.low998 > 0
            ? .farBelow
            : rate >= limits.high95
              ? .above : rate <= limits.low95 && limits.low95 > 0 ? .below : .within
        #expect(row.position == position, "\(row.name) \(small) \(large)")
      }
    }
  }

  @Test func withoutInhabitantsThereIsNoMean() throws {
    var register = SmallRegister()
    register.municipalities[0] = "GM1,Bunnik,,"
    register.add("a", in: "GM1|GM2", on: "energie")
    let funnel = RateFunnel(try register.gaps())
    #expect(funnel.mean == nil && funnel.rows.allSatisfy { $0.position == nil })
    #expect(RateFunnel(try SmallRegister().gaps()).mean == nil)
  }
}
