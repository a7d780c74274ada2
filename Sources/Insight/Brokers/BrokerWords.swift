internal import Movement
internal import Words

/// What the answer about brokers says, in plain words.
struct BrokerWords {
  let language: Language
  let register: ReleasedRegister
  let options: BrokerOptions

  var whatItIs: String {
    language(
      nl: "Een schakel verbindt actoren die elkaar niet rechtstreeks kennen. Een tolk doet dat "
        + "tussen verschillende \(groups). Richtingen van verbanden tellen niet mee. De kolom "
        + "“paren” telt hoeveel paren uit verschillende \(groups) de schakel verbindt; “verwacht” is wat "
        + "evenveel verbanden gemiddeld zouden geven.",
      en: "A connector links actors who do not know each other directly. An interpreter does so "
        + "between different \(groups). Directions of links do not count. The column “pairs” counts "
        + "how many pairs of different \(groups) it links; “expected” is what as many links would "
        + "give on average.")
  }

  var noConnector: String {
    language(
      nl: "Er zijn te weinig verbanden bekend om schakels te zien.",
      en: "Too few links are known to see any connector.")
  }

  func howSure(actorCount: Int) -> String {
    let times = language.count(
      options.resamples(for: actorCount), language(nl: "keer", en: "time"),
      language(nl: "keer", en: "times"))
    return switch options.resampling {
    case .bootstrap:
      language(
        nl: "Het register is niet volledig. Daarom zijn de verbanden \(times) opnieuw geloot, "
          + "telkens evenveel, sommige dubbel en andere niet. De kolom “plaats, van–tot” zegt waar "
          + "een schakel dan meestal uitkomt.",
        en: "The register is not complete. The links were therefore drawn anew \(times), as many "
          + "each time, some twice and others not at all. The column “place, from–to” says where a "
          + "connector then mostly ends up.")
    case .missing:
      language(
        nl:
          "Het register is niet volledig. Daarom is \(times) een op de tien verbanden weggelaten. "
          + "De kolom “plaats, van–tot” zegt waar een schakel dan meestal uitkomt.",
        en: "The register is not complete. One in ten links was therefore left out, \(times). The "
          + "column “place, from–to” says where a connector then mostly ends up.")
    }
  }

  // MARK: Connectors

  var head: [String] {
    language == .nl
      ? ["schakel", "plaats", "plaats, van–tot", "verbanden", "paren", "verwacht"]
      : ["connector", "place", "place, from–to", "links", "pairs", "expected"]
  }

  func row(_ actor: BrokerAnswer.Row) -> [String] {
    let interval = actor.rankLow.flatMap { low in
      actor.rankHigh.map { "\(language.number(low))–\(language.number($0))" }
    }
    return [
      actor.name, language.number(actor.rank), interval ?? "–", language.number(actor.degree),
      language.number(actor.bridged),
      actor.expectedBridged.map { language.number($0, decimals: 1) } ?? "–",
    ]
  }

  // MARK: Interpreters

  var interpreters: String {
    language(nl: "Tolken tussen \(groups)", en: "Interpreters between \(groups)")
  }

  var notTested: String {
    language(
      nl: "Wie vaker tolk is dan te verwachten, is niet berekend; daarvoor is --permutations.",
      en: "Who is an interpreter more often than one would expect was not worked out; "
        + "--permutations does that.")
  }

  /// For how many it was worked out, when that is not for all.
  func tested(_ count: Int, of testable: Int) -> String {
    let (number, all) = (language.number(count), language.number(testable))
    return language(
      nl:
        "Wie vaker tolk is dan te verwachten, is berekend voor \(number) van de \(all) actoren bij "
        + "wie dat kan: die met de meeste verbanden. Meer kan met --tested.",
      en:
        "Who is an interpreter more often than one would expect was worked out for \(number) of the "
        + "\(all) actors for whom it can be: \(count == 1 ? "the one" : "those") with the most "
        + "links. --tested takes more.")
  }

  /// - Parameter count: For how many it was worked out, when that is not for all.
  func noInterpreter(among count: Int?) -> String {
    switch count {
    case nil:
      language(
        nl:
          "Van geen enkele actor is zeker dat die vaker tussen verschillende \(groups) staat dan te "
          + "verwachten is.",
        en: "Of no actor is it certain that it stands between different \(groups) more often than "
          + "one would expect.")
    case 1:
      language(
        nl: "Van die actor is niet zeker dat die vaker tussen verschillende \(groups) staat dan te "
          + "verwachten is.",
        en: "It is not certain that this actor stands between different \(groups) more often than "
          + "one would expect.")
    default:
      language(
        nl: "Van geen van hen is zeker dat die vaker tussen verschillende \(groups) staat dan te "
          + "verwachten is.",
        en: "Of none of them is it certain that it stands between different \(groups) more often "
          + "than one would expect.")
    }
  }

