import Insight
import Movement
import Testing
import Words

/// The sentences, in both languages and in singular and plural.
struct GapWordsTests {
  /// The reason of food in Bunnik, up to what is expected.
  private func reason(_ register: SmallRegister, in language: Language = .nl) throws -> String {
    let reason = try register.gaps(in: language).cells[0].reason
    let end = language(nl: " Naar inwonertal", en: " By population")
    return String(reason.split(separator: end, maxSplits: 1)[0])
  }

  @Test func nobodyLooked() throws {
    let register = SmallRegister()
    #expect(
      try reason(register).hasPrefix(
        "Bunnik heeft 10.000 inwoners (2026). We kennen er geen initiatief rond voedsel. Voor zover "
          + "we weten heeft er nog niemand gezocht: onbekend is niet hetzelfde als geen."))
    #expect(
      try reason(register, in: .en).hasPrefix(
        "Bunnik has 10,000 inhabitants (2026). We know of no initiative on food there. As far as we "
          + "know nobody has looked there yet: unknown is not the same as none."))
  }

  @Test func populationsWithoutYearAndWithoutNumber() throws {
    var register = SmallRegister()
    register.municipalities[0] = "GM1,Bunnik,1,"
    #expect(try reason(register).hasPrefix("Bunnik heeft 1 inwoner (jaar niet vermeld)."))
    register.municipalities[0] = "GM1,Bunnik,,"
    #expect(try reason(register).hasPrefix("Hoeveel inwoners Bunnik heeft, weten we niet."))
  }

  @Test func somebodyLooked() throws {
    var register = SmallRegister()
    register.surveys = ["GM1,,2026-03,0.8"]
    #expect(
      try reason(register).contains(
        "In maart 2026 is er gezocht naar initiatieven rond voedsel, en geen gevonden. Naar "
          + "schatting is daarbij 80% gevonden van wat er is. De kans dat er echt geen is, is "))
    register.surveys = ["GM1,,2026"]
    #expect(
      try reason(register, in: .en).contains(
        "In 2026 somebody looked for initiatives on food there, and found none. What share was found "
          + "then has not been estimated. The chance that there truly is none is "))
    register.add("a", in: "GM1", on: "voedsel")
    #expect(
      try reason(register).hasSuffix(
        "In 2026 is er gezocht. Welk deel daarbij is gevonden, is niet geschat."))
  }

  @Test func oneInitiativeAndMore() throws {
    var register = SmallRegister()
    register.add("a", in: "GM1", on: "voedsel", phase: "signal")
    #expect(
      try reason(register).hasSuffix(
        "We kennen er 1 initiatief rond voedsel, maar geen verband met een ander initiatief, netwerk "
          + "of koepel. Ook steun van een overheid, fonds of ondersteuner kennen we er niet. En "
          + "binnen 15 km is er geen initiatief met ervaring op dit thema."))
    register.add("b", in: "GM1", on: "voedsel", phase: "signal")
    #expect(
      try reason(register, in: .en).hasSuffix(
        "We know of 2 initiatives on food there, but for none of them of a link with another "
          + "initiative, network or umbrella. Nor do we know of support by a government, fund or "
          + "support organisation. And within 15 km there is no initiative with experience on this "
          + "theme."))
    register.add("g", kind: "government")
    register.links = ["g,a,funds,fact", "a,b,knows,fact"]
    #expect(
      try reason(register).hasSuffix(
        "We kennen er 2 initiatieven rond voedsel, nog zonder ervaring; binnen 15 km is er geen met "
          + "ervaring."))
  }

  @Test func theIntervalAndTheChanceAreTold() throws {
    var register = SmallRegister()
    for i in 0..<10 { register.add("a\(i)", in: "GM3", on: "voedsel") }
    let answer = try register.gaps()
    let reason = answer.cells[0].reason
    #expect(reason.contains("Naar inwonertal zou je er 1,0 verwachten."))
    #expect(
      reason.contains("per 10.000 inwoners; de kans op minder dan de helft van het gemiddelde"))
    #expect(
      answer.municipalities[2].reason.hasPrefix(
        "Utrecht heeft 60.000 inwoners (2026). We kennen er 10 initiatieven."))
  }

  @Test func placesAreToldInWords() throws {
    var register = SmallRegister()
    register.places = ["Odijk,GM1,5000"]
    #expect(
      try register.gaps().places[0].reason.hasPrefix(
        "Odijk (gemeente Bunnik) heeft 5.000 inwoners (jaar niet vermeld); we kennen er geen "
          + "initiatief. Voor zover we weten heeft er nog niemand gezocht"))
    register.add("a", in: "GM1")
    #expect(
      try register.gaps().places[0].reason.contains(
        "Van 1 initiatief in de gemeente weten we niet in welke kern het is."))
    register.add("b", in: "GM1")
    #expect(
      try register.gaps(in: .en).places[0].reason.contains(
        "Of 2 initiatives in the municipality we do not know in which place they are."))
  }
}
