/// Arbitrary ids numbered from 0 in ascending order.
struct IDNumbering {
  /// The id of each number, ascending.
  private(set) var ids = [Int]()
  /// The number of each id given, in the order given.
  private(set) var people: [Int32]

  /// Numbers the ids of a list, which are at least 0 and may repeat; O(count).
  init(_ list: [Int]) {
    people = [Int32](repeating: 0, count: list.count)
    let largest = list.max() ?? -1
    if largest < 4 * list.count + 65_536 {
      number(list, below: largest + 1)
    } else {
      number(list, sortedTo: largest)
    }
  }

  /// By a table of all ids there could be.
  private mutating func number(_ list: [Int], below bound: Int) {
    var table = [Int32](repeating: -1, count: bound)
    for id in list {
      table[id] = 0
    }
    for id in 0..<bound where table[id] == 0 {
      table[id] = Int32(ids.count)
      ids.append(id)
    }
    for index in list.indices {
      people[index] = table[list[index]]
    }
  }

  /// By a radix sort, 16 bits at a time, where a table would be mostly gaps.
  private mutating func number(_ list: [Int], sortedTo largest: Int) {
    var order = list.indices.map { Int32($0) }
    var shift = 0
    while largest >> shift > 0 {
      let digits = order.map { Int32(list[Int($0)] >> shift & 0xFFFF) }
      order = Rows(grouping: order, by: digits, count: 0x10000).entries
      shift += 16
    }
    for index in order {
      let id = list[Int(index)]
      if ids.last != id { ids.append(id) }
      people[Int(index)] = Int32(ids.count - 1)
    }
  }
}
