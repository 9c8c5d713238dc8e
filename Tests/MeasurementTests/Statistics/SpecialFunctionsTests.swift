import Measurement
import Testing

@Suite("Special functions")
struct SpecialFunctionsTests {
  // scipy.special.gammaln(z), SciPy 1.17
  @Test(
    "Log gamma equals SciPy's to 1e-14",
    arguments: [
      (1e-3, 6.907178885383853), (0.5, 0.5723649429247), (1, 0), (1.5, -0.12078223763524526), (2, 0),
      (3.7, 1.428072326665388), (9.99, 12.779315214350195), (10, 12.801827480081469),
      (25.25, 55.58568604486943), (1e3, 5905.220423209181), (5e5, 6061176.046459176),
    ] as [(Double, Double)])
  func logGamma(z: Double, expected: Double) {
    #expect(agree(SpecialFunctions.logGamma(z), expected, to: 1e-14, absolute: true))
  }

  // mpmath.log(mpmath.beta(a, b)) at 40 digits; scipy.special.betaln has only ten right at 500,000.
  @Test(
    "Log beta is good to 1e-14, however unequal its arguments",
    arguments: [
      (0.5, 0.5, 1.1447298858494), (0.5, 4.5, -0.15195231658080338), (2, 3, -2.4849066497880004),
      (0.5, 12, -0.6596747231378598), (0.5, 500, -2.534689106328062),
      (0.5, 500000, -5.988816495777464), (30, 40, -48.30174909591612),
    ] as [(Double, Double, Double)])
  func logBeta(a: Double, b: Double, expected: Double) {
    #expect(agree(SpecialFunctions.logBeta(a, b), expected, to: 1e-14, absolute: true))
    #expect(SpecialFunctions.logBeta(a, b) == SpecialFunctions.logBeta(b, a))
  }

  // scipy.special.betainc(a, b, x), SciPy 1.17
  @Test(
    "The incomplete beta function equals SciPy's to 1e-13",
    arguments: [
      (0.25, 0.5, 0.5, 0.33333333333333337), (0.5, 2, 3, 0.6875), (0.9, 2, 3, 0.9963),
      (0.0625, 0.5, 12, 0.7819519785115617), (0.75, 30, 40, 0.9999999939181442),
      (0.25, 30, 40, 0.0006178950566166355),
    ] as [(Double, Double, Double, Double)])
  func incompleteBeta(x: Double, a: Double, b: Double, expected: Double) {
    #expect(agree(SpecialFunctions.incompleteBeta(odds: x / (1 - x), a, b), expected, to: 1e-13))
  }

  @Test("The two tails of the incomplete beta function add up to 1", arguments: [1e-9, 0.02, 0.7, 3, 1e6])
  func tails(odds: Double) {
    let sum =
      SpecialFunctions.incompleteBeta(odds: odds, 0.5, 7)
      + SpecialFunctions.incompleteBeta(odds: 1 / odds, 7, 0.5)
    #expect(agree(sum, 1, to: 1e-15))
  }

  // log(p), a, b, then log(x / (1 - x)) for x = scipy.special.betaincinv(a, b, p), SciPy 1.17
  @Test(
    "The inverse of the incomplete beta function equals SciPy's to 1e-13",
    arguments: [
      (-27.631021115928547, 0.5, 40, -59.186236323971436), (-4.605170185988091, 2, 3, -3.1272120696062027),
      (-0.6931471805599453, 2, 3, -0.46530719160847794), (-0.030459207484708574, 2, 3, 1.3426692759431271),
      (-0.6931471805599453, 300, 0.5, 7.183314520492828),
      (-230.25850929940458, 300, 0.5, -0.12417879767347573),
    ] as [(Double, Double, Double, Double)])
  func inverse(logProbability: Double, a: Double, b: Double, expected: Double) {
    let found = SpecialFunctions.inverseIncompleteBeta(logProbability: logProbability, a, b)
    #expect(agree(found, expected, to: 1e-13, absolute: true))
  }
}
