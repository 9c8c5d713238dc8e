/// A decision about the form of the model, and why it was taken so.
public struct DesignChoice: Hashable, Sendable {
  /// What a decision stands on.
  public enum Ground: Hashable, Sendable {
    /// On what others have found; the text names author and year.
    case published(String)
    /// On what the model is for: without it strategies could not be compared, or not at this size.
    case purpose(String)
    /// On judgement, for want of a figure; the text says what would settle it.
    case assumed(String)
  }

  /// The question, which has more than one answer.
  public let question: String
  /// The answer that the model gives.
  public let chosen: String
  /// An answer that it might have given.
  public let rejected: String
  /// Why not that one.
  public let reason: String
  /// What the decision stands on.
  public let ground: Ground

  init(
    _ question: String, _ chosen: String, insteadOf rejected: String, because reason: String, _ ground: Ground
  ) {
    self.question = question
    self.chosen = chosen
    self.rejected = rejected
    self.reason = reason
    self.ground = ground
  }

  /// Those that concern the model as a whole.
  public static var general: [DesignChoice] {
    [
      .init(
        "What is a strategy compared with?",
        "A control: the same world in which nothing is done, simulated in every run",
        insteadOf: "results before and after, or what people say moved them",
        because: """
          most of what follows a campaign would have come anyway: about 60 % of the users of tourism sites had decided \
          before, and gross figures exceed incremental ones several times
          """,
        .published("Miles Partnership; Future Partners; USDM 2006: shares of those already decided")),
      .init(
        "Where does luck come from?",
        "From a function of seed, run, purpose, day, subject and partner, without a memory",
        insteadOf: "one stream of random numbers that all draws share",
        because: """
          with a shared stream one event more shifts all later luck, so that strategies would differ by chance too; with \
          keys they differ by what they do, and differences need fewer runs
          """,
        .published("Salmon et al. 2011, Philox4x32-10, checked against the published vectors")),
      .init(
        "How long is a step?", "A day, with twelve phases in a fixed order",
        insteadOf: "events in continuous time",
        because: """
          hours, wages and schedules are planned by the day, and figures are known by the day at best; \
          the half-life of posts, which is shorter on some platforms, is spread over days in closed form
          """,
        .purpose("a day costs what happens in it, so that 100,000 people can be simulated many times")),
      .init(
        "How do people differ?", "One by one: values, community, readers, platforms, activity",
        insteadOf: "segments with mean responses",
        because: """
          a few people share most of what is shared, and attention, pressure and trust pile up on the same people; means \
          over segments hide both
          """,
        .published(
          "Nielsen 2006, 90-9-1; the most active tenth writes over 90 % of tweets (Harvard 2009, second-hand)"
        )),
      .init(
        "What makes a strategy good?",
        "What its parts do to people; no strategy has a coefficient of its own",
        insteadOf: "a measured return for each way of working",
        because: """
          returns found elsewhere hold for other brands and prices, and whoever enters them has decided the comparison
          """,
        .purpose("a comparison has to be open; checks of fairness look for a way in which each side can lose")
      ),
      .init(
        "Are results scaled to a real market?",
        "No: thirty curators stay thirty, and media budgets are cut to the people simulated",
        insteadOf: "counting each simulated person as many",
        because: """
          the audiences of voices are whole and overlap; multiplying people would multiply what a curator brings, whose \
          followers do not grow with the market
          """,
        .purpose("money, hours and people have to refer to the same market")),
      .init(
        "What do intervals hold?",
        "Luck between runs, and the doubt of numbers that the scenario gives as distributions",
        insteadOf: "a guess of the doubt about the model's form",
        because: "nobody knows its size; a number for it would feign knowledge",
        .purpose("what is assumed can be varied with one option, and claims say what a result hangs on")),
    ]
  }
}
