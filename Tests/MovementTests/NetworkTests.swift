import Foundation
import Graphs
import Movement
import Testing

struct NetworkTests {
  private func network(lens: Lens = Lens()) throws -> Network {
    var sample = SampleRegister()
    sample.add("dag,Dag,meeting,,,,,\nalleen,Alleen,initiative,,,,,\n", to: "actors.csv")
    sample.add(
      "koepel,moestuin,advises,fact,2.5,,\ndag,koepel,part-of,fact,,,\n", to: "links.csv")
    return try Network(of: try #require(sample.read().register).released(), through: lens)
  }

  @Test func verticesAreActorsInTheOrderOfTheRegister() throws {
    let network = try network()
    #expect(network.actors.map(\.id) == ["moestuin", "koepel", "gemeente", "alleen"])
    #expect(network.graph.vertexCount == 4)
    #expect(network.index(of: "gemeente") == 2)
    #expect(network.index(of: "dag") == nil)
  }

  @Test func parallelLinksAreOneEdgeOfTheirSummedWeight() throws {
    let network = try network()
    #expect(network.ties.map { [$0.from, $0.to] } == [[0, 1], [2, 0], [1, 0]])
    #expect(network.graph.edgeCount == 2)
    #expect(Array(network.graph.neighbors(of: 0)) == [1, 2])
    #expect(Array(network.graph.neighbors(of: 3)).isEmpty)
  }

  @Test func utrechtHasItsOrganisations() throws {
    let register = try #require(RegisterReader(folder: utrecht.path).read().register)
    let network = try Network(of: register.released())
    #expect(network.graph.vertexCount == network.actors.count)
    #expect(network.actors.allSatisfy { network.lens.actorKinds.contains($0.kind) })
    #expect(network.ties.allSatisfy { $0.link.statement == .fact })
  }
}
