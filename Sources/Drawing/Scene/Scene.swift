/// A drawing of one page: what stands where, without a file format.
public struct Scene: Sendable, Equatable {
  /// The page's width in millimetres.
  public var width: Double
  /// The page's height in millimetres.
  public var height: Double
  /// The page's name, for readers of titles and screen readers.
  public var title: String
  /// What the page shows, in words.
  public var description: String
  /// The language of its texts, as a BCP 47 tag.
  public var language: String
  /// The paper.
  public var background: Colour
  /// Everything drawn, from back to front.
  public var marks: [Mark] = []

  /// Creates an empty page.
  public init(
    width: Double, height: Double, title: String, description: String, language: String,
    background: Colour
  ) {
    self.width = width
    self.height = height
    self.title = title
    self.description = description
    self.language = language
    self.background = background
  }
}

/// One thing drawn.
public indirect enum Mark: Sendable, Equatable {
  /// A path.
  case path(Path, Style)
  /// A circle.
  case circle(Point, radius: Double, Style)
  /// A rectangle with rounded corners.
  case rect(Rect, corner: Double, Style)
  /// A line of text.
  case text(TextLine)
  /// Marks that belong together.
  case group(Group)
}

/// Marks that belong together and may carry words for those who cannot see them.
public struct Group: Sendable, Equatable {
  /// A name that is unique in the scene, of letters, digits and hyphens; empty for none.
  public var id: String
  /// A short name; empty for none.
  public var title: String
  /// What it shows, in words; empty for none.
  public var description: String
  /// Whether it is the heading of its page.
  public var isHeading: Bool
  /// The contents, from back to front.
  public var marks: [Mark]

  /// Creates a group.
  public init(
    id: String = "", title: String = "", description: String = "", isHeading: Bool = false,
    marks: [Mark] = []
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.isHeading = isHeading
    self.marks = marks
  }
}

extension Group {
  /// The lines of text in the group, from back to front.
  var words: [String] {
    marks.flatMap { mark -> [String] in
      switch mark {
      case .text(let line): [line.text]
      case .group(let group): group.words
      case .path, .circle, .rect: []
      }
    }
  }
}

/// One line of text with the place of its baseline.
public struct TextLine: Sendable, Equatable {
  /// Where the given point lies on the line.
  public enum Anchor: String, Sendable {
    /// At the line's start.
    case start
    /// In its middle.
    case middle
    /// At its end.
    case end
  }

  /// The words.
  public var text: String
  /// The anchor's place on the baseline.
  public var position: Point
  /// Size, weight and colour.
  public var style: TextStyle
  /// Which part of the line stands at `position`.
  public var anchor: Anchor
  /// A halo of the paper's colour, with its width in millimetres; zero for none.
  public var halo: Double
  /// Degrees that the line is turned clockwise about `position`.
  public var rotation: Double

  /// Creates a line of text.
  public init(
    _ text: String, at position: Point, style: TextStyle, anchor: Anchor = .start,
    halo: Double = 0, rotation: Double = 0
  ) {
    self.text = text
    self.position = position
    self.style = style
    self.anchor = anchor
    self.halo = halo
    self.rotation = rotation
  }
}
