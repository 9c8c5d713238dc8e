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
    let info = parameter.info
    let more = info.defaultValue * 1.5
    var scenario = ModelFingerprint.world
    scenario.model[parameter] = Quantity(info.allowed.contains(more) ? more : info.defaultValue * 0.5)
    #expect(ModelFingerprint.digest(of: [scenario]) != Self.plain)
  }
}
