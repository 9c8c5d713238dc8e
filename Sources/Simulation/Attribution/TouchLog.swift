/// A mention of the brand that somebody met.
public struct Touch: Hashable, Sendable {
  /// The voice it came from, also where a friend passed it on, as a position in `Ledger.voices`.
  public let slot: Int16
  /// The day, from 1.
  public let day: Int16

  /// Gathers the fields.
  public init(slot: Int, day: Int) {
    self.slot = Int16(slot)
    self.day = Int16(day)
  }
}

/// Every mention of the brand that each person met: what a perfect tracker would know.
///
/// A chain for each person, the latest touch first, in one flat array: 8 bytes a touch and 4 a person.
public struct TouchLog: Sendable {
  private struct Entry {
    let touch: Touch
    let earlier: Int32
  }

  private var latest: [Int32]
  private var entries: [Entry] = []

  /// Begins without any touch.
  ///
  /// - Parameter people: The number of people.
  public init(people: Int) {
    latest = [Int32](repeating: -1, count: people)
  }

  /// Adds a touch, not earlier than those the person has met before.
  public mutating func append(_ touch: Touch, to person: Int) {
    entries.append(Entry(touch: touch, earlier: latest[person]))
    latest[person] = Int32(entries.count - 1)
  }

  /// The number of touches.
  public var count: Int { entries.count }

  /// Returns what a person met from `lookbackDays` before a day up to that day, in the order of time.
  ///
  /// The day itself counts: people choose in the evening.
  public func path(of person: Int, upTo day: Int, lookbackDays: Int) -> [Touch] {
    var path: [Touch] = []
    var next = latest[person]
    while next >= 0 {
      let entry = entries[Int(next)]
      next = entry.earlier
      if Int(entry.touch.day) > day { continue }
      guard Int(entry.touch.day) >= day - lookbackDays else { break }
      path.append(entry.touch)
    }
    return path.reversed()
  }
}
