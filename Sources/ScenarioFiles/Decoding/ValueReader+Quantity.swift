internal import CampaignModel

extension ObjectReader {
  /// Returns the quantity of an optional key, or the default.
  mutating func quantity(
    _ key: String, in allowed: ClosedRange<Double>, default standard: Quantity
  ) -> Quantity {
    value(key)?.quantity(in: allowed) ?? standard
  }

  /// Returns the quantity of a required key.
  mutating func requiredQuantity(_ key: String, in allowed: ClosedRange<Double>) -> Quantity? {
    requiredValue(key, allowed.wantedQuantity)?.quantity(in: allowed)
  }
}

extension ClosedRange<Double> {
  /// What to write where a quantity is allowed.
  var wantedQuantity: String { "\(wanted) or a distribution" }
}

extension ValueReader {
  /// Returns a number, known or uncertain, within a range.
  ///
  /// The ends of a bounded distribution must lie in the range; of an unbounded one the centre must, and draws
  /// outside are moved to the nearer end.
  ///
  /// - Parameter allowed: The range.
  /// - Returns: The quantity, or nil after reporting what is wrong with it.
  func quantity(in allowed: ClosedRange<Double>) -> Quantity? {
    if case .number = node.value { return number(in: allowed).map { Quantity($0, in: allowed) } }
    guard case .object = node.value, var reader = object() else { return expected(allowed.wantedQuantity) }
    let source = reader.string("source")
    var forms: [(form: QuantityForm, value: ValueReader)] = []
    for form in QuantityForm.allCases {
      if let value = reader.value(form.rawValue) { forms.append((form, value)) }
    }
    reader.finish()
    guard let first = forms.first else {
      error("gives no number; add one of \(QuantityForm.allCases.map(\.rawValue).listedText).")
      return nil
    }
    if let second = forms.dropFirst().first {
      second.value.error("stands beside \(first.form.rawValue.quoted); keep one of them.")
      return nil
    }
    if first.form == .value {
      return first.value.number(in: allowed).map { Quantity($0, in: allowed, source: source) }
    }
    return first.value.distribution(first.form, in: allowed).map { Quantity($0, in: allowed, source: source) }
  }

  private func distribution(_ form: QuantityForm, in allowed: ClosedRange<Double>) -> Distribution? {
    switch form {
    case .value: return nil
    case .uniform:
      guard let ends = numbers("[low, high]", in: [allowed, allowed]), areAscending(ends) else { return nil }
      return .uniform(low: ends[0], high: ends[1])
    case .triangular:
      guard let points = numbers("[low, mode, high]", in: [allowed, allowed, allowed]), areAscending(points)
      else { return nil }
      return .triangular(low: points[0], mode: points[1], high: points[2])
    case .normal:
      guard let figures = numbers("[mean, sd]", in: [allowed, .positive]) else { return nil }
      return .normal(mean: figures[0], standardDeviation: figures[1])
    case .lognormal:
      guard var reader = object() else { return nil }
      let positive = Swift.max(allowed.lowerBound, ClosedRange.positive.lowerBound)...allowed.upperBound
      let median = reader.requiredNumber("median", in: positive)
      let deviation = reader.requiredNumber("logSd", in: 0.0.nextUp...10)
      reader.finish()
      guard let median, let deviation else { return nil }
      return .lognormal(median: median, logStandardDeviation: deviation)
    }
  }

  /// Returns the elements of an array of as many numbers as there are ranges.
  private func numbers(_ wanted: String, in ranges: [ClosedRange<Double>]) -> [Double]? {
    guard case .array(let nodes) = node.value, let elements = elements() else { return expected(wanted) }
    guard nodes.count == ranges.count else {
      error("has \(nodes.count) element\(nodes.count == 1 ? "" : "s"); expected \(wanted).")
      return nil
    }
    let numbers = zip(elements, ranges).map { $0.number(in: $1) }
    let found = numbers.compactMap(\.self)
    return found.count == numbers.count ? found : nil
  }

  /// Returns whether the numbers rise; the first and the last must differ.
  private func areAscending(_ numbers: [Double]) -> Bool {
    if numbers == numbers.sorted(), numbers.first != numbers.last { return true }
    let list = numbers.map(\.messageText).joined(separator: ", ")
    error("is [\(list)]; expected numbers that rise from low to high.")
    return false
  }
}

extension ClosedRange<Double> {
  /// Every finite number above 0.
  static var positive: ClosedRange<Double> { 0.0.nextUp ... .infinity }

  /// Amounts of money: beyond a million millions a figure is a slip.
  static var money: ClosedRange<Double> { 0...1e12 }

  /// Shares and probabilities.
  static var share: ClosedRange<Double> { 0...1 }
}
