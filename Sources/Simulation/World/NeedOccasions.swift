internal import CampaignModel
internal import Randomness

/// The need occasions of a world that may end in the action.
///
/// Needs belong to the person: they come whatever is done, with the same luck in every strategy, so they are drawn once
/// for all of them. Takes 16 bytes for each that is kept.
struct NeedOccasions: Sendable {
  /// A need, and the luck that decides what comes of it.
  struct Occasion {
    let person: Int32
    /// The person acts if this is less than their chance.
    let luck: Double
  }

  private var occasions: [Occasion] = []
  /// Where each day of each action begins in `occasions`, and the end.
  private var starts = [0]
  private let days: Int

  init(_ scenario: Scenario, _ source: RandomSource) {
    days = scenario.campaign.horizonDays
    for action in scenario.actions {
      let highest = ChoiceWeights(action, scenario.model).highest
      for day in 1...days {
        append(action, day, below: highest, people: scenario.population.size, source)
        starts.append(occasions.count)
      }
    }
  }

  private mutating func append(
    _ action: Action, _ day: Int, below highest: Double, people: Int, _ source: RandomSource
  ) {
    let key = action.key.rawValue
    let people = JumpSequence(
      source, .need, day: day, subject: key, probability: min(1, action.needsPerYear.value / 365),
      count: people
    ).all()
    var next = occasions.count
    occasions += repeatElement(Occasion(person: -1, luck: 1), count: people.count)
    for person in people {
      let luck = source.draw(
        .choice, day: day, subject: UInt32(bitPattern: person), partner: key, index: 0
      ).uniform
      // Most draws are beyond what anybody's chance can be: there is no need to look at the person, who is overwritten.
      occasions[next] = Occasion(person: person, luck: luck)
      next += luck < highest ? 1 : 0
    }
    occasions.removeLast(occasions.count - next)
  }

  /// The occasions of an action on a day, from 1, by person.
  subscript(action: Int, day: Int) -> ArraySlice<Occasion> {
    let place = action * days + day - 1
    return occasions[starts[place]..<starts[place + 1]]
  }
}
