internal import Drawing

/// Where the parts of a sheet with one large figure and lists stand, and how large its type can be.
///
/// On a page that lies: a list left, the figure with two lists under it in the middle, a list right
/// under a small map. On one that stands: the figure with a list beside it, and three lists under
/// them. Type is enlarged as long as every list fits; where one does not fit at the page's own
/// size, lists are set in the smallest that the page allows, and say what they leave out.
struct FigurePlan {
  /// The lists of a sheet, each for a width.
  struct Lists {
    /// Left of the figure, or under it on the left.
    var first: (Double) -> [ListSection]
    /// Under the figure.
    var second: (Double) -> [ListSection]
    /// Under the figure, right of the second.
    var third: (Double) -> [ListSection]
    /// Right of the figure.
    var side: (Double) -> [ListSection]
  }

  /// What a sheet asks for.
  struct Wish {
    /// Whether a small map stands in the corner.
    var hasMap: Bool
    /// The share of the height under the header that the figure gets, if it needs so much, before
    /// the lists.
    var share: Double
    /// The height that the figure needs, by the type and its width.
    var height: (SheetType, Double) -> Double
  }

  let type: SheetType
  /// The header.
  let header: Rect
  /// The small map, where there is one.
  let map: Rect
  /// The figure with its heading and its legend.
  let figure: Rect
  /// The lists with the columns they stand in.
  let columns: [(area: Rect, sections: [ListSection])]
  /// Whether the figure has the height that it needs.
  private let isFigureWhole: Bool

  /// How much type is enlarged, the most first.
  private static let factors = [1.6, 1.45, 1.3, 1.2, 1.1]

  /// Makes a plan.
  ///
  /// - Parameters:
  ///   - lists: The lists in a type, in some arrangements of which the first that fits counts;
  ///     where none fits, the one that leaves out the least.
  ///   - headerHeight: The height of the header by its width.
  init(
    _ wish: Wish, size: PageSize, orientation: PageOrientation, within page: Rect,
    headerHeight: (Double) -> Double, lists: (SheetType) -> [Lists]
  ) {
    func plans(_ type: SheetType) -> [FigurePlan] {
      lists(type).map { lists in
        orientation == .landscape
          ? FigurePlan(lying: wish, lists, type, headerHeight, within: page)
          : FigurePlan(standing: wish, lists, type, headerHeight, within: page)
      }
    }
    let plain = SheetType(size)
    for type in Self.factors.map(plain.enlarged(by:)) + [plain] {
      if let plan = plans(type).first(where: { $0.fits && $0.isFigureWhole }) {
        self = plan
        return
      }
    }
    let dense = plans(plain.condensed)
    precondition(!dense.isEmpty, "lists in one arrangement at least")
    let omitted = dense.map(\.omitted)
    self = dense[omitted.indices.min { (omitted[$0], $0) < (omitted[$1], $1) } ?? 0]
  }

  /// How many entries of the lists have no room; a list of which nothing is shown weighs as ten.
  private var omitted: Int {
    columns.reduce(0) { sum, column in
      let drawn = SectionColumn(column.sections, type: type, within: column.area)
      return sum + drawn.omitted + 10 * drawn.empty
    }
  }

  /// Whether every list fits its column.
  private var fits: Bool {
    columns.allSatisfy { area, sections in
      SectionColumn.height(of: sections, type: type) <= area.height
    }
  }

  private init(
    lying wish: Wish, _ lists: Lists, _ type: SheetType, _ headerHeight: (Double) -> Double,
    within page: Rect
  ) {
    self.type = type
    let gutter = type.heading.size * 1.3
    let gap = type.heading.size
    let side = page.width * 0.25
    let middle = page.width - 2 * side - 2 * gutter
    let headed = page.width - side - gutter
    header = Rect(x: page.x, y: page.y, width: headed, height: headerHeight(headed))
    map = Rect(x: page.maxX - side, y: page.y, width: side, height: wish.hasMap ? side * 0.86 : 0)
    let top = header.maxY + gap
    let room = page.maxY - top
    let half = (middle - gutter) / 2
    let under = [lists.second(half), lists.third(half)]
    let needed = under.map { SectionColumn.height(of: $0, type: type) }.max() ?? 0
    let wanted = wish.height(type, middle)
    let height = max(min(wanted, room * wish.share), min(wanted, room - needed - gap))
    isFigureWhole = height >= wanted * 0.97
    let left = page.x + side + gutter
    figure = Rect(x: left, y: top, width: middle, height: height)
    let y = top + height + gap
    let sideTop = wish.hasMap ? map.maxY + gap : page.y
    columns =
      [
        (Rect(x: page.x, y: top, width: side, height: room), lists.first(side))
      ]
      + under.enumerated().map { i, sections in
        (
          Rect(
            x: left + Double(i) * (half + gutter), y: y, width: half, height: page.maxY - y),
          sections
        )
      } + [
        (
          Rect(x: page.maxX - side, y: sideTop, width: side, height: page.maxY - sideTop),
          lists.side(side)
        )
      ]
  }

  private init(
    standing wish: Wish, _ lists: Lists, _ type: SheetType, _ headerHeight: (Double) -> Double,
    within page: Rect
  ) {
    self.type = type
    let gutter = type.heading.size * 1.3
    let gap = type.heading.size
    let side = page.width * 0.36
    let corner = wish.hasMap ? side * 0.8 : 0
    let headed = page.width - corner - (wish.hasMap ? gutter : 0)
    map = Rect(x: page.maxX - corner, y: page.y, width: corner, height: corner * 0.9)
    header = Rect(x: page.x, y: page.y, width: headed, height: headerHeight(headed))
    let top = max(header.maxY, map.maxY) + gap
    let room = page.maxY - top
    let third = (page.width - 2 * gutter) / 3
    let under = [lists.first(third), lists.second(third), lists.third(third)]
    let beside = lists.side(side)
    let needed = under.map { SectionColumn.height(of: $0, type: type) }.max() ?? 0
    let wanted = max(
      wish.height(type, page.width - side - gutter),
      min(SectionColumn.height(of: beside, type: type), room * 0.5))
    let height = max(min(wanted, room * wish.share), min(wanted, room - needed - gap))
    isFigureWhole = height >= wanted * 0.97
    figure = Rect(x: page.x, y: top, width: page.width - side - gutter, height: height)
    let y = top + height + gap
    columns =
      under.enumerated().map { i, sections in
        (
          Rect(
            x: page.x + Double(i) * (third + gutter), y: y, width: third, height: page.maxY - y),
          sections
        )
      } + [(Rect(x: page.maxX - side, y: top, width: side, height: height), beside)]
  }
}

extension SheetType {
  /// A figure's heading under its rule, and where the figure begins.
  func figureHead(_ heading: String, at corner: Point, width: Double) -> (
    marks: [Mark], bottom: Double
  ) {
    let rule = body.size * 0.1
    return (
      [
        .rect(
          Rect(x: corner.x, y: corner.y, width: width, height: rule), corner: 0,
          Style(fill: Palette.ink)),
        .text(
          TextLine(
            TextMeasure.fitted(heading, style: self.heading, width: width),
            at: Point(corner.x, corner.y + rule + self.heading.size * 1.05), style: self.heading)),
      ], corner.y + self.heading.size * 1.5
    )
  }
}
