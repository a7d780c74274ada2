public import Words

/// Why a file of boundaries cannot be used.
public enum BoundariesError: Error, Equatable {
  /// It is neither GeoJSON nor TopoJSON with areas.
  case notGeographic
  /// None of its areas is a municipality of the register.
  case noneKnown(areas: Int)
  /// An area has a point that lies neither on the globe in degrees nor on the Dutch grid in metres.
  case outside(area: String, x: Double, y: Double)
  /// An area has a ring of fewer than four points, or points without two numbers.
  case brokenRing(area: String)

  /// What is wrong and how to mend it.
  public func message(in language: Language) -> String {
    switch self {
    case .notGeographic:
      language(
        nl: "dit is geen GeoJSON of TopoJSON met vlakken. Geef een bestand met gemeentegrenzen, "
          + "zoals van CBS of PDOK.",
        en: "this is no GeoJSON or TopoJSON with areas. Give a file of municipal boundaries, such "
          + "as that of CBS or PDOK.")
    case .noneKnown(let areas):
      language(
        nl: "geen van de \(language.count(areas, "vlak", "vlakken")) is een gemeente van het "
          + "register. Elk vlak hoort een eigenschap statcode of code (GM0344) of een naam te "
          + "hebben.",
        en: "none of the \(language.count(areas, "area", "areas")) is a municipality of the "
          + "register. Each area needs a property statcode or code (GM0344), or a name.")
    case .outside(let area, let x, let y):
      language(
        nl: "het vlak “\(area)” heeft het punt (\(x), \(y)), dat geen lengte en breedte in graden "
          + "(WGS84) is en ook geen RD-coördinaat in meters.",
        en: "the area “\(area)” has the point (\(x), \(y)), which is neither a longitude and "
          + "latitude in degrees (WGS84) nor a Dutch grid coordinate in metres (RD New).")
    case .brokenRing(let area):
      language(
        nl: "het vlak “\(area)” heeft een omtrek van minder dan vier punten.",
        en: "the area “\(area)” has an outline of fewer than four points.")
    }
  }
}
