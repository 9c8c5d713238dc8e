public import CampaignModel
public import Networks
public import Randomness

/// The people of one run before anything happens: who they are, whom they read, which voices they follow.
///
/// A world is a pure function of scenario, seed and run, and of being the run's twin or not. All strategies of a
/// run start from the same world, and none changes it.
public struct World: Sendable {
  /// The scenario with the run's own values for what is uncertain.
  public let scenario: Scenario
  /// The luck of the run, or of its twin.
  public let source: RandomSource
  /// What each person holds dear.
  public let values: [ValueVector]
  /// Index of each person's community.
  public let community: [UInt16]
  /// Propensity of each person to share; mean 1 over all worlds.
  public let activity: [Float]
  /// A bit for each platform that a person uses.
  public let platformUse: [UInt8]
  /// Number of users of each platform.
  public let platformUsers: [Int]
  /// Number of users of each platform in each community.
  public let communityUsers: [[Int]]
  /// Number of members of each community.
  public let communitySizes: [Int]
  /// Who reads whom: the readers of a person are its successors.
  public let network: Graph
  /// The followers of each voice, in the order of `Scenario.voices`; of a voice that is a person, their readers.
  public let audiences: [Audience]
  /// The person that each voice is, in the order of `Scenario.voices`; nil for an account of its own.
  public let speakers: [Int32?]

  /// The people of the network who are the brand itself: accounts that take no part as people, whatever is done.
  public var brandAccounts: [Int] {
    zip(scenario.voices, speakers).compactMap { voice, person in
      voice.kind == .brand ? person.map(Int.init) : nil
    }
  }

  /// Number of people.
  public var size: Int { values.count }

  /// How large the world is.
  public var extent: Extent {
    Extent(
      people: size, arcs: network.arcCount, ties: audiences.reduce(0) { $0 + $1.people.count })
  }

  /// How large a world is.
  public struct Extent: Hashable, Sendable {
    /// People.
    public let people: Int
    /// Arcs of the network: one for each person who reads another.
    public let arcs: Int
    /// Followers of all voices together.
    public let ties: Int
  }
}

/// The followers of a voice when the campaign starts.
public struct Audience: Sendable {
  /// The followers, ascending.
  public var people: [Int32]
  /// The fit of each follower's values with the voice's, in [0, 1].
  public var fits: [Float]
  /// What the voice holds dear.
  public var values: ValueVector
}
