internal import CampaignModel
internal import Randomness

/// Phase 9: people choose, on occasions of their own and when something they noticed moves them.
extension RunState {
  mutating func choose() {
    let actions = world.scenario.actions
    for (index, action) in actions.enumerated() {
      let weights = ChoiceWeights(action, world.scenario.model)
      let key = action.key.rawValue
      forEach(of: world.needs[index, day], person: { $0.person }) { state, need in
        state.decide(Int(need.person), need.luck, action, key, index, weights, trigger: 0)
      }
    }
    guard !considerations.isEmpty else { return }
    // Several items of one day may move a person; they consider once.
    var seen: Set<Consideration> = []
    for consideration in considerations where seen.insert(consideration).inserted {
      let index = Int(consideration.action)
      let weights = ChoiceWeights(actions[index], world.scenario.model)
      let key = actions[index].key.rawValue
      let draw = world.source.draw(
        .choice, day: day, subject: UInt32(consideration.person), partner: key, index: 1)
      decide(Int(consideration.person), draw.uniform, actions[index], key, index, weights, trigger: 1)
    }
    considerations.removeAll(keepingCapacity: true)
  }

  private mutating func decide(
    _ index: Int, _ u: Double, _ action: Action, _ key: UInt32, _ actionIndex: Int, _ weights: ChoiceWeights,
    trigger: UInt32
  ) {
    guard !persons[index].marks.contains(.silenced) else { return }
    if action.cooldownDays > 0 && eligible[actionIndex][index] > day { return }
    var chance = weights.base
    if persons[index].marks.contains(.touched) {
      coefficients.bringForward(&persons[index], to: day)
      chance = weights.probability(persons[index], on: day, coefficients)
    }
    guard u < chance else { return }
    if action.cooldownDays > 0 {
      eligible[actionIndex][index] = Int16(clamping: day + action.cooldownDays + 1)
    }
    let deed = day + days(of: action.decisionLag, .decisionLag, index, key, trigger)
    guard deed <= ledger.days.count else {
      ledger.pipeline[actionIndex] += 1
      return
    }
    agenda.add(
      person: Int32(index), action: actionIndex, slot: persons[index].lastVoice,
      origin: UInt32(day) << 1 | trigger, isValue: false, on: deed)
  }

  /// Returns the whole days of a lag, drawn for one person, action and day; today's unless another is given.
  func days(
    of lag: Lag, _ purpose: Purpose, _ person: Int, _ key: UInt32, _ trigger: UInt32 = 0, day: Int? = nil
  ) -> Int {
    guard lag.meanDays.value > 0 else { return 0 }
    var stream = world.source.stream(
      purpose, day: day ?? self.day, subject: UInt32(person), partner: key, index: trigger)
    let drawn = stream.gamma(shape: lag.shape, scale: lag.meanDays.value / lag.shape)
    return Int(min(drawn, 1e6).rounded())
  }
}

/// How an action weighs what a person feels: the coefficients of a logit, with involvement worked in.
struct ChoiceWeights {
  /// The chance without any campaign, p0.
  let base: Double
  private let baseLogit: Double
  private let trust: Double
  private let relationship: Double
  private let fit: Double
  private let availability: Double
  private let offer: Double
  private let lost: Double

  init(_ action: Action, _ model: ModelParameters) {
    let involvement = action.involvement.value
    base = action.baseProbability.value
    baseLogit = PortableMath.logit(base)
    trust = involvement * (action.weights.trust ?? model[.choiceTrust]).value
    relationship = involvement * (action.weights.relationship ?? model[.choiceRelationship]).value
    fit = involvement * (action.weights.fit ?? model[.choiceFit]).value
    availability = (1 - involvement) * (action.weights.availability ?? model[.choiceAvailability]).value
    offer = (action.weights.offer ?? model[.choiceOffer]).value
    lost = involvement * (action.weights.lost ?? model[.choiceLost]).value
  }

  /// The chance of a person whom everything moves as far as it can.
  var highest: Double {
    let shift = trust + relationship + fit + availability + max(0, offer)
    // A little more than the sum, so that rounding cannot put anybody's chance above it.
    return PortableMath.logistic(baseLogit + shift) * (1 + 1e-12)
  }

  /// Returns the chance that a person, brought forward to `day`, chooses the action.
  func probability(_ person: PersonState, on day: Int, _ coefficients: Coefficients) -> Double {
    var shift = trust * coefficients.trustGain(person)
    shift += relationship * person.relationship
    shift += fit * Double(person.heardFit)
    shift += availability * person.memory / (person.memory + coefficients.memoryScale)
    if person.pitchDay >= 0 && day - Int(person.pitchDay) < coefficients.offerDays { shift += offer }
    if coefficients.trust(person) < coefficients.lost { shift -= lost }
    // Exactly the chance without a campaign where nothing has moved the person.
    return shift == 0 ? base : PortableMath.logistic(baseLogit + shift)
  }

  /// Returns by how much what a person, brought forward to today, feels moves them after a deed, in logits.
  func afterShift(_ person: PersonState, _ coefficients: Coefficients) -> Double {
    trust * coefficients.trustGain(person) + fit * Double(person.heardFit)
  }
}
