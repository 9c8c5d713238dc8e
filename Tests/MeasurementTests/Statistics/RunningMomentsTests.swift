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
