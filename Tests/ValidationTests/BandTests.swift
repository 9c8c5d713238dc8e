import Testing

@testable import Validation

@Suite("Bands")
struct BandTests {
  @Test(
    "A band says which values pass",
    arguments: [
      (.exactly(0), Reading(0), true),
      (.exactly(0), Reading(1e-12), false),
      (.exactly(2, tolerance: 0.1), Reading(2.05), true),
      (.exactly(2, tolerance: 0.1), Reading(1.85), false),
      (.near(5), Reading(5.39, standardError: 0.1), true),
      (.near(5), Reading(5.41, standardError: 0.1), false),
      (.near(5), Reading(4.59, standardError: 0.1), false),
      (.near(5), Reading(5), false),
      (.near(5), Reading(5, standardError: .nan), false),
      (.inside(0.6...0.85), Reading(0.6, standardError: 0.1), true),
      (.inside(0.6...0.85), Reading(0.86, standardError: 0.1), false),
      (.inside(2 ... .infinity), Reading(7), true),
      (.above(1), Reading(1), false),
      (.above(1), Reading(1.1), true),
      (.above(1), Reading(1.1, standardError: 0.06), false),
      (.below(0), Reading(-1, standardError: 0.4), true),
      (.below(0), Reading(-1, standardError: 0.6), false),
      (.below(0), Reading(0), false),
      (.atLeast(0), Reading(0), true),
      (.atLeast(0), Reading(-1, standardError: 0.6), true),
      (.atLeast(0), Reading(-1, standardError: 0.4), false),
      (.exactly(0), .none, false),
      (.above(0), Reading(.infinity), false),
      (.inside(0...1), Reading.none, false),
    ] as [(Band, Reading, Bool)])
  func contains(band: Band, reading: Reading, passes: Bool) {
    #expect(band.contains(reading) == passes)
  }

  @Test("A band knows its ends and the one value it expects")
  func ends() {
    #expect(Band.near(5).low(standardError: 0.5) == 3)
    #expect(Band.near(5).high(standardError: 0.5) == 7)
    #expect(Band.above(1).low(standardError: 0.5) == 2)
    #expect(Band.above(1).high(standardError: 0.5) == nil)
    #expect(Band.below(1).low(standardError: nil) == nil)
    #expect(Band.near(5).expected == 5)
    #expect(Band.exactly(3).expected == 3)
    #expect(Band.inside(0...1).expected == nil)
  }
}
