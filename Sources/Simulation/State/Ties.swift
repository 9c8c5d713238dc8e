internal import CampaignModel

/// One person's relation to one voice.
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

  /// Warmth in [0, 1) as of `day`.
  var warmth: Float
  /// The day up to which the warmth has faded.
  var day: Int16 = 0
  /// The day of the last talk; 0 before any.
  var talkDay: Int16 = 0
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
  /// The follower at each position.
  var people: [Int32]
  /// The fit of each with the voice.
  var fits: [Float]
  /// The state of each tie.
  var ties: [Tie]
  /// How many of `people` were there from the start, ascending.
  let original: Int
  /// The positions of those who joined later.
  private var joined: [Int32: Int32] = [:]

  /// Nobody.
  init() {
    people = []
    fits = []
    ties = []
    original = 0
  }

  init(_ audience: Audience, warmth: Double) {
    people = audience.people
    fits = audience.fits
    ties = [Tie](repeating: Tie(warmth: Float(warmth)), count: audience.people.count)
    original = audience.people.count
  }

  /// Returns the position of a person, or nil if there has never been a tie.
  func position(of person: Int32) -> Int? {
    var low = 0
    var high = original
    while low < high {
      let middle = (low + high) / 2
      if people[middle] < person { low = middle + 1 } else { high = middle }
    }
    if low < original && people[low] == person { return low }
    return joined[person].map(Int.init)
  }

  /// Adds a person at the end, at warmth 0, and returns their position.
  @discardableResult
  mutating func append(_ person: Int32, fit: Float, day: Int, _ standing: Tie.Standing = .follows) -> Int {
    joined[person] = Int32(people.count)
    people.append(person)
    fits.append(fit)
    ties.append(Tie(warmth: 0, day: Int16(day), standing: standing))
    return people.count - 1
  }
}
