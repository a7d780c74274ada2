internal import Insight
internal import Movement
internal import Words

/// What the commands for matches and routes say of themselves and of wrong use.
extension ToolWords {
  func notNamedNumber(_ text: String, option: String, expected: String) -> String {
    language(
      nl: "\(option): “\(text.printable)” is niet te lezen; schrijf naam=getal, met \(expected).",
      en: "\(option): “\(text.printable)” cannot be read; write name=number, with \(expected).")
  }

  func namedTwice(_ name: String, option: String) -> String {
    language(
      nl: "\(option): “\(name)” staat er twee keer; noem het één keer.",
      en: "\(option): “\(name)” is given twice; give it once.")
  }

  var aWeight: String {
    language(nl: "een getal van 0 tot 1000000", en: "a number from 0 to 1000000")
  }

  var aCost: String {
    language(nl: "een getal van 0.001 tot 1000000", en: "a number from 0.001 to 1000000")
  }

  var allWeightsZero: String {
    language(
      nl: "--weights: alle gewichten zijn 0; geef ten minste één onderdeel gewicht.",
      en: "--weights: all weights are 0; give at least one part some weight.")
  }

  func fromZeroToOne(_ option: String) -> String {
    language(
      nl: "\(option) vraagt een getal van 0 tot 1.", en: "\(option) takes a number from 0 to 1.")
  }

  func fromZeroToHundred(_ option: String) -> String {
    language(
      nl: "\(option) vraagt een getal van 0 tot 100.",
      en: "\(option) takes a number from 0 to 100.")
  }

  var actorOrMunicipality: String {
    language(
      nl: "Geef een actor of --municipality, niet allebei.",
      en: "Give an actor or --municipality, not both.")
  }

  var capForOneActor: String {
    language(
      nl: "--cap verdeelt matches over vele actoren; laat het weg bij één actor.",
      en: "--cap divides matches over many actors; leave it out for one actor.")
  }

  var themeOfActor: String {
    language(
      nl: "--theme kiest onder actoren van een soort of rol; laat het weg als --to één actor is.",
      en: "--theme chooses among actors of a kind or role; leave it out when --to is one actor.")
  }

  func orOneOf(_ roles: [String]) -> String {
    let list = roles.joined(separator: ", ")
    return language(nl: "Of een soort of rol: \(list).", en: "Or a kind or role: \(list).")
  }

  func problem(_ error: MatchError) -> String {
    switch error {
    case .hasStopped(let actor): stopped(actor)
    case .outsideLens(let actor): outsideLens(actor)
    case .kindNotMatched(let actor):
      language(
        nl: "\(named(actor)) is van de soort “\(actor.kind.label(in: .nl))”, die niet gematcht "
          + "wordt; voeg die toe met --match-kinds, of zoek de weg erheen met vliegwiel route.",
        en: "\(named(actor)) is of the kind “\(actor.kind.label(in: .en))”, which is not matched; "
          + "add it with --match-kinds, or look for the way there with vliegwiel route.")
    }
  }

  func problem(_ error: RouteError) -> String {
    switch error {
    case .hasStopped(let actor): stopped(actor)
    case .outsideLens(let actor): outsideLens(actor)
    case .isGoal(let actor):
      language(
        nl: "De weg begint en eindigt bij \(named(actor)); kies een ander doel.",
        en: "The way begins and ends at \(named(actor)); choose another goal.")
    }
  }

  private func named(_ actor: Actor) -> String { "“\(actor.name.printable)”" }

  private func stopped(_ actor: Actor) -> String {
    language(
      nl: "\(named(actor)) is gestopt en doet niet mee.",
      en: "\(named(actor)) has stopped and takes no part.")
  }

  private func outsideLens(_ actor: Actor) -> String {
    language(
      nl: "\(named(actor)) (\(actor.kind.rawValue)) valt buiten wat gekozen is; verruim "
        + "--actor-kinds, --themes of --municipalities.",
      en: "\(named(actor)) (\(actor.kind.rawValue)) is outside what was chosen; widen "
        + "--actor-kinds, --themes or --municipalities.")
  }
}

