import Randomness
import Testing

@testable import CampaignModel

@Suite("The parameter registry")
struct ParameterTests {
  private func value(_ parameter: Parameter) -> Double { parameter.info.defaultValue }

  @Test(
    "Every parameter says what it is, in which unit, and where its default comes from",
    arguments: Parameter.allCases)
  func isDescribed(parameter: Parameter) {
    let info = parameter.info
    #expect(info.summary.count > 10 && info.summary.first?.isUppercase == true && info.summary.last != ".")
    #expect(!info.symbol.isEmpty && !info.unit.isEmpty)
    #expect(info.source.count > 10)
  }

  @Test("An assumption says that it is one, and only an assumption does", arguments: Parameter.allCases)
  func assumptionsAreLabelled(parameter: Parameter) {
    let info = parameter.info
    if info.source.hasPrefix("Assumed") { #expect(info.confidence == .assumption) }
    if info.confidence == .measured { #expect(info.source.contains { $0.isNumber }) }
  }

  @Test("Every default lies in its range, and the range is more than a point", arguments: Parameter.allCases)
  func defaultIsAllowed(parameter: Parameter) {
    let info = parameter.info
    #expect(info.allowed.contains(info.defaultValue))
    #expect(info.allowed.lowerBound < info.allowed.upperBound)
    #expect(info.allowed.lowerBound.isFinite && info.allowed.upperBound.isFinite)
  }

  @Test("Units fit ranges: a share or probability cannot leave 0...1", arguments: Parameter.allCases)
  func unitsFitRanges(parameter: Parameter) {
    let info = parameter.info
    if ["probability", "trust", "warmth"].contains(info.unit) {
      #expect(info.allowed.lowerBound >= 0 && info.allowed.upperBound <= 1)
    }
    if parameter.rawValue.hasSuffix("halfLifeDays") {
      #expect(info.unit == "days" && info.allowed.lowerBound > 0)
    }
  }

  @Test("Symbols and summaries are all different")
  func symbolsAreUnique() {
    #expect(Set(Parameter.allCases.map(\.info.symbol)).count == Parameter.allCases.count)
    #expect(Set(Parameter.allCases.map(\.info.summary)).count == Parameter.allCases.count)
  }

  @Test("Annoyance fades before memory, and memory before trust")
  func halfLivesAreOrdered() {
    #expect(value(.pressureHalfLife) < value(.memoryHalfLife))
    #expect(value(.memoryHalfLife) < value(.trustHalfLife))
  }

  @Test("Credibility falls from friend over curator, brand and advertisement to stranger")
  func credibilityIsOrdered() {
    let order: [Parameter] = [
      .credibilityFriend, .credibilityCurator, .credibilityBrand, .credibilityAdvertisement,
      .credibilityStranger,
    ]
    let values = order.map(value)
    #expect(values == values.sorted(by: >) && Set(values).count == values.count)
  }

  @Test("Trust thresholds lie on their sides of the prior")
  func thresholdsAreOrdered() {
    #expect(value(.trustLost) < value(.trustPrior))
    #expect(value(.affinityTrust) > value(.trustPrior))
  }

  @Test("Bad experience never weighs less than good, and unasked never intrudes less than asked for")
  func asymmetriesPointTheRightWay() {
    #expect(Parameter.trustNegativityBias.info.allowed.lowerBound == 1)
    #expect(Parameter.intrusionUnsolicited.info.allowed.lowerBound == 1)
  }

  @Test("Five hours a week over 1,000 ties hold a mean warmth of 0.10 to 0.20")
  func warmthIsAnchored() {
    let minutes = 5.0 * 60 / 1000
    let halfLife = value(.warmthHalfLife)
    let gain = 1 - PortableMath.exp(-minutes / value(.warmthConversationMinutes))
    let left = PortableMath.exp2(-7 / halfLife)
    let afterContact = gain / (1 - (1 - gain) * left)
    // Warmth between two talks, averaged over the week in which it fades.
    let mean = afterContact * (1 - left) / (7 / halfLife * PortableMath.log(2))
    #expect((0.10...0.20).contains(mean))
    #expect(mean < value(.warmthRelationship), "a thousand ties at once are no relationships")
    let fewer = 1 - PortableMath.exp(-5.0 * 60 / 150 / value(.warmthConversationMinutes))
    #expect(fewer / (1 - (1 - fewer) * left) > value(.warmthRelationship), "a hundred and fifty are")
  }

  @Test(
    "A parameter that a scenario does not set has its default and its range", arguments: Parameter.allCases)
  func defaultsStand(parameter: Parameter) {
    let model = ModelParameters()
    #expect(!model.isSet(parameter))
    #expect(model[parameter] == Quantity(parameter.info.defaultValue, in: parameter.info.allowed))
  }

  @Test("Setting one parameter leaves the others")
  func settingIsLocal() {
    var model = ModelParameters()
    model[.trustPrior] = Quantity(0.7)
    #expect(model.isSet(.trustPrior) && model[.trustPrior].value == 0.7)
    #expect(Parameter.allCases.filter(model.isSet) == [.trustPrior])
  }
}
