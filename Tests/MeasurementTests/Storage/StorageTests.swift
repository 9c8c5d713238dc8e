import CampaignModel
import Testing

@testable import Measurement

@Suite("What waits outside of memory")
struct StorageTests {
  /// Numbers by which a cell is known again.
  private static func row(_ index: Int, width: Int) -> [Double] {
    (0..<width).map { Double(index) + Double($0) / 1000 }
  }

  @Test(
    "columns are what the rows had, with full blocks, without, and at their edge",
    arguments: [0, 1, 3, 4, 5, 8, 41], [1, 3, 16, 50])
  func columns(rows: Int, width: Int) {
    var columns = RunColumns(width: width, on: MemorySpool(), memory: 4 * width)
    for index in 0..<rows { columns.append(Self.row(index, width: width)) }
    #expect(columns.count == rows)
    for column in 0..<width {
      #expect(columns[column] == (0..<rows).map { Self.row($0, width: width)[column] })
    }
    var seen: [[Double]] = []
    columns.forEachRow(0..<1, width / 2..<width) { seen.append($0 + $1) }
    let picked = (0..<rows).map { index -> [Double] in
      let row = Self.row(index, width: width)
      return [row[0]] + row[(width / 2)...]
    }
    #expect(seen == picked)
  }

  @Test("copies share a spool and not what is added later")
  func copies() {
    var one = RunColumns(width: 2, on: MemorySpool(), memory: 4)
    for index in 0..<3 { one.append(Self.row(index, width: 2)) }
    var other = one
    for index in 3..<6 { one.append(Self.row(index, width: 2)) }
    for index in 13..<18 { other.append(Self.row(index, width: 2)) }
    #expect(one[0] == [0, 1, 2, 3, 4, 5])
    #expect(other[0] == [0, 1, 2, 13, 14, 15, 16, 17])
  }

  @Test("rows wider than the memory are blocks of their own")
  func wide() {
    var columns = RunColumns(width: 100, on: MemorySpool(), memory: 10)
    for index in 0..<3 { columns.append(Self.row(index, width: 100)) }
    #expect(columns[99] == [0.099, 1.099, 2.099])
  }

  @Test("a text is the same on a spool and in memory", arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func text(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    let spool = MemorySpool()
    // Another text on the same spool comes in between.
    var (one, other) = (SpooledBytes(on: spool), SpooledBytes(on: spool))
    for start in stride(from: 0, to: count, by: 1000) {
      one.append(contentsOf: bytes[start..<min(start + 999, count)])
      if start + 999 < count { one.append(bytes[start + 999]) }
      other.append(contentsOf: [UInt8](repeating: 7, count: 1000))
    }
    #expect(one.count == count)
    #expect(one.bytes == bytes)
    var pieces: [UInt8] = []
    one.forEachPiece { pieces += $0 }
    #expect(pieces == bytes)
    #expect(SpooledBytes(bytes).bytes == bytes)
  }

  @Test("runs that were left out are skipped in the numbers of the others")
  func numbers() {
    var comparison = Comparison(HandMade.scenario(1))
    comparison.leaveOutRun()
    #expect(comparison.number(ofRun: 0) == 1)
    comparison.leaveOutRun()
    #expect(comparison.number(ofRun: 0) == 2 && comparison.number(ofRun: 5) == 7)
  }
}
