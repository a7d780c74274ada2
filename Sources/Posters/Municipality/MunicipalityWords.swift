internal import Insight
internal import Movement
internal import Words

/// The words of the sheet of one municipality, Dutch and English.
struct MunicipalityWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  var kind: String { language(nl: "Gemeente", en: "Municipality") }
  var initiativesHeading: String { language(nl: "Wie is er actief?", en: "Who is active?") }
  var networkHeading: String { language(nl: "Wie werkt met wie?", en: "Who works with whom?") }
  var themesHeading: String { language(nl: "Wat kennen we hier?", en: "What is known here?") }
  var meetHeading: String { language(nl: "Wie zou wie ontmoeten?", en: "Who should meet whom?") }
  var neighborsHeading: String { language(nl: "Kijken bij de buren", en: "A look next door") }
  var tableHeading: String {
    language(nl: "Wie zit nog meer aan tafel?", en: "Who else is at the table?")
  }
  var mapHeading: String { language(nl: "Waar ligt het?", en: "Where is it?") }
  var severalMunicipalities: String {
    language(nl: "In meer gemeenten", en: "In several municipalities")
  }
  var noMunicipality: String { language(nl: "Zonder gemeente", en: "No municipality") }

  /// Partners that share a disc.
  func together(_ home: String, partners: Int) -> String {
    language(
      nl: "\(home) (\(language.number(partners)))", en: "\(home) (\(language.number(partners)))")
  }

  // MARK: Facts

  /// Inhabitants with their year, and places.
  func people(_ municipality: Municipality, places: Int) -> String {
    var parts: [String] = []
    if let population = municipality.population {
      let people = language.count(
        population, language(nl: "inwoner", en: "inhabitant"),
        language(nl: "inwoners", en: "inhabitants"))
      let year =
        municipality.populationYear.map { language(nl: "1 januari \($0)", en: "1 January \($0)") }
        ?? language(nl: "jaar niet vermeld", en: "year not stated")
      parts.append("\(people) (\(year))")
    } else {
      parts.append(
        language(nl: "aantal inwoners niet bekend", en: "number of inhabitants not known"))
    }
    if places > 0 {
      parts.append(
        language.count(
          places, language(nl: "kern", en: "place"), language(nl: "kernen", en: "places")))
    }
    return parts.joined(separator: " · ").capitalizedFirst
  }

  /// How many initiatives and links.
  func known(_ content: MunicipalityContent) -> String {
    let links = content.links
    let count = content.row?.initiatives ?? 0
    let initiatives =
      count == 0
      ? language(nl: "We kennen hier nog geen initiatief", en: "We know of no initiative here yet")
      : language(nl: "We kennen hier ", en: "We know of ")
        + language.count(
          count, language(nl: "initiatief", en: "initiative"),
          language(nl: "initiatieven", en: "initiatives")) + language(nl: "", en: " here")
    guard links.within + links.outward > 0 else {
      return initiatives + language(nl: ", en nog geen verband.", en: ", and of no link yet.")
    }
    let inside = language.count(
      links.within, language(nl: "verband", en: "link"), language(nl: "verbanden", en: "links"))
    return initiatives
      + language(
        nl: ", \(inside) binnen de gemeente en \(language.number(links.outward)) naar buiten.",
        en: ", \(inside) within the municipality and \(language.number(links.outward)) to others.")
  }

  /// Whether somebody looked, when, and how much was found.
  func searched(_ surveys: [Survey], themes: [Theme], isWithheld: Bool) -> String {
    guard let whole = surveys.first(where: { $0.theme == nil }) ?? surveys.first else {
      return isWithheld
        ? language(
          nl: "Of hier gezocht is, kunnen we niet zeggen: onbekend is niet hetzelfde als geen.",
          en: "Whether anybody looked here we cannot say: unknown is not the same as none.")
        : language(
          nl: "Voor zover we weten heeft hier nog niemand gezocht: onbekend is niet hetzelfde als "
            + "geen.",
          en: "As far as we know nobody has looked here yet: unknown is not the same as none.")
    }
    let date = whole.date.description
    let method = whole.method.map { " (\($0))" } ?? ""
    let subjects = themes.filter { theme in surveys.contains { $0.theme == theme.id } }
      .map { $0.name[language] }
    let about =
      whole.theme == nil
      ? "" : language(nl: " naar \(language.list(subjects))", en: " for \(language.list(subjects))")
    let found =
      whole.found.map {
        language(
          nl: ", naar schatting \(language.percentage($0)) gevonden van wat er is.",
          en: ", with an estimated \(language.percentage($0)) found of what is there.")
      }
      ?? language(
        nl: "; welk deel is gevonden, is niet geschat.",
        en: "; what share was found has not been estimated.")
    return language(
      nl: "Hier is in \(date)\(method) gezocht\(about)\(found)",
      en: "Somebody looked here in \(date)\(method)\(about)\(found)")
  }

  /// The facts under the name: inhabitants, what is known, and whether somebody looked.
  func facts(_ content: MunicipalityContent) -> [String] {
    let places = content.register.places.count { $0.municipality == content.municipality.code }
    return [
      people(content.municipality, places: places), known(content),
      searched(
        content.surveys, themes: content.register.themes,
        isWithheld: content.register.withheld.surveys > 0),
    ]
  }

  func mapDescription(_ content: MunicipalityContent) -> String {
    let names = content.neighbors.map(\.name) + content.neighborsOutside
    guard !names.isEmpty else { return content.municipality.name }
    return language(
      nl: "\(content.municipality.name) grenst aan \(language.list(names)).",
      en: "\(content.municipality.name) borders on \(language.list(names)).")
  }

  // MARK: Initiatives

  func place(_ place: String, population: Int?) -> String {
    guard let population else { return place }
    return place + " · "
      + language.count(
        population, language(nl: "inwoner", en: "inhabitant"),
        language(nl: "inwoners", en: "inhabitants"))
  }

  var placeUnknown: String { language(nl: "Kern niet bekend", en: "Place not known") }

  func unnamed(_ count: Int) -> String {
    count == 1
      ? language(
        nl: "En 1 initiatief dat we niet met naam mogen noemen.",
        en: "And 1 initiative that may not be named.")
      : language(
        nl: "En \(language.number(count)) initiatieven die we niet met naam mogen noemen.",
        en: "And \(language.number(count)) initiatives that may not be named.")
  }

  /// Themes and phase of an initiative.
  func detail(_ actor: Actor, themes: [Theme]) -> String {
    let own = themes.filter { actor.themes.contains($0.id) }.map { $0.name[language] }
    var parts = [
      own.isEmpty
        ? language(nl: "thema niet bekend", en: "theme not known") : own.joined(separator: ", ")
    ]
    if let phase = actor.phase { parts.append(InitiativeWords(language).phase(phase)) }
    return parts.joined(separator: " · ")
  }

  var noInitiatives: String {
    language(
      nl: "Nog geen initiatief bekend. Wie kent er een?",
      en: "No initiative is known yet. Who knows one?")
  }

  // MARK: The network

  var noLinks: String {
    language(
      nl: "Nog geen verband bekend. Vraag aan tafel: met wie werkt u samen?",
      en: "No link is known yet. Ask at the table: with whom do you work?")
  }

  /// What the drawing leaves out.
  func leftOut(withoutLink: Int, own: Int, partners: Int, isMerged: Bool) -> String {
    var parts: [String] = []
    if isMerged {
      parts.append(
        language(
          nl: "(n): zoveel partners daar samen", en: "(n): so many partners there together"))
    }
    if own > 0 {
      parts.append(
        language(
          nl: "getekend zijn wie hier de meeste verbanden hebben; ",
          en: "drawn are those with most links here; ")
          + language.count(
            own, language(nl: "ander niet", en: "other is not"),
            language(nl: "anderen niet", en: "others are not")))
    }
    if partners > 0 {
      parts.append(
        language.count(
          partners, language(nl: "partner niet getekend", en: "partner not drawn"),
          language(nl: "partners niet getekend", en: "partners not drawn")))
    }
    if withoutLink > 0 {
      parts.append(
        language.count(
          withoutLink, language(nl: "actor hier", en: "actor here"),
          language(nl: "actoren hier", en: "actors here"))
          + language(nl: " zonder bekend verband", en: " without a known link"))
    }
    return parts.joined(separator: " · ").capitalizedFirst
  }

  /// What a place of partners is called.
  func home(_ home: MunicipalityLinks.Home, in register: ReleasedRegister) -> String {
    switch home {
    case .municipality(let number): register.municipalities[number].name
    case .several: severalMunicipalities
    case .none: noMunicipality
    }
  }

  var peers: String { language(nl: "bewoners elders", en: "residents elsewhere") }
  var helpers: String { language(nl: "overheid en steun", en: "government and support") }

  func networkDescription(_ content: MunicipalityContent) -> String {
    let names = content.links.partners.prefix(12).map { content.network.actors[$0.actor].name }
    guard !names.isEmpty else { return known(content) }
    return known(content) + " "
      + language(nl: "Partners elders: ", en: "Partners elsewhere: ") + language.list(names)
      + (content.links.partners.count > names.count ? " …" : ".")
  }
}
