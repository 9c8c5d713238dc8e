import Randomness
import Testing

@Suite("Philox4x32-10")
struct PhiloxTests {
  struct KnownAnswer: Sendable {
    let counter: Philox4x32.Words
    let key: Philox4x32.Key
    let block: Philox4x32.Words
  }

  // File kat_vectors of Random123 (Salmon et al. 2011), lines "philox4x32 10".
  @Test(
    "Blocks equal the published known answers",
    arguments: [
      KnownAnswer(
        counter: .init(0, 0, 0, 0), key: .init(0, 0),
        block: .init(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8)),
      KnownAnswer(
        counter: .init(.max, .max, .max, .max), key: .init(.max, .max),
        block: .init(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd)),
      KnownAnswer(
        counter: .init(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344),
        key: .init(0xa409_3822, 0x299f_31d0),
        block: .init(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1)),
    ])
  func knownAnswers(_ known: KnownAnswer) {
    #expect(Philox4x32.block(known.counter, known.key) == known.block)
  }

  @Test("A change of one bit of counter or key changes about half of the block", arguments: 0..<192)
  func avalanche(bit: Int) {
    var counter = Philox4x32.Words(1, 2, 3, 4)
    var key = Philox4x32.Key(5, 6)
    let before = Philox4x32.block(counter, key)
    let flip = UInt32(1) << (bit % 32)
    switch bit / 32 {
    case 0: counter.w0 ^= flip
    case 1: counter.w1 ^= flip
    case 2: counter.w2 ^= flip
    case 3: counter.w3 ^= flip
    case 4: key.k0 ^= flip
    default: key.k1 ^= flip
    }
    let after = Philox4x32.block(counter, key)
    let changed = [
      before.w0 ^ after.w0, before.w1 ^ after.w1, before.w2 ^ after.w2, before.w3 ^ after.w3,
    ].reduce(0) { $0 + $1.nonzeroBitCount }
    // 64 of 128 expected, with a standard deviation of 5.7; within five of them.
    #expect((36...92).contains(changed))
  }
}
