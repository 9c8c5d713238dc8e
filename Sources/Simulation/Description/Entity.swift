/// A kind of thing that the model knows; the raw value is its name in the document of the model.
public enum Entity: String, CaseIterable, Hashable, Sendable {
  /// Somebody of the market.
  case person = "Person"
  /// Who reads whom.
  case network = "Network"
  /// People who share values.
  case community = "Community"
  /// A place where voices speak.
  case platform = "Platform"
  /// An account that speaks for the brand.
  case voice = "Voice"
  /// A voice's hold on a person.
  case tie = "Tie"
  /// One voice doing one activity.
  case channel = "Voice at work"
  /// What is said.
  case content = "Content"
  /// What people may do that has value.
  case action = "Action"
  /// The campaign as a whole: time, money and what is under way.
  case campaign = "Campaign"

  /// What it is, in a sentence.
  public var summary: String {
    switch self {
    case .person: "Somebody of the market, who reads, feels, chooses and tells others."
    case .network: "Who reads whom. It is drawn for each world and stays."
    case .community: "People who share values and whose own posts compete for their attention."
    case .platform: "A place where voices speak: how far posts reach, how long they live, how it punishes."
    case .voice:
      "An account that speaks for the brand, or a connector: one of the people, chosen by rule, whose readers are the audience."
    case .tie: "What holds a voice and a follower or acquaintance together."
    case .channel: "One voice doing one activity of the strategy."
    case .content: "What is said. It has no subject and no words."
    case .action: "What people may do that has value."
    case .campaign: "What is common to all: time, money, and what is under way between people."
    }
  }

  /// What is stored of it, each thing once.
  public var variables: [StateVariable] {
    switch self {
    case .person: Self.personVariables
    case .network: Self.networkVariables
    case .community: Self.communityVariables
    case .platform: Self.platformVariables
    case .voice: Self.voiceVariables
    case .tie: Self.tieVariables
    case .channel: Self.channelVariables
    case .content: Self.contentVariables
    case .action: Self.actionVariables
    case .campaign: Self.campaignVariables
    }
  }

  /// The cases of an enumeration as a scenario names them.
  static func choices<Choice: CaseIterable & RawRepresentable>(
    _ type: Choice.Type
  ) -> String where Choice.RawValue == String {
    type.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
  }
}
