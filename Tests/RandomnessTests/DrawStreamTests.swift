import Randomness
import Testing

@Suite("Streams")
struct DrawStreamTests {
  private let source = RandomSource(seed: 99, run: 1)

  @Test("A copy repeats what the original would have drawn")
  func copy() {
    var stream = source.stream(Purpose(3), day: 2, subject: 8)
    _ = stream.next()
    var copy = stream
    #expect((0..<100).map { _ in stream.next() } == (0..<100).map { _ in copy.next() })
  }

  @Test("A stream begins with the draw of its key")
  func beginsWithDraw() {
    let draw = source.draw(Purpose(3), day: 2, subject: 8, partner: 4, index: 1)
    var stream = source.stream(Purpose(3), day: 2, subject: 8, partner: 4, index: 1)
    #expect(stream.uniform() == draw.uniform)
    #expect(stream.uniform() == draw.secondUniform)
  }

  @Test("8,192 numbers of a stream and of its neighbours in each key are all different")
  func separate() {
    var streams = [
      source.stream(Purpose(3), day: 2), source.stream(Purpose(4), day: 2), source.stream(Purpose(3), day: 3),
      source.stream(Purpose(3), day: 2, subject: 1), source.stream(Purpose(3), day: 2, partner: 1),
      source.stream(Purpose(3), day: 2, index: 1),
    ]
    var seen: Set<UInt64> = []
    for number in streams.indices {
      for _ in 0..<8_192 { seen.insert(streams[number].next()) }
    }
    #expect(seen.count == 6 * 8_192)
  }

  @Test("Asking for more than 8,192 numbers is an error of the program")
  func exhausted() async {
    await #expect(processExitsWith: .failure) {
      var stream = RandomSource(seed: 1, run: 1).stream(Purpose(1))
      for _ in 0...8_192 { _ = stream.next() }
    }
  }

  @Test("Inverted laws use one number of the stream", arguments: 0..<8)
  func oneNumber(law: Int) {
    var stream = source.stream(Purpose(3), subject: UInt32(law))
    var reference = stream
    switch law {
    case 0: _ = stream.normal()
    case 1: _ = stream.exponential()
    case 2: _ = stream.geometric(0.3)
    case 3: _ = stream.bernoulli(0.3)
    case 4: _ = stream.binomial(20, 0.3)
    case 5: _ = stream.poisson(4)
    case 6: _ = stream.triangular(low: 0, mode: 1, high: 3)
    default: _ = stream.pareto(minimum: 1, exponent: 2)
    }
    _ = reference.next()
    #expect(stream.next() == reference.next())
  }
}
