/// What a number shown to a person counts.
public enum NumberUnit: Equatable, Sendable {
  /// Nothing that needs a sign.
  case plain
  /// A currency by its ISO 4217 code.
  case money(String)
  /// A share, shown as a hundred times itself with a percent sign.
  case percent

  /// Returns the digits with their sign and unit: `-$5`, `-CHF 5`, `-5 %`.
  func decorated(_ digits: String, isNegative: Bool) -> String {
    let sign = isNegative ? "-" : ""
    switch self {
    case .plain: return sign + digits
    case .percent: return sign + digits + " %"
    case .money("USD"): return sign + "$" + digits
    case .money("EUR"): return sign + "€" + digits
    case .money("GBP"): return sign + "£" + digits
    case .money(let code): return sign + code + " " + digits
    }
  }
}
