internal import CampaignModel

extension Entity {
  static var voiceVariables: [StateVariable] {
    [
      .init("Voice.name", "", "text", .fixed, "Its name"),
      .init("Voice.group", "", "text", .fixed, "The entry of the scenario it comes from"),
      .init("Voice.kind", "k", choices(Voice.Kind.self), .fixed, "What people take it for"),
      .init("Voice.platform", "", "a platform", .fixed, "Where it speaks"),
      .init("Voice.followers", "F_c", "accounts, at least 0", .fixed, "Followers everywhere on day 0"),
      .init("Voice.inMarketShare", "", "[0, 1]", .fixed, "Share of them among the people"),
      .init("Voice.values", "", "direction, or its community's", .fixed, "What it holds dear"),
      .init("Voice.community", "", "a community, or none", .fixed, "Whose home it shares"),
      .init("Voice.lean", "lean", "at least 0", .fixed, "How much its audience leans to the like-minded"),
      .init("Voice.sincerity", "sigma", "[0, 1]", .fixed, "Scales the trust it earns"),
      .init("Voice.initialWarmth", "", "warmth, or the model's", .fixed, "Warmth of its followers on day 0"),
      .init("Voice.hoursPerDay", "", "hours, 0 to 24", .fixed, "What it can work"),
      .init("Voice.wagePerHour", "", "money, or the scenario's", .fixed, "Pay for an hour"),
      .init("Voice.fee", "", "money, at least 0", .fixed, "Paid once"),
      .init("Voice.feePerDay", "", "money, at least 0", .fixed, "Paid for each day of work"),
      .init("Voice.feePerResult", "", "money, at least 0", .fixed, "Paid for each conversion credited"),
      .init("Voice.feeFactor", "", "at least 0", .fixed, "The factor that is in all its fees"),
      .init("Voice.followsBack", "", "[0, 1]", .fixed, "Share of its followers whom it follows"),
      .init("Voice.person", "", "a person of the network, or none", .fixed, "Who it is, where named"),
      .init(
        "Voice.choice", "", choices(Voice.Choice.Rule.self) + ", or an account", .fixed,
        "How a connector is chosen"),
      .init("World.audiences", "", "people with fits", .fixed, "Who follows it on day 0"),
      .init("World.speakers", "", "a person, or none", .fixed, "Who it is, where it is one of the people"),
      .init("Courtship.warmth", "w", "warmth, [0, 1)", .changes, "What a connector feels for the brand"),
      .init("RunState.hollow", "", "accounts, at least 0", .changes, "Followers who read nothing"),
      .init("RunState.approached", "", "people", .changes, "Strangers whom its machines have followed"),
      .init("RunState.material", "", "hours, at least 0", .changes, "Preparation not used yet"),
      .init("RunState.repliers", "", "people", .changes, "Who reacted yesterday and today"),
      .init("RunState.conduct", "", "see `Conduct`", .changes, "How it has fared with its platform"),
      .init("Conduct.reports", "", "reports, by day", .changes, "Reports inside the window"),
      .init("Conduct.reportsToday", "", "reports", .today, "Reports of today"),
      .init("Conduct.suspendedUntil", "", "day; 0 before any", .changes, "Last day of its suspension"),
      .init("RunState.feeDay", "", "day; 0 before any", .changes, "When it was last paid for a day"),
      .init("RunState.hoursLeft", "", "hours", .today, "What it can still work"),
      .init("RunState.postsToday", "n", "posts", .today, "What it posts, in all activities"),
      .init("RunState.isMuted", "", "yes or no", .fixed, "Whether it is silent, to measure what it brings"),
      .init("RunState.courtships", "", "by voice", .bookkeeping, "Where `Courtship` is kept"),
      .init(
        "Courtship.day", "", "day", .bookkeeping, "Up to when fading has been worked out, and its last favour"
      ),
      .init("RunState.leaving", "", "[0, 1]", .bookkeeping, "How easily followers leave, of `followsBack`"),
    ]
  }

