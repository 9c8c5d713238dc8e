import Reports
import Testing

@Suite("Numbers for people")
struct NumberFormatTests {
  @Test(
    "whole numbers have commas between thousands",
    arguments: [
      (0, "0"), (7, "7"), (-999, "-999"), (1000, "1,000"), (-17_045, "-17,045"), (1_234_567, "1,234,567"),
      (.min, "-9,223,372,036,854,775,808"),
    ] as [(Int, String)])
  func integers(value: Int, text: String) {
    #expect(NumberFormat.integer(value) == text)
  }

  @Test(
    "decimals are rounded on the digits as written, halves away from zero",
    arguments: [
      (2.675, 2, "2.68"), (-2.675, 2, "-2.68"), (0.5, 0, "1"), (1.5, 0, "2"), (0.4999, 0, "0"),
      (-0.004, 2, "0.00"),
      (9.995, 2, "10.00"), (1_234_567.891, 1, "1,234,567.9"), (1e-7, 3, "0.000"),
      (1e21, 0, "1,000,000,000,000,000,000,000"),
      (0.05, 1, "0.1"), (0.049, 1, "0.0"), (3, 2, "3.00"),
    ] as [(Double, Int, String)])
  func fixed(value: Double, decimals: Int, text: String) {
    #expect(NumberFormat.fixed(value, decimals: decimals) == text)
  }

  @Test(
    "significant digits leave the whole part in full",
    arguments: [
      (2.314, "2.31"), (0.031_415, "0.0314"), (1234.5, "1,235"), (12.345, "12.3"), (999.96, "1,000"),
      (9.999, "10.0"), (0, "0"),
      (5, "5.00"), (-0.5, "-0.500"), (1.234e-7, "1.23e-07"), (9.999e-7, "0.00000100"), (2.5e15, "2.50e+15"),
      (123_456_789, "123,456,789"),
    ] as [(Double, String)])
  func significant(value: Double, text: String) {
    #expect(NumberFormat.significant(value) == text)
  }

  @Test(
    "money has cents below 1,000 and the sign before the currency",
    arguments: [
      (17_045.4, "USD", "$17,045"), (2.5, "USD", "$2.50"), (-17_045, "USD", "-$17,045"),
      (999.99, "EUR", "€999.99"),
      (999.996, "EUR", "€1,000"), (12, "GBP", "£12.00"), (17_045, "CHF", "CHF 17,045"),
      (-0.001, "CHF", "CHF 0.00"),
    ] as [(Double, String, String)])
  func money(value: Double, currency: String, text: String) {
    #expect(NumberFormat.money(value, currency: currency) == text)
  }

  @Test(
    "a share is shown in percent, without an error from multiplying",
    arguments: [(0.123, "12.3 %"), (0.0145, "1.5 %"), (1, "100.0 %"), (-0.5, "-50.0 %"), (0.00005, "0.0 %")])
  func percent(share: Double, text: String) {
    #expect(NumberFormat.percent(share) == text)
  }

  @Test("what is not defined is a dash", arguments: [nil, .nan, .infinity, -.infinity] as [Double?])
  func undefined(value: Double?) {
    #expect(NumberFormat.fixed(value, decimals: 1) == "-")
    #expect(NumberFormat.significant(value) == "-")
    #expect(NumberFormat.money(value, currency: "USD") == "-")
    #expect(NumberFormat.percent(value) == "-")
    #expect(NumberFormat.interval(value, low: 1, high: 2) == "-")
  }

  @Test(
    "an interval is rounded to two digits of its half-width",
    arguments: [
      (2.3149, 1.9812, 2.6601, "2.31 [1.98, 2.66]"), (17_045, 13_622, 20_481, "17,000 [13,600, 20,500]"),
      (0.5, 0.4004, 0.5996, "0.50 [0.40, 0.60]"), (0.5, 0.401, 0.599, "0.500 [0.401, 0.599]"),
      (-3.2, -5, 1, "-3.2 [-5.0, 1.0]"), (2, 2, 2, "2.000 [2.000, 2.000]"),
      (17_045, 17_045, 17_045, "17,045 [17,045, 17,045]"),
      (1, 1 - 1e-12, 1 + 1e-12, "1.00000 [1.00000, 1.00000]"), (0, 0, 0, "0.000 [0.000, 0.000]"),
    ] as [(Double, Double, Double, String)])
  func intervals(estimate: Double, low: Double, high: Double, text: String) {
    #expect(NumberFormat.interval(estimate, low: low, high: high) == text)
  }

  @Test(
    "however wide the interval, the estimate keeps two digits of its own",
    arguments: [
      (1165, -120_000, 240_000, "1,200 [-120,000, 240,000]"), (2, -18, 21, "2 [-18, 21]"),
      (0.314, -18, 18, "0.31 [-18, 18]"), (-0.096, -18, 18, "-0.096 [-18, 18]"),
      (0.0996, -18, 18, "0.1 [-18, 18]"), (0, -18, 18, "0 [-18, 18]"), (1e-12, -18, 18, "0 [-18, 18]"),
    ] as [(Double, Double, Double, String)])
  func ownDigits(estimate: Double, low: Double, high: Double, text: String) {
    #expect(NumberFormat.interval(estimate, low: low, high: high) == text)
  }

  @Test("an interval carries its unit once, at the estimate")
  func intervalUnits() {
    #expect(
      NumberFormat.interval(17_045, low: 13_622, high: 20_481, unit: .money("USD"))
        == "$17,000 [13,600, 20,500]")
    #expect(
      NumberFormat.interval(0.123, low: 0.101, high: 0.145, unit: .percent) == "12.3 % [10.1, 14.5]")
  }

  @Test("without an interval the estimate stands alone", arguments: [nil, .nan, .infinity] as [Double?])
  func noInterval(bound: Double?) {
    #expect(NumberFormat.interval(2.3149, low: 1, high: bound) == "2.31")
    #expect(NumberFormat.interval(2.3149, low: bound, high: 3) == "2.31")
  }
}
