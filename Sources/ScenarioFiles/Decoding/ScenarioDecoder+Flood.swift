internal import CampaignModel

extension ScenarioDecoder {
  /// The most messages or impressions that a person may be due on a day: far more than anybody can notice, and few
  /// enough that a slip of a few digits is found here and not by waiting.
  static var mostItemsPerDay: Double { 1000 }

  /// Reports an activity that sends or shows people more than the world can work through.
  func checkFlood(of activity: Activity, at work: ValueReader) {
    guard let size else { return }
    let items: Double
    let recipients: Double
    switch activity.work {
    case .post, .converse, .favour, .buyFollowers, .participate, .keepInTouch, .prepare: return
    case .message(let messaging):
      items = messaging.messagesPerDay
      recipients = people(of: messaging.community, among: Double(size) * smallestUserShare(of: activity))
    case .automate(let automating):
      items = automating.followsPerDay
      recipients = people(of: automating.community, among: Double(size) * smallestUserShare(of: activity))
    case .advertise(let advertising):
      let schedule = activity.schedule
      let spend = advertising.spend(people: size) * schedule.strength(on: schedule.toDay) / schedule.fullDays
      items = spend / advertising.costPerThousand.value * 1000 / Double(max(activity.voices.count, 1))
      recipients = people(of: advertising.community, among: Double(size))
    }
    let each = items / max(recipients, 1)
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

  /// Returns how many of some people belong to a community; all where there is none.
  private func people(of community: Int?, among people: Double) -> Double {
    guard let community, population.communities.indices.contains(community) else { return people }
    let all = population.communities.reduce(0) { $0 + $1.share }
    return people * population.communities[community].share / all
  }
}
