internal import Words

extension ToolWords {
  func boundariesMissing(_ names: [String], in path: String) -> String {
    let list = language.list(names)
    return language(
      nl: "\(path) heeft geen grens van \(list): "
        + (names.count == 1 ? "die gemeente staat" : "die gemeenten staan")
        + " zonder vlak op de kaart.",
      en: "\(path) has no boundary of \(list): "
        + (names.count == 1 ? "that municipality is" : "those municipalities are")
        + " on the map without an area.")
  }
}

extension ToolWords {
  func needlessMap(_ kind: PosterKind, option: String) -> String {
    let others = PosterKind.allCases.filter { option == "--map" ? $0.takesTiles : $0.hasMap }
      .map(\.rawValue)
    return language(
      nl: "\(option) hoort niet bij \(kind.rawValue); wel bij \(language.list(others)).",
      en: "\(option) does not go with \(kind.rawValue); it does with \(language.list(others)).")
  }
}

extension ToolWords.Help {
  var mapKind: String {
    language(
      nl:
        "Bij gaps: de gemeenten als vlakken op hun plaats, of als even grote zeshoeken (standaard "
        + "areas).",
      en: "For gaps: the municipalities as areas in their place, or as equal hexagons (default: "
        + "areas).")
  }
  var boundaries: String {
    language(
      nl: "Gemeentegrenzen voor de kaart: GeoJSON of TopoJSON, zoals van CBS of PDOK; zonder dit "
        + "schematisch.",
      en: "Municipal boundaries for the map: GeoJSON or TopoJSON, such as that of CBS or PDOK; "
        + "schematic without it.")
  }
}
