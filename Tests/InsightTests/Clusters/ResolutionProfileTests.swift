import Insight
import Movement
import Testing

struct ResolutionProfileTests {
  /// Three cliques of five in a ring.
  private func ring() throws -> Network {
    var register = SmallRegister()
    for clique in 0..<3 { register.linkAll((0..<5).map { "c\(clique)n\($0)" }) }
    for clique in 0..<3 { register.link("c\(clique)n0", "c\((clique + 1) % 3)n1") }
    return try Network(of: register.released())
  }

  @Test func cliquesAreFoundAndAllRunsAgree() throws {
    let profile = ResolutionProfile(try ring().graph)
    #expect(profile.points.map(\.resolution) == ResolutionProfile.resolutions)
    let one = try #require(profile.points.first { $0.resolution == 1 })
    #expect(one.clusters == 3 && one.fewest == 3 && one.most == 3)
    #expect(one.agreement == 1 && one.lowestAgreement == 1 && one.largestShare == 1.0 / 3)
    // At the coarsest all is one; at the finest cliques fall apart.
    #expect(profile.points.first?.clusters == 1 && profile.points.first?.largestShare == 1)
    for point in profile.points {
      #expect(Double(point.fewest) <= point.clusters && point.clusters <= Double(point.most))
      let (lowest, mean) = (try #require(point.lowestAgreement), try #require(point.agreement))
      #expect(lowest <= mean && mean <= 1)
    }
  }

  @Test func threadsDoNotShow() throws {
    let graph = try Network(of: SmallRegister.random(seed: 3).released()).graph
    var options = ClusterOptions()
    options.threads = 1
    let one = ResolutionProfile(graph, options: options)
    options.threads = 2
    #expect(ResolutionProfile(graph, options: options) == one)
    options.seed = 2
    #expect(ResolutionProfile(graph, options: options).runs == one.runs)
  }

  @Test func withoutLinksThereIsNothing() throws {
    var register = SmallRegister()
    register.add("a")
    #expect(ResolutionProfile(try Network(of: register.released()).graph).points.isEmpty)
    #expect(ResolutionProfile(try Network(of: SmallRegister().released()).graph).points.isEmpty)
  }
}
