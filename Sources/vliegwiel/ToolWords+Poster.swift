internal import Words

extension ToolWords {
  func missingSubject(_ kind: PosterKind) -> String {
    let call = "vliegwiel poster DATASET \(kind.rawValue) \(kind.placeholder(language)) -o FILE.pdf"
    switch kind {
    case .overview, .gaps, .list: return call
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

  func unknownForm(_ path: String) -> String {
    language(
      nl: "--output: “\(path.printable)” eindigt niet op .pdf, .svg of .png.",
      en: "--output: “\(path.printable)” does not end in .pdf, .svg or .png.")
  }

  var bleedNeedsPDF: String {
    language(
      nl: "--bleed is er voor drukwerk: geef een bestand dat op .pdf eindigt.",
      en: "--bleed is for printing: give a file that ends in .pdf.")
  }

  func made(_ path: String, _ title: String) -> String {
    language(nl: "Gemaakt: \(path) (\(title))", en: "Made: \(path) (\(title))")
  }
}

extension ToolWords.Help {
  var posterAbstract: String {
    language(
      nl: "Maakt een vel voor aan de wand: het overzicht, de gaten, de lijst van "
        + "gemeenten of het affiche van een initiatief.",
      en: "Makes a sheet for the wall: the overview, the gaps, the list of "
        + "municipalities, or the poster of an initiative.")
  }
  var posterExample: String {
    language(nl: "Voorbeeld:", en: "Example:")
      + " vliegwiel poster Datasets/utrecht initiative energie-u -o energie-u.pdf"
  }
  var posterKind: String { language(nl: "Wat het vel toont.", en: "What it shows.") }
  var posterSubject: String {
    language(
      nl: "Bij initiative: wie, naar id of naam.", en: "For initiative: who, by id or name.")
  }
  var posterOrientation: String {
    language(
      nl: "Liggend of staand (standaard: overview en gaps liggend, list en initiative "
        + "staand).",
      en: "Which way the page lies (default: overview and gaps landscape, list and "
        + "initiative portrait).")
  }
  var posterSeed: String {
    language(
      nl: "Het toevalsgetal: hetzelfde getal geeft hetzelfde beeld (standaard 1).",
      en: "The seed: the same number gives the same picture (default: 1).")
  }
  var posterOutput: String {
    language(
      nl: "Het bestand; .pdf, .svg of .png zegt de vorm.",
      en: "The file; .pdf, .svg or .png says its form.")
  }
}

extension PosterKind {
  /// What stands for the subject in an example of a call.
  func placeholder(_ language: Language) -> String {
    switch self {
    case .overview, .gaps, .list: ""
    case .initiative: "ID"
    }
  }
}
