import Testing

@testable import Networks

@Suite("Mutual choice")
struct MutualChoiceTests {
  static func shape(_ reciprocity: Double) -> CommunityShape {
    CommunityShape(meanDegree: 12, withinShare: 0.7, reciprocity: reciprocity, homophily: 0.5)
  }

  @Test("adds up to the mean degree", arguments: [0, 0.1, 0.3, 0.8, 1], [0, 0.0004, 0.004, 0.02, 0.5])
  func arcs(reciprocity: Double, pairing: Double) {
    let mutual = MutualChoice(shape: Self.shape(reciprocity), pairing: pairing)
    let byChance = min(mutual.choices - 12 * (1 - reciprocity / 2), 6 * reciprocity)
    let arcs = mutual.choices + mutual.returned * (mutual.choices - 2 * byChance)
    #expect(abs(arcs - 12) < 1e-9)
    #expect((0...1).contains(mutual.returned))
  }

  @Test("without chance pairs returns ρ / (2 - ρ) of the choices", arguments: [0, 0.22, 0.5, 1])
  func noPairs(reciprocity: Double) {
    let mutual = MutualChoice(shape: Self.shape(reciprocity), pairing: 0)
    #expect(abs(mutual.choices - 12 * (1 - reciprocity / 2)) < 1e-12)
    #expect(abs(mutual.returned - reciprocity / (2 - reciprocity)) < 1e-12)
  }

  @Test("returns nothing where chance alone pairs as many as asked")
  func enoughByChance() {
    #expect(MutualChoice(shape: Self.shape(0.1), pairing: 0.02).returned == 0)
  }
}
