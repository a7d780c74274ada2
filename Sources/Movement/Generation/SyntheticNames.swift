import Graphs
import Words

/// Names that sound Dutch and are nobody's: an ordinary word for what somebody does, and an
/// invented one.
struct SyntheticNames: Sendable {
  private let ground: Ground
  /// Words for what initiatives of each theme of the ground do.
  private let deeds: [[String]]

  init(_ ground: Ground) {
    self.ground = ground
    deeds = ground.themes.map { Self.deeds[$0.id] ?? Self.anyDeeds }
  }

  /// The name of an actor; no two actors have the same.
  ///
  /// - Parameters:
  ///   - number: The actor's number, which gives the invented word.
  ///   - governed: The municipality that a government is of; nil for the province.
  func name(
    of kind: ActorKind, number: Int, theme: Int?, governed: Int?,
    using generator: inout SeededGenerator
  ) -> String {
    if kind == .government {
      let body =
        governed.map { "Gemeente " + ground.municipalities[$0].name }
        ?? ground.area.map { $0.nl.prefix(1).uppercased() + $0.nl.dropFirst() } ?? "Provincie"
      return body + " (verzonnen)"
    }
    let words = kind == .initiative ? theme.map { deeds[$0] } ?? Self.anyDeeds : [Self.word(kind)]
    return words[generator.integer(below: words.count)] + " " + Self.invented(number)
  }

  /// The invented word of a number: no two numbers have the same.
  static func invented(_ number: Int) -> String {
    let combinations = beginnings.count * middles.count * ends.count
    // 7919 is a prime that shares no factor with the number of words, so that every word comes once
    // in a round.
    let word = number % combinations * 7919 % combinations
    let round = number / combinations
    return beginnings[word % beginnings.count]
      + middles[word / beginnings.count % middles.count]
      + ends[word / beginnings.count / middles.count] + (round > 0 ? " \(round + 1)" : "")
  }

  private static let beginnings = [
    "Zwiek", "Tromp", "Vlod", "Glim", "Knis", "Wiemp", "Brief", "Schom", "Drom", "Fluif", "Krak",
    "Mijm", "Nop", "Plof", "Ruif", "Spud", "Tint", "Vrong", "Zomp", "Kwint", "Bloes", "Frimp",
    "Gnif", "Homp", "Jool", "Kluis", "Lomp", "Moes", "Pluim", "Snork",
  ]
  private static let middles = ["el", "er", "ing", "en", "ul", "ester", "ig", "aar", "ol", "eling"]
  private static let ends = [
    "waard", "wiek", "gaard", "beemd", "hoeve", "kamp", "mare", "donk", "laar", "schoot", "tuin",
    "vonder", "weide", "zoom", "drift", "horst", "kreek", "bosch", "akker", "veste",
  ]

  private static let deeds: [String: [String]] = [
    "voedsel": ["Moestuin", "Buurtkeuken", "Voedselkring", "Pluktuin"],
    "bereikbaarheid": ["Buurtbus", "Deelautokring", "Belbus"],
    "wonen": ["Wooncoöperatie", "Woonkring", "Hofje"],
    "gezond": ["Zorgcoöperatie", "Beweegclub", "Eetpunt"],
    "energie": ["Energiecoöperatie", "Zonnekring", "Warmtekring"],
    "omgeving": ["Groenploeg", "Heggenclub", "Bijenkring"],
    "sociaal": ["Buurtkamer", "Ontmoetingsplek", "Koffiekring"],
    "leefbaarheid": ["Dorpsraad", "Dorpshuis", "Wijkkring"],
    "circulair": ["Reparatiekring", "Ruilwinkel", "Klusbank"],
  ]
  private static let anyDeeds = ["Bewonersgroep", "Buurtinitiatief", "Werkplaats"]

  private static func word(_ kind: ActorKind) -> String {
    switch kind {
    case .initiative: "Initiatief"
    case .network: "Netwerk"
    case .umbrella: "Koepel"
    case .support: "Steunpunt"
    case .government: "Overheid"
    case .region: "Regio"
    case .fund: "Fonds"
    case .programme: "Programma"
    case .policy: "Visie"
    case .instrument: "Wegwijzer"
    case .meeting: "Bijeenkomst"
    }
  }
}
