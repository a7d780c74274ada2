public import Movement
public import Words

extension AnswerText {
  /// A text about a register: its title and, when the register was made up, that it is.
  public init(about subject: String, in register: ReleasedRegister, language: Language) {
    self.init()
    heading(register.title.map { "\(subject) · \($0[language])" } ?? subject)
    if register.isSynthetic {
      paragraph(
        language(
          nl: "VERZONNEN GEGEVENS: geen van deze actoren bestaat.",
          en: "SYNTHETIC DATA: none of these actors exists."))
    }
  }

  /// Adds for whom the text is, and what was held back from them.
  public mutating func colophon(of register: ReleasedRegister, language: Language) {
    let audience = register.audience.label(in: language)
    let withheld = register.withheld
    var text = language(nl: "Voor: \(audience).", en: "For: \(audience).")
    if let date = register.created {
      text += language(nl: " Stand: \(date).", en: " As of: \(date).")
    }
    if withheld.records > 0 {
      text +=
        " "
        + language(
          nl: language.count(
            withheld.records, "gegeven blijft", "gegevens blijven")
            + " om vertrouwelijkheid buiten dit antwoord.",
          en: language.count(withheld.records, "record is", "records are")
            + " left out for confidentiality.")
    }
    paragraph(text)
  }
}
