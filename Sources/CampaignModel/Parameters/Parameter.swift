/// A constant of the model that a scenario may override under `model`; the raw value is its path there.
public enum Parameter: String, CaseIterable, Hashable, Sendable {
  case trustPrior = "trust.prior"
  case trustPriorWeight = "trust.priorWeight"
  case trustEvidence = "trust.evidencePerEncounter"
  case trustNegativityBias = "trust.negativityBias"
  case trustHalfLife = "trust.halfLifeDays"
  case trustLost = "trust.lost"

  case credibilityFriend = "credibility.friend"
  case credibilityCurator = "credibility.curator"
  case credibilityBrand = "credibility.brand"
  case credibilityAdvertisement = "credibility.advertisement"
  case credibilityStranger = "credibility.stranger"

  case memoryHalfLife = "memory.halfLifeDays"
  case memoryScale = "memory.scale"
  case pressureHalfLife = "pressure.halfLifeDays"
  case pressureScale = "pressure.scale"

  case noticingAudienceExponent = "noticing.audienceExponent"
  case noticingWarmthGain = "noticing.warmthGain"
  case noticingAdvertisement = "noticing.advertisement"
  case noticingMessage = "noticing.message"
  case attentionCrowding = "attention.crowding"

  case intrusionUnsolicited = "intrusion.unsolicitedFactor"
  case intrusionAdvertisement = "intrusion.advertisementFactor"

  case warmthInitial = "warmth.initial"
  case warmthGainPerPost = "warmth.gainPerPost"
  case warmthLossPerIntrusion = "warmth.lossPerIntrusion"
  case warmthHalfLife = "warmth.halfLifeDays"
  case warmthConversationMinutes = "warmth.conversationMinutes"
  case warmthRelationship = "warmth.relationship"

  case conversationDepthMinutes = "conversation.depthMinutes"
  case conversationReplyFast = "conversation.replyFast"
  case conversationReplySlow = "conversation.replySlow"
  case conversationWakingHours = "conversation.wakingHours"
  case contentPreparationHours = "content.preparationHours"

  case advocacyRate = "advocacy.rate"
  case automationFollowBack = "automation.followBack"
  case automationRealShare = "automation.realShare"
  case automationUnfollowBack = "automation.unfollowBack"

  case engagementRate = "engagement.rate"
  case engagementAudienceExponent = "engagement.audienceExponent"
  case engagementWarmthGain = "engagement.warmthGain"
  case followRate = "engagement.followRate"

  case sharingRate = "sharing.rate"
  case sharingMentionDrag = "sharing.mentionDrag"
  case wordOfMouthNoticing = "wordOfMouth.noticing"

  case unfollowRate = "annoyance.unfollowRate"
  case reportRate = "annoyance.reportRate"
  case negativeMentionRate = "annoyance.negativeMentionRate"
  case strongIntrusion = "annoyance.strongIntrusion"
  case reciprocityProtection = "annoyance.reciprocity"

  case choiceTrust = "choice.trust"
  case choiceRelationship = "choice.relationship"
  case choiceFit = "choice.fit"
  case choiceAvailability = "choice.availability"
  case choiceOffer = "choice.offer"
  case choiceLost = "choice.lost"
  case choiceOfferDays = "choice.offerDays"

  case experienceEvidence = "experience.evidence"
  case experienceBadWordRate = "experience.badWordRate"
  case experienceTellingQuality = "experience.tellingQuality"

  case affinityTrust = "funnel.affinityTrust"
  case affinityBenefits = "funnel.affinityBenefits"
}

/// What is known of a parameter.
public struct ParameterInfo: Hashable, Sendable {
  /// How well a default is founded.
  public enum Confidence: String, CaseIterable, Hashable, Sendable {
    /// Seen in the source or a faithful copy of it, or computed from such figures.
    case measured
    /// Known from an abstract or at second hand.
    case reported
    /// A vendor's figure or one of unknown method.
    case weak
    /// Our own judgement, for want of a figure.
    case assumption
  }

  /// What it is, in one line.
  public var summary: String
  /// Its symbol in the equations of the model document.
  public var symbol: String
  /// Its unit; `1` for a pure number.
  public var unit: String
  /// The value when a scenario says nothing.
  public var defaultValue: Double
  /// The values a scenario may give.
  public var allowed: ClosedRange<Double>
  /// Where the default comes from, or why it was assumed.
  public var source: String
  /// How well it is founded.
  public var confidence: Confidence

  init(
    _ summary: String, symbol: String, unit: String, _ defaultValue: Double, in allowed: ClosedRange<Double>,
    _ confidence: Confidence, _ source: String
  ) {
    self.summary = summary
    self.symbol = symbol
    self.unit = unit
    self.defaultValue = defaultValue
    self.allowed = allowed
    self.confidence = confidence
    self.source = source
  }
}

/// The values of all parameters in one scenario.
public struct ModelParameters: Hashable, Sendable {
  private var overrides: [Parameter: Quantity] = [:]

  /// All defaults.
  public init() {}

  /// The value of `parameter`: the scenario's, or the default.
  public subscript(_ parameter: Parameter) -> Quantity {
    get {
      overrides[parameter] ?? Quantity(parameter.info.defaultValue, in: parameter.info.allowed)
    }
    set { overrides[parameter] = newValue }
  }

  /// Returns whether the scenario gives its own value.
  public func isSet(_ parameter: Parameter) -> Bool {
    overrides[parameter] != nil
  }
}
