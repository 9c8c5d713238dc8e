import CampaignModel

/// The constants of the model, named as the symbols of its document are.
struct Constants {
  // Trust and forgetting.
  let a, weight, eta, lambda0, tauLost: Double
  let trustHalfLife, memoryHalfLife, pressureHalfLife, warmthHalfLife: Double
  let memoryScale, pressureScale: Double
  let kappa: [Voice.Kind: Double]
  // Noticing and intrusion.
  let delta, zeta, nuAdvertisement, nuMessage, nuFriend, crowding, boldUnsolicited, boldBought: Double
  // Warmth and talks.
  let w0, omega, phi, talkMinutes, relationship, depthMinutes, fast, slow, awake, preparation: Double
  // Connectors and machines.
  let advocacy, followsBack, isReal, leavesAgain: Double
  // Reactions.
  let e0, deltaE, engagementWarmth, f0, s0, sigmaM, u0, rho0, n0, strong, uBack: Double
  // Choices and what comes of them.
  let betaT, betaR, betaF, betaA, betaO, betaL: Double
  let offerDays: Int
  let experience, badWord, tellingQuality, tauAffinity: Double
  let affinityBenefits: Int

  init(_ model: ModelParameters) {
    func value(_ parameter: Parameter) -> Double { model[parameter].value }
    a = value(.trustPrior)
    weight = value(.trustPriorWeight)
    eta = value(.trustEvidence)
    lambda0 = value(.trustNegativityBias)
    tauLost = value(.trustLost)
    trustHalfLife = value(.trustHalfLife)
    memoryHalfLife = value(.memoryHalfLife)
    pressureHalfLife = value(.pressureHalfLife)
    warmthHalfLife = value(.warmthHalfLife)
    memoryScale = value(.memoryScale)
    pressureScale = value(.pressureScale)
    kappa = [
      .friend: value(.credibilityFriend), .curator: value(.credibilityCurator),
      .brand: value(.credibilityBrand), .advertisement: value(.credibilityAdvertisement),
      .stranger: value(.credibilityStranger),
    ]
    delta = value(.noticingAudienceExponent)
    zeta = value(.noticingWarmthGain)
    nuAdvertisement = value(.noticingAdvertisement)
    nuMessage = value(.noticingMessage)
    nuFriend = value(.wordOfMouthNoticing)
    crowding = value(.attentionCrowding)
    boldUnsolicited = value(.intrusionUnsolicited)
    boldBought = value(.intrusionAdvertisement)
    w0 = value(.warmthInitial)
    omega = value(.warmthGainPerPost)
    phi = value(.warmthLossPerIntrusion)
    talkMinutes = value(.warmthConversationMinutes)
    relationship = value(.warmthRelationship)
    depthMinutes = value(.conversationDepthMinutes)
    fast = value(.conversationReplyFast)
    slow = value(.conversationReplySlow)
    awake = value(.conversationWakingHours)
    preparation = value(.contentPreparationHours)
    advocacy = value(.advocacyRate)
    followsBack = value(.automationFollowBack)
    isReal = value(.automationRealShare)
    leavesAgain = value(.automationUnfollowBack)
    e0 = value(.engagementRate)
    deltaE = value(.engagementAudienceExponent)
    engagementWarmth = value(.engagementWarmthGain)
    f0 = value(.followRate)
    s0 = value(.sharingRate)
    sigmaM = value(.sharingMentionDrag)
    u0 = value(.unfollowRate)
    rho0 = value(.reportRate)
    n0 = value(.negativeMentionRate)
    strong = value(.strongIntrusion)
    uBack = value(.reciprocityProtection)
    betaT = value(.choiceTrust)
    betaR = value(.choiceRelationship)
    betaF = value(.choiceFit)
    betaA = value(.choiceAvailability)
    betaO = value(.choiceOffer)
    betaL = value(.choiceLost)
    offerDays = Int(value(.choiceOfferDays).rounded())
    experience = value(.experienceEvidence)
    badWord = value(.experienceBadWordRate)
    tellingQuality = value(.experienceTellingQuality)
    tauAffinity = value(.affinityTrust)
    affinityBenefits = Int(value(.affinityBenefits).rounded())
  }
}
