import Graphs
import Insight
import Movement
import Testing
import Words

struct FragilityTextTests {
  private var star: SmallRegister {
    var register = SmallRegister()
    register.add("zon", in: "GM2", on: "energie")
    register.add("wind", in: "GM1", on: "energie")
    register.add("koepel", kind: "umbrella")
    register.add("provincie", kind: "government", scale: "provincial")
    register.link("zon", "koepel", "wind")
    register.link("koepel", "provincie")
    return register
  }

  private func text(
    _ register: SmallRegister, _ options: FragilityOptions = FragilityOptions(),
    in language: Language = .nl
  ) throws -> String {
    let answer = try register.fragility(options, in: language)
    return answer.text(of: try register.released(), options: options, language: language).plain
  }

  @Test func saysHowThingsAre() throws {
    let text = try text(star)
    #expect(
      text.contains(
        "Er zijn 2 combinaties van thema en gemeente met een bekend initiatief. Een weg naar de "
          + "provincie hebben er 2. Daarvan hangen er 2 aan één enkele actor, de provincie zelf niet "
          + "meegerekend. Een weg naar initiatieven elders op hetzelfde thema hebben er 2."))
    #expect(text.contains("• Als KOEPEL wegvalt, "))
    #expect(text.contains("• Als de enige koepel wegvalt, "))
    #expect(text.contains("Nu hangt 100% van alle actoren in één geheel samen."))
  }

  @Test func oneActorFromCloseBy() throws {
    var options = FragilityOptions()
    options.actor = "koepel"
    let dutch = try text(star, options)
    #expect(dutch.contains("Zonder KOEPEL\n"))
    #expect(dutch.contains("Zonder enig verband blijven achter: ZON, WIND en PROVINCIE."))
    options.actor = "zon"
    let english = try text(star, options, in: .en)
    #expect(english.contains("Without ZON\n"))
    #expect(english.contains("no initiative is left for energy in Zeist"))
    options.actor = nil
    options.kind = .fund
    #expect(try text(star, options).contains("Er zijn hier geen fondsen bekend."))
  }

  @Test func registerWithoutProvinceSaysSo() throws {
    var register = SmallRegister()
    register.add("zon", in: "GM2", on: "energie")
    let text = try text(register)
    #expect(text.contains("Er is 1 combinatie van thema en gemeente met een bekend initiatief."))
    #expect(text.contains("Wie de provincie is, zegt het register niet; noem haar met --province."))
    #expect(text.contains("Er is geen actor zonder wie anderen los raken of een weg verliezen."))
  }

  @Test func emptyRegisterSaysSo() throws {
    let text = try text(SmallRegister(), in: .en)
    #expect(text.contains("No initiatives with a theme and a municipality are known."))
  }
}
