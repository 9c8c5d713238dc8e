internal import CampaignModel

extension ScenarioDecoder {
  /// The most messages or impressions that a person may be due on a day: far more than anybody can notice, and few
  /// enough that a slip of a few digits is found here and not by waiting.
  static var mostItemsPerDay: Double { 1000 }

  /// Reports an activity that sends or shows people more than the world can work through.
  func checkFlood(of activity: Activity, at work: ValueReader) {
    guard let size, let scatter = activity.work.kind.scatter(in: activity, among: size) else { return }
    var recipients = population.people(in: scatter.community)
    if scatter.isOnPlatform { recipients *= smallestUserShare(of: activity) }
    let each = scatter.items / max(recipients, 1)
    guard each > Self.mostItemsPerDay else { return }
    work.error(
      """
      means \(each.rounded().messageText) items a day for each of \(recipients.rounded().messageText) people; expected \
      at most \(Self.mostItemsPerDay.messageText).
      """)
  }

  /// The share of people on the least used of the platforms where an activity takes place.
  private func smallestUserShare(of activity: Activity) -> Double {
    // A platform that could not be read has no place in the list.
    activity.voices.map { voices[$0].platform }.filter(platforms.indices.contains).map {
      platforms[$0].userShares.values.reduce(platforms[$0].userShare, min)
    }.min() ?? 1
  }
}
