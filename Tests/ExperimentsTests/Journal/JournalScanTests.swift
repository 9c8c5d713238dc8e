import Testing

@testable import Experiments

@Suite("Journals")
struct JournalScanTests {
  private static func scan(_ bytes: [UInt8]) -> JournalScan {
    JournalScan(length: bytes.count) { offset, count in Array(bytes.dropFirst(offset).prefix(count)) }
  }

  private static func bytes(_ frames: [JournalFrame]) -> [UInt8] { frames.flatMap(\.bytes) }

  private static let begin = [JournalFrame(.identity, payload: Array("who".utf8)), JournalFrame(.opened)]
  private static func finished(_ run: Int, _ payload: String = "RJ record RJ") -> JournalFrame {
    JournalFrame(.finished, Replication(run: run), payload: Array(payload.utf8))
  }

  @Test("The checksum is that of the standard's example")
  func checksum() {
    #expect(Checksum.crc32("123456789".utf8) == 0xCBF4_3926)
  }

  @Test("A journal gives back its identity and where each record stands")
  func places() throws {
    let twin = JournalFrame(.finished, Replication(run: 7, isTwin: true), payload: [1, 2, 3])
    let bytes = Self.bytes(Self.begin + [Self.finished(7), twin])
    let scan = Self.scan(bytes)
    #expect(scan.identity == Array("who".utf8))
    #expect(scan.goodLength == bytes.count)
    #expect(scan.damages == 0)
    let place = try #require(scan.finished[Replication(run: 7, isTwin: true)])
    #expect(Array(bytes[place.offset..<place.offset + place.count]) == [1, 2, 3])
    #expect(
      place == JournalScan.Place(payloadOf: twin, at: bytes.count - twin.bytes.count))
  }

  @Test("A journal torn off at any byte has the records that are whole, and tells where they end")
  func torn() {
    let frames = Self.begin + (0..<3).map { Self.finished($0) }
    let bytes = Self.bytes(frames)
    var ends: [Int] = [0]
    for frame in frames { ends.append(ends[ends.count - 1] + frame.bytes.count) }
    for count in 0...bytes.count {
      let scan = Self.scan(Array(bytes.prefix(count)))
      let whole = ends.lastIndex { $0 <= count } ?? 0
      #expect(scan.finished.count == max(0, whole - 2), "\(count) bytes")
      #expect(scan.goodLength == ends[whole], "\(count) bytes")
      #expect(scan.damages == 0)
    }
  }

  @Test("A wrong byte anywhere costs the record it is in and no other")
  func damaged() {
    let before = Self.bytes(Self.begin + [Self.finished(0)])
    let middle = Self.finished(1).bytes
    let after = Self.finished(2).bytes
    for position in middle.indices {
      var wrong = middle
      wrong[position] ^= 0x41
      let scan = Self.scan(before + wrong + after)
      #expect(
        scan.finished.worlds.map(\.run) == [0, 2], "byte \(position)")
      #expect(scan.damages == 1, "byte \(position)")
    }
  }

  @Test("A run that was in flight when the process broke is suspect until it is finished")
  func suspects() {
    let (a, b) = (Replication(run: 3), Replication(run: 4))
    var frames =
      Self.begin + [JournalFrame(.begun, a), JournalFrame(.begun, b), JournalFrame(.crashed)]
    #expect(Self.scan(Self.bytes(frames)).suspects == [a, b])
    #expect(Self.scan(Self.bytes(frames)).leftOut == [])
    frames += [JournalFrame(.opened), JournalFrame(.begun, a), Self.finished(3), JournalFrame(.begun, b)]
    #expect(Self.scan(Self.bytes(frames)).suspects == [b])
    frames += [JournalFrame(.crashed), JournalFrame(.opened)]
    #expect(Self.scan(Self.bytes(frames)).leftOut == [b])
    #expect(Self.scan(Self.bytes(frames)).suspects == [])
  }

  @Test("A run in flight when the process was killed without a word is no suspect, however often")
  func killed() {
    let life = [JournalFrame(.opened), JournalFrame(.begun, Replication(run: 3))]
    let scan = Self.scan(Self.bytes(Self.begin + life + life + life))
    #expect(scan.suspects == [])
    #expect(scan.leftOut == [])
  }
}
