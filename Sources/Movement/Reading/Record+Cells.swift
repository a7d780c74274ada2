import Tables

// How each record is made from the cells of its row; nil when a cell it cannot do without is wrong.

extension Source {
  init?(_ cells: inout Cells) {
    let id = cells.requiredText("id")
    let title = cells.requiredText("title")
    let date = cells.date("date")
    let url = cells.webAddress("url")
    guard let id, let title else { return nil }
    self.init(id: id, title: title, date: date, url: url)
  }
}

extension Theme {
  init?(_ cells: inout Cells) {
    let id = cells.requiredText("id")
    let plain = cells.text("name")
    let name = Bilingual(nl: cells.text("name_nl") ?? plain, en: cells.text("name_en") ?? plain)
    if name == nil { cells.report(.missingCell, column: "name") }
    let order = cells.wholeNumber("order", atLeast: 0) ?? cells.row.line
    let color = cells.color("color")
    guard let id, let name else { return nil }
    self.init(id: id, name: name, order: order, ring: cells.text("ring"), color: color)
  }
}

extension Municipality {
  init?(_ cells: inout Cells) {
    let code = cells.requiredText("code")
    let name = cells.requiredText("name")
    let population = cells.wholeNumber("population", atLeast: 1)
    let year = cells.wholeNumber("population_year", atLeast: 1)
    let landArea = cells.positiveNumber("land_area")
    let position = cells.position()
    let seatPosition = cells.position("seat_latitude", "seat_longitude")
    guard let code, let name else { return nil }
    self.init(
      code: code, name: name, population: population, populationYear: year, landArea: landArea,
      position: position, seat: cells.text("seat"), seatPosition: seatPosition,
      region: cells.text("region"))
  }
}

extension Border {
  init?(_ cells: inout Cells) {
    let municipality = cells.requiredReference("municipality", to: .municipality)
    let neighbor = cells.requiredText("neighbour")
    let length = cells.positiveNumber("shared_border")
    guard let municipality, let neighbor else { return nil }
    self.init(
      municipality: municipality, neighbor: neighbor, neighborName: cells.text("neighbour_name"),
      neighborProvince: cells.text("neighbour_province"), length: length)
  }
}

extension Place {
  init?(_ cells: inout Cells) {
    let name = cells.requiredText("name")
    let municipality = cells.requiredReference("municipality", to: .municipality)
    let position = cells.position()
    let population = cells.wholeNumber("population", atLeast: 1)
    guard let name, let municipality else { return nil }
    self.init(
      name: name, kind: cells.text("kind"), municipality: municipality, position: position,
      population: population)
  }
}

extension SurroundingPlace {
  init?(_ cells: inout Cells) {
    let name = cells.requiredText("name")
    let isPlaced = cells.requiredText("latitude") != nil && cells.requiredText("longitude") != nil
    guard isPlaced, let name, let position = cells.position() else { return nil }
    self.init(name: name, position: position)
  }
}

extension Actor {
  init?(_ cells: inout Cells) {
    let id = cells.requiredText("id")
    let name = cells.requiredText("name")
    let kind: ActorKind? = cells.requiredWord("kind")
    let municipalities = cells.references("municipalities", to: .municipality)
    let themes = cells.references("themes", to: .theme)
    let scale: Scale? = cells.word("scale")
    let phase: Phase? = cells.word("phase")
    let ownership = cells.wholeNumber("ownership", atLeast: 1, atMost: 4)
    let roles: [Role] = cells.words("roles")
    let offers = cells.list("offers")
    let needs = cells.list("needs")
    let (since, until) = cells.period()
    let members = cells.wholeNumber("members", atLeast: 0)
    let website = cells.webAddress("website")
    let release = cells.release()
    let source = cells.reference("source", to: .source)
    let derived = cells.list("derived")
    guard let id, let name, let kind else { return nil }
    self.init(
      id: id, name: name, kind: kind, municipalities: municipalities, place: cells.text("place"),
      themes: themes, scale: scale, phase: phase, ownership: ownership, roles: roles,
      offers: offers, needs: needs, since: since, until: until, members: members,
      website: website, release: release, source: source, derived: derived,
      note: cells.text("note"), extra: cells.sheet.extraCells(of: cells.row))
  }
}

extension Link {
  init?(_ cells: inout Cells) {
    let from = cells.requiredReference("from", to: .actor)
    let to = cells.requiredReference("to", to: .actor)
    let kind: LinkKind? = cells.requiredWord("kind")
    let statement: Statement? = cells.requiredWord("statement")
    let weight = cells.positiveNumber("weight") ?? 1
    let (since, until) = cells.period()
    let release = cells.release()
    let source = cells.reference("source", to: .source)
    let derived = cells.list("derived")
    if let from, from == to { cells.report(.linkToSelf, column: "to", value: from) }
    guard let from, let to, let kind, let statement else { return nil }
    self.init(
      from: from, to: to, kind: kind, statement: statement, weight: weight, since: since,
      until: until, release: release, source: source, derived: derived,
      extra: cells.sheet.extraCells(of: cells.row))
  }
}

extension Survey {
  init?(_ cells: inout Cells) {
    let municipality = cells.requiredReference("municipality", to: .municipality)
    let theme = cells.reference("theme", to: .theme)
    let date = cells.requiredDate("date")
    let found = cells.share("found")
    let release = cells.release()
    let source = cells.reference("source", to: .source)
    guard let municipality, let date else { return nil }
    self.init(
      municipality: municipality, theme: theme, date: date, method: cells.text("method"),
      found: found, release: release, source: source)
  }
}
