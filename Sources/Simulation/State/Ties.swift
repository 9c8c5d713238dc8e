internal import CampaignModel

/// One person's relation to one voice: 20 bytes, with all that decides whether they notice a post.
struct Tie {
  /// What holds person and voice together.
  enum Standing: UInt8 {
    /// The person follows the voice.
    case follows
    /// They have met in a community; the voice's own posts do not reach the person.
    case acquainted
    /// The person wants no more of it.
    case left
  }

  /// Who it is.
  let person: Int32
  /// The fit of their values with the voice's, in [0, 1].
  let fit: Float
  /// Warmth in [0, 1) as of `day`.
  var warmth: Float
  /// The day up to which the warmth has faded.
  var day: Int16 = 0
  /// The day of the last talk; 0 before any.
  var talkDay: Int16 = 0
  /// The person's community.
  let community: UInt16
  var standing = Standing.follows

  /// Whether the person follows.
  var follows: Bool { standing == .follows }

  /// Whether the voice may talk with the person on a day: once, and not with who has left.
  func isFree(on day: Int) -> Bool { standing != .left && Int(talkDay) < day }
}

/// The followers and acquaintances of one voice while a strategy runs.
///
/// Positions are fixed: who leaves keeps theirs, who joins is appended, so that jumps over the list hit the same
/// people whatever a single one of them does.
struct VoiceTies {
  /// The tie at each position.
  var ties: [Tie]
  /// How many of the ties were there from the start, by ascending person.
  let original: Int
  /// The positions of those who joined later.
  private var joined: [Int32: Int32] = [:]

  /// Nobody.
  init() {
    ties = []
    original = 0
  }

  /// Ties to the followers of a voice.
  ///
  /// - Parameters:
  ///   - audience: The followers.
  ///   - community: The community of everybody in the world.
  ///   - warmth: The warmth of each tie, in [0, 1).
  init(_ audience: Audience, community: [UInt16], warmth: Double) {
    ties = zip(audience.people, audience.fits).map { person, fit in
      Tie(person: person, fit: fit, warmth: Float(warmth), community: community[Int(person)])
    }
    original = ties.count
  }

  /// Who is at each position.
  var people: [Int32] { ties.map(\.person) }

  /// Returns the position of a person, or nil if there has never been a tie.
  func position(of person: Int32) -> Int? {
    var low = 0
    var high = original
    while low < high {
      let middle = (low + high) / 2
      if ties[middle].person < person { low = middle + 1 } else { high = middle }
    }
    if low < original && ties[low].person == person { return low }
    return joined[person].map(Int.init)
  }

  /// Adds a tie of somebody new at the end and returns its position.
  @discardableResult
  mutating func append(_ tie: Tie) -> Int {
    joined[tie.person] = Int32(ties.count)
    ties.append(tie)
    return ties.count - 1
  }
}
