internal import Words

/// The help on fragility.
extension ToolWords.Help {
  var fragilityAbstract: String {
    language(
      nl: "Wat er stopt als een actor, of een soort actoren, stopt.",
      en: "What stops when an actor, or a kind of actor, stops.")
  }
  var fragilityExample: String {
    language(nl: "Voorbeeld:", en: "Example:")
      + " vliegwiel fragility Datasets/utrecht provincie-utrecht"
  }
  var fragileActor: String {
    language(
      nl: "De actor om van dichtbij te bekijken, naar kenmerk of naam.",
      en: "The actor to look at closely, by key or name.")
  }
  var fragileKind: String {
    language(
      nl: "De soort om van dichtbij te bekijken, alle actoren ervan tegelijk.",
      en: "The kind to look at closely, all its actors at once.")
  }
  var province: String {
    language(
      nl: "Welke actoren de provincie zijn (standaard elke overheid met provinciale schaal).",
      en: "Which actors are the province (default: every government of provincial scale).")
  }
  var lossRuns: String {
    language(
      nl: "Hoe vaak actoren in een willekeurige volgorde wegvallen.",
      en: "How often actors are lost in a random order.")
  }
  var lossSteps: String {
    language(
      nl: "In hoeveel stappen het wegvallen wordt verteld.",
      en: "In how many steps the loss is told.")
  }
  var fragilitySources: String {
    language(
      nl: "Vanuit hoeveel actoren naar kortste wegen wordt gezocht (standaard alle, boven 10.000 "
        + "actoren 1.000).",
      en: "From how many actors shortest paths are searched (default: all, above 10,000 actors "
        + "1,000).")
  }
}

/// What can be wrong with an actor that was asked for.
extension ToolWords {
  var actorArgument: String { language(nl: "de actor", en: "the actor") }

  var actorOrKind: String {
    language(
      nl: "Geef een actor of --kind, niet allebei.", en: "Give an actor or --kind, not both.")
  }

  func unknownActor(_ word: String, option: String, nearest: String?) -> String {
    "\(option): “\(word.printable)” "
      + language(
        nl: "is hier niet bekend; geef het kenmerk of de naam van een actor.",
        en: "is not known here; give the key or the name of an actor.")
      + (nearest.map { language(nl: " Bedoelde u “\($0)”?", en: " Did you mean “\($0)”?") } ?? "")
  }

  func severalActors(_ word: String, option: String, keys: [String]) -> String {
    "\(option): “\(word.printable)” "
      + language(
        nl: "heten er meer; geef een kenmerk: \(keys.joined(separator: ", ")).",
        en: "is the name of several; give a key: \(keys.joined(separator: ", ")).")
  }

  func stoppedActor(_ name: String, option: String) -> String {
    "\(option): \(name) "
      + language(nl: "is al gestopt.", en: "has stopped already.")
  }
}
