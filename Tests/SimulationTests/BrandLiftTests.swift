import CampaignModel
import Testing

@testable import Simulation

@Suite("Thinking well of the brand")
struct BrandLiftTests {
  private func state(threshold: Quantity? = nil) -> RunState {
    var scenario = SmallWorlds.scenario(days: 20, horizon: 30)
    scenario.actions = [
      Action(name: "lift", kind: .brandLift, value: Quantity(3), threshold: threshold)
    ]
    scenario.model[.trustHalfLife] = Quantity(1e300)
    var state = RunState(World(scenario, seed: 2, run: 0), scenario.strategies[0])
    // Trust of 0.5625, 0.6 and 0.75.
    for (person, evidence) in [(7, 2.0 / 7), (40, 0.5), (900, 2)] {
      state.persons[person].supporting = evidence
      state.persons[person].marks.insert(.touched)
    }
    state.persons[900].lastVoice = 1
    return state
  }

  private func close(_ state: inout RunState, days: ClosedRange<Int>) {
    for day in days {
      state.day = day
      for phase in [Phase.choices, .realisation, .ledger] { state.perform(phase) }
    }
  }

  @Test("is counted once, on the last day, above a threshold", arguments: [(0.55, 3), (0.58, 2), (0.7, 1)])
  func counted(threshold: Double, people: Int32) {
    var state = state(threshold: Quantity(threshold))
    close(&state, days: 1...30)
    #expect(state.ledger.conversions[0].dropLast().allSatisfy { $0 == 0 })
    #expect(state.ledger.conversions[0].last == people && state.ledger.realised[0].last == people)
    #expect(state.ledger.voices[1].credited == [1])
    // A standing change is no deed.
    #expect(state.ledger.days.allSatisfy { $0.action == 0 })
  }

  @Test("has the funnel's threshold where it is given none")
  func standard() {
    var state = state()
    close(&state, days: 1...30)
    #expect(state.ledger.conversions[0].last == 3)
  }

  @Test("is measured when the campaign ends, and leaves everybody as they are")
  func atCampaignEnd() {
    var state = state()
    let before = state.persons
    close(&state, days: 1...19)
    #expect(state.ledger.thinkWell == 0)
    close(&state, days: 20...20)
    #expect(state.ledger.thinkWell == 3)
    #expect(state.persons == before)
  }

  @Test("includes those whom nothing reached, where it asks for less than they start with")
  func modest() {
    var state = state(threshold: Quantity(0.4))
    close(&state, days: 1...30)
    #expect(state.ledger.conversions[0].last == 1500)
  }
}

@Suite("Weights of one action")
struct WeightTests {
  private func chance(_ weights: ChoiceWeighting) -> Double {
    var action = SmallWorlds.booking
    action.weights = weights
    let scenario = SmallWorlds.scenario()
    let coefficients = Coefficients(scenario)
    var person = PersonState()
    person.supporting = 3
    person.memory = 2
    person.relationship = 0.5
    person.heardFit = 0.9
    person.pitchDay = 1
    person.marks.insert(.touched)
    let choice = ChoiceWeights(action, scenario.model)
    #expect(choice.probability(person, on: 1, coefficients) <= choice.highest)
    return choice.probability(person, on: 1, coefficients)
  }

  @Test("The model's weights stand where an action gives none")
  func replaced() {
    var same = ChoiceWeighting()
    var none = ChoiceWeighting()
    for (_, weight, parameter) in ChoiceWeighting.keys {
      same[keyPath: weight] = Quantity(parameter.info.defaultValue)
      none[keyPath: weight] = Quantity(0)
    }
    #expect(chance(same) == chance(ChoiceWeighting()))
    #expect(chance(none) == 0.2)
  }

  @Test("Each weight moves the choice its own way", arguments: 0..<6)
  func each(place: Int) {
    var heavier = ChoiceWeighting()
    let (name, weight, parameter) = ChoiceWeighting.keys[place]
    heavier[keyPath: weight] = Quantity(parameter.info.defaultValue + 1)
    // Nobody here has written the brand off.
    #expect(
      name == "lost"
        ? chance(heavier) == chance(ChoiceWeighting()) : chance(heavier) > chance(ChoiceWeighting()))
  }
}
