internal import CampaignModel

/// Warnings of what can be simulated but hardly was meant.
extension ScenarioDecoder {
  /// Warns where an activity does not suit those who do it.
  func checkSense(of activity: Activity, by: ValueReader, at work: ValueReader) {
    let speakers = activity.voices.map { voices[$0] }
    switch activity.work {
    case .post(let posting):
      checkAudiences(speakers, by, "posts")
      let hours = posting.postsPerDay * posting.minutesEach / 60
      checkHours(speakers, hours, minutesEach: posting.minutesEach, work)
    case .converse(let conversing):
      checkAudiences(speakers, by, "talks with followers")
      let most = conversing.hoursPerDay
      checkHours(speakers, most, minutesEach: conversing.minutesEach, atMost: most, work)
    case .message(let messaging):
      checkHours(speakers, messaging.hoursPerDay, minutesEach: 0, work)
    case .advertise: break
    }
  }

  private func checkAudiences(_ speakers: [Voice], _ by: ValueReader, _ doing: String) {
    // Followers that were given, but wrongly, have been reported.
    if !voicesHaveErrors, let voice = speakers.first(where: { $0.followers == 0 }) {
      by.warning("includes \(voice.name.quoted), which \(doing) but has no followers; give it some.")
    }
    if let voice = speakers.first(where: { $0.kind == .advertisement }) {
      by.warning(
        "includes \(voice.name.quoted), which \(doing) but is an advertisement; give it another kind.")
    }
  }

  /// Warns where a voice has less time than its work takes.
  ///
  /// - Parameters:
  ///   - speakers: The voices; the one with the least time is looked at.
  ///   - hours: What the work takes a day, on average.
  ///   - minutesEach: What one piece of it takes, which is done within a day or not at all.
  ///   - most: The hours a day that the activity leaves for it.
  ///   - work: Where to warn.
  private func checkHours(
    _ speakers: [Voice], _ hours: Double, minutesEach: Double, atMost most: Double = 24, _ work: ValueReader
  ) {
    guard hours > 0, let voice = speakers.min(by: { $0.hoursPerDay < $1.hoursPerDay }) else { return }
    let available = min(most, voice.hoursPerDay)
    if minutesEach > available * 60 {
      work.warning(
        """
        takes \(minutesEach.messageText) min each, but \(voice.name.quoted) has \(available.roughText) h a day \
        for it; nothing is ever done.
        """)
    } else if hours > voice.hoursPerDay {
      work.warning(
        """
        takes \(hours.roughText) h a day, but \(voice.name.quoted) has \(voice.hoursPerDay.roughText) h; the \
        rest is not done.
        """)
    }
  }
}

extension Double {
  /// The number with at most two decimals.
  fileprivate var roughText: String { ((self * 100).rounded() / 100).messageText }
}
