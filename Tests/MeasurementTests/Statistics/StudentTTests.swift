import Measurement
import Testing

@Suite("Student's t")
struct StudentTTests {
  // scipy.stats.t.cdf(t, df), SciPy 1.17
  @Test(
    "The distribution function equals SciPy's to 1e-12",
    arguments: [
      (0.1, 1, 0.5317255174305535), (-1, 1, 0.25), (12.7, 1, 0.9749878361553279),
      (-40, 3, 1.7190340394579253e-05), (0.5, 2.5, 0.6711510400651426), (-2.2, 9, 0.027670286399305823),
      (1.96, 30, 0.9703288435519748), (-5.5, 99, 1.4872293475084465e-07),
      (-3, 1e3, 0.0013833545221190963), (-8, 1e6, 6.227531716601252e-16), (1e-6, 7, 0.5000003849914508),
    ] as [(Double, Double, Double)])
  func cdf(t: Double, degreesOfFreedom: Double, expected: Double) {
    #expect(agree(StudentT.cdf(t, degreesOfFreedom: degreesOfFreedom), expected, to: 1e-12))
  }

  // scipy.stats.t.ppf(p, df), SciPy 1.17
  @Test(
    "The quantile equals SciPy's to 1e-12",
    arguments: [
      (0.975, 1, 12.706204736174694), (0.975, 2, 4.302652729749462), (0.975, 4, 2.7764451051977934),
      (0.975, 9, 2.262157162798205), (0.975, 99, 1.9842169515864174), (0.975, 399, 1.965927295920882),
      (0.975, 1e6, 1.959966356814107), (0.6, 1.5, 0.30074539256979543),
      (0.5001, 3, 0.00027206990911051864), (0.9, 7.3, 1.4089223177480423), (0.995, 5, 4.032142983555228),
      (0.9999, 19, 4.589864596755082), (1e-10, 6, -83.4094327802082), (1e-40, 1, -3.1830988618379075e+39),
      (0.025, 29, -2.045229642132704), (0.05, 1e4, -1.6450060180692432),
    ] as [(Double, Double, Double)])
  func quantile(p: Double, degreesOfFreedom: Double, expected: Double) {
    #expect(agree(StudentT.quantile(p, degreesOfFreedom: degreesOfFreedom), expected, to: 1e-12))
  }

  @Test(
    "The distribution function undoes the quantile",
    arguments: [1e-30, 1e-4, 0.0199, 0.0201, 0.3, 0.5, 0.93, 0.9801], [1.0, 2.7, 20, 4_000])
  func roundTrip(p: Double, degreesOfFreedom: Double) {
    let t = StudentT.quantile(p, degreesOfFreedom: degreesOfFreedom)
    #expect(agree(StudentT.cdf(t, degreesOfFreedom: degreesOfFreedom), p, to: 1e-12))
  }

  @Test("Quantiles of p and 1 - p mirror each other exactly", arguments: [0.125, 0.25, 0.4375])
  func symmetry(p: Double) {
    #expect(
      StudentT.quantile(p, degreesOfFreedom: 8) == -StudentT.quantile(1 - p, degreesOfFreedom: 8))
    #expect(StudentT.cdf(p, degreesOfFreedom: 8) == 1 - StudentT.cdf(-p, degreesOfFreedom: 8))
  }

  @Test(
    "The critical value is the quantile that leaves half of the rest above",
    arguments: [0.5, 0.9, 0.95, 0.999])
  func criticalValue(confidence: Double) {
    let t = StudentT.criticalValue(confidence: confidence, degreesOfFreedom: 12)
    #expect(agree(t, StudentT.quantile(0.5 + confidence / 2, degreesOfFreedom: 12), to: 1e-12))
  }

  @Test("The middle and the ends are exact")
  func ends() {
    #expect(StudentT.cdf(0, degreesOfFreedom: 3) == 0.5)
    #expect(StudentT.cdf(1e-200, degreesOfFreedom: 3) == 0.5)
    #expect(StudentT.cdf(.infinity, degreesOfFreedom: 3) == 1)
    #expect(StudentT.cdf(-.infinity, degreesOfFreedom: 3) == 0)
    #expect(StudentT.quantile(0.5, degreesOfFreedom: 3) == 0)
    #expect(StudentT.criticalValue(confidence: 0, degreesOfFreedom: 3) == 0)
  }
}
