import Tables
public import Words

// Every text about problems that people read.

extension Problem {
  /// The problem as one sentence: file, line, column, what is wrong and what was probably meant.
  ///
  /// ```swift
  /// problem.message(in: .en)
  /// // actors.csv, line 12, column themes: “voedsell” is not a known theme; did you mean “voedsel”?
  /// ```
  public func message(in language: Language) -> String {
    var place = file
    if let line { place += language(nl: ", regel ", en: ", line ") + "\(line)" }
    if let column { place += language(nl: ", kolom ", en: ", column ") + column }
    let text = (place.isEmpty ? "" : place + ": ") + kind.sentence(about: shortValue, in: language)
    // Nothing from a file may steer a terminal.
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.isForReading && $0 != "\n" && $0 != "\r" ? $0 : "\u{FFFD}" }))
  }

  private var shortValue: String {
    let value = value ?? ""
    return "“" + (value.count > 60 ? value.prefix(59) + "…" : value) + "”"
  }
}

extension Problem.Kind {
  fileprivate func sentence(about value: String, in language: Language) -> String {
    switch self {
    case .noRegister:
      language(
        nl: "hier staat geen register: datapackage.json en actors.csv ontbreken.",
        en: "there is no register here: datapackage.json and actors.csv are missing.")
    case .noDescriptor:
      language(
        nl: "ontbreekt; de tabellen zijn gezocht onder hun gewone namen.",
        en: "is missing; the tables were looked for under their usual names.")
    case .brokenDescriptor(let place?):
      language(
        nl: "“\(place)” ontbreekt of heeft een waarde die daar niet kan.",
        en: "“\(place)” is missing or has a value that cannot be there.")
    case .brokenDescriptor(nil):
      language(nl: "is geen geldige JSON.", en: "is not valid JSON.")
    case .missingTable(let name):
      language(
        nl: "noemt de tabel “\(name)” niet, en die hoort bij elk register.",
        en: "does not list the table “\(name)”, which every register has.")
    case .unreadableFile:
      language(
        nl: "is er niet of is niet te lezen.", en: "is not there or cannot be read.")
    case .outsideFolder:
      language(
        nl: "ligt buiten de map van het register en wordt niet gelezen.",
        en: "lies outside the folder of the register and is not read.")
    case .form(let kind): kind.sentence(in: language)
    case .unknownColumn(let suggestion, let isKept):
      language(
        nl: "deze kolom is onbekend en wordt \(isKept ? "bewaard zoals zij is" : "overgeslagen")",
        en: "this column is unknown and is \(isKept ? "kept as it is" : "skipped")")
        + didYouMean(suggestion, in: language)
    case .hiddenRelease:
      language(
        nl: "deze kolom lijkt te zeggen wie een rij mag zien; noem haar “release”.",
        en: "this column seems to say who may see a row; call it “release”.")
    case .releaseWithoutMeaning:
      language(
        nl: "deze tabel kent geen vrijgave: wat erin staat is voor iedereen; haal deze kolom "
          + "weg, en wat vertrouwelijk is ook.",
        en: "this table has no release: what it holds is for everybody; take this column out, and "
          + "what is confidential too.")
    case .sameColumn(let other):
      language(
        nl: "betekent hetzelfde als de kolom “\(other)”; laat er één staan.",
        en: "means the same as the column “\(other)”; keep one of them.")
    case .missingColumn:
      language(nl: "deze kolom ontbreekt.", en: "this column is missing.")
    case .missingCell:
      language(nl: "deze cel mag niet leeg zijn.", en: "this cell must not be empty.")
    case .controlCharacter(let code):
      language(
        nl: "bevat een onleesbaar teken (U+\(hexadecimal(code))); typ de cel opnieuw.",
        en: "holds an unreadable character (U+\(hexadecimal(code))); type the cell again.")
    case .unknownWord(let list, let known, let suggestion):
      language(
        nl: "\(value) is geen bekende waarde voor \(list.nl)",
        en: "\(value) is not a known value for \(list.en)")
        + (suggestion == nil
          ? language(nl: "; kies uit ", en: "; choose from ") + known.joined(separator: ", ") + "."
          : didYouMean(suggestion, in: language))
    case .unknownReference(let referent, let suggestion):
      language(
        nl: "\(value) is geen \(referent.known(in: .nl))",
        en: "\(value) is not a \(referent.known(in: .en))")
        + didYouMean(suggestion, in: language)
    case .repeatedValue:
      language(
        nl: "\(value) staat meer dan één keer in deze cel.",
        en: "\(value) stands in this cell more than once.")
    case .notWholeNumber(let least, nil):
      language(
        nl: "\(value) is geen geheel getal van \(least) of meer.",
        en: "\(value) is not a whole number of \(least) or more.")
    case .notWholeNumber(let least, let most?):
      language(
        nl: "\(value) is geen geheel getal van \(least) tot en met \(most).",
        en: "\(value) is not a whole number from \(least) to \(most).")
    case .notPositive:
      language(
        nl: "\(value) is geen getal boven nul.", en: "\(value) is not a number above zero.")
    case .notShare:
      language(
        nl: "\(value) is geen aandeel van 0 tot en met 1, zoals 0,8 of 80%.",
        en: "\(value) is not a share from 0 to 1, such as 0.8 or 80%.")
    case .notDate(let suggestion):
      language(
        nl: "\(value) is geen datum zoals 2019, 2019-05 of 2020-11-05",
        en: "\(value) is not a date such as 2019, 2019-05 or 2020-11-05")
        + didYouMean(suggestion, in: language)
    case .notCoordinate(let limit):
      language(
        nl: "\(value) is geen aantal graden van -\(limit) tot \(limit).",
        en: "\(value) is not a number of degrees from -\(limit) to \(limit).")
    case .halfPosition:
      language(
        nl: "een plaats op de kaart heeft breedtegraad én lengtegraad nodig.",
        en: "a place on the map needs both latitude and longitude.")
    case .notWebAddress:
      language(
        nl: "\(value) is geen webadres dat begint met https:// of http://.",
        en: "\(value) is not a web address that begins with https:// or http://.")
    case .notColor:
      language(
        nl: "\(value) is geen kleur zoals #1b7f79.",
        en: "\(value) is not a colour such as #1b7f79.")
    case .duplicateKey(let line):
      language(
        nl: "\(value) staat ook op regel \(line); een kenmerk hoort bij één rij.",
        en: "\(value) also stands on line \(line); a key belongs to one row.")
    case .untilBeforeSince(let since):
      language(
        nl: "het einde \(value) ligt vóór het begin “\(since)”.",
        en: "the end \(value) lies before the beginning “\(since)”.")
    case .linkToSelf:
      language(
        nl: "\(value) is met zichzelf verbonden.", en: "\(value) is linked to itself.")
    case .duplicateLink(let line):
      language(
        nl: "dit verband staat precies zo ook op regel \(line).",
        en: "this link stands exactly like this on line \(line) too.")
    case .undeclaredRelease(let rows):
      language(
        nl: "\(language.count(rows, "rij heeft", "rijen hebben")) geen vrijgave en het register "
          + "noemt er geen, dus niemand buiten ziet ze; vul de kolom release, of zet in "
          + "datapackage.json: \"vliegwiel\": {\"release\": \"public\"}.",
        en: "\(language.count(rows, "row has", "rows have")) no release and the register declares "
          + "none, so nobody outside sees them; fill the column release, or put in "
          + "datapackage.json: \"vliegwiel\": {\"release\": \"public\"}.")
    }
  }

