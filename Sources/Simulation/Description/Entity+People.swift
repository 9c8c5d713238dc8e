internal import CampaignModel

extension Entity {
  static var personVariables: [StateVariable] {
    [
      .init("World.values", "", "direction in 8 dimensions", .fixed, "What they hold dear"),
      .init("World.community", "", "a community", .fixed, "Where they belong"),
      .init("World.platformUse", "", "set of platforms", .fixed, "What they use"),
      .init("World.activity", "activity", "at least 0, mean 1", .fixed, "How readily they share"),
      .init("PersonState.supporting", "r", "evidence, at least 0", .changes, "Evidence for the brand"),
      .init("PersonState.opposing", "s", "evidence, at least 0", .changes, "Evidence against it"),
      .init("PersonState.memory", "M", "mentions, at least 0", .changes, "Mentions remembered"),
      .init("PersonState.pressure", "Pi", "pitches, at least 0", .changes, "Pitches accumulated"),
      .init(
        "PersonState.relationship", "R", "warmth, [0, 1)", .changes,
        "Warmth of the warmest voice from which they have heard of the brand"),
      .init(
        "PersonState.heardFit", "F", "[0, 1]", .changes,
        "Best fit with a voice from which they have heard of the brand"),
      .init("PersonState.pitchDay", "", "day; -1 before any", .changes, "When they last noticed a pitch"),
      .init(
        "PersonState.lastVoice", "", "a voice; none before any", .changes,
        "From whom they last heard of the brand"),
      .init("PersonState.benefits", "", "0 to 255", .changes, "Encounters with a benefit"),
      .init(
        "PersonState.marks", "", "set", .changes,
        "What has ever happened: attention, attraction, affinity, action, aware, written off"),
      .init(
        "RunState.eligible", "", "day, for each action", .changes, "When an action may be considered again"),
      .init("PersonState.noticedToday", "j", "items", .today, "Items noticed today"),
      .init(
        "PersonState.following", "", "voices", .bookkeeping, "How many voices they follow, of their ties"),
      .init("PersonState.day", "", "day", .bookkeeping, "Up to when fading has been worked out"),
    ]
  }

  static var networkVariables: [StateVariable] {
    [.init("World.network", "", "directed graph", .fixed, "The readers of each person")]
  }

  static var communityVariables: [StateVariable] {
    [
      .init("Community.name", "", "text", .fixed, "Its name"),
      .init("Community.share", "", "above 0", .fixed, "Its size, relative to the others"),
      .init(
        "Community.values", "", "direction in 8 dimensions, or drawn", .fixed, "The centre of its values"),
      .init("Community.cohesion", "c", "[0, 1]", .fixed, "How alike its members are"),
      .init(
        "Community.postsPerDay", "", "posts a day, at least 0", .fixed, "Posts that compete for attention"),
      .init("World.communitySizes", "", "people", .bookkeeping, "How many belong to it"),
    ]
  }

  static var platformVariables: [StateVariable] {
    [
      .init("Platform.name", "", "text", .fixed, "Its name"),
      .init("Platform.reach", "reach", "probability", .fixed, "Chance of a follower to notice a post"),
      .init("Platform.ageYears", "age", "years, at least 0", .fixed, "Its age on day 0"),
      .init(
        "Platform.noveltyBoost", "boost", "at least 0", .fixed, "How much more attention a new platform gives"
      ),
      .init(
        "Platform.noveltyHalfLifeYears", "half-life", "years, above 0", .fixed, "When novelty has halved"),
      .init(
        "Platform.postHalfLifeDays", "h", "days, at least 0", .fixed,
        "When half of all noticing of a post is over"),
      .init("Platform.userShare", "", "(0, 1]", .fixed, "Share of the people who use it"),
      .init("Platform.userShares", "", "(0, 1], by community", .fixed, "The same where a community differs"),
      .init("Platform.enforcement", "", "rule or none", .fixed, "How it punishes"),
      .init("Enforcement.reports", "", "reports, at least 1", .fixed, "Reports that suspend an account"),
      .init("Enforcement.windowDays", "windowDays", "days, at least 1", .fixed, "How long a report counts"),
      .init(
        "Enforcement.suspensionDays", "suspensionDays", "days, at least 1", .fixed, "Length of a suspension"),
      .init("World.platformUsers", "", "people", .bookkeeping, "How many use it"),
      .init("World.communityUsers", "", "people", .bookkeeping, "How many of each community use it"),
      .init("RunState.postLives", "", "shares of days", .bookkeeping, "How noticing is spread over days"),
    ]
  }

  static var actionVariables: [StateVariable] {
    [
      .init("Action.name", "", "text", .fixed, "Its name"),
      .init("Action.kind", "", choices(Action.Kind.self), .fixed, "What kind of thing it is"),
      .init(
        "Action.needsPerYear", "", "occasions a year, at least 0", .fixed, "How often a person considers it"),
      .init(
        "Action.baseProbability", "p0", "probability", .fixed, "Chance of an occasion without any campaign"),
      .init(
        "Action.considerationOnExposure", "", "probability", .fixed,
        "Chance that a mention moves to consider it"),
      .init("Action.involvement", "i", "[0, 1]", .fixed, "How much is at stake"),
      .init("Action.value", "", "money, at least 0", .fixed, "Revenue of one"),
      .init("Action.marginShare", "", "[0, 1]", .fixed, "What serving it leaves"),
      .init("Action.decisionLag", "", "delay", .fixed, "From the choice to the deed"),
      .init("Action.realisationLag", "", "delay", .fixed, "From the deed to its value"),
      .init("Lag.meanDays", "", "days, at least 0", .fixed, "Mean of a delay"),
      .init("Lag.shape", "", "above 0", .fixed, "Regularity of a delay"),
      .init("Action.cooldownDays", "cooldownDays", "days, at least 0", .fixed, "Pause after a choice"),
      .init("Action.weights", "", "logits, each or the model's", .fixed, "How it is weighed"),
      .init("Action.after", "", "see below, or none", .fixed, "What comes of it"),
      .init("AfterEffects.satisfaction", "satisfaction", "probability", .fixed, "Chance to be satisfied"),
      .init("AfterEffects.followOns", "", "list", .fixed, "What the satisfied may do"),
      .init("FollowOn.action", "", "an action", .fixed, "What follows"),
      .init("FollowOn.probability", "p", "probability", .fixed, "Chance that it follows"),
      .init("FollowOn.lag", "", "delay", .fixed, "When it follows"),
      .init("Action.threshold", "", "trust, or the model's", .fixed, "Trust that counts as thinking well"),
      .init("Action.lifetime", "", "rates, or none", .fixed, "What follows after the horizon; not simulated"),
    ]
  }
}
