import Randomness
import Testing

@Suite("Numbers of a draw")
struct DrawTests {
  @Test(
    "32 bits become the middles of 2^32 equal steps",
    arguments: [0, 1, 2, 0x7FFF_FFFF, 0x8000_0000, .max] as [UInt32])
  func open(word: UInt32) {
    let middle = (Double(word) + 0.5) / 4_294_967_296
    #expect(Draw(.init(word, 0, 0, 0)).u0 == middle)
    #expect(Draw(.init(0, word, 0, 0)).u1 == middle)
    #expect(Draw(.init(0, 0, word, 0)).u2 == middle)
    #expect(Draw(.init(0, 0, 0, word)).u3 == middle)
    #expect(middle > 0 && middle < 1)
  }

  @Test("64 bits become steps of 2^-53 on [0, 1)")
  func fine() {
    let draw = Draw(.init(.max, .max, 0, 0x8000_0000))
    #expect(draw.uniform == 1 - 0x1p-53)
    #expect(draw.secondUniform == 0.5)
    #expect(Draw(.init(0x800, 0, 0x7FF, 0)).uniform == 0x1p-53)
    #expect(Draw(.init(0x800, 0, 0x7FF, 0)).secondUniform == 0)
  }

  @Test("Each number of a draw is uniform", arguments: 0..<6)
  func uniform(number: Int) {
    let source = RandomSource(seed: 4, run: 0)
    let numbers = (0..<UInt32(10_000)).map { subject in
      let draw = source.draw(Purpose(2), subject: subject)
      return [draw.u0, draw.u1, draw.u2, draw.u3, draw.uniform, draw.secondUniform][number]
    }
    let fit = Kolmogorov(numbers) { $0 }
    #expect(fit.fits, "\(fit)")
  }
}
