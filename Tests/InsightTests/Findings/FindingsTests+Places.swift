import Insight

// What is found in places: where the movement is missing, and where to look first.

extension FindingsTests {
  static let gaps = [
    Case(
      "everywhere", .gaps,
      dutch: [
        "In alle 3 gemeenten kennen we een initiatief",
        "Dat zegt niet dat we alle initiatieven kennen.",
      ],
      english: [
        "We know of an initiative in all 3 municipalities",
        "That does not say that we know all initiatives.",
      ]
    ) { $0.add("a", in: "GM1|GM2|GM3") },
    Case(
      "nowhere, nobody looked", .gaps,
      dutch: [
        "In geen van de 3 gemeenten kennen we een initiatief",
        "Utrecht, Zeist en Bunnik. Voor zover we weten heeft daar nog niemand gezocht: onbekend is "
          + "niet hetzelfde als geen.",
      ],
      english: [
        "We know of no initiative in any of the 3 municipalities",
        "Utrecht, Zeist and Bunnik. As far as we know nobody has yet looked there: unknown is not "
          + "the same as none.",
      ]
    ) { _ in },
    Case(
      "one of three, looked for one theme only", .gaps,
      dutch: [
        "In 1 van de 3 gemeenten kennen we geen initiatief",
        "Bunnik. Voor zover we weten heeft daar nog niemand naar alle thema’s gezocht: onbekend is "
          + "niet hetzelfde als geen.",
      ],
      english: [
        "In 1 of the 3 municipalities we know of no initiative",
        "Bunnik. As far as we know nobody has yet looked for all themes there: unknown is not the "
          + "same as none.",
      ]
    ) {
      $0.add("a", in: "GM2|GM3")
      $0.surveys = ["GM1,voedsel,2026"]
    },
    Case(
      "all surveyed, one stopped", .gaps,
      dutch: [
        "In 2 van de 3 gemeenten kennen we geen initiatief",
        "Utrecht en Bunnik. Daar is gezocht. Gestopte initiatieven tellen niet mee.",
      ],
      english: [
        "In 2 of the 3 municipalities we know of no initiative",
        "Utrecht and Bunnik. Somebody has looked there. Initiatives that have stopped do not count.",
      ]
    ) {
      $0.add("a", in: "GM2")
      $0.add("b", in: "GM1", phase: "stopped", release: "counted")
      $0.surveys = ["GM1,,2026", "GM3,,2026"]
    },
    Case(
      "some surveyed, one unknown", .gaps,
      dutch: [
        "In 2 van de 3 gemeenten kennen we geen initiatief",
        "Utrecht en Zeist. Voor zover we weten heeft in één daarvan nog niemand gezocht: onbekend is "
          + "niet hetzelfde als geen.",
      ],
      english: [
        "In 2 of the 3 municipalities we know of no initiative",
        "Utrecht and Zeist. As far as we know nobody has yet looked in one of them: unknown is not "
          + "the same as none.",
      ]
    ) {
      $0.add("a", in: "GM1")
      $0.surveys = ["GM2,,2026"]
    },
    Case(
      "more than can be named, two unknown", .gaps,
      dutch: [
        "In 6 van de 7 gemeenten kennen we geen initiatief",
        "A, B, C, D, E en 1 andere. Voor zover we weten heeft in 2 daarvan nog niemand gezocht: "
          + "onbekend is niet hetzelfde als geen.",
      ],
      english: [
        "In 6 of the 7 municipalities we know of no initiative",
        "A, B, C, D, E and 1 other. As far as we know nobody has yet looked in 2 of them: unknown "
          + "is not the same as none.",
      ]
    ) {
      $0.municipalities = ["A", "B", "C", "D", "E", "F", "G"].map { "\($0),\($0),," }
      $0.add("a", in: "G")
      $0.surveys = ["A", "B", "C", "D"].map { "\($0),,2026" }
    },
    Case(
      "one municipality with", .gaps,
      dutch: [
        "In Bunnik kennen we een initiatief", "Dat zegt niet dat we alle initiatieven kennen.",
      ],
      english: [
        "We know of an initiative in Bunnik", "That does not say that we know all initiatives.",
      ]
    ) {
      $0.municipalities.removeLast(2)
      $0.add("a", in: "GM1")
    },
    Case(
      "one municipality without", .gaps,
      dutch: [
        "In Bunnik kennen we geen initiatief",
        "Voor zover we weten heeft daar nog niemand gezocht: onbekend is niet hetzelfde als geen.",
      ],
      english: [
        "We know of no initiative in Bunnik",
        "As far as we know nobody has yet looked there: unknown is not the same as none.",
      ]
    ) { $0.municipalities.removeLast(2) },
    Case("no municipalities", .gaps, dutch: [], english: []) { $0.municipalities = [] },
  ]

  static let lookFirst = [
    Case(
      "one", .lookFirst,
      dutch: [
        "Hier het eerst kijken: voedsel in Utrecht",
        "Aan initiatieven zou je hier naar inwonertal 1,2 verwachten; we kennen er geen.",
      ],
      english: [
        "Look here first: food in Utrecht",
        "By population one would expect 1.2 initiatives here; we know of none.",
      ]
    ) {
      for id in ["a", "b"] { $0.add(id, in: "GM1", on: "voedsel") }
    },
    Case(
      "several", .lookFirst,
      dutch: [
        "Hier het eerst kijken: energie in Utrecht",
        "Aan initiatieven zou je hier naar inwonertal 6,0 verwachten; we kennen er geen. Daarna: "
          + "energie in Zeist en voedsel in Utrecht.",
      ],
      english: [
        "Look here first: energy in Utrecht",
        "By population one would expect 6.0 initiatives here; we know of none. Next: energy in "
          + "Zeist and food in Utrecht.",
      ]
    ) {
      for i in 0..<4 { $0.add("a\(i)", in: "GM1", on: "voedsel") }
      for i in 0..<10 { $0.add("b\(i)", in: "GM1", on: "energie") }
    },
    Case("nowhere", .lookFirst, dutch: [], english: []) { $0.add("a", in: "GM1", on: "voedsel") },
  ]
}
