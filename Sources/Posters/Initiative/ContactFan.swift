internal import Drawing
internal import Movement
internal import Words

/// An actor with those that it is linked with: residents on its left, helpers on its right, each
/// with a name that can be read from afar and what they share.
struct ContactFan {
  let mark: Mark
  /// Contacts for which there was no room.
  let omitted: Int

  private struct Side {
    let contacts: [InitiativeContent.Contact]
    let isLeft: Bool
  }

  /// Draws the contacts within an area.
  ///
  /// - Parameters:
  ///   - name: The style of names, which is never made smaller; who does not fit is left out.
  init(
    _ content: InitiativeContent, key: ThemeKey, name: TextStyle, small: TextStyle,
    within area: Rect
  ) {
    let words = InitiativeWords(content.language)
    // With one side only, it stands left of the names.
    let hasBoth = !content.peers.isEmpty && !content.helpers.isEmpty
    let center = Point(hasBoth ? area.center.x : area.x + area.width * 0.16, area.center.y)
    let radius = min(area.height * 0.2, area.width * 0.09, name.size * 2.6)
    let sides =
      hasBoth
      ? [
        Side(contacts: content.peers, isLeft: true), Side(contacts: content.helpers, isLeft: false),
      ] : [Side(contacts: content.peers + content.helpers, isLeft: false)]
    let disc = name.size * 0.5
    let head = hasBoth ? small.lineHeight * 1.6 : 0
    // Names may need two lines, where there is room for that.
    let tall = name.lineHeight * 2.05 + small.lineHeight * 1.3
    let longest = Double(sides.map(\.contacts.count).max() ?? 0)
    let lines = tall * longest <= area.height - head ? 2 : 1
    let row = lines == 2 ? tall : name.lineHeight * 1.05 + small.lineHeight * 1.15
    let most = max(1, Int((area.height - head) / row))

    var ties: [Mark] = []
    var names: [Mark] = []
    var omitted = 0
    for side in sides {
      let shown = side.contacts.prefix(most)
      omitted += side.contacts.count - shown.count
      let reach = hasBoth ? area.width * 0.13 : area.width * 0.2
      let x = center.x + (side.isLeft ? -reach : reach)
      let room = (side.isLeft ? x - area.x : area.maxX - x) - disc * 2.4
      let block = Double(shown.count) * row
      let top = max(area.y + head, center.y - block / 2)
      if hasBoth {
        let title = side.isLeft ? words.peers : words.helpers
        names.append(
          .text(
            TextLine(
              title, at: Point(x, top - small.lineHeight * 0.7),
              style: TextStyle(points: small.points, weight: .semibold, colour: Palette.quiet),
              anchor: side.isLeft ? .end : .start)))
      }
      for (i, contact) in shown.enumerated() {
        let at = Point(x, top + (Double(i) + 0.5) * row)
        ties.append(Self.tie(from: center, to: at, contact, width: name.size * 0.075))
        names += Pie.marks(
          at: at, radius: disc, slices: key.slices(contact.actor.themes), letters: nil,
          outline: Style(stroke: Palette.paper, strokeWidth: disc * 0.12))
        names += Self.label(
          contact, words, name: name, small: small, beside: at, isLeft: side.isLeft,
          gap: disc * 1.5, width: room, most: lines)
      }
    }
    let own = Pie.marks(
      at: center, radius: radius, slices: key.slices(content.actor.themes),
      letters: TextStyle(points: name.points * 1.3, weight: .bold, colour: Palette.paper),
      outline: Style(stroke: Palette.ink, strokeWidth: radius * 0.05))
    self.omitted = omitted
    mark = .group(
      Group(id: "contacts", title: words.contacts, marks: ties + names + own))
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
    _ contact: InitiativeContent.Contact, _ words: InitiativeWords, name: TextStyle,
    small: TextStyle, beside at: Point, isLeft: Bool, gap: Double, width: Double, most: Int
  ) -> [Mark] {
    let x = at.x + (isLeft ? -gap : gap)
    let strong = TextStyle(points: name.points, weight: .semibold, colour: Palette.ink)
    let quiet = TextStyle(points: small.points, colour: Palette.quiet)
    let titles = TextMeasure.clipped(
      TextMeasure.wrap(contact.actor.name, style: strong, width: width), to: most, style: strong,
      width: width)
    let what = TextMeasure.fitted(words.shared(contact.kinds), style: quiet, width: width)
    let anchor: TextLine.Anchor = isLeft ? .end : .start
    let height = Double(titles.count) * name.lineHeight + small.lineHeight
    var baseline = at.y - height / 2 + name.size * 0.95
    var marks: [Mark] = []
    for title in titles {
      marks.append(
        .text(TextLine(title, at: Point(x, baseline), style: strong, anchor: anchor)))
      baseline += name.lineHeight
    }
    baseline += small.size - name.size
    marks.append(.text(TextLine(what, at: Point(x, baseline), style: quiet, anchor: anchor)))
    return marks
  }
}
