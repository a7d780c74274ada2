internal import Insight
internal import Words

/// The words of sheets about gaps.
extension SheetWords {
  var gapsTitle: String { language(nl: "Waar ontbreekt het?", en: "Where is it missing?") }

  /// What the sheet of gaps says first.
  func gapsSummary(_ gaps: GapAnswer) -> String {
    let known = language.count(
      gaps.initiatives, language(nl: "bekend initiatief", en: "known initiative"),
      language(nl: "bekende initiatieven", en: "known initiatives"))
    let all = language.count(
      gaps.municipalities.count, language(nl: "gemeente", en: "municipality"),
      language(nl: "gemeenten", en: "municipalities"))
    let none = gaps.municipalities.count { $0.kind == .noneFound }
    let unknown = gaps.municipalities.count { $0.kind == .unknown }
    var parts = [
      language(nl: "\(known) in \(all).", en: "\(known) in \(all).")
    ]
    if none > 0 {
      parts.append(
        language(
          nl: "In \(language.number(none)) is gezocht en niets gevonden.",
          en: "In \(language.number(none)) somebody looked and found none."))
    }
    if unknown > 0 {
      parts.append(
        language(
          nl: "Van \(language.number(unknown)) weten we niet of er iets is.",
          en: "Of \(language.number(unknown)) we do not know whether there is any."))
    }
    if !gaps.isSurveyed {
      parts.append(
        language(
          nl: "Er is nog nergens gezocht: wat we niet kennen, is onbekend, niet afwezig.",
          en: "Nobody has looked anywhere yet: what we do not know of is unknown, not absent."))
    }
    return parts.joined(separator: " ")
  }

  var missingHeading: String { language(nl: "Wat er ontbreekt", en: "What is missing") }
  var lookFirstHeading: String {
    language(nl: "Waar het eerst kijken", en: "Where to look first")
  }
  var placesHeading: String {
    language(nl: "Kernen zonder bekend initiatief", en: "Places without a known initiative")
  }
  func placesNote(_ population: Int) -> String {
    language(
      nl: "Vanaf \(language.number(population)) inwoners; jaar niet vermeld",
      en: "Of \(language.number(population)) inhabitants and more; year not stated")
  }
  /// How many entries of a list there is no room for.
  func notOnSheet(_ count: Int) -> String {
    language(
      nl: "… en nog \(language.number(count)) die niet op dit vel passen",
      en: "… and \(language.number(count)) more that do not fit this sheet")
  }
  var noRoomForMap: String {
    language(
      nl: "Naast zoveel thema’s past de kaart niet op dit vel",
      en: "Beside so many themes the map does not fit this sheet")
  }
  var notOnThisSheet: String {
    language(nl: "de andere passen niet op dit vel", en: "the others do not fit this sheet")
  }

  /// How the intervals come about, for the small print.
  var intervalMethod: String {
    language(
      nl: "“werkelijk”: wat er is, gevonden of niet, met 95% kans; geschat met empirisch Bayes "
        + "(gamma–Poisson) over alle gemeenten",
      en: "“really”: what is there, found or not, with 95% probability; estimated by empirical "
        + "Bayes (gamma–Poisson) over all municipalities")
  }

  /// What is meant by what is expected, for the small print.
  var expectationMethod: String {
    language(
      nl: "“verwacht”: het deel van de bekende initiatieven dat bij het inwonertal past",
      en: "“expected”: the share of the known initiatives that goes with the population")
  }

  // The list of municipalities.
  var rankingTitle: String {
    language(nl: "Gemeenten op een rij", en: "Municipalities in order")
  }
  var rankingExplanation: String {
    language(
      nl:
        "Hoeveel initiatieven er per 10.000 inwoners werkelijk zijn, gevonden of niet. De stip is "
        + "de beste schatting; met 95% kans ligt het op de streep. Waar strepen elkaar overlappen, "
        + "is de volgorde niet zeker.",
      en: "How many initiatives there really are per 10,000 inhabitants, found or not. The dot is "
        + "the best estimate; with 95% probability it lies on the line. Where lines overlap, the "
        + "order is not certain.")
  }

  /// Of which municipalities it is sure on which side of the mean they lie.
  func surely(above: [String], below: [String]) -> String {
    func names(_ list: [String]) -> String {
      guard list.count > 4 else { return language.list(list) }
      let more = language.count(
        list.count - 3, language(nl: "andere", en: "other"), language(nl: "andere", en: "others"))
      return language.list(Array(list.prefix(3)) + [more])
    }
    switch (above.isEmpty, below.isEmpty) {
    case (true, true):
      return language(
        nl: "Van geen enkele gemeente is zeker dat er meer of minder is dan gemiddeld.",
        en: "Of no municipality is it sure that there is more or less than the mean.")
    case (false, true):
      return language(
        nl: "Vrijwel zeker meer dan gemiddeld: \(names(above)). Van geen gemeente is zeker dat er "
          + "minder is.",
        en: "Almost surely more than the mean: \(names(above)). Of no municipality is it sure that "
          + "there is less.")
    case (true, false):
      return language(
        nl: "Vrijwel zeker minder dan gemiddeld: \(names(below)). Van geen gemeente is zeker dat "
          + "er meer is.",
        en: "Almost surely less than the mean: \(names(below)). Of no municipality is it sure that "
          + "there is more.")
    case (false, false):
      return language(
        nl: "Vrijwel zeker meer dan gemiddeld: \(names(above)); minder: \(names(below)).",
        en: "Almost surely more than the mean: \(names(above)); less: \(names(below)).")
    }
  }

  func meanRate(_ rate: Double) -> String {
    language(nl: "gemiddeld \(self.rate(rate))", en: "mean \(self.rate(rate))")
  }
  var meanLine: String {
    language(nl: "Gemiddelde over alle inwoners", en: "Mean over all inhabitants")
  }
  var knownDot: String { language(nl: "Initiatieven bekend", en: "Initiatives known") }
  func placeRange(_ low: Int, _ high: Int) -> String {
    low == high
      ? language(nl: "plaats \(low)", en: "place \(low)")
      : language(nl: "plaats \(low) tot \(high)", en: "place \(low) to \(high)")
  }
  var perTenThousandInhabitants: String {
    language(nl: "per 10.000 inwoners", en: "per 10,000 inhabitants")
  }
  var withoutPopulation: String {
    language(
      nl: "Zonder schatting, want zonder inwonertal", en: "No estimate, having no population")
  }
  func rankingDescription(_ count: Int) -> String {
    language(
      nl: "Lijst van \(language.count(count, "gemeente", "gemeenten")), die met de meeste "
        + "initiatieven per inwoner eerst.",
      en: "List of \(language.count(count, "municipality", "municipalities")), those with most "
        + "initiatives per inhabitant first.")
  }
}
