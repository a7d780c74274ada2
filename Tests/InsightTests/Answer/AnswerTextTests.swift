import Insight
import Testing

struct AnswerTextTests {
  private var text: AnswerText {
    var text = AnswerText()
    text.heading("Kop")
    text.paragraph("Eén zin.")
    text.item("een")
    text.item("twee")
    text.table(["Naam", "Aantal"], [["a|b", "1"], ["c", "20"]])
    return text
  }

  @Test func plainTextSetsPiecesApartAndItemsTogether() {
    #expect(
      text.plain
        == "Kop\n───\n\nEén zin.\n\n• een\n• twee\n\nNaam  Aantal\na|b        1\nc         20\n")
  }

  @Test func markdownEscapesWhatWouldBeMarks() {
    #expect(
      text.markdown == "## Kop\n\nEén zin.\n\n- een\n- twee\n\n"
        + "| Naam | Aantal |\n|---|---:|\n| a\\|b | 1 |\n| c | 20 |\n")
    var hostile = AnswerText()
    hostile.paragraph("<b>*x*</b>\n# y")
    #expect(hostile.markdown == "\\<b\\>\\*x\\*\\</b\\> \\# y\n")
  }

  @Test func emptyTextAndEmptyTablesAreNothing() {
    #expect(AnswerText().plain.isEmpty)
    var text = AnswerText()
    text.table(["Naam"], [])
    #expect(text.markdown.isEmpty)
  }
}
