internal import Words

extension ToolWords {
  /// The help texts.
  struct Help {
    let language: Language

    var abstract: String {
      language(
        nl: "Brengt een burgerbeweging in beeld: wie er is, wie verbindt, en waar iets ontbreekt.",
        en: "Maps a citizens' movement: who is in it, who connects it, and where it is missing.")
    }
    var discussion: String {
      language(
        nl: "Uitgangscodes: 0 klaar, 1 problemen in de gegevens, 2 verkeerd gebruik, "
          + "3 niet gelezen of geschreven.\n\nIn English: vliegwiel --help --lang en",
        en: "Exit codes: 0 done, 1 problems in the data, 2 wrong use, 3 not read or written."
          + "\n\nIn het Nederlands: vliegwiel --help --lang nl")
    }
    var overviewAbstract: String {
      language(
        nl: "Maakt het overzicht: een vel, kaart en matrix, tabellen en een samenvatting.",
        en: "Makes the overview: a sheet, map and matrix, tables and a summary.")
    }
    var overviewExample: String {
      language(nl: "Voorbeeld:", en: "Example:")
        + " vliegwiel overview Datasets/utrecht -o output --size a1"
    }
    var checkAbstract: String {
      language(
        nl: "Controleert een register en noemt alle problemen.",
        en: "Checks a register and names all its problems.")
    }
    var checkExample: String {
      language(nl: "Voorbeeld:", en: "Example:") + " vliegwiel check Datasets/utrecht"
    }
    var dataset: String {
      language(
        nl: "De map van het register, met datapackage.json.",
        en: "The folder of the register, with datapackage.json.")
    }
    var languageOption: String {
      language(
        nl: "De taal van alle teksten (standaard die van het register).",
        en: "The language of all texts (default: that of the register).")
    }
    var audience: String {
      language(
        nl: "Voor wie: iedereen, het netwerk of intern.",
        en: "For whom: everybody, the network or internal.")
    }
    var quiet: String {
      language(nl: "Zeg niets als alles goed gaat.", en: "Say nothing when all goes well.")
    }
    var answerFormat: String {
      language(
        nl: "De vorm: tekst met tabellen, CSV (de hoofdtabel) of JSON (standaard table).",
        en: "The form: text with tables, CSV (the main table) or JSON (default: table).")
    }
    var answerOutput: String {
      language(
        nl: "Het bestand voor het antwoord; een map krijgt alle vormen en tabellen.",
        en: "The file for the answer; a folder gets all forms and tables.")
    }
    var clustersAbstract: String {
      language(
        nl: "Waar de beweging samenhangt, en hoe ver clusters over thema’s heen gaan.",
        en: "Where the movement clusters, and how far its clusters cross themes.")
    }
    var clustersExample: String {
      language(nl: "Voorbeeld:", en: "Example:") + " vliegwiel clusters Datasets/utrecht -o out/"
    }
    var outputFolder: String {
      language(
        nl: "De map waarin de bestanden komen; wat er al zo heet, wordt vervangen.",
        en: "The folder for the files; files of the same name are replaced.")
    }
    var size: String { language(nl: "Het papierformaat.", en: "The paper size.") }
    var orientation: String { language(nl: "Liggend of staand.", en: "Which way the page lies.") }
    var bleed: String {
      language(
        nl: "Afloop voor de drukker, 1 tot 20: de pdf krijgt rondom papier en snijtekens.",
        en: "Bleed for the printer, 1 to 20: the PDF gets paper all around and crop marks.")
    }
    var like: String {
      language(
        nl: "Een eerder overzicht: wie er toen al was, blijft zo veel mogelijk op zijn plek.",
        en: "An earlier overview: those in it stay where they were as far as can be.")
    }
    var seed: String {
      language(
        nl: "Het toevalsgetal: hetzelfde getal geeft hetzelfde beeld.",
        en: "The seed: the same number gives the same picture.")
    }
    var actorKinds: String {
      language(
        nl: "Alleen deze soorten actoren (standaard organisaties en programma’s).",
        en: "Only these kinds of actor (default: organisations and programmes).")
    }
    var linkKinds: String {
      language(nl: "Alleen deze soorten verbanden.", en: "Only these kinds of link.")
    }
    var statements: String {
      language(
        nl: "Alleen deze uitspraken: fact, proposed, wish, criticism (standaard fact).",
        en: "Only these statements: fact, proposed, wish, criticism (default: fact).")
    }
    var themes: String {
      language(
        nl: "Alleen actoren met een van deze thema’s.", en: "Only actors with one of these themes.")
    }
    var municipalities: String {
      language(
        nl: "Alleen actoren in een van deze gemeenten, naar naam of code.",
        en: "Only actors in one of these municipalities, by name or code.")
    }
  }
}
