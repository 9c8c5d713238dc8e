/// A scenario to start from: a small campaign that reads without problems and runs in seconds.
public enum StarterScenario {
  /// Returns the scenario as a commented JSON5 text that ends with a line feed.
  ///
  /// Its name is not written into it, so that the results are named after the file, whatever that is called.
  ///
  /// - Parameter name: What the file is called, without `.json5`; shown in comments.
  /// - Returns: The text.
  public static func text(name: String) -> String {
    let file = name.escapedForTerminal
    return """
      // \(file): which way of working on social media pays? Every number is an example; change it to yours.
      //
      //   rapport check \(file).json5    says what is wrong with the file
      //   rapport run \(file).json5      simulates every strategy beside a control in which nothing is done
      //   rapport explain               lists the constants of the model; a section `model` may override them
      {
        description: "A guesthouse: three curators, advertising or unsolicited messages",

        campaign: {
          days: 60,          // how long you work
          horizonDays: 365,  // how long results are counted
          currency: "USD",
          goal: { incrementalConversions: 5 },  // bookings that would not have come anyway
        },

        population: {
          size: 20000,  // the people you could reach, or a sample of them
          valueAxes: ["outdoors", "food", "quiet"],
          communities: {  // who shares what; shares are relative to their sum
            hikers: { share: 1, values: { outdoors: 1, quiet: 0.3 }, cohesion: 0.6 },
            gourmets: { share: 1, values: { food: 1 }, cohesion: 0.4 },
            everybody: { share: 6, cohesion: 0.1 },  // no values given: drawn anew for each run
          },
        },

        contents: {  // 0 to 1: how much of it is about you, how hard it sells, how good it is to read
          story: { mention: 0.5, pitch: 0.05, quality: 0.8 },
          offer: { mention: 1, pitch: 0.6, quality: 0.4 },
        },

        voices: {  // who speaks; `count` makes several alike, `fromFile` reads a CSV file with a row for each
          house: { kind: "brand", followers: 800, values: { outdoors: 0.7, quiet: 0.7 }, hoursPerDay: 2 },
          curators: { kind: "curator", count: 3, followers: 2500, community: "hikers", lean: 5, fee: 150 },
          posters: { kind: "advertisement" },
          sender: { kind: "stranger", sincerity: 0.2 },
        },

        actions: {  // what people may do that is worth money
          booking: {
            kind: "booking",
            needsPerYear: 2,        // occasions a year on which somebody looks for a place to stay
            baseProbability: 0.01,  // share of them that end in a booking without any campaign
            involvement: 0.6,       // 0 a cold drink, 1 an architect
            value: { triangular: [250, 400, 700], source: "last year's books" },  // uncertain: drawn for each run
            marginShare: 0.5,       // what is left of it after costs
            decisionLag: 20,        // days from the idea to the booking
            cooldownDays: 60,       // who has decided does not decide again for so long
          },
        },

        strategies: {
          curators: {
            description: "Three curators post, the house talks with those who answer",
            activities: [
              { by: "curators", post: { content: "story", postsPerDay: 0.5 } },
              { by: "house", converse: { content: "story", hoursPerDay: 0.5, minutesEach: 6 } },
            ],
          },
          advertising: {
            description: "Much the same money for bought space",
            activities: [{ by: "posters", advertise: { content: "offer", budget: 1000, costPerThousand: 8 } }],
            costs: { design: { category: "setup", amount: 200 } },
          },
          messages: {
            description: "A thousand unsolicited messages a day for a month",
            activities: [
              { by: "sender", to: 30, message: { content: "offer", messagesPerDay: 1000, costPerThousand: 1 } },
            ],
          },
        },

        economics: { wagePerHour: 25, discountRatePerYear: 0.05 },
        experiment: { runs: 20, seed: 1 },

        claims: [  // what you expect, written down before; the runs support it, refute it, or cannot tell
          { say: "Curators pay", that: "curators.profit > 0" },
          { say: "Messages do harm in nine worlds of ten", that: "p(messages.incremental_conversions < 0) > 0.9" },
        ],
      }

      """
  }
}
