import Posters
import Testing
import Words

struct ClusterCourseTests {
  @Test(arguments: [
    ([5, 7, 10], "loopt hun aantal van 5 naar 10.", "goes from 5 to 10."),
    ([5, 7.5, 6, 10], "loopt hun aantal van 5 naar 10.", "goes from 5 to 10."),
    ([10, 7, 5], "loopt hun aantal van 10 naar 5.", "goes from 10 to 5."),
    (
      [5, 11, 10], "loopt hun aantal van 5 naar 10, met onderweg hoogstens 11.",
      "goes from 5 to 10, with 11 at most on the way."
    ),
    (
      [5, 3, 10], "loopt hun aantal van 5 naar 10, met onderweg minstens 3.",
      "goes from 5 to 10, with 3 at least on the way."
    ),
    (
      [10, 4, 1200, 5], "loopt hun aantal van 10 naar 5, met onderweg 4 tot 1.200.",
      "goes from 10 to 5, with 4 to 1,200 on the way."
    ),
    (
      [5, 11, 5], "begint en eindigt hun aantal bij 5, met onderweg hoogstens 11.",
      "starts and ends at 5, with 11 at most on the way."
    ),
    ([5, 4.9, 5], "blijft hun aantal gelijk.", "stays the same."),
  ])
  func saysWhereItBeginsEndsAndGoes(counts: [Double], nl: String, en: String) {
    let course = ClusterCourse(counts)
    #expect(course.sentence(in: .nl) == "Van grof naar fijn " + nl)
    #expect(course.sentence(in: .en) == "From coarse to fine their number " + en)
  }
}
