internal import CampaignModel

extension ScenarioDecoder {
  /// Reports names that are given twice, and different names that stand for the same number in draws: their
  /// owners would share their luck.
  ///
  /// - Parameters:
  ///   - names: The names and their places.
  ///   - plural: What they name, such as `voices`.
  func checkKeys(of names: [(name: String, place: SourcePosition)], _ plural: String) {
    var first: [StableKey: (name: String, place: SourcePosition)] = [:]
    for (name, place) in names {
      guard let other = first.updateValue((name, place), forKey: StableKey(name)) else { continue }
      first[StableKey(name)] = other
      let earlier = other.place.described(from: place)
      if other.name == name {
        diagnostics.error(
          "the name \(name.quoted) is given to two \(plural), first at \(earlier); rename one of them.",
          at: place)
      } else {
        diagnostics.error(
          """
          the names \(other.name.quoted) and \(name.quoted) of \(plural) get the same random numbers by a rare \
          coincidence; rename one of them.
          """, at: place)
      }
    }
  }
}
