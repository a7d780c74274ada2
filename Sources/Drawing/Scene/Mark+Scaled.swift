extension Mark {
  /// The mark at another size, grown from the origin, and without the names of its groups: for a
  /// small picture of a page on another one.
  public func scaled(by factor: Double) -> Mark {
    switch self {
    case .path(let path, let style):
      return .path(path.scaled(by: factor), style.scaled(by: factor))
    case .circle(let center, let radius, let style):
      return .circle(center * factor, radius: radius * factor, style.scaled(by: factor))
    case .rect(let rect, let corner, let style):
      let small = Rect(
        x: rect.x * factor, y: rect.y * factor, width: rect.width * factor,
        height: rect.height * factor)
      return .rect(small, corner: corner * factor, style.scaled(by: factor))
    case .text(var line):
      line.position = line.position * factor
      line.style.points *= factor
      line.halo *= factor
      return .text(line)
    case .group(let group):
      return .group(Group(marks: group.marks.map { $0.scaled(by: factor) }))
    }
  }
}

extension Path {
  /// The path at another size, grown from the origin.
  fileprivate func scaled(by factor: Double) -> Path {
    var path = Path()
    for step in steps {
      switch step {
      case .move(let point): path.add(.move(point * factor))
      case .line(let point): path.add(.line(point * factor))
      case .curve(let first, let second, let end):
        path.add(.curve(first * factor, second * factor, to: end * factor))
      case .arc(let radius, let clockwise, let end):
        path.add(.arc(radius: radius * factor, clockwise: clockwise, to: end * factor))
      case .close: path.add(.close)
      }
    }
    return path
  }
}

extension Style {
  /// The style with its lengths at another size.
  fileprivate func scaled(by factor: Double) -> Style {
    var style = self
    style.strokeWidth *= factor
    style.dashes = dashes.map { $0 * factor }
    return style
  }
}
