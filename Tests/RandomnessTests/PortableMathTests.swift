import Foundation
import Randomness
import Testing

@Suite("Portable mathematics")
struct PortableMathTests {
  struct Function: Sendable, CustomTestStringConvertible {
    let name: String
    let range: ClosedRange<Double>
    /// In units in the last place of the result; the reference itself is allowed one half to one of them.
    let bound: Double
    var argument: @Sendable (Double) -> Double = { $0 }
    let portable: @Sendable (Double) -> Double
    let reference: @Sendable (Double) -> Double

    var testDescription: String { "\(name) on \(range)" }

    /// The largest error over 4,000 arguments, and where it is.
    var worst: (error: Double, argument: Double) {
      var worst = (error: 0.0, argument: Double.nan)
      var stream = RandomSource(seed: 3, run: 0).stream(Purpose(1))
      for _ in 0..<4_000 {
        let x = argument(stream.uniform(in: range.lowerBound..<range.upperBound))
        let expected = reference(x)
        let error = abs(portable(x) - expected) / expected.ulp
        if !(error <= worst.error) { worst = (error, x) }
      }
      return worst
    }
  }

  static let functions = [
    Function(name: "log", range: 0.5...2, bound: 1, portable: PortableMath.log, reference: Foundation.log),
    Function(
      name: "log, wide", range: -740...709, bound: 1, argument: Foundation.exp, portable: PortableMath.log,
      reference: Foundation.log),
    Function(
      name: "log1p", range: -0.999...3, bound: 1, portable: PortableMath.log1p, reference: Foundation.log1p),
    Function(
      name: "log1p, small", range: -45...0, bound: 1, argument: { -Foundation.exp($0) / 2 },
      portable: PortableMath.log1p, reference: Foundation.log1p),
    Function(
      name: "log1p, large", range: 0...700, bound: 1, argument: Foundation.exp, portable: PortableMath.log1p,
      reference: Foundation.log1p),
    Function(name: "exp", range: -2...2, bound: 1, portable: PortableMath.exp, reference: Foundation.exp),
    Function(
      name: "exp, wide", range: -745...709.7, bound: 1, portable: PortableMath.exp, reference: Foundation.exp),
    Function(
      name: "expm1", range: -3...3, bound: 2, portable: PortableMath.expm1, reference: Foundation.expm1),
    Function(
      name: "expm1, small", range: -45...0, bound: 2, argument: Foundation.exp, portable: PortableMath.expm1,
      reference: Foundation.expm1),
    Function(
      name: "expm1, wide", range: -50...709, bound: 2, portable: PortableMath.expm1,
      reference: Foundation.expm1),
    Function(name: "tanh", range: -3...3, bound: 4, portable: PortableMath.tanh, reference: Foundation.tanh),
    Function(
      name: "tanh, small", range: -45...0, bound: 4, argument: Foundation.exp, portable: PortableMath.tanh,
      reference: Foundation.tanh),
    Function(
      name: "tanh, wide", range: -50...50, bound: 4, portable: PortableMath.tanh, reference: Foundation.tanh),
    Function(
      name: "exp2", range: -1_074...1_023.9, bound: 1, portable: PortableMath.exp2, reference: Foundation.exp2
    ),
    Function(
      name: "logistic", range: -40...40, bound: 3, portable: PortableMath.logistic,
      reference: { $0 < 0 ? Foundation.exp($0) / (1 + Foundation.exp($0)) : 1 / (1 + Foundation.exp(-$0)) }),
    Function(
      name: "logit", range: 0.25...1, bound: 2, portable: PortableMath.logit,
      reference: { 2 * atanh(2 * $0 - 1) }),
    Function(
      name: "logit, small", range: -700...(-1.4), bound: 2, argument: Foundation.exp,
      portable: PortableMath.logit,
      reference: { Foundation.log($0 / (1 - $0)) }),
  ]

  @Test("Results are within the stated error of the system's", arguments: functions)
  func error(function: Function) {
    let worst = function.worst
    #expect(worst.error <= function.bound, "\(worst.error) units in the last place at \(worst.argument)")
  }

