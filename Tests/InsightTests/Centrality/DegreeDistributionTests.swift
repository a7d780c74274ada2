import Insight
import Movement
import Testing

struct DegreeDistributionTests {
  @Test func everybodyHasNoneOrMore() throws {
    var register = SmallRegister()
    for id in ["b", "c", "d"] { register.link("a", id) }
    register.link("b", "c")
    register.add("e")
    let distribution = DegreeDistribution(try Network(of: register.released()))
    #expect(distribution.points.map(\.degree) == [0, 1, 2, 3])
    #expect(distribution.points.map(\.actors) == [1, 1, 2, 1])
    #expect(distribution.points.map(\.atLeast) == [5, 4, 3, 1])
    #expect(distribution.points.map(\.share) == [1, 0.8, 0.6, 0.2])
    #expect(distribution.isolates == 1 && distribution.mean == 1.6)
    // 1 − e^−1.6 and so on, by hand.
    for (point, chance) in zip(distribution.points, [1, 0.798103, 0.475069, 0.216642]) {
      #expect(abs(point.expectedShare - chance) < 1e-6)
    }
  }

  @Test func nobodyHasNoDistribution() throws {
    let distribution = DegreeDistribution(try Network(of: SmallRegister().released()))
    #expect(distribution.points.isEmpty && distribution.mean == nil && distribution.actors == 0)
  }
}
