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

  /// Warns where the activities of a strategy together ask more hours a day of a voice than it has.
  ///
  /// - Parameters:
  ///   - drafts: The activities.
  ///   - place: Where they stand.
  func checkHoursInAll(of drafts: [ActivityDraft], at place: ValueReader?) {
    let activities = drafts.compactMap(\.activity)
    // The most is asked on a day on which something begins or has gathered its strength.
    let days = Set(activities.flatMap { [$0.schedule.fromDay, $0.schedule.fromDay + $0.schedule.rampDays] })
    for voice in Set(activities.flatMap(\.voices)).sorted() {
      let own = activities.filter { $0.voices.contains(voice) }
      let hours =
        days.map { day in
          own.reduce(0) {
            let demand = $1.work.kind.demand
            return $0 + (demand.hours + demand.standbyHours) * $1.schedule.strength(on: day)
          }
        }.max() ?? 0
      // One activity that asks too much by itself has been warned of.
      guard own.allSatisfy({ $0.work.kind.demand.hours <= voices[voice].hoursPerDay }),
        hours > voices[voice].hoursPerDay + 1e-9
      else { continue }
      place?.warning(
        """
        ask up to \(hours.roughText) h a day of \(voices[voice].name.quoted), who has \
        \(voices[voice].hoursPerDay.roughText) h; work is done in the order of the activities, and the rest is not done.
        """)
      return
    }
  }

  private func checkSense(
    of activity: Activity, among activities: [Activity], by: ValueReader, at work: ValueReader
  ) {
    let speakers = activity.voices.map { self.voices[$0] }
    let kind = activity.work.kind
    let (demand, company, deed) = (kind.demand, kind.company, type(of: kind).deed)
    /// The voices that do something of some sort in this strategy.
    func voices(_ sort: KeyPath<Company, Bool>) -> Set<Int> {
      Set(activities.filter { $0.work.kind.company[keyPath: sort] }.flatMap(\.voices))
    }
    if company.needsFollowers {
      let others = voices(\.winsTies)
      checkAudiences(activity.voices.filter { !others.contains($0) }.map { self.voices[$0] }, by, deed)
    }
    if company.needsSomebody { checkKinds(speakers, by, deed) }
    checkHours(speakers, demand.hours, minutesEach: demand.minutesEach, atMost: demand.mostHours, work)
    let publishers = company.needsPosts ? voices(\.publishes) : []
    if company.needsPosts, let idle = activity.voices.first(where: { !publishers.contains($0) }) {
      by.warning(
        "includes \(self.voices[idle].name.quoted), which \(deed) but posts nothing in this strategy; let it post."
      )
    }
  }

  private func checkAudiences(_ speakers: [Voice], _ by: ValueReader, _ doing: String) {
    // Followers that were given, but wrongly, have been reported.
    if !voicesHaveErrors, let voice = speakers.first(where: { $0.followers == 0 && $0.choice == nil }) {
      let remedy = voice.isPerson ? "name a person who has readers" : "give it some"
      by.warning("includes \(voice.name.quoted), which \(doing) but has no followers; \(remedy).")
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

extension Double {
  /// The number with at most two decimals.
  fileprivate var roughText: String { ((self * 100).rounded() / 100).messageText }
}
