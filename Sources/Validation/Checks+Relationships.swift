internal import CampaignModel
internal import Randomness
internal import Simulation

extension Check {
  /// What hours do for ties.
  static let relationships: [Check] = [
    Check(
      "warmth-fixed-point", .limit, "Mean warmth held by 0.3 minutes with each tie once a week",
      source: "g / (1 - (1 - g) 2^(-7 / H_w)), g = 1 - e^(-0.3 / l0), averaged over the week's fading",
      .exactly(heldWarmth, tolerance: 1e-4)
    ) { trial in Reading(measuredWarmth(trial)) },
    Check(
      "five-hours-a-week", .limit, "Mean warmth held over 1,000 ties by 5 hours a week",
      source: "0.10 to 0.20, just above a greeting card; anchors l0 given H_w, so this is calibration",
      .inside(0.10...0.20)
    ) { trial in Reading(measuredWarmth(trial)) },
  ]

  private static let minutes = 0.3

  /// The mean over the seven days after a contact of the warmth that weekly contacts end up at.
  private static var heldWarmth: Double {
    let model = ModelParameters()
    let halfLife = model[.warmthHalfLife].value
    let gain = -PortableMath.expm1(-minutes / model[.warmthConversationMinutes].value)
    let peak = gain / (1 - (1 - gain) * PortableMath.exp2(-7 / halfLife))
    return (0..<7).reduce(0.0) { $0 + peak * PortableMath.exp2(-Double($1) / halfLife) } / 7
  }

  private static func measuredWarmth(_ trial: Trial) -> Double {
    // 7 x 143, so that the seventh of the circle whose turn it is has the same size every day; 200 weeks, after which
    // nothing is left of the beginning.
    let (ties, days) = (1001, 1400)
    let keeping = Activity(
      name: "keep", voices: [0], schedule: Schedule(toDay: days),
      work: .keepInTouch(
        KeepingInTouch(
          content: Laboratory.chat, ties: ties, hoursPerWeek: minutes * Double(ties) / 60)))
    let scenario = Laboratory.scenario(
      people: ties, days: days, voices: [Laboratory.popular(ties)],
      strategies: [Strategy(name: "keeping", activities: [keeping])])
    return Laboratory.runs(scenario, trial, 1) { $1.warmth / Double($1.ties) }[0]
  }
}
