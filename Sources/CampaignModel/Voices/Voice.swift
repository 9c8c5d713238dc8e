/// An account that speaks for the brand.
public struct Voice: Hashable, Sendable {
  /// What people take the voice for; sets how credible it is to somebody who has no relationship with it.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A person the audience knows.
    case friend
    /// An independent voice whose judgement the audience follows.
    case curator
    /// The brand's own account.
    case brand
    /// Bought space: a poster, a banner, a promoted post.
    case advertisement
    /// Somebody nobody asked for.
    case stranger
  }

  /// Its own name, unique among voices.
  public var name: String
  /// The name of the entry of the scenario it comes from, to which activities refer.
  public var group: String
  /// What people take it for.
  public var kind: Kind
  /// Index into `Scenario.platforms`.
  public var platform: Int
  /// Followers of the account everywhere, at least 0.
  public var followers: Int
  /// Share of the followers that belongs to the simulated people, in [0, 1].
  public var inMarketShare: Double
  /// What it holds dear; nil for its community's values or, without one, the average of all communities.
  public var values: ValueVector?
  /// Index into `Population.communities`; nil when its audience leans to none.
  public var community: Int?
  /// How strongly the audience leans to people who share its values, at least 0; 0 is blind, 1 twice as likely
  /// at full fit.
  public var lean: Double
  /// How sincere it is, in [0, 1]; scales the evidence of trust it earns.
  public var sincerity: Double
  /// Warmth of its followers when the campaign starts, in [0, 1); nil for the model's default.
  public var initialWarmth: Double?
  /// Hours it can work, per day, in 0...24.
  public var hoursPerDay: Double
  /// Pay for an hour; nil for the scenario's wage.
  public var wagePerHour: Double?
  /// Pay for taking part at all, once, at least 0.
  public var fee: Double
  /// Pay for each day on which it works, at least 0.
  public var feePerDay: Double
  /// Pay for each conversion by somebody who last heard of the brand from it, at least 0.
  public var feePerResult: Double
  /// The factor that is in all three, one of `feeFactors`: 1 is what the entry or its file asks.
  public var feeFactor: Double
  /// Share of its followers whom it follows back, in [0, 1]: they leave less easily.
  public var followsBack: Double
  /// How it is chosen among the people of the world; nil for an account of its own and for a person who is named.
  public var choice: Choice?
  /// The person of the network that it is, below the number of people in a listed network; nil where none is named.
  ///
  /// No two voices are the same person, and none is chosen by rule as well. `followers` is the number of their readers.
  public var person: Int?

  /// What a `feeFactor` may be; beyond a million millions it is a slip.
  public static let feeFactors = 0.0...1e12

  /// Gathers the fields.
  public init(
    name: String, group: String? = nil, kind: Kind, platform: Int = 0, followers: Int = 0,
    inMarketShare: Double = 1,
    values: ValueVector? = nil, community: Int? = nil, lean: Double = 1, sincerity: Double = 1,
    initialWarmth: Double? = nil, hoursPerDay: Double = 24, wagePerHour: Double? = nil, fee: Double = 0,
    feePerDay: Double = 0, feePerResult: Double = 0, feeFactor: Double = 1, followsBack: Double = 0,
    choice: Choice? = nil, person: Int? = nil
  ) {
    self.name = name
    self.group = group ?? name
    self.kind = kind
    self.platform = platform
    self.followers = followers
    self.inMarketShare = inMarketShare
    self.values = values
    self.community = community
    self.lean = lean
    self.sincerity = sincerity
    self.initialWarmth = initialWarmth
    self.hoursPerDay = hoursPerDay
    self.wagePerHour = wagePerHour
    self.fee = fee
    self.feePerDay = feePerDay
    self.feePerResult = feePerResult
    self.feeFactor = feeFactor
    self.followsBack = followsBack
    self.choice = choice
    self.person = person
  }

  /// Whether it is one of the people of the world, with their readers as its audience; not an account of its own.
  public var isPerson: Bool { choice != nil || person != nil }

  /// The number that stands for the voice in draws.
  public var key: StableKey { StableKey(name) }

  /// Followers among the simulated people when the world has `size` people: never more than all of them.
  public func audience(in size: Int) -> Int {
    min(Int((Double(followers) * inMarketShare).rounded()), size)
  }

  /// How a voice is chosen among the people of a world: it is then one of them, and its audience are their readers.
  public struct Choice: Hashable, Sendable {
    /// What a connector is chosen for.
    public enum Rule: String, CaseIterable, Hashable, Sendable {
      /// Most readers.
      case mostConnected
      /// Readers spread over communities.
      case bridging
      /// The warmest tie to a voice of the scenario when the campaign starts, then the best fit with its values.
      case warmest
      /// Anybody.
      case random
    }

    /// The rule.
    public var rule: Rule
    /// Place in the order of the rule, from 0 for the first.
    public var rank: Int

    /// Gathers the fields.
    public init(_ rule: Rule, rank: Int) {
      self.rule = rule
      self.rank = rank
    }
  }
}
