/// Followers who reacted to a voice, as positions in its list.
struct Repliers {
  var yesterday: [Int32] = []
  var today: [Int32] = []

  /// Makes today yesterday.
  mutating func turn() {
    swap(&yesterday, &today)
    today.removeAll(keepingCapacity: true)
  }
}

/// Items passed on today, in the order in which that happened.
struct ShareQueue {
  /// Somebody's passing on of an item.
  struct Share {
    let person: Int32
    let item: Int32
  }

  /// What is passed on, and the number that stands for it in draws.
  struct Item {
    let channel: Int
    let key: UInt32
    /// As it was prepared: by the time it spreads, the channel may say something better.
    let stimulus: Stimulus
  }

  var items: [Item] = []
  var shares: [Share] = []

  /// Adds a share of the item with `key`, which is the latest one or a new one.
  mutating func append(person: Int, channel: Int, key: UInt32, _ stimulus: Stimulus) {
    if items.last?.key != key || items.last?.channel != channel {
      items.append(Item(channel: channel, key: key, stimulus: stimulus))
    }
    shares.append(Share(person: Int32(person), item: Int32(items.count - 1)))
  }

  mutating func removeAll() {
    items.removeAll(keepingCapacity: true)
    shares.removeAll(keepingCapacity: true)
  }
}

/// Somebody who speaks badly of the brand because of what a channel did, or of what they have lived through.
struct Complaint {
  let person: Int32
  /// The channel, or -1 for an experience of the person's own.
  let channel: Int32
  /// The item that annoyed them, in draws.
  let item: UInt32
}

/// Somebody who tells their readers of the brand of their own accord: by a link, a review, a recommendation.
struct Telling {
  let person: Int32
  /// The number that stands for it in draws.
  let key: UInt32
}

/// Somebody moved to consider an action by what they noticed.
struct Consideration: Hashable {
  let person: Int32
  let action: Int32
}

/// How a voice has fared with its platform.
struct Conduct {
  /// Reports of the days inside the window, oldest first; the last is today's.
  var reports: [Int] = []
  var reportsToday = 0
  /// Last day of the current suspension; 0 when there is none.
  var suspendedUntil = 0
}

/// Choices on their way to deed and value: for each day a chain of entries in one flat array.
struct Agenda {
  struct Entry {
    let person: Int32
    let action: Int16
    /// The voice credited, by slot; -1 for none.
    let slot: Int16
    /// Day and trigger of the choice, in draws.
    let origin: UInt32
    /// Whether the deed is done and its value is due.
    let isValue: Bool
    fileprivate var next: Int32
  }

  private var heads: [Int32]
  private var entries: [Entry] = []
  private var free: Int32 = -1

  init(days: Int) {
    heads = [Int32](repeating: -1, count: days + 1)
  }

  /// Puts an entry on `day`, which lies inside the horizon.
  mutating func add(person: Int32, action: Int, slot: Int16, origin: UInt32, isValue: Bool, on day: Int) {
    let entry = Entry(
      person: person, action: Int16(action), slot: slot, origin: origin, isValue: isValue, next: heads[day])
    if free >= 0 {
      let place = free
      free = entries[Int(place)].next
      entries[Int(place)] = entry
      heads[day] = place
    } else {
      heads[day] = Int32(entries.count)
      entries.append(entry)
    }
  }

  /// Takes the latest entry added to `day`, or nil when none is left.
  mutating func take(on day: Int) -> Entry? {
    let place = heads[day]
    guard place >= 0 else { return nil }
    let entry = entries[Int(place)]
    heads[day] = entry.next
    entries[Int(place)].next = free
    free = place
    return entry
  }
}
