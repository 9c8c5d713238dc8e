import Testing

@testable import Randomness

@Suite("Quick streams")
struct QuickStreamTests {
  @Test("The bits are those of xoshiro256++ by its authors' code")
  func knownAnswers() {
    var stream = QuickStream(1, 2, 3, 4)
    #expect(
      (0..<6).map { _ in stream.next() } == [
        41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386, 9_228_616_714_210_784_205,
        9_973_669_472_204_895_162,
      ])
  }

  @Test("A stream is a function of seed, run and purpose")
  func keyed() {
    func first(_ seed: UInt64, _ run: Int, _ purpose: UInt8) -> UInt64 {
      var stream = QuickStream(RandomSource(seed: seed, run: run), Purpose(purpose))
      return stream.next()
    }
    #expect(first(1, 2, 3) == first(1, 2, 3))
    #expect(Set([first(1, 2, 3), first(2, 2, 3), first(1, 3, 3), first(1, 2, 4)]).count == 4)
  }

  @Test("Uniform numbers lie inside (0, 1) and have the mean and the variance of the uniform distribution")
  func uniform() {
    var stream = QuickStream(RandomSource(seed: 1, run: 0), Purpose(1))
    let numbers = (0..<20_000).map { _ in stream.openUniform() }
    #expect(numbers.allSatisfy { $0 > 0 && $0 < 1 })
    let mean = numbers.reduce(0, +) / 20_000
    #expect(abs(mean - 0.5) < 4 * (1.0 / 12 / 20_000).squareRoot())
    let variance = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
    #expect(abs(variance - 1.0 / 12) < 4 * (1.0 / 180 / 20_000).squareRoot())
  }

  @Test("Every index below a bound comes about equally often")
  func index() {
    var stream = QuickStream(RandomSource(seed: 2, run: 0), Purpose(1))
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<14_000 { counts[stream.index(below: 7)] += 1 }
    // Standard deviation 41.
    #expect(counts.allSatisfy { abs($0 - 2000) < 170 })
  }
}
