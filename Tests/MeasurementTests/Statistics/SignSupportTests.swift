import Measurement
import Testing

@Suite("How many runs the sign of a mean rests on")
struct SignSupportTests {
  @Test(
    "Those that agree with it are counted, and the fewest that carry it",
    arguments: [
      // Without 8 and 5 the rest adds up to -1.
      ([8, -1, 5, -1, 1], 3, 2, false), ([-8, 1, -5, 1, -1], 3, 2, false),
      // All but the last must go.
      ([1, 2, 3], 3, 3, false), ([7], 1, 1, false),
      // The rest is 0.
      ([0, 0, 0, 4], 1, 1, true), ([-1, -1, -1, 9], 1, 1, true), ([-1, -1, 3, 2], 2, 1, false),
    ] as [([Double], Int, Int, Bool)])
  func knownValues(column: [Double], agreeing: Int, carrying: Int, isFew: Bool) throws {
    let support = try #require(SignSupport(column))
    #expect(support.runs == column.count && support.agreeing == agreeing)
    #expect(support.carrying == carrying && support.isFew == isFew)
  }

  @Test(
    "A twentieth of the runs that outweighs the others is few, though most runs agree", arguments: [19, 20])
  func twentieth(others: Int) throws {
    // One large gain; of the others a little more than half gain 1, and the rest loses more than that.
    let gains = others / 2 + 1
    let column = [1e3] + (0..<others).map { $0 < gains ? 1.0 : -2 }
    let support = try #require(SignSupport(column))
    #expect(support.agreeing > column.count / 2 && support.carrying == 1 && support.isFew)
  }

  @Test(
    "The runs that carry the mean do so: without them it has another sign, with one of them it keeps it",
    arguments: 1...40)
  func minimal(seed: UInt64) throws {
    var luck = SplitMix64(seed: seed)
    let column = luck.normals(30).map { ($0 * 8).rounded() }
    guard let support = SignSupport(column) else { return }
    let sign = column.reduce(0, +) < 0 ? -1.0 : 1
    let outwards = column.map { $0 * sign }.sorted(by: >)
    #expect(outwards.dropFirst(support.carrying).reduce(0, +) <= 0)
    #expect(outwards.dropFirst(support.carrying - 1).reduce(0, +) > 0)
    #expect(support.carrying <= support.agreeing)
  }

  @Test("Without runs and with a mean of 0 there is no sign")
  func none() {
    #expect(SignSupport([]) == nil && SignSupport([0, 0]) == nil && SignSupport([1, -1]) == nil)
  }
}
