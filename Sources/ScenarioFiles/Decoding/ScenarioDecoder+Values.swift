internal import CampaignModel

extension ScenarioDecoder {
  /// Returns what somebody holds dear: an object of numbers by the names of the axes, or an array of numbers.
  func values(_ value: ValueReader) -> ValueVector? {
    switch value.node.value {
    case .object: return valuesByName(value)
    case .array: return valuesInOrder(value)
    default:
      return value.expected("an object such as { \(axes.first ?? "coffee"): 1 } or an array of numbers")
    }
  }

  private func valuesByName(_ value: ValueReader) -> ValueVector? {
    guard var reader = value.object() else { return nil }
    if axes.isEmpty {
      value.error("names axes, but there are none; add population.valueAxes.")
      return nil
    }
    var components = SIMD8<Float>.zero
    for (index, axis) in axes.enumerated() {
      components[index] = Float(reader.number(axis, in: -1...1, default: 0))
    }
    reader.finish()
    return direction(components, of: value)
  }

  private func valuesInOrder(_ value: ValueReader) -> ValueVector? {
    guard let elements = value.elements() else { return nil }
    let most = axes.isEmpty ? ValueVector.dimension : axes.count
    guard elements.count <= most else {
      value.error("has \(elements.count) numbers; expected at most \(most), one for each axis.")
      return nil
    }
    var components = SIMD8<Float>.zero
    for (index, element) in elements.enumerated() {
      components[index] = Float(element.number(in: -1...1) ?? 1)
    }
    return direction(components, of: value)
  }

  private func direction(_ components: SIMD8<Float>, of value: ValueReader) -> ValueVector? {
    let direction = ValueVector(direction: components)
    if direction != .zero { return direction }
    value.error("is 0 on every axis, which is no direction; expected a number other than 0.")
    return nil
  }
}
