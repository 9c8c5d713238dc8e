import Testing

@testable import Validation

@Suite("Readings")
struct ReadingTests {
  @Test("A mean has the standard error of independent numbers")
  func mean() {
    let reading = Reading(meanOf: [1, 2, 3, 6])
    #expect(reading.value == 3)
    #expect(reading.standardError.map { abs($0 - (14.0 / 3 / 4).squareRoot()) < 1e-12 } == true)
  }

  @Test("A variance has that of its fourth moment")
  func variance() {
    // Deviations of 1 and -1 alone: the fourth moment equals the squared variance, but for the divisor n - 1.
    let reading = Reading(varianceOf: [1, -1, 1, -1])
    #expect(abs(reading.value - 4.0 / 3) < 1e-12)
    #expect(reading.standardError == 0)
    #expect(Reading(varianceOf: [0, 0, 0, 4]).standardError.map { $0 > 1 } == true)
  }

  @Test("A share has the binomial one, at the expected share where one is known")
  func share() {
    #expect(Reading(share: 50, of: 100) == Reading(0.5, standardError: 0.05))
    #expect(Reading(share: 0, of: 100, expected: 0.5) == Reading(0, standardError: 0.05))
    #expect(Reading(share: 0, of: 0).value.isNaN)
  }

  @Test("A ratio is that of the sums; runs in constant proportion leave no error")
  func ratio() {
    #expect(Reading(ratioOf: [2, 4], to: [1, 2]) == Reading(2, standardError: 0))
    #expect(Reading(ratioOf: [3, 3], to: [1, 2]).value == 2)
    #expect(Reading(ratioOf: [3, 3], to: [1, 2]).standardError.map { $0 > 0 } == true)
    #expect(Reading(ratioOf: [1, 1], to: [0, 0]).value.isNaN)
    #expect(Reading(ratioOf: [1], to: [1]).value.isNaN)
  }

  @Test("Other units scale value and error alike")
  func scaling() {
    #expect(Reading(3, standardError: 0.5).scaled(by: -2) == Reading(-6, standardError: 1))
  }
}
