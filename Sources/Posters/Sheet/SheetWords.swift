internal import Movement
internal import Words

/// The words of the sheets, Dutch and English.
struct SheetWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  var untitled: String { language(nl: "De beweging in beeld", en: "The movement at a glance") }

  func subtitle(area: String?) -> String {
    let words = language(
      nl: "Wie er zijn, wie ze verbindt, en waar we niemand kennen",
      en: "Who is there, who connects them, and where we know of nobody")
    return area.map { "\(words) · \($0)" } ?? words
  }

  var synthetic: String {
    language(
      nl: "VERZONNEN GEGEVENS: geen van deze actoren bestaat",
      en: "SYNTHETIC DATA: none of these actors exists")
  }

  var networkHeading: String { language(nl: "Wie hangt met wie samen?", en: "Who is linked?") }
  var mapHeading: String { language(nl: "Waar leeft de beweging?", en: "Where is the movement?") }
  var matrixHeading: String {
    language(nl: "Wat kennen we per gemeente?", en: "What is known where?")
  }
  var isolatesHeading: String {
    language(
      nl: "Los: zonder verband in dit overzicht", en: "Alone: without a link in this overview")
  }
  var perTenThousand: String { language(nl: "per 10.000", en: "per 10,000") }

  func wholeArea(_ area: String?) -> String {
    guard let area else { return language(nl: "Totaal", en: "Total") }
    return area.prefix(1).uppercased() + area.dropFirst()
  }

  var nowhere: String { language(nl: "Zonder gemeente", en: "No municipality") }

  func more(_ count: Int) -> String {
    language(
      nl: "… en nog \(language.number(count)): zie de tabel actors.csv",
      en: "… and \(language.number(count)) more: see the table actors.csv")
  }

  // The legend of the network.
  var noTheme: String { language(nl: "Thema niet bekend", en: "Theme not known") }
  var severalThemes: String { language(nl: "Meer thema’s", en: "Several themes") }
  var ring: String { language(nl: "Netwerk of koepel", en: "Network or umbrella") }
  var hollow: String { language(nl: "Aangekondigd", en: "Announced") }
  var within: String { language(nl: "Verband", en: "Link") }
  var between: String { language(nl: "Tussen clusters", en: "Between clusters") }
  var membership: String { language(nl: "Lidmaatschap", en: "Membership") }
  func size(largest share: Double) -> String {
    let most = share < 0.005 ? "1%" : language.percentage(share)
    return language(
      nl: "Hoe groter, hoe vaker schakel: van geen tot op \(most) van de kortste wegen",
      en: "The larger, the more it connects: from none to \(most) of the shortest ways")
  }

  // The legend of the map and the matrix.
  var unknown: String {
    language(nl: "Onbekend: niemand heeft gezocht", en: "Unknown: nobody has looked")
  }
  var notToBeSaid: String {
    language(
      nl: "Onbekend: of er gezocht is, kunnen we niet zeggen",
      en: "Unknown: whether anybody looked we cannot say")
  }
  var noneFound: String {
    language(nl: "Gezocht, niets gevonden", en: "Looked for, none found")
  }
  var expected: String {
    language(
      nl: "Geen bekend, naar inwonertal minstens 1 verwacht",
      en: "None known, by population at least 1 expected")
  }
  func known(upTo highest: Double) -> String {
    let top = rate(highest)
    return language(
      nl: "0–\(top) · bekende initiatieven per 10.000 inwoners",
      en: "0–\(top) · known initiatives per 10,000 inhabitants")
  }
  var knownSomewhere: String {
    language(nl: "Bekend initiatief", en: "Known initiative")
  }
  /// A rate with one decimal; one that would be rounded to nothing says so.
  func rate(_ rate: Double) -> String {
    rate > 0 && rate < 0.05
      ? "<" + language.number(0.1, decimals: 1) : language.number(rate, decimals: 1)
  }
  func population(_ first: Int, _ last: Int) -> String {
    first == last
      ? language(nl: "Inwoners: 1 januari \(first)", en: "Inhabitants: 1 January \(first)")
      : language(nl: "Inwoners: \(first)–\(last)", en: "Inhabitants: \(first)–\(last)")
  }
  /// That only the largest municipalities are shown, and where the others are.
  func someRows(_ shown: Int, of all: Int, elsewhere: String) -> String {
    language(
      nl: "De \(language.number(shown)) grootste van \(language.number(all)) gemeenten; "
        + elsewhere,
      en: "The \(language.number(shown)) largest of \(language.number(all)) municipalities; "
        + elsewhere)
  }
  var inTheTables: String {
    language(nl: "alle staan in gaps.csv en gaps.svg", en: "all are in gaps.csv and gaps.svg")
  }
  var together: String { language(nl: "samen", en: "all") }
  var noLinks: String {
    language(
      nl: "In dit overzicht staan geen verbanden.", en: "There are no links in this overview.")
  }

  // The imprint.
  func register(actors: Int, links: Int) -> String {
    language(nl: "in het register ", en: "in the register ")
      + counts(actors: actors, links: links)
  }
  func shown(_ lens: Lens, of register: ReleasedRegister) -> String {
    let kinds = ActorKind.allCases.filter(lens.actorKinds.contains)
      .map { $0.plural(in: language) }
    var parts = [language(nl: "getoond: ", en: "shown: ") + language.list(kinds)]
    let themes = register.themes.filter { lens.themes?.contains($0.id) ?? false }
    if !themes.isEmpty {
      let names = themes.map { "“\($0.name[language])”" }
      parts.append(language(nl: "met thema ", en: "with theme ") + language.list(names))
    }
    let places = register.municipalities.filter {
      lens.municipalities?.contains($0.code) ?? false
    }
    if !places.isEmpty {
      parts.append(language(nl: "in ", en: "in ") + language.list(places.map(\.name)))
    }
    if let links = lens.linkKinds {
      let names = LinkKind.allCases.filter(links.contains).map { "“\($0.label(in: language))”" }
      parts.append(language(nl: "verbanden ", en: "links ") + language.list(names))
    }
    let statements = Statement.allCases.filter(lens.statements.contains)
      .map { $0.label(in: language) }
    parts.append(language(nl: "uitspraken: ", en: "statements: ") + language.list(statements))
    return parts.joined(separator: "; ")
  }
  private func counts(actors: Int, links: Int) -> String {
    let a = language.count(
      actors, language(nl: "actor", en: "actor"), language(nl: "actoren", en: "actors"))
    let l = language.count(
      links, language(nl: "verband", en: "link"), language(nl: "verbanden", en: "links"))
    return "\(a), \(l)"
  }
  func date(_ date: String) -> String { language(nl: "stand \(date)", en: "as of \(date)") }
  func audience(_ audience: String) -> String {
    language(nl: "voor: \(audience)", en: "for: \(audience)")
  }
  func withheld(_ withheld: Int, counted: Int, of total: Int) -> String {
    let share = total > 0 ? language.percentage(Double(withheld + counted) / Double(total)) : "0%"
    let whole = language(
      nl: "niet getoond om vertrouwelijkheid: \(withheld + counted) (\(share))",
      en: "not shown for confidentiality: \(withheld + counted) (\(share))")
    guard counted > 0 else { return whole }
    return whole
      + language(nl: ", waarvan \(counted) wel geteld", en: ", of which \(counted) counted")
  }
  func sources(_ count: Int, credits: [String]) -> String {
    let own = language.count(
      count, language(nl: "bron", en: "source"), language(nl: "bronnen", en: "sources"))
    return ([own] + credits).joined(separator: "; ")
  }
  func unnamed(_ count: Int) -> String {
    language.count(
      count,
      language(nl: "naam past niet: zie actors.csv", en: "name does not fit: see actors.csv"),
      language(nl: "namen passen niet: zie actors.csv", en: "names do not fit: see actors.csv"))
  }
}
