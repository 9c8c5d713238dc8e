import Measurement
import Testing

@Suite("Interval")
struct IntervalTests {
  @Test("Both ends belong to it", arguments: [(0.9, false), (1, true), (2.5, true), (4, true), (4.1, false)])
  func contains(value: Double, expected: Bool) {
    #expect(Interval(low: 1, high: 4).contains(value) == expected)
  }

  @Test("Centre and half-width give its ends")
  func center() {
    #expect(Interval(center: 2.5, halfWidth: 1.5) == Interval(low: 1, high: 4))
    #expect(Interval(center: 2.5, halfWidth: 1.5).width == 3)
  }
}
