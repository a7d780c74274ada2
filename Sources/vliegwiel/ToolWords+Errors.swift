internal import Drawing
internal import Glibc
internal import Graphs
internal import Words

/// What can go wrong below the tool, in words.
extension ToolWords {
  var standardOutput: String {
    language(nl: "de standaarduitvoer", en: "standard output")
  }

  func notAFolder(_ path: String) -> String {
    language(
      nl: "\(path) is een bestand; geef een map om in te schrijven.",
      en: "\(path) is a file; give a folder to write into.")
  }

  func notWritten(_ path: String, errno code: Int32) -> String {
    language(
      nl: "Kon \(path) niet schrijven: "
        + (code == ENOENT ? "de map ervan bestaat niet" : reason(code)) + ".",
      en: "Could not write \(path): "
        + (code == ENOENT ? "its folder does not exist" : reason(code)) + ".")
  }

  func notRead(_ path: String, errno code: Int32) -> String {
    language(
      nl: "Kon \(path) niet lezen: \(reason(code)).",
      en: "Could not read \(path): \(reason(code)).")
  }

  func noLayout(_ path: String) -> String {
    language(
      nl:
        "\(path) is geen overview.json met een schikking; geef een bestand dat vliegwiel overview "
        + "heeft gemaakt.",
      en: "\(path) is no overview.json with a layout; give a file that vliegwiel overview made.")
  }

  func badBleed(_ bleed: Double) -> String {
    language(
      nl: "Een afloop van \(bleed) mm kan niet; geef 1 tot 20, gewoonlijk 3.",
      en: "A bleed of \(bleed) mm cannot be; give 1 to 20, usually 3.")
  }

  private func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: language(nl: "het bestaat niet", en: "it does not exist")
    case EACCES, EPERM: language(nl: "het mag niet van het systeem", en: "it is not permitted")
    case EISDIR: language(nl: "het is een map", en: "it is a folder")
    case ENOTDIR: language(nl: "het ligt onder een bestand", en: "it lies below a file")
    case ENOSPC: language(nl: "de schijf is vol", en: "the disk is full")
    case EROFS: language(nl: "de schijf is alleen te lezen", en: "the disk is read-only")
    default: unsafe String(cString: strerror(code))
    }
  }

  /// What is wrong with a network, by the ids of its vertices.
  func problem(_ error: GraphError, names: [String]) -> String {
    func name(_ vertex: Int) -> String {
      names.indices.contains(vertex) ? "“\(names[vertex].printable)”" : "\(vertex)"
    }
    switch error {
    case .lengthNotPositive(let length, let source, let target):
      return language(
        nl: "De lijn van \(name(source)) naar \(name(target)) heeft gewicht \(length); als lengte "
          + "moet een gewicht boven nul zijn.",
        en: "The edge from \(name(source)) to \(name(target)) has weight \(length); to serve as a "
          + "length a weight must be above zero.")
    case .invalidWeight(_, let source, let target):
      return language(
        nl: "De gewichten van de lijnen van \(name(source)) naar \(name(target)) zijn samen te "
          + "groot voor een getal.",
        en: "The weights of the edges from \(name(source)) to \(name(target)) add up to more than "
          + "a number can hold.")
    case .tooManyPaths:
      return language(
        nl: "Tussen twee knopen lopen meer kortste paden dan in een getal passen (10³⁰⁸); zo is er "
          + "geen uitkomst.",
        en: "More shortest paths lead between two vertices than a number can hold (10³⁰⁸); there "
          + "is no result.")
    case .notConverged(let steps, let change, _):
      guard change.isFinite else {
        return language(
          nl: "De waarden groeien zonder einde; zo is er geen uitkomst.",
          en: "The values grow without end; there is no result.")
      }
      return language(
        nl: "Na \(steps) stappen veranderden de waarden nog met \(change); zo is er geen uitkomst.",
        en: "After \(steps) steps the values still changed by \(change); there is no result.")
    case .edgeWithinMode(let source, let target), .notTwoMode(let source, let target):
      return language(
        nl: "Een netwerk met twee soorten knopen heeft alleen lijnen tussen de soorten; dat kan "
          + "niet met die van \(name(source)) naar \(name(target)). Haal haar weg of vraag een "
          + "andere maat.",
        en: "A two-mode network has edges between its two kinds of vertices only; the one from "
          + "\(name(source)) to \(name(target)) makes that impossible. Remove it or ask for "
          + "another measure.")
    case .vertexOutOfRange, .countMismatch, .tooManyVertices, .invalidPersonalization:
      return error.description
    }
  }

  /// Why a picture did not become a file.
  func problem(_ error: PageError) -> String {
    switch error {
    case .fontMissing(let family):
      language(
        nl: "Het lettertype \(family) ontbreekt; installeer het (op Debian: apt install "
          + "fonts-inter).",
        en: error.description)
    case .notDrawn(let message):
      language(nl: "De pagina is niet te tekenen: \(message)", en: error.description)
    case .notLaidOut(let message):
      language(nl: "Graphviz kon het netwerk niet schikken: \(message)", en: error.description)
    }
  }
}
