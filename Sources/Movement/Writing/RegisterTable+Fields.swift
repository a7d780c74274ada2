import Words

// What a data package says of each table: its title, its columns and what holds for their cells.
//
// Only what the reader itself demands is said, so that the standard validator accepts every
// register that the reader accepts.

extension RegisterTable {
  /// What people call the table.
  var title: String {
    switch self {
    case .sources: "Bronnen"
    case .themes: "Thema’s"
    case .municipalities: "Gemeenten"
    case .borders: "Buurgemeenten"
    case .places: "Plaatsen"
    case .surroundings: "Omgeving"
    case .actors: "Actoren"
    case .links: "Verbanden"
    case .surveys: "Peilingen"
    }
  }

  /// What is in the table.
  var summary: String {
    switch self {
    case .sources: "Sources of the records."
    case .themes: "Themes in their own order; ring tells groups of them apart."
    case .municipalities:
      "Municipalities: population on 1 January, land area in km², middle of the land, seat and "
        + "region within the area."
    case .borders:
      "Neighbouring municipalities, within and outside the area, with the length of the shared "
        + "border in km."
    case .places: "Towns, villages and hamlets in the municipalities."
    case .surroundings: "Places around the area, for orientation on a map."
    case .actors:
      "Actors: residents’ initiatives and everything they are linked to. Cells with several values "
        + "separate them by |."
    case .links: "Links from one actor to another, as stated in a source."
    case .surveys:
      "Who looked where, when and how. Where nobody looked, nothing may be called “none”."
    }
  }

  /// The columns that are written, in order.
  var fields: [Field] {
    switch self {
    case .sources:
      [
        .key("id", "Kenmerk", "Identifier"), .text("title", "Titel", "Title", .required),
        .date("date", "Datum", "Date"), .text("url", "Adres", "Address"),
      ]
    case .themes:
      [
        .key("id", "Kenmerk", "Identifier"),
        .text("name_nl", "Naam", "Name in Dutch", .required),
        .text("name_en", "Naam in het Engels", "Name in English", .required),
        .whole("order", "Volgorde", "Order", 0...), .text("ring", "Ring", "Ring"),
        .text("color", "Kleur", "Colour", .pattern("^#[0-9A-Fa-f]{6}$")),
      ]
    case .municipalities:
      [
        .key("code", "Code", "Code"), .text("name", "Naam", "Name", .required),
        .whole("population", "Inwoners", "Population", 1...),
        .whole("population_year", "Inwoners op 1 januari", "Population on 1 January", 1...),
        .number("land_area", "Oppervlakte land (km²)", "Land area (km²)", 0, nil),
        .number("latitude", "Breedtegraad", "Latitude", -90, 90),
        .number("longitude", "Lengtegraad", "Longitude", -180, 180),
        .text("seat", "Hoofdplaats", "Seat"),
        .number("seat_latitude", "Breedtegraad hoofdplaats", "Latitude of the seat", -90, 90),
        .number("seat_longitude", "Lengtegraad hoofdplaats", "Longitude of the seat", -180, 180),
        .text("region", "Regio", "Region"),
      ]
    case .borders:
      [
        .text("municipality", "Gemeente", "Municipality", .required),
        .text("neighbour", "Buurgemeente", "Neighbour", .required),
        .text("neighbour_name", "Naam", "Name"),
        .text("neighbour_province", "Provincie", "Province"),
        .number("shared_border", "Gedeelde grens (km)", "Shared border (km)", 0, nil),
      ]
    case .places:
      [
        .text("name", "Naam", "Name", .required), .text("kind", "Soort", "Kind"),
        .text("municipality", "Gemeente", "Municipality", .required),
        .number("latitude", "Breedtegraad", "Latitude", -90, 90),
        .number("longitude", "Lengtegraad", "Longitude", -180, 180),
        .whole("population", "Inwoners", "Population", 1...),
      ]
    case .surroundings:
      [
        .text("name", "Naam", "Name", .required),
        .number("latitude", "Breedtegraad", "Latitude", -90, 90, .required),
        .number("longitude", "Lengtegraad", "Longitude", -180, 180, .required),
      ]
    case .actors:
      [
        .key("id", "Kenmerk", "Identifier"), .text("name", "Naam", "Name", .required),
        .word("kind", "Soort", "Kind", ActorKind.self, .required),
        .text("municipalities", "Gemeenten", "Municipalities"),
        .text("place", "Plaats", "Place"), .text("themes", "Thema’s", "Themes"),
        .word("scale", "Schaal", "Scale", Scale.self),
        .word("phase", "Fase", "Phase", Phase.self),
        .whole("ownership", "Eigenaarschap", "Ownership", 1..., upTo: 4),
        .text("roles", "Rollen", "Roles"), .text("offers", "Aanbod", "Offers"),
        .text("needs", "Vraag", "Needs"), .date("since", "Sinds", "Since"),
        .date("until", "Tot", "Until"), .whole("members", "Leden", "Members", 0...),
        .text("website", "Website", "Website"), .release, .text("source", "Bron", "Source"),
        .derived, .text("note", "Opmerking", "Note"),
      ]
    case .links:
      [
        .text("from", "Van", "From", .required), .text("to", "Naar", "To", .required),
        .word("kind", "Soort", "Kind", LinkKind.self, .required),
        .word("statement", "Uitspraak", "Statement", Statement.self, .required),
        .number("weight", "Gewicht", "Weight", 0, nil), .date("since", "Sinds", "Since"),
        .date("until", "Tot", "Until"), .release, .text("source", "Bron", "Source"), .derived,
      ]
    case .surveys:
      [
        .text("municipality", "Gemeente", "Municipality", .required),
        .text("theme", "Thema", "Theme"), .date("date", "Datum", "Date", .required),
        .text("method", "Werkwijze", "Method"),
        .number("found", "Gevonden deel", "Share found", 0, 1), .release,
        .text("source", "Bron", "Source"),
      ]
    }
  }

  /// The column by which other rows refer to a row of this table.
  var primaryKey: String? {
    switch self {
    case .sources, .themes, .actors: "id"
    case .municipalities: "code"
    case .borders, .places, .surroundings, .links, .surveys: nil
    }
  }

  /// The columns that refer to rows of other tables, one row a cell.
  var references: [(field: String, table: RegisterTable)] {
    switch self {
    case .sources, .themes, .municipalities, .surroundings: []
    case .borders, .places: [("municipality", .municipalities)]
    case .actors: [("source", .sources)]
    case .links: [("from", .actors), ("to", .actors), ("source", .sources)]
    case .surveys:
      [("municipality", .municipalities), ("theme", .themes), ("source", .sources)]
    }
  }
}
