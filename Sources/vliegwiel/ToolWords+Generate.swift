internal import Movement
internal import Words

/// What the tool says when it makes up a movement.
extension ToolWords {
  func registerIsKept(_ folder: String) -> String {
    language(
      nl: "In \(folder) staat een register dat niet verzonnen is; het wordt niet overschreven. "
        + "Geef een andere map.",
      en: "\(folder) holds a register that was not made up; it is not overwritten. Give another "
        + "folder.")
  }

  func fewerLinks(_ count: Int, wanted: Int) -> String {
    let links = language.count(
      count, language(nl: "verband", en: "link"), language(nl: "verbanden", en: "links"))
    return language(
      nl: "Er zijn \(links) gemaakt in plaats van \(language.number(wanted)): er waren geen paren "
        + "meer die het meest voor de hand lagen.",
      en: "\(links) made instead of \(language.number(wanted)): no more likely pairs were left.")
  }

  /// Everything that keeps a movement from being made up.
  func problems(_ problems: GenerationProblems) -> String {
    problems.problems.map(message).joined(separator: "\n")
  }

  private func message(_ problem: GenerationProblems.Problem) -> String {
    switch problem {
    case .noMunicipalities:
      language(
        nl: "--municipalities: er staat geen enkele gemeente in.",
        en: "--municipalities: there is not a single municipality in it.")
    case .noThemes:
      language(
        nl: "--municipalities: het register daarin heeft geen enkel thema.",
        en: "--municipalities: the register there has not a single theme.")
    case .outOfRange(let option, let value, let atLeast, let atMost):
      atMost <= atLeast
        ? language(
          nl: "--\(option.rawValue): \(value) kan niet; hier kan alleen \(atLeast). Met meer "
            + "actoren kan het wel.",
          en: "--\(option.rawValue): \(value) is not possible; only \(atLeast) is. With more "
            + "actors it is.")
        : language(
          nl: "--\(option.rawValue): \(value) kan niet; kies een getal van "
            + "\(language.number(atLeast)) tot en met \(language.number(atMost)).",
          en: "--\(option.rawValue): \(value) is not possible; choose a number from "
            + "\(language.number(atLeast)) to \(language.number(atMost)).")
    case .brokersWithoutClusters:
      language(
        nl: "--brokers: schakels staan tussen clusters; geef ook --clusters met 2 of meer.",
        en: "--brokers: brokers stand between clusters; give --clusters 2 or more as well.")
    }
  }
}

extension ToolWords.Help {
  var generateAbstract: String {
    language(
      nl: "Verzint een beweging om analyses op te proberen, met wat daarin verstopt is.",
      en: "Makes up a movement to try analyses on, with what was planted in it.")
  }
  var generateDiscussion: String {
    language(
      nl: """
        Het resultaat is een register dat overal als verzonnen te boek staat, met daarnaast \
        truth.json: welke clusters, lege plekken, schakels en koppels erin verstopt zijn. Zonder \
        die opties is alles toeval, gegeven hoeveel verbanden ieder heeft. Dezelfde opties geven \
        dezelfde bestanden, letter voor letter.

        Voorbeeld: vliegwiel generate --actors 400 --clusters 5 --gaps 4 -o verzonnen
        """,
      en: """
        The result is a register that is marked as made up everywhere, with truth.json beside it: \
        which clusters, gaps, brokers and matches were planted. Without those options everything \
        is chance, given how many links each actor has. The same options give the same files, \
        byte for byte.

        Example: vliegwiel generate --actors 400 --clusters 5 --gaps 4 -o made-up
        """)
  }
  var generateActors: String { language(nl: "Hoeveel actoren.", en: "How many actors.") }
  var generateLinks: String {
    language(
      nl: "Hoeveel verbanden (standaard vijf per actor, of de helft van alle paren als dat minder "
        + "is).",
      en: "How many links (default: five an actor, or half of all pairs when that is less).")
  }
  var generateMunicipalities: String {
    language(
      nl: "De gemeenten: utrecht, de map van een register of een CSV-bestand met gemeenten.",
      en: "The municipalities: utrecht, the folder of a register, or a CSV file of municipalities.")
  }
  var generateSeed: String {
    language(
      nl: "Het toevalsgetal: hetzelfde getal geeft dezelfde beweging.",
      en: "The seed: the same number gives the same movement.")
  }
  var generateClusters: String {
    language(
      nl: "Hoeveel clusters erin verstopt worden; elke tweede verbindt twee thema’s.",
      en: "How many clusters to plant; every second one joins two themes.")
  }
  var generateGaps: String {
    language(
      nl: "In hoeveel gemeenten × thema’s niets is, hoewel er gezocht is.",
      en: "In how many municipalities × themes nothing is, although somebody looked.")
  }
  var generateBrokers: String {
    language(
      nl: "Hoeveel schakels clusters verbinden die verder geen verband hebben.",
      en: "How many brokers link clusters that otherwise have no link.")
  }
  var generateMatches: String {
    language(
      nl: "Hoeveel koppels er zijn van wie iets zoekt en wie dat in hetzelfde dorp biedt.",
      en: "How many pairs there are of who needs something and who offers it in the same village.")
  }
}
