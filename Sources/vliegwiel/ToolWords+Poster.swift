internal import Posters
internal import Words

extension ToolWords {
  func missingSubject(_ kind: PosterKind) -> String {
    let call = "vliegwiel poster DATASET \(kind.rawValue) \(kind.placeholder(language)) -o FILE.pdf"
    switch kind {
    case .overview, .gaps, .list: return call
    case .theme: return language(nl: "Noem het thema: \(call)", en: "Name the theme: \(call)")
    case .municipality:
      return language(nl: "Noem de gemeente: \(call)", en: "Name the municipality: \(call)")
    case .initiative:
      return language(nl: "Noem het initiatief: \(call)", en: "Name the initiative: \(call)")
    }
  }

  func needlessSubject(_ kind: PosterKind) -> String {
    let others = PosterKind.allCases.filter(\.hasSubject).map(\.rawValue)
    return language(
      nl: "Na \(kind.rawValue) komt geen naam; wel na \(language.list(others)).",
      en: "No name follows \(kind.rawValue); one does follow \(language.list(others)).")
  }

  func needlessLens(_ kind: PosterKind) -> String {
    language(
      nl: "Bij \(kind.rawValue) is niets te kiezen met --seed, --actor-kinds, --link-kinds, "
        + "--statements, --themes of --municipalities: het vel toont alle verbanden van die ene.",
      en: "With \(kind.rawValue) there is nothing to choose by --seed, --actor-kinds, "
        + "--link-kinds, --statements, --themes or --municipalities: it shows all links of that "
        + "one.")
  }

  /// A theme or municipality as a message names it.
  struct Named {
    let id: String
    let name: String
  }

  func severalSubjects(_ text: String, argument: String, _ fitting: [Named]) -> String {
    let list = fitting.map(label).joined(separator: ", ")
    return language(
      nl: "\(argument): “\(text.printable)” past op \(fitting.count); geef het kenmerk: \(list).",
      en: "\(argument): “\(text.printable)” fits \(fitting.count); give the id: \(list).")
  }

  func unknownSubject(
    _ text: String, argument: String, near: [Named], all: [Named]
  ) -> String {
    let unknown = language(
      nl: "\(argument): “\(text.printable)” is niet bekend.",
      en: "\(argument): “\(text.printable)” is not known.")
    guard near.isEmpty else {
      let names = near.map(label)
      let list = language(
        nl: names.dropLast().isEmpty
          ? names[0] : names.dropLast().joined(separator: ", ") + " of " + names[names.count - 1],
        en: names.dropLast().isEmpty
          ? names[0] : names.dropLast().joined(separator: ", ") + " or " + names[names.count - 1])
      return unknown + language(nl: " Bedoelde u \(list)?", en: " Did you mean \(list)?")
    }
    guard !all.isEmpty else {
      return unknown + language(nl: " Het register heeft er geen.", en: " The register has none.")
    }
    let shown = all.prefix(40).map(label).joined(separator: ", ")
    let rest = all.count - min(all.count, 40)
    let more =
      rest > 0
      ? language(nl: " en nog \(language.number(rest))", en: " and \(language.number(rest)) more")
      : ""
    return unknown
      + language(nl: " Kies uit \(shown)\(more).", en: " Choose from \(shown)\(more).")
  }

  private func label(_ subject: Named) -> String {
    "“\(subject.name.printable)” (\(subject.id.printable))"
  }

  func needlessChoice(_ option: String, _ kind: PosterKind) -> String {
    language(
      nl: "\(option) past niet bij \(kind.rawValue): het vel gaat al over één. Laat de optie weg.",
      en: "\(option) does not go with \(kind.rawValue): the sheet is about one. Leave it out.")
  }

  func unknownForm(_ path: String) -> String {
    language(
      nl: "--output: “\(path.printable)” eindigt niet op .pdf, .svg, .png of .txt.",
      en: "--output: “\(path.printable)” does not end in .pdf, .svg, .png or .txt.")
  }

  var bleedNeedsPDF: String {
    language(
      nl: "--bleed is er voor drukwerk: geef een bestand dat op .pdf eindigt.",
      en: "--bleed is for printing: give a file that ends in .pdf.")
  }

  func needlessAll(_ kind: PosterKind) -> String {
    let others = PosterKind.allCases.filter(\.hasSubject).map(\.rawValue)
    return language(
      nl: "Van \(kind.rawValue) is er maar een; --all hoort bij \(language.list(others)).",
      en: "There is only one \(kind.rawValue); --all goes with \(language.list(others)).")
  }

