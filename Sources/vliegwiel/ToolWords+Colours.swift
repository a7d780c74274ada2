internal import Posters
internal import Words

extension ToolWords {
  /// What is doubtful about the colours that a register gives its themes.
  func line(_ doubt: ThemeColours.Doubt) -> String {
    let kind = language(nl: "let op", en: "warning")
    switch doubt {
    case .faint(let theme, let contrast):
      let ratio = language.number(contrast, decimals: 1)
      return "\(kind): "
        + language(
          nl: "themes.csv, color: de kleur van “\(theme)” valt weg tegen het papier "
            + "(contrast \(ratio) op 1; minstens 3 op 1). Neem een donkerder kleur.",
          en: "themes.csv, color: the colour of “\(theme)” hardly stands out from the paper "
            + "(contrast \(ratio) to 1; at least 3 to 1). Take a darker colour.")
    case .alike(let theme, let other, let difference):
      let size = language.number(difference, decimals: 1)
      return "\(kind): "
        + language(
          nl: "themes.csv, color: niet iedereen ziet verschil tussen de kleuren van “\(theme)” en "
            + "“\(other)” (verschil \(size); minstens 6). Laat er een leeg, dan kiest Vliegwiel.",
          en: "themes.csv, color: not everybody can tell the colours of “\(theme)” and "
            + "“\(other)” apart (difference \(size); at least 6). Leave one empty, and Vliegwiel "
            + "chooses.")
    }
  }
}
