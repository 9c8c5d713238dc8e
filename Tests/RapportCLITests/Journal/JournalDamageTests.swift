import CampaignModel
import Experiments
import Measurement
import Testing

@testable import RapportCLI

/// The journal of ten short runs, as the command left it.
private struct RealJournal: Sendable {
  let bytes: [UInt8]
  let scan: JournalScan
  let recorder: RunRecorder

  static let shared = Task { try await RealJournal() }

  private init() async throws {
    let work = try InterruptibleWork()
    let settings = ["--set", "campaign.days=2", "--set", "campaign.horizonDays=3"]
    // A goal that is not reached leaves the journal of all runs.
    let goal = ["--precision", "0.001%", "--min-runs", "10", "--max-runs", "10", "--quiet"]
    #expect(await work.run(settings + goal) == .failed)
    bytes = try work.folder.bytes(".result.journal")
    scan = Self.scan(bytes)
    let assignments = ["campaign.days=2", "campaign.horizonDays=3"].compactMap { Assignment($0) }
    let input = try ScenarioInput.require(
      work.folder("cafe.json5"), assignments, console: TestConsole().console)
    recorder = RunRecorder(input.scenario)
  }

  static func scan(_ bytes: [UInt8]) -> JournalScan {
    JournalScan(length: bytes.count) { offset, count in
      offset < bytes.count ? Array(bytes[offset..<min(bytes.count, offset + count)]) : []
    }
  }

  func record(_ world: Replication) throws -> ArraySlice<UInt8> {
    let place = try #require(scan.finished[world])
    return bytes[place.offset..<place.offset + place.count]
  }
}

@Suite("Damaged journals")
struct JournalDamageTests {
  /// A few bits from a seed: xorshift (Marsaglia 2003).
  private struct Luck: RandomNumberGenerator {
    var state: UInt64

    init(_ seed: Int) { state = 0x9E37_79B9_7F4A_7C15 &* UInt64(seed + 1) }

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }

    mutating func stretch(of bytes: [UInt8]) -> Range<Int> {
      let start = Int.random(in: 0..<bytes.count, using: &self)
      return start..<Int.random(in: start...min(bytes.count, start + 3000), using: &self)
    }

    mutating func flip(_ bits: Int, of bytes: inout [UInt8]) {
      for _ in 0..<bits {
        let bit = Int.random(in: 0..<8 * bytes.count, using: &self)
        bytes[bit / 8] ^= 1 << (bit % 8)
      }
    }
  }

  private static func damaged(_ bytes: [UInt8], _ luck: inout Luck) -> [UInt8] {
    var wrong = bytes
    switch luck.next() % 6 {
    case 0: wrong.removeLast(Int.random(in: 1...bytes.count, using: &luck))
    case 1: wrong.removeSubrange(luck.stretch(of: bytes))
    case 2: wrong.insert(contentsOf: bytes[luck.stretch(of: bytes)], at: luck.stretch(of: bytes).lowerBound)
    case 3: for index in luck.stretch(of: bytes) { wrong[index] = UInt8(truncatingIfNeeded: luck.next()) }
    case 4: luck.flip(1, of: &wrong)
    default: luck.flip(Int.random(in: 2...40, using: &luck), of: &wrong)
    }
    return wrong
  }

  @Test("What a scan of a damaged journal finds is what was written, byte for byte", arguments: 0..<12)
  func damage(seed: Int) async throws {
    let journal = try await RealJournal.shared.value
    #expect(journal.scan.finished.count >= 10)
    var luck = Luck(seed)
    var lost = 0
    for attempt in 0..<250 {
      let bytes = Self.damaged(journal.bytes, &luck)
      let scan = RealJournal.scan(bytes)
      #expect(scan.identity == nil || scan.identity == journal.scan.identity, "\(attempt)")
      for world in scan.finished.worlds {
        let place = try #require(scan.finished[world])
        let found = bytes[place.offset..<place.offset + place.count]
        #expect(try found.elementsEqual(journal.record(world)), "\(attempt), \(world)")
      }
      lost += journal.scan.finished.count - scan.finished.count
    }
    #expect(lost > 100, "the damage costs records")
  }

  @Test("A record cut off anywhere is none")
  func cutRecord() async throws {
    let journal = try await RealJournal.shared.value
    let record = try journal.record(Replication(run: 3))
    #expect(RunRecord(record, isTwin: false, journal.recorder) != nil)
    #expect(RunRecord(record, isTwin: true, journal.recorder) == nil)
    for count in 0..<record.count {
      #expect(RunRecord(record.prefix(count), isTwin: false, journal.recorder) == nil, "\(count) bytes")
    }
  }

  @Test("A record with wrong bits is none, or one that can be written and read again", arguments: 0..<6)
  func wrongRecord(seed: Int) async throws {
    let journal = try await RealJournal.shared.value
    let sound = Array(try journal.record(Replication(run: seed)))
    var luck = Luck(100 + seed)
    var refused = 0
    for attempt in 0..<500 {
      var bytes = sound
      luck.flip(Int.random(in: 1...20, using: &luck), of: &bytes)
      guard let record = RunRecord(bytes[...], isTwin: false, journal.recorder) else {
        refused += 1
        continue
      }
      let again = RunRecord(record.bytes[...], isTwin: false, journal.recorder)
      #expect(again?.bytes == record.bytes, "\(attempt)")
    }
    #expect(refused > 0)
  }
}
