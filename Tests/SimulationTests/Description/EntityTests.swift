import CampaignModel
import Testing

@testable import Simulation

/// The description of the model cannot fall behind what is stored.
@Suite("What the model says of itself")
struct EntityTests {
  /// One of each type that holds what is known of people, voices, ties and the rest.
  private static let stored: [any Sendable] = {
    let action = Action(name: "buy", kind: .purchase, value: Quantity(1))
    let voice = Voice(name: "ana", kind: .curator)
    let scenario = Scenario(
      name: "one", campaign: Campaign(days: 1, horizonDays: 1),
      population: Population(size: 1, communities: [Community(name: "all", share: 1, cohesion: 1)]),
      network: .none, platforms: [Platform(name: "here", reach: Quantity(1))], voices: [voice],
      actions: [action], strategies: [])
    let post = Activity(
      name: "post", voices: [0], schedule: Schedule(toDay: 1),
      work: .post(Posting(content: .silence, postsPerDay: 1)))
    let world = World(scenario, seed: 1, run: 0)
    let state = RunState(world, Strategy(name: "posts", activities: [post]))
    return [
      scenario.campaign, scenario.population.communities[0], scenario.platforms[0], voice, action,
      Content.silence, Enforcement(reports: 1, windowDays: 1, suspensionDays: 1), Lag.none,
      AfterEffects(satisfaction: Quantity(1)), FollowOn(action: 0, probability: Quantity(1)),
      world, state, state.persons[0], state.channels[0], VoiceTies(),
      Tie(person: 0, fit: 0, warmth: 0, community: 0), Courtship(), Conduct(),
    ]
  }()

  @Test("Every stored property is described exactly once, and nothing else is", arguments: stored.indices)
  func complete(index: Int) {
    let type = "\(Swift.type(of: Self.stored[index]))"
    let properties = Mirror(reflecting: Self.stored[index]).children.compactMap(\.label)
    let described = Entity.allCases.flatMap(\.variables).map(\.storage).filter { $0.hasPrefix("\(type).") }
    #expect(described.sorted() == properties.map { "\(type).\($0)" }.sorted())
  }

  @Test("No description is of a type that is not there")
  func noStranger() {
    let types = Set(Self.stored.map { "\(Swift.type(of: $0))" })
    let described = Set(Entity.allCases.flatMap(\.variables).map { String($0.storage.prefix { $0 != "." }) })
    #expect(described == types)
  }

  @Test("Every parameter belongs to one submodel")
  func parameters() {
    #expect(
      Submodel.allCases.flatMap(\.parameters).map(\.rawValue).sorted()
        == Parameter.allCases.map(\.rawValue).sorted())
  }

  @Test(
    "Every submodel is carried out in some phase, but for the silence of voices, which is another simulation")
  func phases() {
    let carriedOut = Set(Phase.allCases.flatMap(\.submodels))
    #expect(Set(Submodel.allCases).subtracting(carriedOut) == [.silence])
    for phase in Phase.allCases {
      #expect(Set(phase.submodels).count == phase.submodels.count, "\(phase) names a submodel twice")
    }
  }

  @Test("Every submodel has a reason for its form, what was rejected and what it stands on")
  func choices() {
    let choices = DesignChoice.general + Submodel.allCases.flatMap(\.choices)
    #expect(Submodel.allCases.allSatisfy { !$0.choices.isEmpty })
    #expect(Set(choices.map(\.question)).count == choices.count)
    for choice in choices {
      #expect(choice.question.hasSuffix("?"))
      for text in [choice.chosen, choice.rejected, choice.reason] {
        #expect(!text.isEmpty && !text.hasSuffix("."), "\(choice.question)")
      }
    }
  }

  @Test("What is published has a year")
  func sources() {
    for choice in DesignChoice.general + Submodel.allCases.flatMap(\.choices) {
      guard case .published(let source) = choice.ground else { continue }
      #expect(source.contains(/\b(19|20)\d\d\b/), "\(choice.question): \(source)")
    }
  }
}
