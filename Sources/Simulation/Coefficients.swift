internal import CampaignModel
internal import Randomness

/// The constants of the model as the day needs them: plain numbers, with everything that depends on whole days
/// or whole items tabulated, so that the hot path calls no exponential.
struct Coefficients {
  let prior: Double
  let priorWeight: Double
  let evidence: Double
  let negativityBias: Double
  let lost: Double
  let pressureScale: Double
  let memoryScale: Double
  let warmthGainPerPost: Double
  let warmthLossPerIntrusion: Double
  let noticingWarmthGain: Double
  let engagementRate: Double
  let engagementAudienceExponent: Double
  let engagementWarmthGain: Double
  let followRate: Double
  let sharingRate: Double
  let sharingMentionDrag: Double
  let friendNoticing: Double
  let friendCredibility: Double
  let unfollowRate: Double
  let reportRate: Double
  let negativeMentionRate: Double
  let strongIntrusion: Double
  let messageNoticing: Double
  let advocacyRate: Double
  let followBack: Double
  let realShare: Double
  let unfollowBack: Double
  let experience: Double
  let badWordRate: Double
  let affinityTrust: Double
  let affinityBenefits: Int
  let offerDays: Int
  /// What is left of evidence, memory, pressure and warmth after a number of whole days.
  let trustDecay: [Double]
  let memoryDecay: [Double]
  let pressureDecay: [Double]
  let warmthDecay: [Double]
  /// Attention left for the k-th item of a day, k from 0 to 255.
  let attention: [Double]
  /// How much a community's own posts leave of a voice's reach.
  let communityReach: [Double]

  init(_ scenario: Scenario) {
    func value(_ parameter: Parameter) -> Double { scenario.model[parameter].value }
    prior = value(.trustPrior)
    priorWeight = value(.trustPriorWeight)
    evidence = value(.trustEvidence)
    negativityBias = value(.trustNegativityBias)
    lost = value(.trustLost)
    pressureScale = value(.pressureScale)
    memoryScale = value(.memoryScale)
    warmthGainPerPost = value(.warmthGainPerPost)
    warmthLossPerIntrusion = value(.warmthLossPerIntrusion)
    noticingWarmthGain = value(.noticingWarmthGain)
    engagementRate = value(.engagementRate)
    engagementAudienceExponent = value(.engagementAudienceExponent)
    engagementWarmthGain = value(.engagementWarmthGain)
    followRate = value(.followRate)
    sharingRate = value(.sharingRate)
    sharingMentionDrag = value(.sharingMentionDrag)
    friendNoticing = value(.wordOfMouthNoticing)
    friendCredibility = value(.credibilityFriend)
    unfollowRate = value(.unfollowRate)
    reportRate = value(.reportRate)
    negativeMentionRate = value(.negativeMentionRate)
    strongIntrusion = value(.strongIntrusion)
    messageNoticing = value(.noticingMessage)
    advocacyRate = value(.advocacyRate)
    followBack = value(.automationFollowBack)
    realShare = value(.automationRealShare)
    unfollowBack = value(.automationUnfollowBack)
    experience = evidence * value(.experienceEvidence)
    badWordRate = value(.experienceBadWordRate)
    affinityTrust = value(.affinityTrust)
    affinityBenefits = Int(value(.affinityBenefits).rounded())
    offerDays = Int(value(.choiceOfferDays).rounded())

    let days = scenario.campaign.horizonDays + 1
    func decay(_ parameter: Parameter) -> [Double] {
      let halfLife = value(parameter)
      return (0...days).map { PortableMath.exp2(-Double($0) / halfLife) }
    }
    trustDecay = decay(.trustHalfLife)
    memoryDecay = decay(.memoryHalfLife)
    pressureDecay = decay(.pressureHalfLife)
    warmthDecay = decay(.warmthHalfLife)

    let crowding = value(.attentionCrowding)
    attention = (0..<256).map { PortableMath.exp(-Double($0) * crowding) }
    communityReach = scenario.population.communities.map { 1 / (1 + $0.postsPerDay * crowding) }
  }

  /// What audience size leaves of a rate: (followers / 10,000) to the power of -exponent.
  ///
  /// The power law would promise a beginner with no followers boundless attention; it is read from one follower up.
  static func audienceFactor(followers: Int, exponent: Double) -> Double {
    PortableMath.pow(Double(max(followers, 1)) / 10_000, -exponent)
  }

  /// What audience size leaves of the engagement of those who notice an item of somebody with so many readers.
  func engagementFactor(readers: Int) -> Double {
    Self.audienceFactor(followers: readers, exponent: engagementAudienceExponent)
  }

  /// The credibility of a kind of voice to somebody without a relationship.
  static func credibility(of kind: Voice.Kind, in model: ModelParameters) -> Double {
    let parameter: Parameter =
      switch kind {
      case .friend: .credibilityFriend
      case .curator: .credibilityCurator
      case .brand: .credibilityBrand
      case .advertisement: .credibilityAdvertisement
      case .stranger: .credibilityStranger
      }
    return model[parameter].value
  }
}
