import Insight
import Tables
import Testing

struct AnswerTableTests {
  private var table: AnswerTable {
    var table = AnswerTable(name: "x", columns: ["id", "share"])
    table.append([.text("a,b"), .decimal(0.5)])
    table.append([.text("=1+1"), .empty])
    return table
  }

  @Test func csvHasAHeadingAndGuardsItsCells() {
    #expect(table.csv(isSynthetic: false) == "id,share\n\"a,b\",0.5\n'=1+1,\n")
  }

  @Test func madeUpDataSaySoInEveryRow() {
    #expect(
      table.csv(isSynthetic: true)
        == "id,share,synthetic\n\"a,b\",0.5,true\n'=1+1,,true\n")
  }
}
