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
      nl: "Vanuit hoeveel actoren naar kortste wegen wordt gezocht (standaard alle, boven 1.000 "
        + "actoren 200).",
      en: "From how many actors shortest paths are searched (default: all, above 1,000 actors "
        + "200).")
  }
}

/// What can be wrong with what is to be looked at closely.
extension ToolWords {
  var actorOrKind: String {
    language(
      nl: "Geef een actor of --kind, niet allebei.", en: "Give an actor or --kind, not both.")
  }

  func stoppedActor(_ name: String, argument: String) -> String {
    language(
      nl: "\(argument): “\(name.printable)” is al gestopt.",
      en: "\(argument): “\(name.printable)” has stopped already.")
  }
}
