/// A scenario to start from: a small campaign that reads without problems and runs in seconds.
public enum StarterScenario {
  /// Returns the scenario as a commented JSON5 text that ends with a line feed.
  ///
  /// Its name is not written into it, so that the results are named after the file, whatever that is called.
  ///
  /// - Parameter name: What the file is called, without `.json5`; shown in comments.
  public static func text(name: String) -> String {
    let file = name.escapedForTerminal
    return """
      // \(file): which way of working on social media pays? Change the numbers to yours.
      //
      //   rapport check \(file).json5   says what is wrong with the file
      //   rapport run \(file).json5     simulates every strategy beside a control in which nothing is done
      //   rapport explain              lists the constants of the model, which a section `model` may override
      {
        description: "A coffee roaster: curators, advertising or unsolicited messages",

        campaign: {
          days: 60,           // how long you work
          horizonDays: 180,   // how long results are counted
          currency: "USD",
          goal: { incrementalConversions: 40 },  // orders that would not have come anyway
        },

        population: {
          size: 20000,        // the people you could reach, or a sample of them
          valueAxes: ["coffee", "food", "outdoors"],
          communities: {      // who shares what; shares are relative
            "coffee-lovers": { share: 1, values: { coffee: 1, food: 0.3 }, cohesion: 0.6 },
            "hikers": { share: 2, values: { outdoors: 1 }, cohesion: 0.4 },
            "neighbours": { share: 5, cohesion: 0.1 },  // no values given: drawn anew for each run
          },
        },

        contents: {           // how much of it is about you, how hard it sells, how good it is: 0 to 1
          story: { mention: 0.5, pitch: 0.05, quality: 0.8 },
          offer: { mention: 1, pitch: 0.6, quality: 0.4 },
        },

        voices: {             // who speaks; `count` makes several alike, `fromFile` reads a CSV file
          roaster: { kind: "brand", followers: 800, values: { coffee: 1 }, hoursPerDay: 2 },
          curators: { kind: "curator", count: 3, followers: 2500, community: "coffee-lovers", lean: 5, fee: 150 },
          posters: { kind: "advertisement" },
          sender: { kind: "stranger", sincerity: 0.2 },
        },

        actions: {            // what people may do that is worth money
          order: {
            kind: "purchase",
            needsPerYear: 6,          // occasions a year on which somebody might order
            baseProbability: 0.01,    // share of them that end in an order without any campaign
            involvement: 0.3,         // 0 a cold drink, 1 an architect
            value: { triangular: [20, 35, 60], source: "last year's orders" },  // uncertain: drawn for each run
            marginShare: 0.4,         // what is left of it after costs
            cooldownDays: 14,
          },
        },

        strategies: {
          curators: {
            description: "Three curators post, the roaster talks with those who answer",
            activities: [
              { by: "curators", post: { content: "story", postsPerDay: 0.5 } },
              { by: "roaster", converse: { content: "story", hoursPerDay: 1, minutesEach: 6 } },
            ],
          },
          advertising: {
            description: "The same money for bought space",
            activities: [{ by: "posters", advertise: { content: "offer", budget: 2000, costPerThousand: 8 } }],
            costs: { design: { category: "setup", amount: 300 } },
          },
          messages: {
            description: "Unsolicited messages to everybody",
            activities: [{ by: "sender", to: 30, message: { content: "offer", messagesPerDay: 1000, costPerThousand: 1 } }],
          },
        },

        economics: { wagePerHour: 25, discountRatePerYear: 0.05 },
        experiment: { runs: 20, seed: 1 },
      }

      """
  }
}
