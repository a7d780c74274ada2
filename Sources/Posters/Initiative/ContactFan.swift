internal import Drawing
internal import Movement
internal import Words

/// An actor with those that it is linked with: residents on its left, helpers on its right, each
/// with a name that can be read from afar and what they share.
struct ContactFan {
  let mark: Mark
  /// Contacts for which there was no room.
  let omitted: Int

  /// A contact with the lines that say who it is.
  private struct Row {
    let contact: InitiativeContent.Contact
    let titles: [String]
    let what: String
    let height: Double
  }

  private struct Side {
    let rows: [Row]
    let heading: String?
    let isLeft: Bool
    var height: Double { rows.reduce(0) { $0 + $1.height } }
  }

  /// The sizes of a fan of some width: with one side only, it stands left of the names.
  private struct Frame {
    let hasBoth: Bool
    let name: TextStyle
    let small: TextStyle
    let width: Double

    var disc: Double { name.size * 0.5 }
    var middle: Double { hasBoth ? width / 2 : min(width * 0.12, name.size * 4.2) }
    var reach: Double { hasBoth ? width * 0.12 : min(width * 0.14, name.size * 5) }
    var radius: Double { min(width * 0.075, name.size * 2) }
    /// How wide a name can be.
    var room: Double { (hasBoth ? middle : width - middle) - reach - disc * 1.6 }
    /// The room above a side for its heading.
    var head: Double { hasBoth ? small.lineHeight * 1.6 : 0 }
  }

  /// The height in which every contact has its place.
  static func height(
    _ content: InitiativeContent, name: TextStyle, small: TextStyle, width: Double
  ) -> Double {
    let frame = frame(content, name: name, small: small, width: width)
    let tallest = sides(content, frame).map(\.height).max() ?? 0
    return max(frame.head + tallest, 2 * frame.radius)
  }

  /// Whether every word of every name fits its side, so that none is broken.
  static func isUnbroken(
    _ content: InitiativeContent, name: TextStyle, small: TextStyle, width: Double
  ) -> Bool {
    isUnbroken(
      content.peers + content.helpers,
      in: frame(content, name: name, small: small, width: width))
  }

  /// Draws the contacts within an area.
  ///
  /// - Parameters:
  ///   - name: The style of names, which is never made smaller; who does not fit is left out.
  init(
    _ content: InitiativeContent, key: ThemeKey, name: TextStyle, small: TextStyle,
    within area: Rect
  ) {
    let frame = Self.frame(content, name: name, small: small, width: area.width)
    let sides = Self.sides(content, frame)
    let center = Point(
      area.x + frame.middle, area.y + (area.height + frame.head) / 2)
    var ties: [Mark] = []
    var names: [Mark] = []
    var omitted = 0
    for side in sides {
      var shown: [Row] = []
      var used = 0.0
      for row in side.rows where used + row.height <= area.height - frame.head + 1e-6 {
        shown.append(row)
        used += row.height
      }
      omitted += side.rows.count - shown.count
      let x = center.x + (side.isLeft ? -frame.reach : frame.reach)
      // Rows spread a little where there is room.
      let air = min(
        name.size * 0.6, max(0, area.height - frame.head - used) / Double(max(1, shown.count)))
      var top = center.y - (used + air * Double(shown.count)) / 2
      if let heading = side.heading {
        let style = TextStyle(points: small.points, weight: .semibold, colour: Palette.quiet)
        names.append(
          .text(
            TextLine(
              heading, at: Point(x, top - small.lineHeight * 0.5), style: style,
              anchor: side.isLeft ? .end : .start)))
      }
      for row in shown {
        let height = row.height + air
        let at = Point(x, top + height / 2)
        ties.append(Self.tie(from: center, to: at, row.contact, width: name.size * 0.075))
        names += Pie.marks(
          at: at, radius: frame.disc, slices: key.slices(row.contact.actor.themes), letters: nil,
          outline: Style(stroke: Palette.paper, strokeWidth: frame.disc * 0.12))
        names += Self.label(row, frame, beside: at, isLeft: side.isLeft)
        top += height
      }
    }
    let own = Pie.marks(
      at: center, radius: frame.radius, slices: key.slices(content.actor.themes),
      letters: TextStyle(points: name.points * 1.1, weight: .bold, colour: Palette.paper),
      outline: Style(stroke: Palette.ink, strokeWidth: frame.radius * 0.06))
    self.omitted = omitted
    mark = .group(Group(id: "contacts", marks: ties + names + own))
  }

