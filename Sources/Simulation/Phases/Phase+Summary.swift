extension Phase {
  /// What happens in it, in a sentence without a full stop.
  public var summary: String {
    switch self {
    case .plan: "Work is fitted to hours and budgets; its cost is booked"
    case .posts: "Posts reach the followers, and the members of communities, who notice them"
    case .conversations: "Voices talk with followers, one at a time"
    case .favours: "Voices help connectors; connectors who are warm speak for the brand"
    case .unsolicitedMessages: "People are written to who did not ask"
    case .followAutomation: "Machines follow strangers; followers are bought"
    case .paidImpressions: "Bought impressions are seen"
    case .wordOfMouth:
      "Yesterday's links, reviews and referrals reach readers, shares spread until they die out, then complaints"
    case .choices: "People choose, on needs of their own and on what they noticed today"
    case .realisation:
      "Choices become deeds, deeds become value and experience, experience leads to further deeds"
    case .enforcement: "Platforms count reports and suspend"
    case .ledger: "What must be counted over everybody is counted"
    }
  }

  /// The submodels it carries out.
  ///
  /// Whoever meets something in a phase also goes through `Submodel.encounter`, and what has faded since they were last
  /// met is brought forward by `Submodel.trust`.
  public var submodels: [Submodel] {
    let meeting: [Submodel] = [.encounter, .trust, .annoyance, .funnel]
    return switch self {
    case .plan: [.costs, .preparation]
    case .posts: [.noticing, .communities, .warmth, .engagement] + meeting
    case .conversations: [.talks, .warmth, .engagement] + meeting
    case .favours: [.connectors, .warmth, .engagement] + meeting
    case .unsolicitedMessages: [.messages, .engagement] + meeting
    case .followAutomation: [.automation, .engagement] + meeting
    case .paidImpressions: [.messages, .engagement] + meeting
    case .wordOfMouth: [.engagement, .afterEffects] + meeting
    case .choices: [.choice, .funnel]
    case .realisation: [.lags, .afterEffects, .trust, .funnel]
    case .enforcement: [.enforcement]
    case .ledger: [.measurement, .brandLift, .trust]
    }
  }
}
