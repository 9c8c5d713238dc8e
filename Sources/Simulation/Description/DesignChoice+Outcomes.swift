extension Submodel {
  static var weighingChoices: [DesignChoice] {
    [
      .init(
        "How do people choose?", "By a logit whose intercept is the chance without any campaign",
        insteadOf: "adding points of probability, or multiplying chances",
        because: """
          chances stay between 0 and 1 whatever adds up, effects shrink where nearly everybody acts anyway, and an untouched \
          person behaves exactly as in the control
          """,
        .published(
          "McFadden 1974 for the form; weights sized by Future Partners' 3.4 points at 13 tourism sites")),
      .init(
        "What counts in a choice?",
        "Trust, relationship and fit as far as much is at stake, being remembered as far as little is",
        insteadOf: "one route for all products",
        because: "a cold drink is bought as it comes to mind, an architect is not",
        .published(
          "Petty & Cacioppo 1986, elaboration likelihood; that the two routes mix linearly is assumed")),
      .init(
        "When do people choose?",
        "On needs of their own, drawn alike in all strategies, and when a mention moves them",
        insteadOf: "a demand that the campaign makes",
        because:
          "a campaign can win what people need and rarely makes them need it; needs that are shared make differences exact",
        .purpose("what would have come anyway has to be the same in every strategy")),
      .init(
        "What is saturation of memory?", "M / (M + M0): half at a few mentions",
        insteadOf: "availability in proportion to mentions",
        because: "the hundredth mention adds little",
        .published("Schmidt & Eisend 2015 (abstract): response flattens near 10 exposures; M0 is assumed")),
      .init(
        "What is an offer?", "A noticed pitch counts for a week, whatever its strength",
        insteadOf: "an effect in proportion to the pitch",
        because: "an offer is known or not; its strength already counts in what it costs in trust",
        .assumed("redemptions by day after the offer would settle it")),
    ]
  }

  static var lagChoices: [DesignChoice] {
    [
      .init(
        "When does value come?", "Gamma distributed delays from choice to deed and from deed to value",
        insteadOf: "at once, or after a fixed delay",
        because:
          "people book 71 days after the first idea and travel 73 days later; what falls beyond the horizon is named, not counted",
        .published("Expedia 2023; the shape is assumed"))
    ]
  }

  static var afterEffectChoices: [DesignChoice] {
    [
      .init(
        "Does experience count?", "As several encounters at full credibility, bad ones more to strangers",
        insteadOf: "campaigns that end with the sale",
        because:
          "what one lives through weighs asymmetrically, what one is told does not; a campaign may promise what a product breaks",
        .published("Zhu 2023 (abstract); the weight is assumed")),
      .init(
        "Who hears of it?", "The readers of who acted, by links, reviews and referrals, in the control too",
        insteadOf: "word of mouth as an effect of the campaign",
        because: "word that follows deeds which would have come anyway is nobody's merit",
        .purpose("incremental figures have to leave it out")),
    ]
  }

  static var brandLiftChoices: [DesignChoice] {
    [
      .init(
        "What is brand lift?", "People above a threshold of trust, counted once",
        insteadOf: "the sum of trust",
        because: "surveys count people who agree; a sum would set many small gains beside few converts",
        .assumed("where a survey would draw the line"))
    ]
  }

  static var costChoices: [DesignChoice] {
    [
      .init(
        "What does work cost?",
        "Hours at a wage, fees, media and tools, booked by activity when they are due",
        insteadOf: "media budgets alone",
        because: "conversation looks free where only bought space is counted",
        .purpose("the cost of building relationships has to be comparable, by way of working"))
    ]
  }

  static var funnelChoices: [DesignChoice] {
    [
      .init(
        "Is the funnel a mechanism?", "No: stages are counted, and none is needed for the next",
        insteadOf: "a chain of conversion rates",
        because:
          "people act who never followed, and most followers never act; presence says nothing about results by itself",
        .assumed("thresholds of affinity; nothing but the count hangs on them"))
    ]
  }

  static var measurementChoices: [DesignChoice] {
    [
      .init(
        "When is trust measured?", "On fixed days, over all people, without touching their state",
        insteadOf: "every day",
        because: "it takes a look at everybody, and so would cost more than what happens in a day",
        .purpose("measuring may not change a result"))
    ]
  }

  static var silenceChoices: [DesignChoice] {
    [
      .init(
        "Whose merit is it?", "Simulate again without the voice, and divide by Shapley's value",
        insteadOf: "touches before the deed, as trackers count them",
        because: "touches credit whoever was there; only what is missing without a voice is what it brought",
        .published("Shapley 1953; Castro, Gomez & Tejada 2009 for the sampling"))
    ]
  }
}
