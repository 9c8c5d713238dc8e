internal import CampaignModel

/// One follower of one voice.
struct Tie {
  /// Warmth in [0, 1) as of `day`.
  var warmth: Float
  /// The day up to which the warmth has faded.
  var day: Int16 = 0
  /// The day of the last talk; 0 before any.
  var talkDay: Int16 = 0
  /// Whether the person still follows.
  var follows = true
}

/// The followers of one voice while a strategy runs.
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
  /// Those who joined later.
  private var joined: Set<Int32> = []

  init(_ audience: Audience, warmth: Double) {
    people = audience.people
    fits = audience.fits
    ties = [Tie](repeating: Tie(warmth: Float(warmth)), count: audience.people.count)
    original = audience.people.count
  }

  /// Returns whether the person has ever been a follower.
  func contains(_ person: Int32) -> Bool {
    var low = 0
    var high = original
    while low < high {
      let middle = (low + high) / 2
      if people[middle] < person { low = middle + 1 } else { high = middle }
    }
    return (low < original && people[low] == person) || joined.contains(person)
  }

  /// Adds a follower at the end.
  mutating func append(_ person: Int32, fit: Float, day: Int) {
    people.append(person)
    fits.append(fit)
    ties.append(Tie(warmth: 0, day: Int16(day)))
    joined.insert(person)
  }
}