  private func didYouMean(_ suggestion: String?, in language: Language) -> String {
    suggestion.map { language(nl: "; bedoelde u “\($0)”?", en: "; did you mean “\($0)”?") } ?? "."
  }

  private func hexadecimal(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Problem.Referent {
  fileprivate func known(in language: Language) -> String {
    switch self {
    case .actor: language(nl: "bekende actor", en: "known actor")
    case .theme: language(nl: "bekend thema", en: "known theme")
    case .municipality: language(nl: "bekende gemeente", en: "known municipality")
    case .source: language(nl: "bekende bron", en: "known source")
    }
  }
}

extension TableProblem.Kind {
  fileprivate func sentence(in language: Language) -> String {
    switch self {
    case .notText:
      language(
        nl: "dit is geen tekstbestand; bewaar de tabel als CSV.",
        en: "this is not a text file; save the table as CSV.")
    case .noHeadings:
      language(nl: "de tabel is leeg, ook zonder koppen.", en: "the table is empty, headings too.")
    case .unterminatedQuote:
      language(
        nl: "hier begint een aanhalingsteken dat nergens sluit.",
        en: "a quotation mark opens here and never closes.")
    case .strayQuote:
      language(
        nl: "een aanhalingsteken midden in een cel moet verdubbeld en de cel omsloten worden.",
        en: "a quotation mark within a cell must be doubled and the cell enclosed.")
    case .tooManyCells(let expected, let found):
      language(
        nl: "deze rij heeft \(found) cellen, de tabel \(expected) koppen.",
        en: "this row has \(found) cells, the table \(expected) headings.")
    case .tooFewCells(let expected, let found):
      language(
        nl: "deze rij heeft maar \(language.count(found, "cel", "cellen")), de tabel "
          + "\(expected) koppen.",
        en: "this row has only \(language.count(found, "cell", "cells")), the table "
          + "\(expected) headings.")
    case .emptyHeading:
      language(nl: "deze kolom heeft geen kop.", en: "this column has no heading.")
    case .duplicateHeading(let heading, let column):
      language(
        nl: "“\(heading)” is ook de kop van kolom \(column).",
        en: "“\(heading)” is the heading of column \(column) too.")
    }
  }
}
