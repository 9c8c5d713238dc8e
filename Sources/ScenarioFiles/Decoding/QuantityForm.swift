/// The keys that say how a quantity is given; each quantity has exactly one of them.
enum QuantityForm: String, CaseIterable {
  case value, uniform, triangular, normal, lognormal
}

extension Node {
  /// Whether the node is an object with a form of a quantity and nothing that no quantity has.
  var isQuantity: Bool {
    guard case .object(let members) = value else { return false }
    let forms = members.filter { QuantityForm(rawValue: $0.key) != nil }
    return !forms.isEmpty
      && members.allSatisfy { $0.key == "source" || QuantityForm(rawValue: $0.key) != nil }
  }
}
