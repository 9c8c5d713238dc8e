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

  @Test(
    "A model that differs in any parameter has another one",
    arguments: Parameter.allCases.prefix(2) + Parameter.allCases.suffix(2))
  func parameters(parameter: Parameter) {
    #expect(ModelFingerprint.digest(of: [Self.changed(parameter)]) != Self.plain)
  }

  // That each parameter moves a number is tested by `GoldenBaselineTests`; here, that a record shows what equations do.
  @Test(
    "What comes out differs where trust, memory, attention, pressure, sharing or choices follow another rule",
    arguments: [
      Parameter.trustHalfLife, .memoryHalfLife, .pressureHalfLife, .sharingRate, .memoryScale,
    ])
  func records(parameter: Parameter) {
    let plain = ModelFingerprint.records(of: [ModelFingerprint.world])
    #expect(ModelFingerprint.records(of: [Self.changed(parameter)]) != plain)
  }

  private static func changed(_ parameter: Parameter) -> Scenario {
    let info = parameter.info
    let more = info.defaultValue * 1.5
    var scenario = ModelFingerprint.world
    scenario.model[parameter] = Quantity(info.allowed.contains(more) ? more : info.defaultValue * 0.5)
    return scenario
  }
}
