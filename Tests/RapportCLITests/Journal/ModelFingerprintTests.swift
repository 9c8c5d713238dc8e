import CampaignModel
import Testing

@testable import RapportCLI

@Suite("The fingerprint of the model")
struct ModelFingerprintTests {
  private static let plain = ModelFingerprint.digest(of: [ModelFingerprint.world])

  @Test("It is the same whenever it is made, and 16 hexadecimal digits")
  func same() {
    #expect(ModelFingerprint.digest(of: [ModelFingerprint.world]) == Self.plain)
    #expect(ModelFingerprint.own != Self.plain, "the other networks are in it")
    #expect(ModelFingerprint.own.count == 16 && ModelFingerprint.own.allSatisfy(\.isHexDigit))
  }

  @Test("A model that differs in any parameter has another one", arguments: Parameter.allCases)
  func differs(parameter: Parameter) {
    var scenario = ModelFingerprint.world
    let (value, allowed) = (scenario.model[parameter].value, parameter.info.allowed)
    scenario.model[parameter] = Quantity(allowed.contains(value * 1.5) ? value * 1.5 : value * 0.5)
    #expect(ModelFingerprint.digest(of: [scenario]) != Self.plain)
  }
}
