import Graphs
import Insight
import Movement
import Testing
import Words

struct BrokerTextTests {
  private func text(
    _ register: SmallRegister, _ options: BrokerOptions = BrokerOptions(),
    in language: Language = .nl
  ) throws -> String {
    let answer = try register.brokers(options, in: language)
    return answer.text(of: try register.released(), options: options, language: language).plain
  }

  @Test func connectorStandsInTheTable() throws {
    var register = SmallRegister()
    register.add("plan")
    register.add("hulp", kind: "support")
    register.add("gemeente", kind: "government")
    register.link("plan", "hulp", "gemeente")
    let text = try text(register)
    #expect(text.contains("Een tolk doet dat tussen verschillende sectoren."))
    #expect(
      text.split(separator: "\n").contains { line in
        line.split(separator: " ").prefix(2) == ["HULP", "1"]
      })
    #expect(
      text.contains("Van geen enkele actor is zeker dat die vaker tussen verschillende sectoren"))
    #expect(text.contains("In geen enkele gemeente zijn twee sectoren of thema’s bekend zonder"))
    #expect(text.contains("Voor onderzoekers: plaats naar betweenness (Brandes 2001); van–tot"))
  }

  @Test func withoutLinksThereIsNoTable() throws {
    var register = SmallRegister()
    register.add("a", in: "GM1", on: "energie")
    register.add("b", in: "GM1", on: "wonen")
    let dutch = try text(register)
    #expect(dutch.contains("Er zijn te weinig verbanden bekend om schakels te zien."))
    #expect(
      dutch.contains(
        "• In Bunnik kennen we 1 actor rond energie en 1 actor rond wonen, maar niemand die tussen "
          + "hen staat. Van 1 actor rond energie en 1 actor rond wonen is geen enkel verband "
          + "bekend; misschien heeft niemand dat nog opgeschreven. Wie gevraagd kan worden, is niet "
          + "bekend."))
    let english = try text(register, in: .en)
    #expect(english.contains("In Bunnik we know of 1 actor on energy and 1 actor on housing, but"))
    #expect(english.contains("Whom to ask is not known."))
  }

  @Test func textSaysForHowManyItWasWorkedOut() throws {
    let register = PlantedBrokers(seed: 2, hasMeaning: false).register
    var options = BrokerOptions()
    options.grouping = .theme
    options.permutations = 19
    options.resamples = 0
    options.sources = 1
    options.tested = 20
    let dutch = try text(register, options)
    #expect(
      dutch.contains("is berekend voor 20 van de 400 actoren bij wie dat kan: die met de meeste"))
    #expect(dutch.contains("Meer kan met --tested.") && dutch.contains("Van geen van hen is zeker"))
    let english = try text(register, options, in: .en)
    #expect(english.contains("was worked out for 20 of the 400 actors for whom it can be"))
    #expect(english.contains("Of none of them is it certain"))
    options.tested = 1
    let one = try text(register, options)
    #expect(one.contains("berekend voor 1 van de") && one.contains("Van die actor is niet zeker"))
    options.tested = nil
    let all = try text(register, options)
    #expect(!all.contains("--tested") && all.contains("Van geen enkele actor is zeker"))
  }

  @Test func interpretersAreSentencesInSingularAndPlural() throws {
    let planted = PlantedBrokers(seed: 1)
    var options = BrokerOptions()
    options.grouping = .theme
    options.resamples = 1
    let dutch = try text(planted.register, options)
    #expect(dutch.contains("95% van 1 trekkingen") == false)
    options.permutations = 0
    options.resamples = 0
    options.sources = 40
    let english = try text(planted.register, options, in: .en)
    #expect(english.contains("was not worked out"))
    #expect(english.contains("estimated from 40 actors (Brandes & Pich 2007)"))
    #expect(!english.contains("from–to: 95%"))
  }
}
