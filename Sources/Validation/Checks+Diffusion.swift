internal import CampaignModel
internal import Simulation

extension Check {
  /// How single posts fare, each alone on a first day.
  static let diffusionPatterns: [Check] = [
    Check(
      "silent-posts", .pattern,
      "Share of posts of ordinary accounts, with 150 followers, that draw no reaction",
      source: "60 to 85 %; 71 % of 1.2 bn tweets (Sysomos 2010), which also sized the rate of engagement",
      .inside(0.60...0.85)
    ) { trial in
      let posts = ordinaryPosts(trial)
      return Reading(share: posts.count { $0.reactions == 0 }, of: posts.count)
    },
    Check(
      "cascades-of-one", .pattern, "Share of posts of ordinary accounts that nobody passes on",
      source: "70 to 95 % in six domains (Goel, Watts & Goldstein 2012)", .inside(0.70...0.95)
    ) { trial in
      let posts = ordinaryPosts(trial)
      return Reading(share: posts.count { $0.shares == 0 }, of: posts.count)
    },
    Check(
      "cascades-beyond-one", .pattern,
      "Share of posts of ordinary accounts that are passed on by readers of those who passed them on",
      source: "1 to 4 % in six domains (Goel, Watts & Goldstein 2012)", .inside(0.01...0.04)
    ) { trial in
      let posts = ordinaryPosts(trial)
      return Reading(share: posts.count { $0.shares > $0.directShares }, of: posts.count)
    },
    Check(
      "cascade-size", .pattern, "Mean number of people who post or pass on a post of an ordinary account",
      source:
        "1.14 in 74 M cascades (Bakshy et al. 2011), which sized sharing.rate; about 1.3 (Goel et al. 2016)",
      .inside(1.05...1.30)
    ) { trial in Reading(meanOf: ordinaryPosts(trial).map { 1 + Double($0.shares) }) },
    Check(
      "engagement-by-audience", .pattern,
      "Smallest ratio of the engagement rate of a tier of accounts to that of the next, ten times as large",
      source:
        "falls with audience: 4.8 % (nano) to 1.2 % (mega) (vendor, 2025), which also sized the exponents",
      .above(1)
    ) { trial in
      let rates = tiers.map { engagement(followers: $0, trial) }
      let ratios = zip(rates, rates.dropFirst()).map { small, large in
        let ratio = small.value / large.value
        let errors = [small, large].map { ($0.standardError ?? .nan) / $0.value }
        return Reading(
          ratio, standardError: ratio * (errors[0] * errors[0] + errors[1] * errors[1]).squareRoot())
      }
      return ratios.min { $0.value < $1.value } ?? .none
    },
  ]

  /// What became of a post.
  private struct Post {
    let reactions: Int
    let shares: Int
    /// Shares of those who saw it with the account itself.
    let directShares: Int
  }

  /// Posts of pleasantries by accounts with the 150 followers of a circle of acquaintances (Dunbar), among people who
  /// have as many readers on average.
  private static func ordinaryPosts(_ trial: Trial) -> [Post] {
    let (accounts, circle) = (800, 150)
    let voices = (0..<accounts).map {
      PlainMarket.voice("account \($0)", .friend, followers: circle, community: $0 % 8)
    }
    var scenario = PlainMarket.scenario(days: 1, voices: voices)
    scenario.network = .communities(
      meanReaders: Double(circle), withinShare: 0.6, reciprocity: 0.3, homophily: 0.5, tailExponent: 2.5)
    var deaf = scenario
    deaf.model[.wordOfMouthNoticing] = Quantity(0)
    return (0..<trial.repetitions(12)).flatMap { run in
      let world = World(scenario, seed: trial.seed, run: run)
      // The same world, in which nobody hears what others pass on.
      let deafWorld = World(deaf, seed: trial.seed, run: run)
      return (0..<accounts).map { account in
        let (day, alone) = (postOnce(account, in: world), postOnce(account, in: deafWorld))
        return Post(reactions: alone.attraction, shares: day.shares, directShares: alone.shares)
      }
    }
  }

  private static func postOnce(_ voice: Int, in world: World) -> LedgerDay {
    let post = PlainMarket.posts(PlainMarket.pleasantry, perDay: 1, by: [voice], days: 1)
    return simulate(Strategy(name: "post", activities: [post]), in: world).days[0]
  }

  private static let tiers = [1000, 10_000, 100_000, 1_000_000]

  /// The share of an account's followers who react to a post; a thousand of them live in the market.
  private static func engagement(followers: Int, _ trial: Trial) -> Reading {
    let accounts = 40
    let voices = (0..<accounts).map {
      PlainMarket.voice(
        "account \($0)", .curator, followers: followers, inMarketShare: 1000 / Double(followers),
        community: $0 % 8)
    }
    let scenario = PlainMarket.scenario(days: 1, voices: voices)
    var reactions: [Double] = []
    var audience: [Double] = []
    for run in 0..<trial.repetitions(12) {
      let world = World(scenario, seed: trial.seed, run: run)
      for account in 0..<accounts {
        reactions.append(Double(postOnce(account, in: world).attraction))
        audience.append(Double(world.audiences[account].people.count))
      }
    }
    return Reading(ratioOf: reactions, to: audience)
  }
}
