import Measurement
import Testing

@Suite("Running moments")
struct RunningMomentsTests {
  private let sample = [12.1, 9.4, 15.3, 11.8, 10.2, 13.9, 8.7, 12.5]

  @Test("Mean and deviations equal NumPy's")
  func knownValues() throws {
    let moments = RunningMoments(sample)
    // numpy.mean(sample), numpy.std(sample, ddof=1)
    #expect(agree(try #require(moments.mean), 11.7375, to: 1e-15))
    let deviation = try #require(moments.standardDeviation)
    #expect(agree(deviation, 2.2404957997218897, to: 1e-15))
    #expect(agree(try #require(moments.variance), deviation * deviation, to: 1e-15))
    let standardError = try #require(moments.standardError)
    #expect(agree(standardError * standardError * 8, deviation * deviation, to: 1e-15))
  }

  @Test("Nothing is known of no numbers, and no spread of one")
  func degenerate() {
    let none = RunningMoments()
    #expect(none.count == 0)
    #expect(none.mean == nil && none.variance == nil && none.standardError == nil)
    let one = RunningMoments([3])
    #expect(one.mean == 3)
    #expect(one.variance == nil && one.standardDeviation == nil && one.standardError == nil)
  }

  @Test("Equal numbers have their own value as mean and variance 0, exactly", arguments: [0, 0.1, -1e15 / 3])
  func allEqual(value: Double) {
    let moments = RunningMoments(repeatElement(value, count: 7))
    #expect(moments.mean == value)
    #expect(moments.variance == 0)
  }

  @Test("A large mean does not drown the variance")
  func largeMean() throws {
    let variance = try #require(RunningMoments([4, 7, 13, 16].map { $0 + 1e9 }).variance)
    #expect(agree(variance, 30, to: 1e-9))
  }

  // Whole multiples of 1/8 around 1e9, whose sum and squared deviations are exact.
  @Test("Ten thousand numbers far from 0 keep mean and variance, also in merged parts")
  func offset() throws {
    let column = (0..<10_000).map { 1e9 + Double($0 % 16) / 8 }
    // The variance of 0 ... 15 is (16² - 1) / 12.
    let expected = 255.0 / 12 / 64 * 10_000 / 9_999
    var merged = RunningMoments(column[..<3333])
    merged.merge(RunningMoments(column[3333...]))
    for moments in [RunningMoments(column), merged] {
      #expect(try #require(moments.mean) == 1e9 + 15.0 / 16)
      #expect(agree(try #require(moments.variance), expected, to: 1e-8))
    }
    let near = try #require(Estimate(column.map { $0 - 1e9 }, confidence: 0.95)?.interval)
    let far = try #require(Estimate(column, confidence: 0.95)?.interval)
    #expect(agree(far.width, near.width, to: 1e-5))
  }

  @Test("Tiny numbers have their interval, until their squares are too small to write down")
  func tiny() throws {
    let column = [12.0, 9, 15, 11]
    let plain = try #require(Estimate(column, confidence: 0.95)?.interval)
    let small = Estimate(column.map { $0 * 1e-140 }, confidence: 0.95)?.interval
    #expect(agree(small, plain.low * 1e-140, plain.high * 1e-140, to: 1e-12))
    let moments = RunningMoments(column.map { $0 * 1e-300 })
    #expect(agree(try #require(moments.mean), 11.75e-300, to: 1e-15))
    #expect(moments.variance == 0)
  }

  @Test("Merged parts equal the whole but for rounding", arguments: 0...8)
  func merge(cut: Int) throws {
    var moments = RunningMoments(sample[..<cut])
    moments.merge(RunningMoments(sample[cut...]))
    let whole = RunningMoments(sample)
    #expect(moments.count == whole.count)
    #expect(agree(try #require(moments.mean), try #require(whole.mean), to: 1e-15))
    #expect(agree(try #require(moments.variance), try #require(whole.variance), to: 1e-14))
  }

  @Test("Merging nothing changes no bit")
  func mergeEmpty() {
    var moments = RunningMoments(sample)
    moments.merge(RunningMoments())
    #expect(moments == RunningMoments(sample))
  }
}
