internal import Movement
internal import Words

extension ToolWords {
  func notTwoShapes(_ text: String, option: String) -> String {
    language(
      nl: "\(option): “\(text.printable)” zijn geen twee getallen van 0.1 tot en met 1000. Schrijf "
        + "bijvoorbeeld 1,1 voor elk deel even waarschijnlijk, of 4,1 voor gemiddeld 80%.",
      en:
        "\(option): “\(text.printable)” is not two numbers from 0.1 to 1000. Write for example 1,1 "
        + "for every share as likely, or 4,1 for 80% on average.")
  }

  func outOfBounds(_ option: String, _ low: Int, _ high: Int) -> String {
    language(
      nl: "\(option) vraagt een getal van \(language.number(low)) tot en met "
        + "\(language.number(high)).",
      en: "\(option) takes a number from \(language.number(low)) to \(language.number(high)).")
  }

  func outOfBounds(_ option: String, _ low: Double, _ high: Double) -> String {
    if let low = Int(exactly: low), let high = Int(exactly: high) {
      return outOfBounds(option, low, high)
    }
    // As they are typed after an option.
    let (from, to) = (low.description, Int(exactly: high)?.description ?? high.description)
    return language(
      nl: "\(option) vraagt een getal van \(from) tot en met \(to).",
      en: "\(option) takes a number from \(from) to \(to).")
  }

  func tooFewToCount(_ least: Int, _ audience: Audience) -> String {
    let name = audience.label(in: language)
    return language(
      nl:
        "--minimum-count kan voor dit publiek (\(name)) niet lager dan \(least): kleinere aantallen "
        + "zouden verraden wie alleen mag meetellen.",
      en:
        "--minimum-count cannot be lower than \(least) for this audience (\(name)): smaller numbers "
        + "would give away who may only be counted.")
  }
}

extension ToolWords.Help {
  var gapsAbstract: String {
    language(
      nl: "Waar de beweging ontbreekt: per gemeente, thema en kern, met zekerheid en reden.",
      en: "Where the movement is missing: by municipality, theme and place, how sure and why.")
  }
  var gapsExample: String {
    language(nl: "Voorbeeld:", en: "Example:") + " vliegwiel gaps Datasets/utrecht -o out/"
  }
  var reach: String {
    language(
      nl: "Binnen hoeveel kilometer een initiatief met ervaring in de buurt is.",
      en: "Within how many kilometres an initiative with experience is near.")
  }
  var placePopulation: String {
    language(
      nl: "Vanaf hoeveel inwoners een kern zonder bekend initiatief wordt genoemd.",
      en: "From how many inhabitants a place without a known initiative is told.")
  }
  var minimumCount: String {
    language(
      nl:
        "Initiatieven die alleen mogen meetellen, doen dat vanaf zoveel gelijke (standaard 5, voor "
        + "het netwerk 3, intern 1; lager kan niet).",
      en: "Initiatives that may only be counted do so from so many alike (default: 5, for the "
        + "network 3, internally 1; no lower).")
  }
  var prior: String {
    language(
      nl: "Hoe de verdeling van de dichtheden wordt geschat.",
      en: "How the distribution of the rates is estimated.")
  }
  var foundUnsurveyed: String {
    language(
      nl: "Het gevonden deel waar niemand zocht: de twee getallen van een bètaverdeling.",
      en: "The share found where nobody looked: the two numbers of a beta distribution.")
  }
  var foundSurveyed: String {
    language(
      nl: "Hetzelfde waar wel gezocht is, zonder schatting van het gevonden deel.",
      en: "The same where somebody looked, without an estimate of the share found.")
  }
  var draws: String {
    language(
      nl: "Hoeveel trekkingen de intervallen van de rangorde maken.",
      en: "How many draws make the intervals of the ranking.")
  }
}
