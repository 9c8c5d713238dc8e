import Randomness
import Testing

@Suite("Keyed draws")
struct RandomSourceTests {
  struct Event: Hashable, Sendable {
    var seed: UInt64 = 11
    var run = 3
    var world: UInt32 = 0
    var purpose: UInt8 = 5
    var day = 40
    var subject: UInt32 = 1_000
    var partner: UInt32 = 2_000
    var index: UInt32 = 7

    var draw: Draw {
      RandomSource(seed: seed, run: run, world: world)
        .draw(Purpose(purpose), day: day, subject: subject, partner: partner, index: index)
    }
  }

  @Test("The same event has the same draw")
  func repeats() {
    #expect(Event().draw == Event().draw)
  }

  @Test("The layout of the counter is the one of the golden results")
  func golden() {
    #expect(Event().draw.words == Philox4x32.Words(0x402d_2734, 0x6a87_4bf8, 0x417c_5588, 0x1ea2_8801))
  }

  @Test(
    "Any argument changed changes all words of the draw",
    arguments: [
      Event(seed: 12), Event(seed: 11 | 1 << 40), Event(run: 4), Event(run: 3 | 1 << 40), Event(run: -3),
      Event(world: 1),
      Event(purpose: 6), Event(day: 41), Event(day: 0), Event(day: 4_095), Event(subject: 1_001),
      Event(partner: 2_001), Event(index: 8), Event(subject: 2_000, partner: 1_000), Event(index: .max),
    ])
  func sensitive(changed: Event) {
    let (a, b) = (Event().draw.words, changed.draw.words)
    #expect(a.w0 != b.w0)
    #expect(a.w1 != b.w1)
    #expect(a.w2 != b.w2)
    #expect(a.w3 != b.w3)
  }

  @Test("No two of 36,000 neighbouring keys share a draw")
  func noCollisions() {
    var seen: Set<UInt64> = []
    var made = 0
    for run in 0..<5 {
      let source = RandomSource(seed: 1, run: run)
      for purpose in UInt8(0)..<6 {
        for day in 0..<5 {
          for subject in UInt32(0)..<10 {
            for partner in UInt32(0)..<6 {
              for index in UInt32(0)..<4 {
                let words = source.draw(
                  Purpose(purpose), day: day, subject: subject, partner: partner, index: index
                ).words
                seen.insert(UInt64(words.w0) << 32 | UInt64(words.w1))
                made += 1
              }
            }
          }
        }
      }
    }
    #expect(seen.count == made)
  }

  @Test("Neighbouring seeds, runs, purposes, days and subjects are uncorrelated", arguments: 0..<5)
  func uncorrelated(argument: Int) {
    let count: UInt32 = 5_000
    var sum = 0.0
    for subject in 0..<count {
      let event = Event(subject: subject)
      var other = event
      switch argument {
      case 0: other.seed += 1
      case 1: other.run += 1
      case 2: other.purpose += 1
      case 3: other.day += 1
      default: other.subject += 1
      }
      sum += (event.draw.u0 - 0.5) * (other.draw.u0 - 0.5)
    }
    // The product has the standard deviation 1/12; within 4.5 standard errors.
    let bound = 4.5 / 12 / Double(count).squareRoot()
    #expect(abs(sum / Double(count)) < bound)
  }
}
