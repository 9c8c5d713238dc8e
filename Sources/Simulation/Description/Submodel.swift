public import CampaignModel

/// A part of the model that can be described, doubted and replaced by itself.
///
/// The raw value is the heading of its equations in the document of the model (`Model.md`), in the same order.
public enum Submodel: String, CaseIterable, Hashable, Sendable {
  case noticing = "Noticing a post"
  case encounter = "An encounter"
  case trust = "Trust and forgetting"
  case warmth = "Warmth"
  case talks = "Talks"
  case preparation = "Preparation"
  case communities = "Communities"
  case connectors = "Connectors"
  case automation = "Follow automation and bought followers"
  case messages = "Messages and impressions"
  case engagement = "Engagement, shares and follows"
  case annoyance = "Annoyance"
  case enforcement = "Enforcement"
  case choice = "Choice"
  case lags = "Lags and value"
  case afterEffects = "After an action"
  case brandLift = "Brand lift"
  case costs = "Costs"
  case funnel = "Funnel"
  case measurement = "Measured at a moment"
  case silence = "Silent voices"

  /// The parameters that are explained here, each in one submodel; others may use them too.
  public var parameters: [Parameter] {
    switch self {
    case .noticing: [.noticingAudienceExponent, .noticingWarmthGain, .attentionCrowding]
    case .encounter:
      [
        .trustEvidence, .trustNegativityBias, .pressureScale, .intrusionUnsolicited, .intrusionAdvertisement,
        .credibilityFriend, .credibilityCurator, .credibilityBrand, .credibilityAdvertisement,
        .credibilityStranger, .conversationDepthMinutes,
      ]
    case .trust:
      [.trustPrior, .trustPriorWeight, .trustHalfLife, .memoryHalfLife, .pressureHalfLife, .trustLost]
    case .warmth:
      [
        .warmthInitial, .warmthGainPerPost, .warmthLossPerIntrusion, .warmthHalfLife,
        .warmthConversationMinutes, .warmthRelationship,
      ]
    case .talks: [.conversationReplyFast, .conversationReplySlow, .conversationWakingHours]
    case .preparation: [.contentPreparationHours]
    case .connectors: [.advocacyRate]
    case .automation: [.automationFollowBack, .automationRealShare, .automationUnfollowBack]
    case .messages: [.noticingAdvertisement, .noticingMessage]
    case .engagement:
      [
        .engagementRate, .engagementAudienceExponent, .engagementWarmthGain, .followRate, .sharingRate,
        .sharingMentionDrag, .wordOfMouthNoticing,
      ]
    case .annoyance:
      [.unfollowRate, .reciprocityProtection, .reportRate, .negativeMentionRate, .strongIntrusion]
    case .choice:
      [
        .choiceTrust, .choiceRelationship, .choiceFit, .choiceAvailability, .memoryScale, .choiceOffer,
        .choiceOfferDays, .choiceLost,
      ]
    case .afterEffects: [.experienceEvidence, .experienceBadWordRate, .experienceTellingQuality]
    case .funnel: [.affinityTrust, .affinityBenefits]
    case .communities, .enforcement, .lags, .brandLift, .costs, .measurement, .silence: []
    }
  }

  /// The keywords of the work that voices do by it.
  public var works: [String] {
    switch self {
    case .noticing: ["post"]
    case .talks: ["converse", "keepInTouch"]
    case .preparation: ["prepare"]
    case .communities: ["participate"]
    case .connectors: ["favour"]
    case .automation: ["automate", "buyFollowers"]
    case .messages: ["message", "advertise"]
    default: []
    }
  }
}
