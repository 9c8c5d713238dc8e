/// How one action weighs what a person feels, where that differs from the model's `choice` parameters.
public struct ChoiceWeighting: Hashable, Sendable {
  /// Weight of trust above the prior, in logits; nil for `choice.trust`.
  public var trust: Quantity?
  /// Weight of the warmest relationship; nil for `choice.relationship`.
  public var relationship: Quantity?
  /// Weight of shared values; nil for `choice.fit`.
  public var fit: Quantity?
  /// Weight of being remembered; nil for `choice.availability`.
  public var availability: Quantity?
  /// Weight of a recent pitch; nil for `choice.offer`.
  public var offer: Quantity?
  /// Loss when the brand is written off; nil for `choice.lost`.
  public var lost: Quantity?

  /// Leaves all weights to the model.
  public init() {}

  /// The weights by the name a scenario gives them, each with the parameter it replaces.
  public static var keys: [(name: String, weight: WritableKeyPath<ChoiceWeighting, Quantity?>, Parameter)] {
    [
      ("trust", \.trust, .choiceTrust), ("relationship", \.relationship, .choiceRelationship),
      ("fit", \.fit, .choiceFit), ("availability", \.availability, .choiceAvailability),
      ("offer", \.offer, .choiceOffer), ("lost", \.lost, .choiceLost),
    ]
  }
}
