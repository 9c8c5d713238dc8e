internal import CampaignModel

extension ScenarioDecoder {
  /// Returns what somebody holds dear: an object of numbers by the names of the axes, or an array of numbers.
  func values(_ value: ValueReader) -> ValueVector? {
    switch value.node.value {
    case .object: return valuesByName(value)
    case .array: return valuesInOrder(value)
    default:
      return value.expected("an object such as { \(axes?.first ?? "coffee"): 1 } or an array of numbers")
    }
  }

  private func valuesByName(_ value: ValueReader) -> ValueVector? {
    guard let axes, var reader = value.object() else { return nil }
    if axes.isEmpty {
      value.error("names axes, but there are none; add population.valueAxes.")
      return nil
    }
    let before = diagnostics.faultCount
    let numbers = axes.map { reader.number($0, in: -1...1, default: 0) }
    reader.finish()
    return diagnostics.faultCount == before ? direction(numbers, of: value) : nil
  }

  private func valuesInOrder(_ value: ValueReader) -> ValueVector? {
    guard let elements = value.elements() else { return nil }
    let named = axes?.count ?? 0
    let most = named == 0 ? ValueVector.dimension : named
    guard elements.count <= most else {
      value.error("has \(elements.count) numbers; expected at most \(most), one for each axis.")
      return nil
    }
    let numbers = elements.compactMap { $0.number(in: -1...1) }
    return numbers.count == elements.count ? direction(numbers, of: value) : nil
  }

  private func direction(_ numbers: [Double], of value: ValueReader) -> ValueVector? {
    let direction = ValueVector(numbers: numbers)
    if direction == nil {
      value.error("is 0 on every axis, which is no direction; expected a number other than 0.")
    }
    return direction
  }
}

extension ValueVector {
  /// The direction of numbers for the first axes, or nil if they have none; at most as many as there are axes.
  init?(numbers: [Double]) {
    var components = SIMD8<Float>.zero
    for (axis, number) in numbers.enumerated() {
      components[axis] = Float(number)
    }
    self.init(direction: components)
    if self == .zero { return nil }
  }
}
