/// Those whom a cascade has reached, in the order in which it reached them: each once, and each passes on once.
///
/// It serves one cascade after the other without clearing or allocating: a person counts as reached if their mark
/// is the number of the present cascade. Memory is 8 bytes a person from the first cascade on.
public struct CascadeFront: Sendable {
  /// Those reached so far, the first ones at the beginning.
  public var reached: ArraySlice<Int32> { people[..<size] }

  /// Those reached, then room for one more than there are.
  var people: [Int32] = []

  /// How many are reached so far.
  public internal(set) var size = 0

  /// How many rounds have passed in which somebody passed on to somebody new: the depth of the cascade.
  public private(set) var rounds = 0

  /// The number of the present cascade.
  private(set) var number: UInt32 = 0

  /// The cascade that last reached each person.
  var marks: [UInt32] = []

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
    if marks.isEmpty {
      marks = [UInt32](repeating: 0, count: count)
      people = [Int32](repeating: 0, count: count + 1)
    }
    number += 1
    size = 0
    rounds = 0
    turns = 0
    for person in first { reach(person) }
    roundEnd = size
  }

  /// Adds a person to those reached and returns true, unless they were.
  @inline(__always) @discardableResult
  public mutating func reach(_ person: Int32) -> Bool {
    // Written in any case and counted only if new: nothing about chance can be guessed, and a branch would try.
    let isNew = marks[Int(person)] != number
    marks[Int(person)] = number
    people[size] = person
    size &+= isNew ? 1 : 0
    return isNew
  }

  /// Returns whose turn it is to pass on, in the order in which people were reached, or nil when the cascade is over.
  @inline(__always)
  public mutating func next() -> Int32? {
    guard turns < size else { return nil }
    if turns == roundEnd {
      rounds += 1
      roundEnd = size
    }
    turns += 1
    return people[turns - 1]
  }

  /// Returns where in `people` those stand whose turn it is, people of one round and at most `limit`, or nil when the
  /// cascade is over.
  mutating func nextTurns(atMost limit: Int) -> Range<Int>? {
    guard turns < size else { return nil }
    if turns == roundEnd {
      rounds += 1
      roundEnd = size
    }
    let first = turns
    turns = min(first + limit, roundEnd)
    return first..<turns
  }
}
