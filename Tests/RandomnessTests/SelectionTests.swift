import Randomness
import Testing

@Suite("Choosing")
struct SelectionTests {
  @Test("Indices are uniform", arguments: [2, 3, 10, 60])
  func index(bound: Int) {
    let fit = ChiSquare(values(6_000) { $0.index(below: bound) }) { $0 < bound ? 1 / Double(bound) : 0 }
    #expect(fit.fits, "\(fit)")
  }

  // 2^64 is 8/3 times this bound: without rejection the remainders would be met 3 : 3 : 2.
  @Test("Indices are uniform where products of 64 bits are not")
  func indexWithoutBias() {
    let bound = 3 << 61
    let indices = values(6_000) { $0.index(below: bound) }
    let counts = (0..<3).map { rest in indices.count { $0 % 3 == rest } }
    let fit = ChiSquare(counts: counts, probabilities: [1 / 3, 1 / 3, 1 / 3])
    #expect(fit.fits, "\(fit)")
    #expect(indices.allSatisfy { (0..<bound).contains($0) })
  }

  @Test("The only index below 1 is 0")
  func onlyIndex() {
    #expect(values(100) { $0.index(below: 1) }.allSatisfy { $0 == 0 })
  }

  @Test("Each order of four elements is equally likely")
  func shuffle() {
    var counts: [[Int]: Int] = [:]
    for order in values(
      6_000,
      { stream in
        var order = [0, 1, 2, 3]
        stream.shuffle(&order)
        return order
      })
    { counts[order, default: 0] += 1 }
    #expect(counts.count == 24)
    let fit = ChiSquare(counts: Array(counts.values), probabilities: [Double](repeating: 1 / 24, count: 24))
    #expect(fit.fits, "\(fit)")
  }

  @Test("Shuffling keeps the elements", arguments: [0, 1, 2, 500, 8_000])
  func shuffleKeeps(count: Int) {
    var stream = RandomSource(seed: 5, run: 5).stream(Purpose(5))
    var elements = Array(0..<count)
    stream.shuffle(&elements)
    #expect(elements.sorted() == Array(0..<count))
    #expect(count < 500 || elements != Array(0..<count))
  }

  @Test("Each sample of two or three out of five is equally likely", arguments: [2, 3])
  func sample(count: Int) {
    var counts: [[Int]: Int] = [:]
    for sample in values(5_000, { $0.sample(count: count, from: 0..<5) }) { counts[sample, default: 0] += 1 }
    #expect(counts.count == 10)
    let fit = ChiSquare(counts: Array(counts.values), probabilities: [Double](repeating: 1 / 10, count: 10))
    #expect(fit.fits, "\(fit)")
  }

  @Test(
    "A sample is without repetition and in the order of the population", arguments: [0, 1, 50, 999, 1_000])
  func sampleOrder(count: Int) {
    var stream = RandomSource(seed: 5, run: 5).stream(Purpose(5))
    let population = (0..<1_000).map { 3 * $0 + 1 }
    let sample = stream.sample(count: count, from: population[...])
    #expect(sample.count == count)
    #expect(zip(sample, sample.dropFirst()).allSatisfy { $0 < $1 })
    #expect(Set(sample).isSubset(of: population))
  }

  @Test("A huge population costs no more than its sample")
  func hugePopulation() {
    var stream = RandomSource(seed: 5, run: 5).stream(Purpose(5))
    let sample = stream.sample(count: 5, from: 0..<Int.max)
    #expect(sample.count == 5 && Set(sample).count == 5)
  }
}