  /// The actor in a sentence.
  ///
  /// "Dorpsraad staat tussen 12 paren van verschillende sectoren; te verwachten zijn
  /// er 4,1."
  func interpreter(_ actor: BrokerAnswer.Row) -> String {
    let pairs = language.count(
      actor.bridged, language(nl: "paar", en: "pair"), language(nl: "paren", en: "pairs"))
    let expected = language.number(actor.expectedBridged ?? 0, decimals: 1)
    return language(
      nl: "\(actor.name) staat tussen \(pairs) uit verschillende \(groups); te verwachten zijn er "
        + "\(expected).",
      en: "\(actor.name) stands between \(pairs) of different \(groups); one would expect "
        + "\(expected).")
  }

  func further(_ count: Int) -> String {
    language(nl: "En nog \(language.number(count)).", en: "And \(language.number(count)) more.")
  }

  // MARK: Missing interpreters

  var missingHeading: String {
    language(nl: "Waar een tolk ontbreekt", en: "Where an interpreter is missing")
  }

  var noneMissing: String {
    language(
      nl: "In geen enkele gemeente zijn twee sectoren of thema’s bekend zonder iemand ertussen. "
        + "Dat zegt alleen iets over wat is opgeschreven.",
      en: "In no municipality are two sectors or themes known without somebody between them. That "
        + "only tells of what has been written down.")
  }

  var whatIsMissing: String {
    language(
      nl: "Beide kanten zijn er, maar niemand kent ze allebei. Alleen verbanden die hier bekend "
        + "zijn tellen: wat niet is opgeschreven of vertrouwelijk is, zien we niet.",
      en: "Both sides are there, but nobody knows both. Only links known here count: what was not "
        + "written down or is confidential we do not see.")
  }

  func missing(_ pair: MissingInterpreter, names: [String]) -> String {
    guard !names.isEmpty else {
      return pair.reason
        + language(
          nl: " Wie gevraagd kan worden, is niet bekend.", en: " Whom to ask is not known.")
    }
    let asked = zip(names, pair.candidateReasons).map { "\($0) (\($1))" }
    return pair.reason + language(nl: " Te vragen: ", en: " To be asked: ")
      + asked.joined(separator: "; ") + "."
  }

  // MARK: For researchers

  func smallPrint(actorCount: Int) -> String {
    let sources = options.sources(for: actorCount)
    let isSampled = sources < actorCount
    let resampleSources = options.resampleSources(for: actorCount)
    var text = language(
      nl: "Voor onderzoekers: plaats naar betweenness (Brandes 2001)",
      en: "For researchers: place by betweenness (Brandes 2001)")
    if isSampled {
      text += language(
        nl: ", geschat vanuit \(language.number(sources)) actoren (Brandes & Pich 2007)",
        en: ", estimated from \(language.number(sources)) actors (Brandes & Pich 2007)")
    }
    let resamples = options.resamples(for: actorCount)
    if resamples > 0 {
      text += language(
        nl: "; van–tot: 95% van "
          + language.count(resamples, "trekking", "trekkingen") + " van verbanden",
        en: "; from–to: 95% of "
          + language.count(resamples, "draw", "draws") + " of links")
      if resampleSources < actorCount {
        text += language(
          nl: ", elk vanuit \(language.number(resampleSources)) actoren",
          en: ", each from \(language.number(resampleSources)) actors")
      }
    }
    text += language(
      nl: "; paren naar Gould & Fernandez (1989), een actor met meer groepen telt in elke",
      en: "; pairs after Gould & Fernandez (1989), an actor of several groups counts in each")
    let permutations = options.permutations
    if permutations > 0 {
      text += language(
        nl: "; tolken bij q ≤ 0,05 (Benjamini & Hochberg 1995), p uit "
          + (options.comparison == .group
            ? "\(language.number(permutations)) keer of vaker verwisselen van verbanden met "
              + "actoren uit dezelfde groepen (Fosdick e.a. 2018)"
            : "\(language.number(permutations)) keer schudden van de groepen van alle "
              + "andere actoren"),
        en: "; interpreters at q ≤ 0.05 (Benjamini & Hochberg 1995), p from "
          + (options.comparison == .group
            ? "swapping links with actors of the same groups (Fosdick et al. 2018) "
              + "\(language.number(permutations)) times or more"
            : "shuffling the groups of all other actors "
              + "\(language.number(permutations)) times"))
    }
    return text + "."
  }

  private var groups: String {
    switch options.grouping {
    case .sector: language(nl: "sectoren", en: "sectors")
    case .theme: language(nl: "thema’s", en: "themes")
    case .municipality: language(nl: "gemeenten", en: "municipalities")
    }
  }
}
