/// Something a person may do that has value.
public struct Action: Hashable, Sendable {
  /// What kind of thing it is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Buying a product.
    case purchase
    /// Booking a stay, a trip, a table.
    case booking
    /// Giving somebody work.
    case hire
    /// Coming to an event.
    case attendance
    /// Paying to be associated.
    case sponsorship
    /// Linking to the brand.
    case link
    /// Writing a favourable review.
    case review
    /// Sending a friend.
    case referral
    /// Thinking well of the brand: no deed but a standing change, counted once, at the horizon.
    case brandLift

    /// Whether doing it tells one's readers of the brand.
    public var isTold: Bool { self == .link || self == .review || self == .referral }
  }

  /// The name in metrics: `conversions_NAME`.
  public var name: String
  /// What kind of thing it is.
  public var kind: Kind
  /// Occasions on which a person considers it, per year, at least 0.
  public var needsPerYear: Quantity
  /// Chance that an occasion ends in the action when there is no campaign at all, in (0, 1); 0 where it is never
  /// considered, only following from other actions.
  public var baseProbability: Quantity
  /// Chance that noticing a mention makes a person consider it at once, in [0, 1].
  public var considerationOnExposure: Quantity
  /// How much is at stake for the person, in [0, 1]: 0 a cold drink, 1 an architect.
  public var involvement: Quantity
  /// Revenue of one, at least 0.
  public var value: Quantity
  /// Share of the revenue that is left after what it costs to serve, in [0, 1].
  public var marginShare: Quantity
  /// From the choice to the deed.
  public var decisionLag: Lag
  /// From the deed to its value.
  public var realisationLag: Lag
  /// Days after a choice in which the person does not consider it again, at least 0.
  public var cooldownDays: Int
  /// How it is weighed, where that is not the model's way.
  public var weights: ChoiceWeighting
  /// What comes of having done it; nil when nothing does.
  public var after: AfterEffects?
  /// Trust above which a person counts as thinking well of the brand, in [0, 1]; for `brandLift` alone, nil for the
  /// model's.
  public var threshold: Quantity?
  /// What one is worth after the horizon; nil where nobody has said.
  public var lifetime: Lifetime?

  /// Gathers the fields.
  public init(
    name: String, kind: Kind, needsPerYear: Quantity = Quantity(0), baseProbability: Quantity = Quantity(0),
    considerationOnExposure: Quantity = Quantity(0), involvement: Quantity = Quantity(0), value: Quantity,
    marginShare: Quantity = Quantity(1), decisionLag: Lag = .none, realisationLag: Lag = .none,
    cooldownDays: Int = 0, weights: ChoiceWeighting = ChoiceWeighting(), after: AfterEffects? = nil,
    threshold: Quantity? = nil, lifetime: Lifetime? = nil
  ) {
    self.name = name
    self.kind = kind
    self.needsPerYear = needsPerYear
    self.baseProbability = baseProbability
    self.considerationOnExposure = considerationOnExposure
    self.involvement = involvement
    self.value = value
    self.marginShare = marginShare
    self.decisionLag = decisionLag
    self.realisationLag = realisationLag
    self.cooldownDays = cooldownDays
    self.weights = weights
    self.after = after
    self.threshold = threshold
    self.lifetime = lifetime
  }

  /// Whether anything but another action can bring it about.
  public var isConsidered: Bool { needsPerYear.canBePositive || considerationOnExposure.canBePositive }

  /// The number that stands for the action in draws.
  public var key: StableKey { StableKey(name) }
}

/// A delay in days, gamma distributed.
public struct Lag: Hashable, Sendable {
  /// Mean, in days, at least 0; 0 is no delay.
  public var meanDays: Quantity
  /// Shape of the gamma distribution, above 0: 1 is exponential, larger is more regular.
  public var shape: Double

  /// Gathers the fields.
  public init(meanDays: Quantity, shape: Double = 2) {
    self.meanDays = meanDays
    self.shape = shape
  }

  /// No delay.
  public static let none = Lag(meanDays: Quantity(0))
}
