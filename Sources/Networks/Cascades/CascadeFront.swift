/// Those whom a cascade has reached, in the order in which it reached them: each once, and each passes on once.
///
/// It serves one cascade after the other without clearing or allocating: a person counts as reached if their mark
/// is the number of the present cascade. Memory is 4 bytes a person from the first cascade on, and 4 for each
/// reached.
public struct CascadeFront: Sendable {
  /// Those reached so far, the first ones at the beginning.
  public private(set) var reached: [Int32] = []

  /// How many rounds have passed in which somebody passed on to somebody new: the depth of the cascade.
  public private(set) var rounds = 0

  /// The number of the present cascade.
  private(set) var number: UInt32 = 0

  /// The cascade that last reached each person.
  private var marks: [UInt32] = []

  /// How many people there are.
  private let count: Int

  /// How many of those reached have had their turn.
  private var turns = 0

  /// Where, in `reached`, the present round ends.
  private var roundEnd = 0

  /// Prepares for cascades among `count` people.
  public init(count: Int) {
    self.count = count
  }

  /// Begins another cascade from `first`; whoever stands there twice counts once.
  ///
  /// - Precondition: It is not more than the 2^32nd.
  public mutating func begin(from first: [Int32]) {
    if marks.isEmpty { marks = [UInt32](repeating: 0, count: count) }
    number += 1
    reached.removeAll(keepingCapacity: true)
    rounds = 0
    turns = 0
    for person in first { reach(person) }
    roundEnd = reached.count
  }

  /// Adds a person to those reached and returns true, unless they were.
  @inline(__always) @discardableResult
  public mutating func reach(_ person: Int32) -> Bool {
    guard marks[Int(person)] != number else { return false }
    marks[Int(person)] = number
    reached.append(person)
    return true
  }

  /// Returns whose turn it is to pass on, in the order in which people were reached, or nil when the cascade is over.
  @inline(__always)
  public mutating func next() -> Int32? {
    guard turns < reached.count else { return nil }
    if turns == roundEnd {
      rounds += 1
      roundEnd = reached.count
    }
    turns += 1
    return reached[turns - 1]
  }
}
