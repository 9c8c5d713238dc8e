/// The twelve phases of a day, in their order.
public enum Phase: String, CaseIterable, Sendable {
  /// Plans activities within hours and budget.
  case plan
  /// Posts reach followers.
  case posts
  /// Voices talk with followers.
  case conversations
  /// Voices help connectors.
  case favours
  /// People are written to who did not ask.
  case unsolicitedMessages
  /// Strangers are followed and unfollowed.
  case followAutomation
  /// Bought impressions are seen.
  case paidImpressions
  /// The day's shares and complaints spread until they die out.
  case wordOfMouth
  /// People choose.
  case choices
  /// Choices become deeds and deeds become value.
  case realisation
  /// Platforms count reports and suspend.
  case enforcement
  /// The day's ledger is closed.
  case ledger
}

extension RunState {
  /// Carries out one phase of today.
  mutating func perform(_ phase: Phase) {
    switch phase {
    case .plan: plan()
    case .posts:
      deliverPosts()
      participate()
    case .conversations: converse()
    case .favours: doFavours()
    case .unsolicitedMessages: deliverMessages()
    case .followAutomation: automateFollowing()
    case .paidImpressions: showAdvertisements()
    case .wordOfMouth: spreadWordOfMouth()
    case .choices: choose()
    case .realisation: realise()
    case .enforcement: enforce()
    case .ledger: closeDay()
    }
  }
}
