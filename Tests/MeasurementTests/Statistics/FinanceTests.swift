import Measurement
import Testing

@Suite("Finance")
struct FinanceTests {
  @Test("Later money is worth less by the yearly rate")
  func discounting() {
    let flows: [Double] = [-1000, 200, 0, 300, 400, 500]
    // sum(flow * 1.08 ** (-day / 365) for day, flow in enumerate(flows))
    #expect(agree(Finance.netPresentValue(flows, ratePerYear: 0.08), 398.90405317758183, to: 1e-13))
    // sum(1.08 ** (-day / 365) for day in range(731))
    let steady = [Double](repeating: 1, count: 731)
    #expect(agree(Finance.netPresentValue(steady, ratePerYear: 0.08), 677.5220472292466, to: 1e-13))
  }

  @Test("A flow after one year is divided by 1 + rate", arguments: [0.05, 1, -0.5])
  func oneYear(rate: Double) {
    let flows = [Double](repeating: 0, count: 365) + [90]
    #expect(agree(Finance.netPresentValue(flows, ratePerYear: rate), 90 / (1 + rate), to: 1e-14))
  }

  @Test("Without a rate the value is the sum, and without flows nothing")
  func plain() {
    #expect(Finance.netPresentValue([-3, 1, 4], ratePerYear: 0) == 2)
    #expect(Finance.netPresentValue([], ratePerYear: 0.1) == 0)
    #expect(Finance.netPresentValue([0.1, 0.2, -0.3], ratePerYear: 0) == 0)
  }

  @Test(
    "Payback is the first day from which the profit stays at or above 0",
    arguments: [
      ([-5, -2, 0, 3], 2), ([-5, 1, -1, 0, 4], 3), ([0, 0, 0], 0), ([4, -1, 2], 2), ([-1, 2, -3], nil),
      ([-1], nil), ([], nil), ([0.3 - (0.1 + 0.2), 1], 0), ([-1e-9, 1], 1),
    ] as [([Double], Int?)])
  func payback(cumulativeProfit: [Double], expected: Int?) {
    #expect(Finance.paybackDay(cumulativeProfit) == expected)
  }

  @Test(
    "The crossover is the first day from which one series stays above the other",
    arguments: [
      ([-9, -4, 2, 8], [-2, -1, 2, 3], 3), ([1, 2], [0, 1], 0), ([1, 0, 3], [0, 1, 2], 2),
      ([0.1 + 0.2, 1], [0.3, 0], 1), ([0.3, 1], [0.1 + 0.2, 0], 1), ([1e-9, 1], [0, 0], 0),
      ([0, 1], [1, 2], nil), ([0, 1, 2], [0, 1, 1], 2), ([3, 1], [2, 1], nil), ([], [], nil),
    ] as [([Double], [Double], Int?)])
  func crossover(a: [Double], b: [Double], expected: Int?) {
    #expect(Finance.crossoverDay(a, b) == expected)
  }

  @Test("Payback is the crossover with doing nothing, unless the profit comes to rest at 0")
  func paybackAgainstNothing() {
    let profit: [Double] = [-3, -4, 1, -1, 2, 5]
    let nothing = [Double](repeating: 0, count: profit.count)
    #expect(Finance.paybackDay(profit) == 4)
    #expect(Finance.crossoverDay(profit, nothing) == Finance.paybackDay(profit))
    #expect(Finance.crossoverDay(nothing, nothing) == nil)
  }
}
