internal import CampaignModel

extension ScenarioDecoder {
  /// Returns the constants of the model that a scenario sets: nested by the dots of their names, or by the whole
  /// name.
  func modelParameters(_ section: ValueReader?) -> ModelParameters {
    var setters: [Parameter: ValueReader] = [:]
    guard var reader = section?.object() else { return ModelParameters() }
    for entry in reader.entries() {
      if entry.key.contains(".") {
        set(entry.key, entry, among: parameterNames(in: entry.key), &setters)
      } else if Self.parameterGroups.contains(entry.key) {
        guard var group = entry.value.object() else { continue }
        for member in group.entries() {
          let name = "\(entry.key).\(member.key)"
          set(name, member, among: parameterNames(in: name), &setters)
        }
      } else {
        let advice = NearestName.advice(entry.key, among: Self.parameterGroups, "Known keys")
        diagnostics.error("unknown key \(entry.key.quoted) in model\(advice).", at: entry.keyPosition)
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
      let advice = NearestName.advice(name, among: names, "Parameters")
      diagnostics.error("there is no parameter \(name.quoted)\(advice).", at: entry.keyPosition)
      return
    }
    guard let other = setters.updateValue(entry.value, forKey: parameter) else { return }
    // An option is meant to win over the file, in whichever of the two forms the file gives the parameter.
    if other.node.position.file == SetOption.file {
      setters[parameter] = other
    } else if entry.value.node.position.file != SetOption.file {
      let place = other.node.position.described(from: entry.keyPosition)
      diagnostics.error(
        "the parameter \(name.quoted) is given twice, first at \(place); remove one of them.",
        at: entry.keyPosition)
    }
  }

  /// Returns the names of the parameters in the group of a name, or all if there is no such group.
  private func parameterNames(in name: String) -> [String] {
    let group = name.prefix { $0 != "." }
    let all = Parameter.allCases.map(\.rawValue)
    let near = all.filter { $0.hasPrefix("\(group).") }
    return near.isEmpty ? all : near
  }

  /// The first parts of the names of parameters, in the order of the registry.
  private static var parameterGroups: [String] {
    var groups: [String] = []
    for parameter in Parameter.allCases {
      let group = String(parameter.rawValue.prefix { $0 != "." })
      if !groups.contains(group) { groups.append(group) }
    }
    return groups
  }
}
