internal import CampaignModel

/// Warnings of what can be simulated but hardly was meant.
extension ScenarioDecoder {
  /// Warns where activities of a strategy do not suit those who do them.
  func checkSense(of drafts: [ActivityDraft]) {
    let activities = drafts.compactMap(\.activity)
    for draft in drafts {
      if let activity = draft.activity, let by = draft.by, let work = draft.work {
        checkSense(of: activity, among: activities, by: by, at: work)
      }
    }
  }

  private func checkSense(
    of activity: Activity, among activities: [Activity], by: ValueReader, at work: ValueReader
  ) {
    let speakers = activity.voices.map { voices[$0] }
    // Who takes part in a community or follows strangers wins people to talk with.
    let winners = Set(activities.filter { $0.work.winsTies }.flatMap(\.voices))
    let lonely = activity.voices.filter { !winners.contains($0) }.map { voices[$0] }
    switch activity.work {
    case .post(let posting):
      checkAudiences(lonely, by, "posts")
      checkKinds(speakers, by, "posts")
      let hours = posting.postsPerDay * posting.minutesEach / 60
      checkHours(speakers, hours, minutesEach: posting.minutesEach, work)
    case .converse(let conversing):
      checkAudiences(lonely, by, "talks with followers")
      checkKinds(speakers, by, "talks with followers")
      let most = conversing.hoursPerDay
      checkHours(speakers, most, minutesEach: conversing.minutesEach, atMost: most, work)
    case .keepInTouch(let keeping):
      checkAudiences(lonely, by, "keeps in touch with followers")
      checkKinds(speakers, by, "keeps in touch with followers")
      checkHours(speakers, keeping.hoursPerWeek / 7, minutesEach: keeping.minutesEach, work)
    case .favour(let favouring):
      let most = favouring.hoursPerDay
      checkHours(speakers, most, minutesEach: favouring.minutesEach, atMost: most, work)
    case .participate(let participating):
      checkKinds(speakers, by, "takes part in a community")
      let hours = participating.postsPerDay * participating.minutesEach / 60
      checkHours(speakers, hours, minutesEach: participating.minutesEach, work)
    case .prepare(let preparing):
      checkHours(speakers, preparing.hoursPerDay, minutesEach: 0, work)
      let posters = Set(activities.filter { $0.work.isPosting }.flatMap(\.voices))
      if let idle = activity.voices.first(where: { !posters.contains($0) }) {
        by.warning(
          "includes \(voices[idle].name.quoted), which prepares but posts nothing in this strategy; let it post."
        )
      }
    case .message(let messaging):
      checkHours(speakers, messaging.hoursPerDay, minutesEach: 0, work)
    case .automate, .buyFollowers, .advertise: break
    }
  }

  private func checkAudiences(_ speakers: [Voice], _ by: ValueReader, _ doing: String) {
    // Followers that were given, but wrongly, have been reported.
    if !voicesHaveErrors, let voice = speakers.first(where: { $0.followers == 0 && $0.choice == nil }) {
      by.warning("includes \(voice.name.quoted), which \(doing) but has no followers; give it some.")
    }
  }

  private func checkKinds(_ speakers: [Voice], _ by: ValueReader, _ doing: String) {
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

extension Activity.Work {
  /// Whether the work gives its voice ties to people that it did not have.
  fileprivate var winsTies: Bool {
    switch self {
    case .participate, .automate: true
    default: false
    }
  }

  /// Whether preparation makes the work better.
  fileprivate var isPosting: Bool {
    switch self {
    case .post, .participate: true
    default: false
    }
  }
}

extension Double {
  /// The number with at most two decimals.
  fileprivate var roughText: String { ((self * 100).rounded() / 100).messageText }
}
