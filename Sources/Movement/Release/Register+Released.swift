extension Register {
  /// What an audience may see: the only way out of a register.
  ///
  /// - `public` records go to everybody, `network` records to the network and internally, the
  ///   others only internally.
  /// - A `counted` actor is counted for the audiences that may not see it: its kind, municipalities,
  ///   themes and whether it is active, without key or name.
  /// - A link goes out when the audience may see the link and both its ends.
  /// - A source goes out when something that goes out refers to it.
  /// - Notes and unknown columns go out only internally.
  ///
  /// Themes, municipalities, places, surroundings, borders and credits have no release: they are
  /// the same for everybody, so nothing confidential belongs in them.
  public func released(to audience: Audience = .public) -> ReleasedRegister {
    let seenActors = actors.filter { audience.sees($0.release) }
    let ids = Set(seenActors.map(\.id))
    let seenLinks = links.filter {
      audience.sees($0.release) && ids.contains($0.from) && ids.contains($0.to)
    }
    let seenSurveys = surveys.filter { audience.sees($0.release) }
    let referredTo = Set(
      seenActors.compactMap(\.source) + seenLinks.compactMap(\.source)
        + seenSurveys.compactMap(\.source))
    let counted = audience == .internal ? [] : actors.filter { $0.release == .counted }
    return ReleasedRegister(
      audience: audience, language: language, title: title, area: area, isSynthetic: isSynthetic,
      created: created, credits: credits,
      actors: seenActors.map { $0.stripped(for: audience) },
      links: seenLinks.map { $0.stripped(for: audience) },
      themes: themes, municipalities: municipalities, places: places,
      surroundings: surroundings, borders: borders,
      surveys: seenSurveys,
      sources: sources.filter { audience == .internal || referredTo.contains($0.id) },
      counted: counted.map(CountedActor.init).sorted(),
      withheld: Withheld(
        actors: actors.count - seenActors.count - counted.count, counted: counted.count,
        links: links.count - seenLinks.count, surveys: surveys.count - seenSurveys.count))
  }
}

extension Audience {
  /// Whether this audience may see records of this release.
  package func sees(_ release: Release) -> Bool {
    switch self {
    case .public: release == .public
    case .network: release == .public || release == .network
    case .internal: true
    }
  }
}

extension CountedActor {
  fileprivate init(_ actor: Actor) {
    self.init(
      kind: actor.kind, municipalities: actor.municipalities.sorted(),
      themes: actor.themes.sorted(), isActive: actor.isActive)
  }
}

/// Sorted by content, so that the order of the register does not tell which actor it is.
extension CountedActor: Comparable {
  /// By kind, then municipalities, then themes, then whether they are active.
  public static func < (one: CountedActor, other: CountedActor) -> Bool {
    one.sortKey.lexicographicallyPrecedes(other.sortKey)
  }

  private var sortKey: [String] {
    [
      kind.rawValue, municipalities.joined(separator: "|"), themes.joined(separator: "|"),
      isActive.description,
    ]
  }
}

extension Actor {
  fileprivate func stripped(for audience: Audience) -> Actor {
    guard audience != .internal else { return self }
    var actor = self
    actor.note = nil
    actor.extra = []
    return actor
  }
}

extension Link {
  fileprivate func stripped(for audience: Audience) -> Link {
    guard audience != .internal else { return self }
    var link = self
    link.extra = []
    return link
  }
}
