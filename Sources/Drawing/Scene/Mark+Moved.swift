extension Mark {
  /// The mark at another place.
  public func moved(by offset: Point) -> Mark {
    switch self {
    case .path(let path, let style): return .path(path.moved(by: offset), style)
    case .circle(let center, let radius, let style):
      return .circle(center + offset, radius: radius, style)
    case .rect(let rect, let corner, let style):
      return .rect(rect.moved(by: offset), corner: corner, style)
    case .text(var line):
      line.position = line.position + offset
      return .text(line)
    case .group(var group):
      group.marks = group.marks.map { $0.moved(by: offset) }
      return .group(group)
    }
  }
}

extension Path {
  /// The path at another place.
  public func moved(by offset: Point) -> Path {
    var path = Path()
    for step in steps {
      switch step {
      case .move(let point): path.add(.move(point + offset))
      case .line(let point): path.add(.line(point + offset))
      case .curve(let first, let second, let end):
        path.add(.curve(first + offset, second + offset, to: end + offset))
      case .arc(let radius, let clockwise, let end):
        path.add(.arc(radius: radius, clockwise: clockwise, to: end + offset))
      case .close: path.add(.close)
      }
    }
    return path
  }
}
