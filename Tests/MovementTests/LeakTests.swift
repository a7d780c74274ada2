import Movement
import Testing

/// Plants canary words in every field of every record that must not go out, and looks for them.
struct LeakTests {
  /// A register in which every withheld text holds "canary" and its release.
  ///
  /// Withheld records stand between public ones, refer to each other and to public ones, and share
  /// nothing else with them but the municipality and theme that a counted record may show.
  private var register: Register? {
    var sample = SampleRegister()
    var actors = [
      "id,name,kind,municipalities,place,themes,scale,phase,ownership,roles,offers,needs,since,"
        + "until,members,website,release,source,derived,note,secret column",
      "open,Open,initiative,GM0312,Odijk,voedsel,,,,,,,,,,,public,verslag,,"
        + "canary-note-public,canary-extra-public",
    ]
    var links = [
      "from,to,kind,statement,weight,since,until,release,source,derived,secret column",
      "open,open2,knows,fact,1,,,public,verslag,,canary-extra-public",
    ]
    for release in ["network", "counted", "confidential"] {
      let canary = "canary-\(release)"
      actors.append(
        "\(canary)-id,\(canary)-name,fund,GM0344,\(canary)-place,energie,national,stuck,3,"
          + "activating,\(canary)-offer,\(canary)-need,1871,1872,424242,"
          + "https://\(canary).example.org,\(release),\(canary)-source,\(canary)-derived,"
          + "\(canary)-note,\(canary)-extra")
      links.append(
        "open,\(canary)-id,works-against,criticism,77.25,1873,,public,\(canary)-linksource,"
          + "\(canary)-linkderived,\(canary)-linkextra")
      links.append(
        "open,open2,takes-over,wish,99.5,1874,,\(release),\(canary)-link2source,"
          + "\(canary)-link2derived,\(canary)-link2extra")
      for source in ["source", "linksource", "link2source", "surveysource"] {
        sample.add(
          "\(canary)-\(source),\(canary)-title,1875,https://\(canary)-\(source).example.org\n",
          to: "sources.csv")
      }
      sample.add(
        "GM0344,energie,1876,0.515151,\(release),\(canary)-surveysource\n", to: "surveys.csv")
    }
    sample.add("canary-nobody-source,canary-nobody-title,1877,\n", to: "sources.csv")
    actors.append("open2,Open 2,umbrella,,,,,,,,,,,,,,public,,,canary-note-public,")
    sample.files["actors.csv"] = actors.joined(separator: "\n")
    sample.files["links.csv"] = links.joined(separator: "\n")
    return sample.read().register
  }

  private func dumped(for audience: Audience) throws -> String {
    var text = ""
    dump(try #require(register).released(to: audience), to: &text)
    return text
  }

  /// Values of withheld records that are no texts of their own choosing.
  private let withheldValues = [
    "worksAgainst", "takesOver", "criticism", "wish", "stuck", "national", "activating", "424242",
    "515151", "77.25", "99.5", "1871", "1872", "1873", "1874", "1875", "1876", "1877",
  ]

  @Test func everybodySeesNothingWithheld() throws {
    let text = try dumped(for: .public)
    #expect(text.contains("Open 2") && text.contains("verslag"))
    for word in ["canary"] + withheldValues {
      #expect(!text.contains(word), "\(word) leaked")
    }
  }

  @Test func theNetworkSeesOnlyWhatIsItsOwn() throws {
    let text = try dumped(for: .network)
    for field in ["id", "name", "place", "offer", "need", "source", "linksource", "link2source"] {
      #expect(text.contains("canary-network-\(field)"), "\(field) is missing")
    }
    for canary in [
      "canary-counted", "canary-confidential", "canary-nobody", "canary-note", "canary-extra",
      "-note", "-extra", "-linkextra", "-link2extra",
    ] {
      #expect(!text.contains(canary), "\(canary) leaked")
    }
  }

  @Test func internallyEverythingIsThere() throws {
    let text = try dumped(for: .internal)
    for release in ["network", "counted", "confidential"] {
      for field in [
        "id", "name", "place", "offer", "need", "source", "derived", "note", "extra", "linksource",
        "linkderived", "linkextra", "link2source", "link2derived", "link2extra", "surveysource",
      ] {
        #expect(text.contains("canary-\(release)-\(field)"))
      }
    }
    for word in ["canary-note-public", "canary-extra-public", "canary-nobody"] + withheldValues {
      #expect(text.contains(word))
    }
  }
}
