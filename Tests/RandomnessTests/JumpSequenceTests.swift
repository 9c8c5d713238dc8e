import Foundation
import Randomness
import Testing

@Suite("Jump sequences")
struct JumpSequenceTests {
  private func hits(
    _ probability: Double, _ count: Int, run: Int = 0, purpose: UInt8 = 1, day: Int = 0, subject: UInt32 = 0,
    partner: UInt32 = 0, firstIndex: UInt32 = 0
  ) -> [Int] {
    var sequence = JumpSequence(
      RandomSource(seed: 8, run: run), Purpose(purpose), day: day, subject: subject, partner: partner,
      firstIndex: firstIndex, probability: probability, count: count)
    var hits: [Int] = []
    while let hit = sequence.next() { hits.append(hit) }
    return hits
  }

  @Test(
    "All positions at once are those of one after the other",
    arguments: [1e-300, 1e-9, 0.0005, 0.01, 0.2, 0.5, 0.99, 1], [0, 1, 3, 4, 5, 64, 5_000])
  func all(p: Double, length: Int) {
    for subject in UInt32(0)..<200 {
      let sequence = JumpSequence(
        RandomSource(seed: 8, run: 0), Purpose(1), day: 3, subject: subject, probability: p, count: length)
      #expect(sequence.all().map(Int.init) == hits(p, length, day: 3, subject: subject))
    }
  }

  // The law of one trial per position, in full: every subset of a short list has the product of its trials.
  @Test(
    "Each subset of four positions is hit as by independent trials", arguments: [0.05, 0.3, 0.5, 0.8, 0.97])
  func subsets(p: Double) {
    var counts = [Int](repeating: 0, count: 16)
    for subject in UInt32(0)..<8_000 {
      counts[hits(p, 4, subject: subject).reduce(0) { $0 | 1 << $1 }] += 1
    }
    let probabilities = (0..<16).map { subset in
      Foundation.pow(p, Double(subset.nonzeroBitCount))
        * Foundation.pow(1 - p, Double(4 - subset.nonzeroBitCount))
    }
    let fit = ChiSquare(counts: counts, probabilities: probabilities)
    #expect(fit.fits, "\(fit)")
  }

  @Test(
    "The number of hits is binomial",
    arguments: [(60, 0.02), (60, 0.4), (1_000, 0.002), (500, 0.05), (40, 0.9)])
  func counts(length: Int, p: Double) {
    let counts = (0..<UInt32(4_000)).map { hits(p, length, subject: $0).count }
    let fit = ChiSquare(counts) { binomialProbability($0, of: length, p) }
    #expect(fit.fits, "\(fit)")
  }

  @Test("Each position is hit equally often", arguments: [0.01, 0.2, 0.7])
  func positions(p: Double) {
    let length = 50
    var counts = [Int](repeating: 0, count: length)
    for subject in UInt32(0)..<4_000 {
      for hit in hits(p, length, subject: subject) { counts[hit] += 1 }
    }
    let fit = ChiSquare(counts: counts, probabilities: [Double](repeating: 1 / 50, count: length))
    #expect(fit.fits, "\(fit)")
  }

  @Test("Gaps are geometric and independent of the gap before", arguments: [0.001, 0.1, 0.6])
  func gaps(p: Double) {
    let found = hits(p, Int(8_000 / p))
    let gaps = zip(found.dropFirst(), found).map { $0 - $1 - 1 }
    let fit = ChiSquare(gaps) { p * Foundation.pow(1 - p, Double($0)) }
    #expect(fit.fits, "\(fit)")
    let mean = (1 - p) / p
    let products = zip(gaps, gaps.dropFirst()).map { (Double($0) - mean) * (Double($1) - mean) }
    let correlation = products.reduce(0, +) / Double(products.count) / (mean / p)
    let bound = 4.5 / Double(products.count).squareRoot()
    #expect(abs(correlation) < bound)
  }

  @Test(
    "A longer list begins with the hits of a shorter one", arguments: [0.003, 0.2, 0.9], [0, 1, 7, 100, 999])
  func extending(p: Double, length: Int) {
    #expect(hits(p, length) == hits(p, 1_000).filter { $0 < length })
  }

  @Test("Probability 1 hits every position, 0 and the tiniest hit none", arguments: [0, 1, 2, 100])
  func extremes(length: Int) {
    #expect(hits(1, length) == Array(0..<length))
    #expect(hits(0, length).isEmpty)
    #expect(hits(.leastNonzeroMagnitude, length).isEmpty)
    #expect(hits(1 - 0x1p-53, length) == Array(0..<length))
  }

  @Test("The longest list there can be does not overflow")
  func longest() {
    #expect(hits(0, .max).isEmpty)
    #expect(hits(1e-300, .max).isEmpty)
    let found = hits(1e-17, .max)
    #expect(found == found.sorted())
    #expect(found.allSatisfy { $0 >= 0 })
    // About 92 are expected, with a standard deviation of 9.6.
    #expect((49...135).contains(found.count))
  }

  @Test("Run, purpose, day, subject, partner and first index each give other hits")
  func keys() {
    let sequences = [
      hits(0.3, 60), hits(0.3, 60, run: 1), hits(0.3, 60, purpose: 2), hits(0.3, 60, day: 1),
      hits(0.3, 60, subject: 1), hits(0.3, 60, partner: 1), hits(0.3, 60, firstIndex: 1),
    ]
    #expect(Set(sequences).count == sequences.count)
    #expect(hits(0.3, 60) == sequences[0])
  }

  @Test("After the last hit there is none")
  func exhausted() {
    var sequence = JumpSequence(
      RandomSource(seed: 8, run: 0), Purpose(1), day: 0, subject: 0, probability: 1, count: 1)
    #expect(sequence.next() == 0)
    #expect(sequence.next() == nil)
    #expect(sequence.next() == nil)
  }
}
