/// What is common to everything that a voice can do.
///
/// A new kind of work is a type that conforms to this, and a case of `Activity.Work`.
public protocol WorkKind: Hashable, Sendable {
  /// What is said; content that mentions nothing where the work reaches nobody by itself.
  var content: Content { get }

  /// How people come to meet it.
  var approach: Approach { get }

  /// Calls `body` with the key and a mutable reference of every quantity, in a fixed order.
  mutating func forEachQuantity(_ body: (String, inout Quantity) -> Void)
}

extension WorkKind {
  /// Met because people follow the voice, or share a place with it.
  public var approach: Approach { .invited }

  /// No quantity.
  public mutating func forEachQuantity(_ body: (String, inout Quantity) -> Void) {}
}

/// How people come to meet what is said, which decides how much it intrudes and for whom its source is taken.
public enum Approach: Hashable, Sendable {
  /// They follow the voice or have joined the place where it speaks.
  case invited
  /// They did not ask: the voice is a stranger to them.
  case unsolicited
  /// They are shown bought space.
  case bought
}

extension Activity.Work {
  /// The work as what all kinds have in common.
  public var kind: any WorkKind {
    switch self {
    case .post(let work): work
    case .converse(let work): work
    case .favour(let work): work
    case .message(let work): work
    case .automate(let work): work
    case .buyFollowers(let work): work
    case .advertise(let work): work
    case .participate(let work): work
    case .keepInTouch(let work): work
    case .prepare(let work): work
    }
  }

  /// A number for the kind of work, never used twice: it enters draws.
  public var number: UInt32 {
    switch self {
    case .post: 0
    case .converse: 1
    case .message: 2
    case .advertise: 3
    case .favour: 4
    case .automate: 5
    case .participate: 6
    case .keepInTouch: 7
    case .buyFollowers: 8
    case .prepare: 9
    }
  }
}
