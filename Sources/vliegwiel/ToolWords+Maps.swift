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

extension ToolWords.Help {
  var boundaries: String {
    language(
      nl: "Gemeentegrenzen voor de kaart: GeoJSON of TopoJSON, zoals van CBS of PDOK; zonder dit "
        + "schematisch.",
      en: "Municipal boundaries for the map: GeoJSON or TopoJSON, such as that of CBS or PDOK; "
        + "schematic without it.")
  }
}