extension ToolWords.Help {
  var matchAbstract: String {
    language(
      nl: "Zegt wie wie verder kan helpen, waarom, en via wie.",
      en: "Says who could help whom, why, and through whom.")
  }
  var matchExample: String {
    language(
      nl: "Zonder actor: voor iedereen, eerlijk verdeeld.\n\nVoorbeeld:",
      en: "Without an actor: for everybody, fairly divided.\n\nExample:")
      + " vliegwiel match Datasets/utrecht --municipality Zeist"
  }
  var matchActor: String {
    language(
      nl: "Voor wie: kenmerk of naam van een actor (standaard iedereen).",
      en: "For whom: the id or name of an actor (default: everybody).")
  }
  var matchMunicipality: String {
    language(
      nl: "Alleen voor actoren in deze gemeente; de ander mag van elders komen.",
      en: "Only for actors in this municipality; the other may come from elsewhere.")
  }
  var matchTop: String {
    language(
      nl: "Hoeveel anderen een actor hooguit benadert.",
      en: "How many others an actor is advised to ask, at most.")
  }
  var matchCap: String {
    language(
      nl: "Door hoeveel anderen een actor hooguit benaderd wordt (standaard 3).",
      en: "By how many others an actor is asked, at most (default: 3).")
  }
  var matchWeights: String {
    language(
      nl: "Hoe zwaar elk onderdeel weegt (standaard need=4,theme=3,phase=2,distance=2,reach=1).",
      en: "How much each part weighs (default: need=4,theme=3,phase=2,distance=2,reach=1).")
  }
  var matchKinds: String {
    language(
      nl: "Welke soorten actoren gematcht worden (standaard "
        + "initiative,network,umbrella,support).",
      en: "Which kinds of actor are matched (default: initiative,network,umbrella,support).")
  }
  var halvingDistance: String {
    language(
      nl: "De afstand waarover nabijheid halveert.", en: "The distance over which nearness halves.")
  }
  var matchMinimum: String {
    language(
      nl: "De laagste score, 0 tot 1 (standaard wat een gemiddeld paar scoort).",
      en: "The lowest score, 0 to 1 (default: what an average pair scores).")
  }
  var routeAbstract: String {
    language(
      nl: "Wijst de weg van een initiatief naar de juiste deur, over bekende verbanden.",
      en: "Shows the way from an initiative to the right door, over known links.")
  }
  var routeExample: String {
    language(nl: "Voorbeeld:", en: "Example:")
      + " vliegwiel route Datasets/utrecht voedselschuur-schalkwijk --to government"
  }
  var routeFrom: String {
    language(
      nl: "Waar de weg begint: kenmerk of naam van een actor.",
      en: "Where the way begins: the id or name of an actor.")
  }
  var routeTo: String {
    language(
      nl: "Waarheen: een soort (government, fund, ...), een rol (advising, connecting, ...) of een "
        + "actor.",
      en: "Where to: a kind (government, fund, ...), a role (advising, connecting, ...) or an "
        + "actor.")
  }
  var routeTheme: String {
    language(
      nl: "Alleen actoren van die soort of rol met dit thema.",
      en: "Only actors of that kind or role with this theme.")
  }
  var routeAlternatives: String {
    language(
      nl: "Hoeveel andere wegen naast de beste.", en: "How many other ways beside the best.")
  }
  var routeAvoid: String {
    language(
      nl: "Verbanden die geen deur openen (standaard "
        + "lacks-direction-from,works-against,concerns,wants-contact-with; \"\" voor geen).",
      en: "Links that open no door (default: "
        + "lacks-direction-from,works-against,concerns,wants-contact-with; \"\" for none).")
  }
  var routeCosts: String {
    language(
      nl: "Wat een soort verband kost (standaard 1 voor samen, 1.5 voor contact, 2 voor kennen van "
        + "naam).",
      en: "What a kind of link costs (default: 1 together, 1.5 in contact, 2 known by name).")
  }
}
