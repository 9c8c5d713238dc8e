internal import CampaignModel

extension ScenarioDecoder {
  /// Returns the constants of the model that a scenario sets: nested by the dots of their names, or by the whole
  /// name.
  func modelParameters(_ section: ValueReader?) -> ModelParameters {
    var setters: [Parameter: ValueReader] = [:]
    guard var reader = section?.object() else { return ModelParameters() }
    for entry in reader.entries() {
      if entry.key.contains(".") {
        set(entry.key, entry, among: Parameter.allCases.map(\.rawValue), &setters)
      } else if Self.parameterGroups.contains(entry.key) {
        guard var group = entry.value.object() else { continue }
        let names = Parameter.allCases.map(\.rawValue).filter { $0.hasPrefix("\(entry.key).") }
        for member in group.entries() {
          set("\(entry.key).\(member.key)", member, among: names, &setters)
        }
      } else {
        let advice = NearestName.advice(entry.key, among: Self.parameterGroups, "Known keys")
        entry.nameError("unknown key \(entry.key.quoted) in \(section?.path ?? entry.value.path)\(advice).")
      }
    }
    var parameters = ModelParameters()
    for parameter in Parameter.allCases {
      if let quantity = setters[parameter]?.quantity(in: parameter.info.allowed) {
        parameters[parameter] = quantity
      }
    }
    return parameters
  }

  private func set(
    _ name: String, _ entry: ObjectReader.Entry, among names: [String],
    _ setters: inout [Parameter: ValueReader]
  ) {
    guard let parameter = Parameter(rawValue: name) else {
      entry.nameError(
        "there is no parameter \(name.quoted)\(NearestName.advice(name, among: names, "Parameters")).")
      return
    }
    guard let other = setters.updateValue(entry.value, forKey: parameter) else { return }
    // An option is meant to win over the file, in whichever of the two forms the file gives the parameter.
    if other.node.position.file == SetOption.file {
      setters[parameter] = other
    } else if entry.value.node.position.file != SetOption.file {
      let place = other.node.position.described(from: entry.keyPosition)
      entry.nameError("the parameter \(name.quoted) is given twice, first at \(place); remove one of them.")
    }
  }

  /// The first parts of the names of parameters, in the order of the registry.
  private static var parameterGroups: [String] {
    var groups: [String] = []
    for parameter in Parameter.allCases {
      let group = String(parameter.rawValue.prefix { $0 != "." })
      if groups.last != group { groups.append(group) }
    }
    return groups
  }
}
