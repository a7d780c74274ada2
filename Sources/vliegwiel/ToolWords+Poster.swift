internal import Words

extension ToolWords {
  var missingSubject: String {
    language(
      nl: "Noem het initiatief: vliegwiel poster DATASET initiative ID -o FILE.pdf",
      en: "Name the initiative: vliegwiel poster DATASET initiative ID -o FILE.pdf")
  }

  func needlessSubject(_ kind: String) -> String {
    language(
      nl: "Na \(kind) komt geen naam; alleen na initiative.",
      en: "No name follows \(kind); only initiative has one.")
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
      nl: "Maakt een vel voor aan de wand: het overzicht of het affiche van een initiatief.",
      en: "Makes a sheet for the wall: the overview or the poster of an initiative.")
  }
  var posterExample: String {
    language(nl: "Voorbeeld:", en: "Example:")
      + " vliegwiel poster Datasets/utrecht initiative energie-u -o energie-u.pdf"
  }
  var posterKind: String {
    language(
      nl: "Wat het vel toont: overview (liggend) of initiative (staand).",
      en: "What it shows: overview (landscape) or initiative (portrait).")
  }
  var posterSubject: String {
    language(
      nl: "Bij initiative: wie, naar id of naam.", en: "For initiative: who, by id or name.")
  }
  var posterOutput: String {
    language(
      nl: "Het bestand; .pdf, .svg of .png zegt de vorm.",
      en: "The file; .pdf, .svg or .png says its form.")
  }
}
