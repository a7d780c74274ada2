package import Words

/// How many clusters there are from coarse to fine, in words.
package struct ClusterCourse {
  private let counts: [Int]

  /// - Parameter counts: The number of clusters at each resolution, rising; whole ones are named.
  package init(_ counts: [Double]) { self.counts = counts.map { Int($0.rounded()) } }

  /// Where the number begins and ends, and how far beyond these it comes on the way; nothing without
  /// resolutions.
  package func sentence(in language: Language) -> String {
    guard let first = counts.first, let last = counts.last, let fewest = counts.min(),
      let most = counts.max()
    else { return "" }
    if fewest == most {
      return language(
        nl: "Van grof naar fijn blijft hun aantal gelijk.",
        en: "From coarse to fine their number stays the same.")
    }
    let (start, end) = (language.number(first), language.number(last))
    let course =
      first == last
      ? language(
        nl: "Van grof naar fijn begint en eindigt hun aantal bij \(start)",
        en: "From coarse to fine their number starts and ends at \(start)")
      : language(
        nl: "Van grof naar fijn loopt hun aantal van \(start) naar \(end)",
        en: "From coarse to fine their number goes from \(start) to \(end)")
    let (low, high) = (language.number(fewest), language.number(most))
    let beyond =
      switch (fewest < min(first, last), most > max(first, last)) {
      case (false, false): ""
      case (false, true):
        language(nl: ", met onderweg hoogstens \(high)", en: ", with \(high) at most on the way")
      case (true, false):
        language(nl: ", met onderweg minstens \(low)", en: ", with \(low) at least on the way")
      case (true, true):
        language(nl: ", met onderweg \(low) tot \(high)", en: ", with \(low) to \(high) on the way")
      }
    return course + beyond + "."
  }
}
