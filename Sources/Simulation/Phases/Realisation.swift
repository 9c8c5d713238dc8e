internal import CampaignModel

/// Phase 10: choices become deeds, deeds become value, each when its lag is over.
extension RunState {
  mutating func realise() {
    while let entry = agenda.take(on: day) {
      let action = Int(entry.action)
      if entry.isValue {
        ledger.realised[action][today] += 1
        experience(entry)
        continue
      }
      ledger.conversions[action][today] += 1
      if entry.slot >= 0 { credit(action, to: Int(entry.slot)) }
      let person = Int(entry.person)
      ledger.deeds.append(Deed(person: person, action: action, day: day))
      if !persons[person].marks.contains(.action) {
        persons[person].marks.insert(.action)
        tally.action += 1
      }
      let definition = world.scenario.actions[action]
      if definition.kind.isTold { tell(entry) }
      let due =
        day
        + days(of: definition.realisationLag, .realisationLag, person, definition.key.rawValue, entry.origin)
      if due <= ledger.days.count {
        agenda.add(
          person: entry.person, action: action, slot: entry.slot, origin: entry.origin, isValue: true, on: due
        )
      } else {
        ledger.pipeline[action] += 1
      }
    }
  }

  /// Credits a deed to the voice from which its doer last heard of the brand, and pays the voice for it.
  private mutating func credit(_ action: Int, to slot: Int) {
    ledger.voices[slot].credited[action] += 1
    let voice = world.scenario.voices[ledger.voices[slot].voice]
    let fee = voice.feePerResult
    guard fee > 0, let channel = channels.first(where: { $0.slot == slot }) else { return }
    ledger.purchases.pay(fee, to: voice.group, on: today)
    book(fee, .results, row: channel.activity, slot: slot)
  }
}
