extension Entity {
  static var campaignVariables: [StateVariable] {
    [
      .init("Campaign.days", "", "days, at least 1", .fixed, "Days of activity"),
      .init("Campaign.horizonDays", "", "days, at least `days`", .fixed, "Days of observation"),
      .init("Campaign.deadlineDay", "", "day, or the horizon", .fixed, "By when the goal is to be reached"),
      .init("Campaign.currency", "", "ISO 4217", .fixed, "The one currency"),
      .init("Campaign.goal", "", "conversions, or none", .fixed, "What is to be reached"),
      .init("RunState.strategy", "", "activities, costs, budget", .fixed, "What is done"),
      .init("RunState.day", "", "day, from 1", .changes, "Today"),
      .init(
        "RunState.costs", "", "money, by activity and category", .changes, "What has been spent, and on what"),
      .init("RunState.spent", "", "money", .changes, "What has been spent, all in all"),
      .init("RunState.agenda", "", "deeds, by day", .changes, "Choices on their way to deed and value"),
      .init("RunState.tellings", "", "people", .changes, "Who will tell their readers tomorrow"),
      .init("RunState.moneyLeft", "", "money; endless without a budget", .today, "What may still be spent"),
      .init("RunState.shares", "", "people and items", .today, "What is passed on and not yet read"),
      .init("RunState.complaints", "", "people and items", .today, "Who speaks badly"),
      .init("RunState.considerations", "", "people and actions", .today, "Who is moved to consider"),
      .init("World.scenario", "", "a scenario", .fixed, "With the run's own values of what is uncertain"),
      .init("World.source", "", "seed and run", .fixed, "Where luck comes from"),
      .init("RunState.world", "", "a world", .bookkeeping, "The world of the run, shared by all strategies"),
      .init("RunState.coefficients", "", "numbers", .bookkeeping, "Constants, with fading tabulated by day"),
      .init("RunState.fits", "f", "[0, 1], by person", .bookkeeping, "Fits with voices that reach strangers"),
      .init("RunState.persons", "", "by person", .bookkeeping, "Where `PersonState` is kept"),
      .init("RunState.spreaders", "", "people", .bookkeeping, "Who passes on the item of the moment"),
      .init(
        "RunState.considersOnExposure", "", "yes or no", .bookkeeping, "Whether anybody can be moved at all"),
      .init(
        "RunState.lastSeen", "", "number", .bookkeeping, "Keeps the records of people near the processor"),
      .init(
        "RunState.touches", "", "a log, or none", .bookkeeping, "What everybody has met, for attribution"),
      .init("RunState.tally", "", "counts", .bookkeeping, "What has happened today"),
      .init("RunState.ledger", "", "counts and money by day", .bookkeeping, "What has happened"),
    ]
  }
}
