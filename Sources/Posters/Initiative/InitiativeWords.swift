internal import Movement
internal import Words

/// The words of a poster of one actor, Dutch and English.
struct InitiativeWords {
  private let language: Language

  init(_ language: Language) { self.language = language }

  var contacts: String { language(nl: "Met wie?", en: "With whom?") }
  var peers: String { language(nl: "bewoners", en: "residents") }
  var helpers: String { language(nl: "steun en overheid", en: "support and government") }
  var offers: String { language(nl: "Wij bieden", en: "We offer") }
  var needs: String { language(nl: "Wij zoeken", en: "We are looking for") }
  var roles: String { language(nl: "Wij doen", en: "What we do") }
  var website: String { language(nl: "Lees meer", en: "Read more") }

  /// That nothing is known of links; never that there are none.
  var noContacts: String {
    language(
      nl: "Nog niet bekend. Met wie werkt u samen? Vertel het ons.",
      en: "Not known yet. With whom do you work? Tell us.")
  }

  func source(_ title: String) -> String {
    language(nl: "bron: \(title)", en: "source: \(title)")
  }

  /// With whom it works, for those who cannot see the drawing.
  func description(_ content: InitiativeContent) -> String {
    let contacts = (content.peers + content.helpers).map { contact in
      "\(contact.actor.name) (\(shared(contact.kinds)))"
    }
    return contacts.isEmpty ? noContacts : language.list(contacts) + "."
  }

  func more(_ count: Int) -> String {
    language(nl: "en nog \(count)", en: "and \(count) more")
  }

  func phase(_ phase: Phase) -> String {
    switch phase {
    case .signal: language(nl: "een eerste idee", en: "a first idea")
    case .pioneer: language(nl: "net begonnen", en: "just begun")
    case .growth: language(nl: "groeit", en: "growing")
    case .established: language(nl: "staat stevig", en: "well established")
    case .stuck: language(nl: "zit vast", en: "stuck")
    case .stopped: language(nl: "gestopt", en: "stopped")
    }
  }

  /// What two actors share, without saying who does what to whom.
  func shared(_ kinds: [LinkKind]) -> String {
    var words: [String] = []
    for kind in kinds {
      let word = noun(kind)
      if !words.contains(word) { words.append(word) }
    }
    return words.joined(separator: " · ")
  }

  private func noun(_ kind: LinkKind) -> String {
    switch kind {
    case .member: language(nl: "lid", en: "member")
    case .collaborates: language(nl: "samen aan het werk", en: "working together")
    case .supports: language(nl: "steun", en: "support")
    case .funds: language(nl: "geld", en: "funding")
    case .founds: language(nl: "opgericht", en: "founded")
    case .partOf: language(nl: "onderdeel", en: "part")
    case .takesPart: language(nl: "doet mee", en: "taking part")
    case .facilitates: language(nl: "maakt mogelijk", en: "making it possible")
    case .advises: language(nl: "advies", en: "advice")
    case .commissions: language(nl: "opdracht", en: "commission")
    case .executes: language(nl: "uitvoering", en: "carrying out")
    case .recognises: language(nl: "erkenning", en: "recognition")
    case .uses: language(nl: "gebruik", en: "use")
    case .contributes: language(nl: "bijdrage", en: "contribution")
    case .knows, .wantsContactWith: language(nl: "kennissen", en: "acquaintance")
    case .refersTo: language(nl: "verwijzing", en: "referral")
    case .takesOver: language(nl: "overname", en: "taking over")
    case .concerns: language(nl: "onderwerp", en: "subject")
    case .explores: language(nl: "verkenning", en: "exploration")
    case .lacksDirectionFrom, .worksAgainst: language(nl: "verschil van mening", en: "dispute")
    }
  }
}
