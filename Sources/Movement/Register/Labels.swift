public import Words

// Every label of the register's words, Dutch and English.

extension ActorKind {
  /// What people call this kind: "initiatief", "initiative".
  public func label(in language: Language) -> String {
    switch self {
    case .initiative: language(nl: "initiatief", en: "initiative")
    case .network: language(nl: "netwerk", en: "network")
    case .umbrella: language(nl: "koepel", en: "umbrella")
    case .support: language(nl: "ondersteuner", en: "supporter")
    case .government: language(nl: "overheid", en: "government")
    case .region: language(nl: "regio", en: "region")
    case .fund: language(nl: "fonds", en: "fund")
    case .programme: language(nl: "programma", en: "programme")
    case .policy: language(nl: "beleid", en: "policy")
    case .instrument: language(nl: "instrument", en: "instrument")
    case .meeting: language(nl: "bijeenkomst", en: "meeting")
    }
  }

  /// What people call several of this kind: "initiatieven", "initiatives".
  public func plural(in language: Language) -> String {
    switch self {
    case .initiative: language(nl: "initiatieven", en: "initiatives")
    case .network: language(nl: "netwerken", en: "networks")
    case .umbrella: language(nl: "koepels", en: "umbrellas")
    case .support: language(nl: "ondersteuners", en: "supporters")
    case .government: language(nl: "overheden", en: "governments")
    case .region: language(nl: "regio’s", en: "regions")
    case .fund: language(nl: "fondsen", en: "funds")
    case .programme: language(nl: "programma’s", en: "programmes")
    case .policy: language(nl: "beleidsstukken", en: "policies")
    case .instrument: language(nl: "instrumenten", en: "instruments")
    case .meeting: language(nl: "bijeenkomsten", en: "meetings")
    }
  }

  /// What this list of words is called.
  public static func title(in language: Language) -> String {
    language(nl: "soort actor", en: "kind of actor")
  }
}

extension Sector {
  /// What people call this sector.
  public func label(in language: Language) -> String {
    switch self {
    case .community: language(nl: "gemeenschap", en: "community")
    case .support: language(nl: "ondersteuning", en: "support")
    case .government: language(nl: "overheid", en: "government")
    case .other: language(nl: "overig", en: "other")
    }
  }

  /// What this list of words is called.
  public static func title(in language: Language) -> String {
    language(nl: "sector", en: "sector")
  }
}

extension Scale {
  /// What people call this scale.
  public func label(in language: Language) -> String {
    switch self {
    case .local: language(nl: "lokaal", en: "local")
    case .city: language(nl: "stedelijk", en: "city-wide")
    case .municipal: language(nl: "gemeentelijk", en: "municipal")
    case .intermunicipal: language(nl: "intergemeentelijk", en: "intermunicipal")
    case .regional: language(nl: "regionaal", en: "regional")
    case .provincial: language(nl: "provinciaal", en: "provincial")
    case .national: language(nl: "landelijk", en: "national")
    }
  }

  /// What this list of words is called.
  public static func title(in language: Language) -> String {
    language(nl: "schaal", en: "scale")
  }
}

extension Phase {
  /// What people call this phase.
  public func label(in language: Language) -> String {
    switch self {
    case .signal: language(nl: "signaal", en: "signal")
    case .pioneer: language(nl: "pionier", en: "pioneer")
    case .growth: language(nl: "groei", en: "growth")
    case .established: language(nl: "gevestigd", en: "established")
    case .stuck: language(nl: "vastgelopen", en: "stuck")
    case .stopped: language(nl: "gestopt", en: "stopped")
    }
  }

  /// What this list of words is called.
  public static func title(in language: Language) -> String {
    language(nl: "fase", en: "phase")
  }
}

extension Role {
  /// What people call this role.
  public func label(in language: Language) -> String {
    switch self {
    case .representing: language(nl: "vertegenwoordigend", en: "representing")
    case .advising: language(nl: "adviserend", en: "advising")
    case .activating: language(nl: "activerend", en: "activating")
    case .connecting: language(nl: "verbindend", en: "connecting")
    }
  }

  /// What this list of words is called.
  public static func title(in language: Language) -> String {
    language(nl: "rol", en: "role")
  }
}

extension LinkKind {
  /// The verb that fits between the names of the two actors: "is lid van", "is a member of".
  public func label(in language: Language) -> String {
    switch self {
    case .member: language(nl: "is lid van", en: "is a member of")
    case .collaborates: language(nl: "werkt samen met", en: "collaborates with")
    case .supports: language(nl: "ondersteunt", en: "supports")
    case .funds: language(nl: "financiert", en: "funds")
    case .founds: language(nl: "richtte op", en: "founded")
    case .partOf: language(nl: "is deel van", en: "is part of")
    case .takesPart: language(nl: "doet mee aan", en: "takes part in")
    case .facilitates: language(nl: "faciliteert", en: "facilitates")
    case .advises: language(nl: "adviseert", en: "advises")
    case .commissions: language(nl: "geeft opdracht tot", en: "commissions")
    case .executes: language(nl: "voert uit", en: "executes")
    case .recognises: language(nl: "erkent", en: "recognises")
    case .uses: language(nl: "gebruikt", en: "uses")
    case .contributes: language(nl: "draagt bij aan", en: "contributes to")
    case .knows: language(nl: "kent", en: "knows")
    case .refersTo: language(nl: "verwijst naar", en: "refers to")
    case .lacksDirectionFrom: language(nl: "mist richting van", en: "lacks direction from")
    case .takesOver: language(nl: "neemt over van", en: "takes over from")
    case .worksAgainst: language(nl: "werkt tegen", en: "works against")
    case .concerns: language(nl: "gaat over", en: "is about")
    case .explores: language(nl: "verkent", en: "explores")
    case .wantsContactWith: language(nl: "wil contact met", en: "wants contact with")
    }
  }

  /// What this list of words is called.
  public static func title(in language: Language) -> String {
    language(nl: "soort verband", en: "kind of link")
  }
}

extension Statement {
  /// What people call this statement.
  public func label(in language: Language) -> String {
    switch self {
    case .fact: language(nl: "feit", en: "fact")
    case .proposed: language(nl: "voorstel", en: "proposal")
    case .wish: language(nl: "wens", en: "wish")
    case .criticism: language(nl: "kritiek", en: "criticism")
    }
  }

  /// What this list of words is called.
  public static func title(in language: Language) -> String {
    language(nl: "uitspraak", en: "statement")
  }
}

extension Release {
  /// What people call this release.
  public func label(in language: Language) -> String {
    switch self {
    case .public: language(nl: "openbaar", en: "public")
    case .network: language(nl: "netwerk", en: "network")
    case .counted: language(nl: "alleen geteld", en: "counted only")
    case .confidential: language(nl: "vertrouwelijk", en: "confidential")
    }
  }

  /// What this list of words is called.
  public static func title(in language: Language) -> String {
    language(nl: "vrijgave", en: "release")
  }
}

extension Audience {
  /// What people call this audience.
  public func label(in language: Language) -> String {
    switch self {
    case .public: language(nl: "iedereen", en: "everybody")
    case .network: language(nl: "het netwerk", en: "the network")
    case .internal: language(nl: "intern", en: "internal")
    }
  }

  /// What this list of words is called.
  public static func title(in language: Language) -> String {
    language(nl: "publiek", en: "audience")
  }
}
