import Randomness
import Testing

/// The bits themselves: what every machine and every later version must find.
@Suite("Portable mathematics, bit by bit")
struct PortableMathGoldenTests {
  @Test(
    "Results have the recorded bits",
    arguments: [
      ("log(10)", PortableMath.log(10), 0x4002_6bb1_bbb5_5516),
      ("log(0.3)", PortableMath.log(0.3), 0xbff3_4378_fcbd_a721),
      ("log(.leastNonzeroMagnitude)", PortableMath.log(.leastNonzeroMagnitude), 0xc087_4385_446d_71c3),
      ("log1p(-0.25)", PortableMath.log1p(-0.25), 0xbfd2_6962_1134_db92),
      ("log1p(1e-9)", PortableMath.log1p(1e-9), 0x3e11_2e0b_e801_f1d9),
      ("exp(1)", PortableMath.exp(1), 0x4005_bf0a_8b14_5769),
      ("exp(-0.1)", PortableMath.exp(-0.1), 0x3fec_f46d_99d5_2b3a),
      ("exp(-740)", PortableMath.exp(-740), 0x0000_0000_0000_0055),
      ("expm1(0.01)", PortableMath.expm1(0.01), 0x3f84_952e_9791_133f),
      ("exp2(0.3)", PortableMath.exp2(0.3), 0x3ff3_b2c4_7bff_8329),
      ("pow(1.1, 365)", PortableMath.pow(1.1, 365), 0x4312_3ca3_7502_ecba),
      ("pow(0.5, 0.3)", PortableMath.pow(0.5, 0.3), 0x3fe9_fdf8_bcce_533e),
      ("pow(1e100, -1.5)", PortableMath.pow(1e100, -1.5), 0x20ca_2fe7_6a3f_9475),
      ("logistic(-3)", PortableMath.logistic(-3), 0x3fa8_4834_3c90_5446),
      ("logit(0.2)", PortableMath.logit(0.2), 0xbff6_2e42_fefa_39ef),
      ("normalQuantile(0.3)", PortableMath.normalQuantile(0.3), 0xbfe0_c7e3_9582_c5fa),
      ("normalQuantile(1e-5)", PortableMath.normalQuantile(1e-5), 0xc011_0f3f_8843_a3da),
    ] as [(String, Double, UInt64)])
  func golden(name: String, found: Double, bits: UInt64) {
    #expect(found.bitPattern == bits, "\(name) is \(String(found.bitPattern, radix: 16))")
  }
}
