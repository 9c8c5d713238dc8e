internal import CampaignModel
internal import Measurement

/// How figures and things are put into words.
struct Wording {
  /// ISO 4217 code of the currency.
  let currency: String
  /// What a conversion is called, singular.
  let noun: String

  /// Gathers the fields.
  init(currency: String, noun: String) {
    self.currency = currency
    self.noun = noun
  }

  init(_ scenario: Scenario) {
    currency = scenario.campaign.currency
    let kind = scenario.actions.count == 1 ? scenario.actions[0].kind : nil
    // A standing change is counted in people.
    noun = kind == .brandLift ? "supporter" : kind?.rawValue ?? "conversion"
  }

  /// The plural of `noun`.
  var nouns: String { noun + "s" }

  /// The noun with its article.
  var aNoun: String { ("aeiou".contains(noun.first ?? "x") ? "an " : "a ") + noun }

  /// Returns an amount with the digits a price tag has: cents below 100, none for whole amounts; large amounts
  /// in millions and more.
  func amount(_ value: Double?) -> String { Self.amount(value, currency: currency) }

  /// Returns a mean amount as its interval rounds it, without the interval, so that it is the same wherever it stands.
  func rounded(_ estimate: Estimate?) -> String {
    estimate.map { amount($0.mean, $0.interval, showsInterval: false) } ?? NumberFormat.undefined
  }

  private static func amount(_ value: Double?, currency: String) -> String {
    Magnitude.shortened(value?.settled, nil) { value, _, _ in
      let isWhole = value.magnitude >= 99.995 || value.rounded() == value
      return NumberFormat.fixed(value, decimals: isWhole ? 0 : 2, unit: .money(currency))
    }
  }

  /// Returns an amount with its interval, the currency before the first number only: `-$300 [-410, -190]`; from 100 on
  /// all three without cents.
  ///
  /// - Parameters:
  ///   - value: The amount.
  ///   - interval: Its interval; nil or one of no width leaves the amount alone.
  ///   - showsInterval: Whether the interval is written, rather than used for rounding only.
  /// - Returns: The amount, a space, and the bounds in brackets.
  func amount(_ value: Double, _ interval: Interval?, showsInterval: Bool = true) -> String {
    Self.amount(value, interval, currency: currency, showsInterval: showsInterval)
  }

  /// The same in a currency by its ISO 4217 code.
  static func amount(
    _ value: Double, _ interval: Interval?, currency: String, showsInterval: Bool = true
  ) -> String {
    let (value, interval) = (value.settled, interval?.settled)
    guard let interval, interval.width > 0, interval.width.isFinite else {
      return amount(value, currency: currency)
    }
    return Magnitude.shortened(value, interval) { value, interval, isScaled in
      let numbers = [value, interval?.low ?? value, interval?.high ?? value]
      let texts = zip(NumberFormat.intervalParts(value, low: numbers[1], high: numbers[2]), numbers).map {
        // Nobody writes tenths of a dollar, nor cents of hundreds.
        let isTenths = !isScaled && $0.dropLast().last == "."
        return isTenths ? NumberFormat.fixed($1, decimals: value.magnitude >= 99.995 ? 0 : 2) : $0
      }
      let isNegative = texts[0].hasPrefix("-")
      let amount = NumberUnit.money(currency).decorated(
        String(texts[0].dropFirst(isNegative ? 1 : 0)), isNegative: isNegative)
      return showsInterval ? amount + " [\(texts[1]), \(texts[2])]" : amount
    }
  }

  /// Returns a number of conversions with its interval: `1 booking`, `23 [10, 36] bookings`.
  func conversions(_ value: Double, _ interval: Interval?) -> String {
    let figure = Self.figure(value, interval)
    return "\(figure) \(figure == "1" ? noun : nouns)"
  }

  /// Returns a figure with its interval, alone where it has none or one of no width; large ones in millions and
  /// more.
  ///
  /// Bounds that rounding makes equal are left out.
  ///
  /// - Parameters:
  ///   - value: The figure.
  ///   - interval: Its interval.
  ///   - showsInterval: Whether the interval is written, rather than used for rounding only.
  ///   - mostDigits: The most significant digits beside an interval.
  /// - Returns: The figure, a space, and the bounds in brackets.
  static func figure(
    _ value: Double, _ interval: Interval?, showsInterval: Bool = true,
    mostDigits: Int = 6
  ) -> String {
    Magnitude.shortened(value.settled, interval?.settled) { value, interval, _ in
      guard let interval, interval.width > 0, interval.width.isFinite else {
        return value.rounded() == value
          ? NumberFormat.fixed(value, decimals: 0) : NumberFormat.significant(value)
      }
      let texts = NumberFormat.intervalParts(
        value, low: interval.low, high: interval.high, mostDigits: mostDigits)
      return showsInterval && texts[1] != texts[2] ? "\(texts[0]) [\(texts[1]), \(texts[2])]" : texts[0]
    }
  }

  /// Returns a figure with its interval and its unit: an amount, `12 [10, 14] days`, `5 hours`; all else has none.
  func measured(_ value: Double, _ interval: Interval?, _ unit: Metric.Unit?) -> String {
    let figure = Self.figure(value, interval)
    switch unit {
    case .money: return amount(value, interval)
    case .days: return figure + (figure == "1" ? " day" : " days")
    case .hours: return figure + (figure == "1" ? " hour" : " hours")
    case .ratio, .count, .trust, nil: return figure
    }
  }

  /// Returns a confidence in percent: `95 %`, `99.9 %`.
  static func confidence(_ confidence: Double) -> String {
    let text = NumberFormat.percent(confidence, decimals: 1)
    return text.hasSuffix(".0 %") ? NumberFormat.percent(confidence, decimals: 0) : text
  }

  /// Returns names as a list: `a, b or c`.
  static func list(_ names: [String], _ conjunction: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