  /// Two sides when there are contacts of both sorts; but one side, which has more room, for a few
  /// of which a name would have to be broken.
  private static func frame(
    _ content: InitiativeContent, name: TextStyle, small: TextStyle, width: Double
  ) -> Frame {
    let contacts = content.peers + content.helpers
    let hasBoth = !content.peers.isEmpty && !content.helpers.isEmpty
    let frame = Frame(hasBoth: hasBoth, name: name, small: small, width: width)
    guard hasBoth, contacts.count <= 6 else { return frame }
    return isUnbroken(contacts, in: frame)
      ? frame : Frame(hasBoth: false, name: name, small: small, width: width)
  }

  private static func isUnbroken(
    _ contacts: [InitiativeContent.Contact], in frame: Frame
  ) -> Bool {
    contacts.allSatisfy { contact in
      contact.actor.name.split(separator: " ").allSatisfy {
        TextMeasure.width(of: String($0), style: frame.name) <= frame.room
      }
    }
  }

  private static func sides(_ content: InitiativeContent, _ frame: Frame) -> [Side] {
    let words = InitiativeWords(content.language)
    func rows(_ contacts: [InitiativeContent.Contact]) -> [Row] {
      contacts.map { contact in
        // Words are broken rather than cut, and only of a name of more than four lines the end is.
        let lines = TextMeasure.wrap(contact.actor.name, style: frame.name, width: frame.room)
        let titles = TextMeasure.clipped(lines, to: 4, style: frame.name, width: frame.room)
        return Row(
          contact: contact, titles: titles,
          what: TextMeasure.fitted(
            words.shared(contact.kinds), style: frame.small, width: frame.room),
          height: Double(titles.count) * frame.name.lineHeight + frame.small.lineHeight * 1.5)
      }
    }
    guard frame.hasBoth else {
      return [Side(rows: rows(content.peers + content.helpers), heading: nil, isLeft: false)]
    }
    return [
      Side(rows: rows(content.peers), heading: words.peers, isLeft: true),
      Side(rows: rows(content.helpers), heading: words.helpers, isLeft: false),
    ]
  }

  /// A curve that leaves and arrives level; memberships are dashed, as on every sheet.
  private static func tie(
    from center: Point, to end: Point, _ contact: InitiativeContent.Contact, width: Double
  ) -> Mark {
    var path = Path()
    let bend = (end.x - center.x) * 0.55
    path.add(.move(center))
    path.add(.curve(center + Point(bend, 0), end - Point(bend, 0), to: end))
    let isMembership = contact.kinds.allSatisfy { $0 == .member || $0 == .partOf }
    return .path(
      path,
      Style(
        stroke: Palette.quiet, strokeWidth: width, strokeOpacity: 0.8,
        dashes: isMembership ? [width * 2.5, width * 2] : []))
  }

  private static func label(
    _ row: Row, _ frame: Frame, beside at: Point, isLeft: Bool
  ) -> [Mark] {
    let (name, small) = (frame.name, frame.small)
    let x = at.x + (isLeft ? -frame.disc : frame.disc) * 1.5
    let anchor: TextLine.Anchor = isLeft ? .end : .start
    let height = Double(row.titles.count) * name.lineHeight + small.lineHeight
    var baseline = at.y - height / 2 + name.size * 0.95
    var marks: [Mark] = []
    for title in row.titles {
      marks.append(
        .text(TextLine(title, at: Point(x, baseline), style: name, anchor: anchor)))
      baseline += name.lineHeight
    }
    baseline += small.size - name.size
    marks.append(.text(TextLine(row.what, at: Point(x, baseline), style: small, anchor: anchor)))
    return marks
  }
}
