extension Submodel {
  /// The decisions about its form; at least one.
  public var choices: [DesignChoice] {
    switch self {
    case .noticing: Self.noticingChoices
    case .encounter: Self.encounterChoices
    case .trust: Self.trustChoices
    case .warmth: Self.warmthChoices
    case .talks: Self.talkChoices
    case .preparation: Self.preparationChoices
    case .communities: Self.communityChoices
    case .connectors: Self.connectorChoices
    case .automation: Self.automationChoices
    case .messages: Self.messageChoices
    case .engagement: Self.engagementChoices
    case .annoyance: Self.annoyanceChoices
    case .enforcement: Self.enforcementChoices
    case .choice: Self.weighingChoices
    case .lags: Self.lagChoices
    case .afterEffects: Self.afterEffectChoices
    case .brandLift: Self.brandLiftChoices
    case .costs: Self.costChoices
    case .funnel: Self.funnelChoices
    case .measurement: Self.measurementChoices
    case .silence: Self.silenceChoices
    }
  }

  static var noticingChoices: [DesignChoice] {
    [
      .init(
        "What do more posts bring?", "Each further post of a day is noticed less: together 1 - e^(-n nu)",
        insteadOf: "the same chance for every post",
        because:
          "the same followers are reached again; without saturation, posting without end would be best",
        .published(
          "Leung et al. 2022 (abstract): response to posting activity is an inverted U; the form is assumed"
        )),
      .init(
        "How does audience size count?",
        "As a power law with a small exponent, of the account's followers everywhere",
        insteadOf: "the same attention at every size",
        because:
          "engagement for each follower falls from tier to tier; that of ordinary accounts exceeds that of stars",
        .published("organicmediabuying.com 2025, a vendor: 4.8 % (nano) to 1.2 % (mega); weak")),
      .init(
        "What does a full day do to attention?",
        "An exponential loss with each item of the campaign noticed before",
        insteadOf: "a fixed number of items a day",
        because:
          "a limit would make the order of activities decide everything; a gradual loss is mild and never negative",
        .assumed("how many items of one brand a person takes in a day would settle it")),
      .init(
        "How do posts age?", "Exponentially, by a half-life of the platform",
        insteadOf: "a fat tail, as observed",
        because: """
          one half-life is published for each platform, the tail for one; on a scale of days only platforms with long lives \
          are affected
          """,
        .published("Graffius 2018 for half-lives; Sysomos 2010 for the tail that is cut")),
    ]
  }

  static var encounterChoices: [DesignChoice] {
    [
      .init(
        "What is content?",
        "Three numbers: mention, pitch, quality; with the fit of values they make benefit and intrusion",
        insteadOf: "topics and words",
        because:
          "no source says how subjects work on trust; three numbers can be judged by whoever writes the scenario",
        .assumed("a coding of real posts, with reactions, would settle it")),
      .init(
        "Does a pitch always harm?",
        "Only as far as warmth and benefit do not outweigh it: p (1 - w) (1 - b), more under pressure",
        insteadOf: "a penalty for selling",
        because: """
          a friend may recommend what a stranger may not, and useful offers are welcome; promotions that are too many are the \
          first reason for leaving
          """,
        .published("Sprout Social 2016: 46 % leave for too many promotions; the product form is assumed")),
      .init(
        "How believable is a source?", "By kind, rising to 1 with warmth",
        insteadOf: "learning each voice's reliability",
        because: "surveys give trust by kind of source, and nothing on how people learn about single ones",
        .published("Nielsen 2012 and 2015; stated trust, not observed behaviour")),
      .init(
        "How warm is what a friend passes on?",
        "Warmth 0, with the friend's credibility, whether or not the reader knows the voice",
        insteadOf: "the reader's tie to the voice, or to the friend",
        because: """
          ties between friends are not simulated; what one feels for a friend is in that credibility, and a share makes no \
          relationship with the voice
          """,
        .assumed("it understates a share by a close friend and overstates one by a distant one")),
      .init(
        "Does bad weigh more than good?", "By a factor that falls to 1 as values are shared",
        insteadOf: "equal weights",
        because: "trust of strangers is fragile, trust from shared values is resilient and symmetric",
        .published(
          "Slovic 1993; Earle, Cvetkovich & Siegrist as reviewed in 2013; the size of the ratio is assumed")),
    ]
  }

  static var trustChoices: [DesignChoice] {
    [
      .init(
        "How is trust kept?", "As a beta reputation: evidence for and against, and their share",
        insteadOf: "an exponential moving average of experiences",
        because: """
          an average cannot tell a person who knows nothing from one who has heard as much good as bad; with evidence, trust \
          comes slowly where much is known already, and returns to the prior when it is forgotten
          """,
        .published("Josang & Ismail 2002")),
      .init(
        "How does one forget?",
        "Exponentially, each quantity with a half-life; worked out exactly when somebody looks",
        insteadOf: "a pass over all people every evening",
        because: "it is the same number, and a day costs what happens in it and not the number of people",
        .published(
          "Robyn's geometric adstock for memory; that annoyance fades first, Kronrod & Huber 2019; half-lives assumed"
        )),
      .init(
        "Is trust one number?", "Yes, of the brand: all its voices earn and burn the same",
        insteadOf: "ability, benevolence and integrity, for each voice",
        because:
          "evidence of sources tells nothing of how posts move each; people are asked about a brand as a whole",
        .published("Mayer, Davis & Schoorman 1995 have three factors; that one suffices here is assumed")),
      .init(
        "Can trust be lost for good?",
        "A person below a threshold counts as written off, once, but evidence goes on fading",
        insteadOf: "a state that nobody leaves",
        because:
          "no source tells of grudges without end; the loss is booked when it occurs, and the way back stays open",
        .assumed("how many who left a brand in anger ever came back would settle it")),
    ]
  }

  static var warmthChoices: [DesignChoice] {
    [
      .init(
        "How do ties grow?",
        "Towards 1, by a share of what is missing: minutes of talk, or a little for a good post",
        insteadOf: "without a limit, by the hour",
        because:
          "the first hour with somebody matters more than the hundredth, and warmth has to compare between ties",
        .published(
          "Hall 2018: 50 hours to a casual friend, 200 to a close one (second-hand); the form is assumed")),
      .init(
        "What anchors the minutes?",
        "Five hours a week over 1,000 ties keep them a little warmer than a card once a year",
        insteadOf: "hours to friendship",
        because:
          "those are hours together of people who mean to be friends; a brand's voice has minutes on a screen",
        .assumed("a rule of thumb; warmth asked for after talks of known length would settle it")),
      .init(
        "What happens without contact?", "Warmth fades, by a half-life", insteadOf: "ties that stay",
        because:
          "a third of the people who follow are gone in less than a year, and time for others is limited",
        .published(
          "Kivran-Swaine et al. 2011 on lost ties; Dunbar on time budgets (second-hand); the half-life is assumed"
        )),
    ]
  }
}
