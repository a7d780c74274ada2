/// Says a scene in words, for those who cannot see it.
public enum TextWriter {
  /// The scene as plain text: its title and, part by part, what is written on it and what its
  /// figures show.
  ///
  /// Of a figure that is its name, its description and the names of the things in it; of other
  /// parts their text, with lines that were wrapped made whole. Names are underlined, things have a
  /// line each.
  public static func text(of scene: Scene) -> String {
    var blocks = [underlined(scene.title, with: "=")]
    for mark in scene.marks {
      guard case .group(let group) = mark else { continue }
      if group.isHeading {
        // What of the heading is in the title need not be said again.
        blocks.append(lines(of: group.marks).filter { !scene.title.contains($0) })
      } else if group.description.isEmpty {
        let lines = lines(of: group.marks)
        blocks.append(named(group, lines.filter { $0 != group.title }))
      } else {
        blocks.append(named(group, [group.description]))
        var seen: Set<String> = []
        blocks.append(
          things(in: group.marks).filter { seen.insert($0).inserted }.map { "- " + $0 })
      }
    }
    let text =
      blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    // Where lines may break is of no use here.
    return text.replacing("\u{A0}", with: " ") + "\n"
  }

  private static func underlined(_ name: String, with line: String) -> [String] {
    [name, String(repeating: line, count: name.count)]
  }

  private static func named(_ group: Group, _ lines: [String]) -> [String] {
    guard !group.title.isEmpty, !lines.isEmpty else { return lines }
    return underlined(group.title, with: "-") + lines
  }

  /// The lines of text.
  private static func lines(of marks: [Mark]) -> [String] {
    var lines: [String] = []
    var before: TextLine?
    for mark in marks {
      switch mark {
      case .text(let line):
        // A letter or number in a disc says what the words beside it say.
        guard line.text.count > 1, !line.text.allSatisfy(\.isNumber) else { continue }
        if let before, line.continues(before) {
          lines[lines.count - 1] += " " + line.text
        } else {
          lines.append(line.text)
        }
        before = line
      case .group(let group):
        lines += Self.lines(of: group.marks)
        before = nil
      case .path, .circle, .rect: break
      }
    }
    return lines
  }

  /// The names of groups that have one, each followed by those within it.
  private static func things(in marks: [Mark]) -> [String] {
    marks.flatMap { mark -> [String] in
      guard case .group(let group) = mark else { return [] }
      let within = things(in: group.marks)
      return group.title.isEmpty ? within : [group.title] + within
    }
  }
}

extension TextLine {
  /// Whether it goes on where a line ended: in the same style right under it.
  fileprivate func continues(_ line: TextLine) -> Bool {
    style == line.style && anchor == line.anchor && abs(position.x - line.position.x) < 1e-6
      && abs(position.y - line.position.y - style.lineHeight) < style.lineHeight * 0.01
  }
}
