import Movement
import Testing

struct LensTests {
  private func released() throws -> ReleasedRegister {
    var sample = SampleRegister()
    sample.add("dag,Dag,meeting,GM0344,energie,,,\n", to: "actors.csv")
    sample.add("dag,koepel,part-of,fact,,,\nkoepel,gemeente,knows,wish,,,\n", to: "links.csv")
    return try #require(sample.read().register).released()
  }

  @Test func defaultIsOrganisationsAndFacts() throws {
    let register = try released()
    #expect(
      register.actors.filter(Lens().includes).map(\.id) == ["moestuin", "koepel", "gemeente"])
    #expect(register.links.filter(Lens().includes).map(\.kind) == [.member, .supports, .partOf])
  }

  @Test func everyChoiceNarrows() throws {
    let register = try released()
    var lens = Lens()
    lens.actorKinds = Set(ActorKind.allCases)
    lens.themes = ["energie"]
    #expect(register.actors.filter(lens.includes).map(\.id) == ["koepel", "dag"])
    lens.themes = nil
    lens.municipalities = ["GM0312"]
    #expect(register.actors.filter(lens.includes).map(\.id) == ["moestuin", "koepel", "gemeente"])
    lens.statements = [.wish]
    #expect(register.links.filter(lens.includes).map(\.kind) == [.knows])
    lens.statements = [.fact, .wish]
    lens.linkKinds = [.knows, .member]
    #expect(register.links.filter(lens.includes).map(\.kind) == [.member, .knows])
  }
}
