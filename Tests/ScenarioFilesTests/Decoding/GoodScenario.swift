/// A scenario that says everything a scenario can say.
enum GoodScenario {
  static let text = """
    {
      name: "two-days_2.0", description: "What pays?",
      campaign: {
        days: 90, horizonDays: 365, deadlineDay: 120, currency: "EUR", goal: { incrementalConversions: 250 },
      },
      population: {
        size: 20000, valueAxes: ["coffee", "food"],
        activityLogDeviation: { normal: [2.3, 0.2], source: "guess" },
        communities: {
          food: { share: 2, values: { food: 1 }, cohesion: 0.25, postsPerDay: 40 },
          other: {},
        },
      },
      network: { kind: "random", meanReaders: 8 },
      platforms: {
        twitter: {
          reach: { value: 0.12, source: "vendor" }, ageYears: 5, noveltyBoost: 1, noveltyHalfLifeYears: 3,
          userShare: 0.5, enforcement: { reports: 20, windowDays: 7, suspensionDays: 30 },
        },
        blog: {},
      },
      contents: { curated: { mention: 0.3, pitch: 0.05, quality: 0.9 } },
      voices: {
        house: {
          kind: "brand", platform: "twitter", followers: 9000, inMarketShare: 0.5, values: [0, -1],
          community: "food", lean: 2, sincerity: 0.7, initialWarmth: 0.1, hoursPerDay: 6, wagePerHour: 30, fee: 100,
        },
        locals: { kind: "friend", platform: "blog", count: 3, followers: 200 },
        curators: {
          kind: "curator", platform: "twitter", fromFile: "data/curators.csv", hoursPerDay: 2, inMarketShare: 0.5,
        },
      },
      actions: {
        booking: {
          kind: "booking", needsPerYear: 0.5, baseProbability: { uniform: [0.01, 0.03] },
          considerationOnExposure: 0.002, involvement: 0.6, value: { lognormal: { median: 300, logSd: 0.5 } },
          marginShare: 0.25, decisionLag: 14, realisationLag: { meanDays: { triangular: [10, 30, 60] }, shape: 3 },
          cooldownDays: 60,
        },
      },
      strategies: {
        curators: {
          description: "People who know the city",
          activities: [
            { by: ["house", "curators"], post: { content: "curated", pitch: 0.2, postsPerDay: 2, minutesEach: 20 } },
            {
              name: "chat", from: 11, to: 80, rampDays: 5, by: "locals-02",
              converse: { mention: 0, pitch: 0, quality: 1, hoursPerDay: 2, minutesEach: 10, policy: "warmest" },
            },
            {
              by: "house",
              message: {
                content: "curated", messagesPerDay: 500, community: "other", costPerThousand: 2, hoursPerDay: 1,
                replacementCost: 15,
              },
            },
            { by: "house", post: { content: "curated", postsPerDay: 0.5, feePerPost: 40 } },
            {
              by: "house",
              advertise: {
                content: "curated", budget: 1500000, boughtForPeople: 8800000, costPerThousand: 6, community: "food",
              },
            },
          ],
          costs: { agency: { amount: 5000 }, "usage data": { category: "tools", amount: { uniform: [100, 300] } } },
        },
        nothing: {},
      },
      economics: { wagePerHour: 28, discountRatePerYear: -0.01 },
      model: { trust: { prior: 0.4 }, "warmth.halfLifeDays": { uniform: [30, 90], source: "guess" } },
      claims: [],
      experiment: { runs: 400, seed: "18446744073709551615", confidence: 0.9, twins: 80 },
    }
    """

  static let curators = """
    name,followers,fee,hours,values,community,kind
    Ann,35000,500,,food:1 coffee:-0.5,,
    "Bob, the cook",1200,,4,,other,friend
    """
}