  func allOrOne(_ kind: PosterKind) -> String {
    language(
      nl: "Geef bij \(kind.rawValue) een naam of --all, niet beide.",
      en: "With \(kind.rawValue) give a name or --all, not both.")
  }

  func allNeedsFolder(_ path: String) -> String {
    language(
      nl: "--output: --all maakt veel bestanden; geef een map in plaats van “\(path.printable)”.",
      en: "--output: --all makes many files; give a folder in place of “\(path.printable)”.")
  }

  func nothingToDraw(_ kind: PosterKind) -> String {
    language(
      nl: "Er is niets om te tekenen: deze keuze uit het register bevat geen enkel onderwerp voor "
        + "\(kind.rawValue).",
      en: "There is nothing to draw: this choice from the register holds no subject for "
        + "\(kind.rawValue).")
  }

  /// What the posters of a set are together.
  func setTitle(_ kind: PosterKind, _ count: Int) -> String {
    switch kind {
    case .overview, .gaps, .list: language(nl: "Overzicht", en: "Overview")
    case .theme:
      language(
        nl: language.count(count, "thema", "thema’s"),
        en: language.count(count, "theme", "themes"))
    case .municipality:
      language(
        nl: language.count(count, "gemeente", "gemeenten"),
        en: language.count(count, "municipality", "municipalities"))
    case .initiative:
      language(
        nl: language.count(count, "affiche", "affiches") + " van initiatieven",
        en: language.count(count, "poster", "posters") + " of initiatives")
    }
  }

  func madeSet(_ folder: String, _ count: Int) -> String {
    let sheets = language.count(
      count, language(nl: "affiche", en: "poster"), language(nl: "affiches", en: "posters"))
    return language(
      nl:
        "Gemaakt in \(folder): \(sheets), samen in \(PosterSet.all), met \(PosterSet.contactSheet) en \(PosterSet.words).",
      en:
        "Made in \(folder): \(sheets), together in \(PosterSet.all), with \(PosterSet.contactSheet) and \(PosterSet.words)."
    )
  }

  func problem(_ failure: PosterSet.Failure) -> String {
    (failure.id.map { "\($0.printable): " } ?? "") + problem(failure.error)
  }

  func made(_ path: String, _ title: String) -> String {
    language(nl: "Gemaakt: \(path) (\(title))", en: "Made: \(path) (\(title))")
  }
}

extension ToolWords.Help {
  var posterAbstract: String {
    language(
      nl: "Maakt een vel voor aan de wand: het overzicht, de gaten, de gemeenten op een rij, een "
        + "thema, een gemeente of een initiatief.",
      en: "Makes a sheet for the wall: the overview, the gaps, the municipalities in order, a "
        + "theme, a municipality or an initiative.")
  }
  var posterExample: String {
    language(nl: "Voorbeeld:", en: "Example:")
      + " vliegwiel poster Datasets/utrecht initiative energie-u -o energie-u.pdf\n"
      + language(nl: "Alle:", en: "All:")
      + " vliegwiel poster Datasets/utrecht initiative --all -o posters"
  }
  var posterKind: String { language(nl: "Wat het vel toont.", en: "What it shows.") }
  var posterSubject: String {
    language(
      nl: "Bij theme, municipality en initiative: welke, naar id of naam.",
      en: "For theme, municipality and initiative: which, by id or name.")
  }
  var posterOrientation: String {
    language(
      nl: "Liggend of staand (standaard liggend; list en initiative staand).",
      en: "Which way the page lies (default: landscape; list and initiative portrait).")
  }
  var posterSeed: String {
    language(
      nl: "Het toevalsgetal: hetzelfde getal geeft hetzelfde beeld (standaard 1).",
      en: "The seed: the same number gives the same picture (default: 1).")
  }
  var posterOutput: String {
    language(
      nl: "Het bestand; .pdf, .svg, .png of .txt (in woorden) zegt de vorm. Met --all: de map.",
      en: "The file; .pdf, .svg, .png or .txt (in words) says its form. With --all: the folder.")
  }
  var posterAll: String {
    language(
      nl: "Maak ze allemaal: elk apart, samen in posters.pdf, een contactblad en de tekst ervan.",
      en: "Make them all: each by itself, together in posters.pdf, a contact sheet and their text.")
  }
}

extension PosterKind {
  /// What stands for the subject in an example of a call.
  func placeholder(_ language: Language) -> String {
    switch self {
    case .overview, .gaps, .list: ""
    case .theme: "ID"
    case .municipality: language(nl: "NAAM", en: "NAME")
    case .initiative: "ID"
    }
  }
}
