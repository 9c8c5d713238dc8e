import Foundation
import Randomness
import Testing

@Suite("Normal quantiles")
struct NormalQuantileTests {
  @Test(
    "Quantiles equal those computed with 50 digits",
    arguments: [
      (0.5, 0.0), (0.1, -1.2815515655446004), (0.2, -0.84162123357291417), (0.4, -0.25334710313579974),
      (0.6, 0.25334710313579974), (0.075, -1.4395314709384559), (0.0751, -1.43882539275254),
      (0.9, 1.2815515655446006), (0.975, 1.9599639845400539), (0.995, 2.5758293035489005),
      (0.9999, 3.7190164854557084), (0.05, -1.6448536269514727), (0.01, -2.3263478740408411),
      (0.0001, -3.7190164854556806), (1e-08, -5.6120012441747887), (1e-11, -6.7060231554951363),
      (1.3e-11, -6.6676114565107408), (1e-12, -7.0344838253011319), (1e-20, -9.2623400897984076),
      (1e-100, -21.273453560965324), (1e-300, -37.047096299361199),
    ] as [(Double, Double)])
  func known(p: Double, z: Double) {
    let error = abs(PortableMath.normalQuantile(p) - z)
    #expect(error <= 4 * z.ulp)
  }

  @Test("Quantiles of p and 1 - p are opposite", arguments: [0.5, 0.25, 0.0625, 0x1p-10, 0x1p-30, 0x1p-52])
  func symmetric(p: Double) {
    #expect(PortableMath.normalQuantile(p) == -PortableMath.normalQuantile(1 - p))
  }

  @Test("The certain ends are infinite, and there is nothing beyond")
  func ends() {
    #expect(PortableMath.normalQuantile(0) == -.infinity)
    #expect(PortableMath.normalQuantile(1) == .infinity)
    #expect(PortableMath.normalQuantile(-0.1).isNaN)
    #expect(PortableMath.normalQuantile(1.1).isNaN)
    #expect(PortableMath.normalQuantile(.nan).isNaN)
  }
}