  static var tieVariables: [StateVariable] {
    [
      .init("Tie.person", "", "a person", .fixed, "Who follows or knows the voice"),
      .init("Tie.fit", "f", "[0, 1]", .fixed, "Fit of their values with the voice's"),
      .init("Tie.warmth", "w", "warmth, [0, 1)", .changes, "How close they are"),
      .init("Tie.standing", "", "follows, acquainted, left", .changes, "What holds them together"),
      .init("Tie.talkDay", "", "day; 0 before any", .changes, "Their last talk"),
      .init("Tie.day", "", "day", .bookkeeping, "Up to when fading has been worked out"),
      .init("Tie.community", "", "a community", .bookkeeping, "Where the person belongs"),
      .init("VoiceTies.ties", "", "by position", .bookkeeping, "Where `Tie` is kept"),
      .init("VoiceTies.original", "", "people", .bookkeeping, "How many were there from the start"),
      .init("VoiceTies.joined", "", "positions", .bookkeeping, "Where those are who came later"),
      .init("RunState.ties", "", "by voice", .bookkeeping, "Where `VoiceTies` is kept"),
    ]
  }

  static var channelVariables: [StateVariable] {
    [
      .init("Channel.activity", "", "an activity", .fixed, "What is done"),
      .init("Channel.voice", "", "a voice", .fixed, "By whom"),
      .init("Channel.role", "", "worker, advocate", .fixed, "Whether the voice works or is helped"),
      .init("Channel.values", "", "direction in 8 dimensions", .fixed, "What the voice holds dear"),
      .init(
        "Channel.unprepared", "", "content from a source", .fixed, "What people meet without preparation"),
      .init("Channel.speaker", "", "a person, or none", .fixed, "Who it is, who meets nothing of it"),
      .init("Channel.wage", "", "money", .fixed, "Pay for an hour"),
      .init(
        "Channel.venue", "", "followers or a community", .fixed,
        "Where its posts compete with others of the voice"),
      .init("Channel.hoursThere", "", "hours", .today, "Standing by or talking, to answer"),
      .init("Channel.fits", "", "a table, or none", .bookkeeping, "Where the fits with its values are"),
      .init("Channel.circle", "", "people", .fixed, "With whom, where that is fixed"),
      .init("Channel.stimulus", "", "content from a source", .today, "What people meet, as prepared"),
      .init("Channel.planned", "", "pieces, at least 0", .today, "Work planned"),
      .init("Channel.minutesEach", "l", "minutes", .today, "Length of a piece"),
      .init("Channel.carry", "", "[0, 1)", .changes, "A fraction of a post saved for tomorrow"),
      .init("Channel.livePosts", "", "posts, by day", .changes, "Posts that may still be noticed"),
      .init("Channel.hollowGains", "", "accounts, by day", .changes, "Hollow followers won by following"),
      .init("Channel.slot", "", "position", .bookkeeping, "Place of the voice in the ledger"),
      .init("Channel.key", "", "number", .bookkeeping, "Stands for voice and activity in draws"),
      .init("Channel.kind", "", "number", .bookkeeping, "Stands for the kind of work in draws"),
      .init("Channel.publishes", "", "yes or no", .bookkeeping, "Whether preparation makes it better"),
      .init("Channel.followers", "", "accounts", .bookkeeping, "`F_c`, of the voice"),
      .init("RunState.channels", "", "list", .bookkeeping, "Where `Channel` is kept"),
      .init("RunState.prepares", "", "yes or no", .bookkeeping, "Whether anything is prepared"),
    ]
  }

  static var contentVariables: [StateVariable] {
    [
      .init("Content.mention", "m", "[0, 1]", .fixed, "How much it is about the brand"),
      .init("Content.pitch", "p", "[0, 1]", .fixed, "How hard it sells"),
      .init("Content.quality", "q", "[0, 1]", .fixed, "How good it is to read"),
    ]
  }
}
