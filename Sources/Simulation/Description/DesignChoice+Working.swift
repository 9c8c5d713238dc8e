extension Submodel {
  static var talkChoices: [DesignChoice] {
    [
      .init(
        "What limits talking?", "Hours: a talk takes minutes of a voice that has so many a day, and is paid",
        insteadOf: "a share of followers talked to",
        because: "the price of conversation is time; without it, talking to everybody would be free",
        .purpose("there has to be a wage at which conversation loses, and a check that there is")),
      .init(
        "What is a fast answer worth?", "It multiplies the evidence of a talk, by three anchors in minutes",
        insteadOf: "nothing, or a threshold",
        because:
          "willingness to pay was measured at three speeds; between them the logarithm of minutes is the plainest line",
        .published("Twitter and Applied Marketing Science 2016, run by a vendor; weak")),
      .init(
        "Whom does one talk to?", "A policy of the scenario", insteadOf: "the best partners",
        because:
          "what is best is a finding; voices know followers, reactions, warmth and readers, and nothing hidden",
        .purpose("policies are what one wants to compare")),
    ]
  }

  static var preparationChoices: [DesignChoice] {
    [
      .init(
        "What does preparing bring?", "A share of the quality that a post lacks, less with every hour",
        insteadOf: "quality in proportion to hours",
        because: "quality ends at 1, and a good post gains less",
        .assumed("posts rated with the hours that went into them would settle it"))
    ]
  }

  static var communityChoices: [DesignChoice] {
    [
      .init(
        "Who sees a post in a community?",
        "Every member on the platform, as a follower would, among the community's own posts",
        insteadOf: "followers only",
        because:
          "that is what a community is; its own posts crowd, so that a large busy one gives less to each",
        .assumed("reach in groups; rates of groups of known size would settle it"))
    ]
  }

  static var connectorChoices: [DesignChoice] {
    [
      .init(
        "What does a favour bring?",
        "Warmth as a talk of that length, and speech by chance: advocacy0 w tau a day",
        insteadOf: "a fee for a mention",
        because:
          "who is helped is not hired; only those who are warm and trust the brand speak, as a friend and unpaid",
        .assumed("mentions by people who were helped, counted, would settle it")),
      .init(
        "Who is a connector?", "A person of the simulated network, chosen by rule",
        insteadOf: "an account with a number of followers",
        because:
          "seeding works or fails by who reads whom: hubs did better because they took part more, not because they convinced more",
        .published("Hinz et al. 2011; Guimera & Amaral 2005 for bridging")),
    ]
  }

  static var automationChoices: [DesignChoice] {
    [
      .init(
        "What are followers won by machine?", "Hollow but for a small share: counted, reading nothing",
        insteadOf: "followers like others",
        because:
          "hardly a tenth of spam accounts had real ties; audience and result have to be able to part ways",
        .published("Thomas et al. 2011: under 9 %; the rate of following back is assumed")),
      .init(
        "Do hollow followers change what others see?", "No", insteadOf: "a feed that ranks by reactions",
        because: "how platforms rank is secret and changes",
        .assumed("it favours machines: a ranking would punish followers who never react")),
    ]
  }

  static var messageChoices: [DesignChoice] {
    [
      .init(
        "Whom do messages and advertisements find?", "Everybody of a platform or community, evenly",
        insteadOf: "targeting by interest",
        because:
          "how well it works is a claim of those who sell it; even spread is the plainest reading of a budget",
        .assumed("it favours neither: messages and media are treated alike")),
      .init(
        "How much does an advertisement intrude?", "Far less than a pitch by a followed voice",
        insteadOf: "as much as any pitch",
        because:
          "attitude to advertisements rises up to about ten exposures in the laboratory, which a larger value contradicts",
        .published("Schmidt & Eisend 2015 (abstract); the value is sized by it")),
    ]
  }

  static var engagementChoices: [DesignChoice] {
    [
      .init(
        "How does word spread?",
        "As a cascade of single tries: each reader of a sharer notices once, by chance",
        insteadOf: "a threshold of friends who shared",
        because: """
          most cascades end at once, and few go beyond one degree; single tries give this with figures that are observed, \
          thresholds need one that is not
          """,
        .published("Goel, Watts & Goldstein 2012; `rapport validate` measures both")),
      .init(
        "Does trust move sharing?", "Yes: 0.3 + tau, and nothing is shared for a brand that is written off",
        insteadOf: "sharing by quality alone",
        because: "people protect their friends from what they distrust",
        .assumed("the constant 0.3; shares by people whose trust is known would settle it")),
      .init(
        "Is word of mouth strong?", "Rarely: chances are small and people very unequal",
        insteadOf: "viral growth as a plan",
        because:
          "recommendations rarely led to purchases and did not go far, and ordinary accounts were the most cost-effective",
        .published("Leskovec et al. 2007; Bakshy et al. 2011; Goel et al. 2016")),
    ]
  }

  static var annoyanceChoices: [DesignChoice] {
    [
      .init(
        "What do annoyed people do?",
        "They leave, report or complain, each by chance in proportion to the intrusion",
        insteadOf: "silence",
        because:
          "too many promotions are the first reason given for leaving, and reports are how platforms find spam",
        .published("Sprout Social 2016; Kwak et al. 2011; rates assumed")),
      .init(
        "How far does a complaint go?", "To the readers of who complains, one step",
        insteadOf: "as far as a share",
        because:
          "nothing tells how far bad word travels; one step is the cautious reading, in favour of spam",
        .assumed("cascades of complaints would settle it")),
    ]
  }

  static var enforcementChoices: [DesignChoice] {
    [
      .init(
        "When is an account suspended?", "When reports inside a sliding window reach a number",
        insteadOf: "a chance a day, or a detector of machines",
        because: "the punishment then follows from what people do, and who annoys nobody is never punished",
        .published(
          "Thomas et al. 2011: 77 % of spam accounts were gone within a day; reports as the cause are assumed"
        ))
    ]
  }
}