  @Test(
    "Powers are within one unit in the last place of the system's",
    arguments: [-300, -2.5, -1, -0.3, 0.5, 1, 2, 7.7, 400])
  func powers(exponent: Double) {
    let reach = 700 / abs(exponent)
    let function = Function(
      name: "pow", range: max(-700, -reach)...min(700, reach), bound: 1, argument: Foundation.exp,
      portable: { PortableMath.pow($0, exponent) }, reference: { Foundation.pow($0, exponent) })
    let worst = function.worst
    #expect(worst.error <= function.bound, "\(worst.error) units in the last place at \(worst.argument)")
  }

  static let specials: [Double] = [
    0, -0.0, 1, -1, 2, -2, 0.5, .infinity, -.infinity, .nan, .leastNonzeroMagnitude, -.leastNonzeroMagnitude,
    .leastNormalMagnitude, .leastNormalMagnitude.nextDown, .greatestFiniteMagnitude,
    -.greatestFiniteMagnitude,
    (1.0).nextUp, (1.0).nextDown, (-1.0).nextUp, 0x1p-60, -0x1p-60, 709.7, 709.8, 710.5, -708, -745, -745.2,
    -746, -750,
    1_023, 1_024, -1_074, -1_075, -1_076,
  ]

  @Test("Special arguments have the results of the C functions", arguments: specials)
  func specialArguments(x: Double) {
    #expect(same(PortableMath.log(x), Foundation.log(x)))
    #expect(same(PortableMath.log1p(x), Foundation.log1p(x)))
    #expect(same(PortableMath.exp(x), Foundation.exp(x)))
    #expect(same(PortableMath.expm1(x), Foundation.expm1(x)))
    #expect(same(PortableMath.exp2(x), Foundation.exp2(x)))
    #expect(PortableMath.logistic(x).isNaN == x.isNaN)
    let isProbability = x >= 0 && x <= 1
    #expect(PortableMath.logit(x).isNaN != isProbability)
  }

  @Test(
    "Special powers are those of the C function",
    arguments: specials.filter { !($0 < 0) && $0.bitPattern != (-0.0).bitPattern },
    [0, 1, -1, 2, 0.5, -0.5, 1e300, -1e300, .infinity, -.infinity, .nan, .leastNonzeroMagnitude] as [Double])
  func specialPowers(base: Double, exponent: Double) {
    #expect(same(PortableMath.pow(base, exponent), Foundation.pow(base, exponent)))
  }

  @Test("A negative base has no power but the zeroth")
  func negativeBase() {
    #expect(PortableMath.pow(-2, 2).isNaN)
    #expect(PortableMath.pow(-2, 0) == 1)
  }

  @Test("The logistic function and the log odds undo each other at their ends")
  func ends() {
    #expect(PortableMath.logit(0) == -Double.infinity)
    #expect(PortableMath.logit(1) == Double.infinity)
    #expect(PortableMath.logit(0.5) == 0)
    #expect(PortableMath.logistic(-Double.infinity) == 0)
    #expect(PortableMath.logistic(Double.infinity) == 1)
    #expect(PortableMath.logistic(0) == 0.5)
  }

  @Test("Whole powers of two are exact", arguments: [-1_074, -1_023, -1_022, -1, 0, 1, 52, 1_023])
  func powersOfTwo(exponent: Int) {
    let power = Double(sign: .plus, exponent: exponent, significand: 1)
    #expect(PortableMath.exp2(Double(exponent)) == power)
    #expect(PortableMath.pow(2, Double(exponent)) == power)
    #expect(PortableMath.log(power) == Foundation.log(power))
  }

  /// The same number, or one unit in the last place away from it; zeros with their sign.
  private func same(_ a: Double, _ b: Double) -> Bool {
    if a.isNaN || b.isNaN { return a.isNaN && b.isNaN }
    if a == b { return a.sign == b.sign }
    return abs(a - b) <= b.ulp
  }
}
