internal import Movement

extension ReleasedRegister {
  /// Whether an actor has stopped: its phase says so, or its end does not lie after the day the
  /// register was made.
  func hasStopped(_ actor: Actor) -> Bool { !actor.isActive || isPast(actor.until) }

  /// Whether a link has ended.
  func hasEnded(_ link: Link) -> Bool { isPast(link.until) }

  /// An end of which it is not sure that it lies ahead is past; without an end nothing is.
  private func isPast(_ end: PartialDate?) -> Bool {
    guard let end else { return false }
    return !(created?.isBefore(end) ?? false)
  }
}
