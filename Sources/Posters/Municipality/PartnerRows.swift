internal import Drawing
internal import Movement

/// The rows of the drawing of a municipality's links: its own actors in the middle, partners
/// elsewhere on either side by where they are, residents left, bodies and helpers right.
///
/// Where a side is higher than its room, the partners of one place become one row with their
/// number, those of the place with the most first; who still has no room is left out, the least
/// linked first.
struct PartnerRows {
  /// One actor, or several at one place.
  struct Row {
    let lines: [String]
    let slices: [Pie.Slice]
    let hasRing: Bool
    let isHollow: Bool
    /// By place in the network.
    let actors: [Int]
    let height: Double
    /// What stands above it: where it is, when the row before is elsewhere.
    var heading: String?
    /// The room that the heading takes.
    var headingHeight = 0.0
    var fullHeight: Double { height + headingHeight }
    /// Where it stands from the top of its column, its middle.
    var y = 0.0
  }

  private(set) var own: [Row] = []
  private(set) var left: [Row] = []
  private(set) var right: [Row] = []
  /// Own actors and partners that have a link and no row.
  private(set) var omittedOwn = 0
  private(set) var omittedPartners = 0
  /// Whether a word of some name is wider than its column, and so is broken.
  private(set) var isBroken = false
  /// Whether some row stands for several partners.
  var isMerged: Bool { (left + right).contains { $0.actors.count > 1 } }
  /// The height of the highest column.
  var height: Double { [own, left, right].map(Self.height).max() ?? 0 }

  /// A place with the partners there.
  private struct Group {
    let home: MunicipalityLinks.Home
    var actors: [Int]
    var isMerged = false
  }

  private let content: MunicipalityContent
  private let key: ThemeKey
  private let name: TextStyle
  private let widths: PartnerWidths

  init(
    _ content: MunicipalityContent, key: ThemeKey, name: TextStyle, widths: PartnerWidths,
    within height: Double
  ) {
    self.content = content
    self.key = key
    self.name = name
    self.widths = widths
    var degrees: [Int: Int] = [:]
    for tie in content.links.ties {
      degrees[tie.from, default: 0] += 1
      degrees[tie.to, default: 0] += 1
    }
    func isMore(_ one: Int, _ other: Int) -> Bool {
      (-(degrees[one] ?? 0), one) < (-(degrees[other] ?? 0), other)
    }
    let linked = content.links.own.filter { degrees[$0] != nil }.sorted(by: isMore)
    own = linked.map { row([$0], title: nil, width: widths.own) }
    while own.count > 1, Self.height(own) > height { own.removeLast() }
    omittedOwn = linked.count - own.count
    let drawn = Set(own.flatMap(\.actors))
    let reached = content.links.partners.filter { partner in
      content.links.contacts(of: partner.actor).contains(where: drawn.contains)
    }
    omittedPartners = content.links.partners.count - reached.count
    for isLeft in [true, false] {
      let here = reached.filter {
        (content.network.actors[$0.actor].sector == .community) == isLeft
      }
      var groups: [Group] = []
      for (actor, home) in here {
        if let place = groups.firstIndex(where: { $0.home == home }) {
          groups[place].actors.append(actor)
        } else {
          groups.append(Group(home: home, actors: [actor]))
        }
      }
      let width = isLeft ? widths.left : widths.right
      var rows = self.rows(groups, width: width)
      while Self.height(rows) > height {
        let open = groups.indices.filter { !groups[$0].isMerged && groups[$0].actors.count > 1 }
        guard
          let most = open.max(by: {
            (groups[$0].actors.count, -$0) < (groups[$1].actors.count, -$1)
          })
        else { break }
        groups[most].isMerged = true
        rows = self.rows(groups, width: width)
      }
      while Self.height(rows) > height, groups.count > 1 {
        let least = groups.indices.min { one, other in
          let links = [one, other].map { i in
            groups[i].actors.reduce(0) { $0 + (degrees[$1] ?? 0) }
          }
          return (links[0], -one) < (links[1], -other)
        }
        omittedPartners += groups.remove(at: least ?? 0).actors.count
        rows = self.rows(groups, width: width)
      }
      if isLeft { left = rows } else { right = rows }
    }
    isBroken = [(own, widths.own), (left, widths.left), (right, widths.right)].contains {
      rows, width in
      rows.contains { row in
        row.actors.contains { actor in
          row.actors.count == 1
            && content.network.actors[actor].name.split(separator: " ").contains {
              TextMeasure.width(of: String($0), style: name) > width
            }
        }
      }
    }
    arrange()
  }

  private static func height(_ rows: [Row]) -> Double {
    rows.reduce(0) { $0 + $1.fullHeight }
  }

  private func rows(_ groups: [Group], width: Double) -> [Row] {
    groups.flatMap { group -> [Row] in
      let home = MunicipalityWords(content.language).home(group.home, in: content.register)
      if group.isMerged {
        let words = MunicipalityWords(content.language)
        return [
          row(
            group.actors, title: words.together(home, partners: group.actors.count), width: width)
        ]
      }
      return group.actors.enumerated().map { i, actor in
        var row = self.row([actor], title: nil, width: width)
        if i == 0 {
          let bold = TextStyle(points: name.points, weight: .bold, colour: name.colour)
          row.heading = TextMeasure.fitted(home, style: bold, width: width)
          row.headingHeight = name.lineHeight * 1.15
        }
        return row
      }
    }
  }

  private func row(_ actors: [Int], title: String?, width: Double) -> Row {
    let record = actors.count == 1 ? content.network.actors[actors[0]] : nil
    let text = title ?? record?.name ?? ""
    let lines = TextMeasure.clipped(
      TextMeasure.wrap(text, style: name, width: width), to: 3, style: name, width: width)
    return Row(
      lines: lines, slices: key.slices(record?.themes ?? []),
      hasRing: record?.kind == .umbrella || record?.kind == .network,
      isHollow: record?.phase == .signal, actors: actors,
      height: Double(lines.count) * name.lineHeight + name.size * 0.3)
  }

  // MARK: Order

  /// Puts rows near those that they are linked with: each column in turn in the order of the mean
  /// place of its partners (the barycentre method; Sugiyama, Tagawa & Toda 1981).
  private mutating func arrange() {
    place()
    for _ in 0..<4 {
      let middle = places(own)
      left = sorted(left, by: middle)
      right = sorted(right, by: middle)
      place()
      let sides = places(left).merging(places(right)) { one, _ in one }
      own = own.enumerated().sorted {
        (mean($0.element, sides) ?? $0.element.y, $0.offset)
          < (mean($1.element, sides) ?? $1.element.y, $1.offset)
      }.map(\.element)
      place()
    }
  }

  /// Places in the order of the mean of their rows, and the rows of each in their own order.
  private func sorted(_ rows: [Row], by middle: [Int: Double]) -> [Row] {
    var groups: [[Row]] = []
    for row in rows {
      if row.heading != nil || row.actors.count > 1 || groups.isEmpty {
        groups.append([row])
      } else {
        groups[groups.count - 1].append(row)
      }
    }
    func order(_ group: [Row]) -> [Row] {
      var ordered = group.enumerated().sorted {
        (mean($0.element, middle) ?? 0, $0.offset) < (mean($1.element, middle) ?? 0, $1.offset)
      }.map(\.element)
      guard let heading = group[0].heading else { return ordered }
      for i in ordered.indices {
        ordered[i].heading = i == 0 ? heading : nil
        ordered[i].headingHeight = i == 0 ? group[0].headingHeight : 0
      }
      return ordered
    }
    func middleOf(_ group: [Row]) -> Double {
      let means = group.compactMap { mean($0, middle) }
      return means.reduce(0, +) / Double(max(1, means.count))
    }
    return groups.map(order).enumerated().sorted {
      (middleOf($0.element), $0.offset) < (middleOf($1.element), $1.offset)
    }.flatMap(\.element)
  }

  private func mean(_ row: Row, _ places: [Int: Double]) -> Double? {
    let known = row.actors.flatMap { content.links.contacts(of: $0) }.compactMap { places[$0] }
    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }

  private func places(_ rows: [Row]) -> [Int: Double] {
    var places: [Int: Double] = [:]
    for row in rows { for actor in row.actors { places[actor] = row.y } }
    return places
  }

  /// Stacks each column about the middle of the highest.
  private mutating func place() {
    let whole = height
    func stacked(_ rows: [Row]) -> [Row] {
      // A lower column spreads, so that lines run more level.
      let free = max(0, whole - Self.height(rows))
      let air = rows.isEmpty ? 0 : min(name.size * 1.2, free / Double(rows.count))
      var y = (whole - Self.height(rows) - air * Double(rows.count)) / 2
      return rows.map { row in
        var row = row
        row.y = y + air / 2 + row.headingHeight + row.height / 2
        y += row.fullHeight + air
        return row
      }
    }
    own = stacked(own)
    left = stacked(left)
    right = stacked(right)
  }
}

/// How wide names can be in the columns of the drawing of a municipality's links.
struct PartnerWidths {
  let own: Double
  let left: Double
  let right: Double
  /// The room for lines between two columns.
  let gap: Double

  /// Divides a width; a side without partners takes none.
  init(_ content: MunicipalityContent, name: TextStyle, width: Double) {
    let isLeft = content.links.partners.contains {
      content.network.actors[$0.actor].sector == .community
    }
    let isRight = content.links.partners.contains {
      content.network.actors[$0.actor].sector != .community
    }
    let sides = Double((isLeft ? 1 : 0) + (isRight ? 1 : 0))
    gap = min(width * 0.09, name.size * 8)
    // Discs, the room for arcs and the box about its own actors.
    let signs = name.size * (3.8 + 1.6 * sides)
    let text = max(1, width - sides * gap - signs)
    let widest =
      content.links.own.map { TextMeasure.width(of: content.network.actors[$0].name, style: name) }
      .max() ?? 0
    own = min(widest + name.size * 0.2, sides == 0 ? text : text * (sides == 1 ? 0.5 : 0.34))
    let rest = sides == 0 ? 0 : (text - own) / sides
    left = isLeft ? rest : 0
    right = isRight ? rest : 0
  }
}
