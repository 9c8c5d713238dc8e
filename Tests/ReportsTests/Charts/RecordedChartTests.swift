import Foundation
import Testing

@testable import Reports

/// A chart to the byte: `RAPPORT_RECORD=1 swift test --filter RecordedChartTests` writes it anew and fails, so that
/// nobody mistakes a recording for a test.
@Suite("A recorded chart")
struct RecordedChartTests {
  private static let chart = ScatterChart(
    caption: ChartCaption(
      name: "cost-results", title: "What it costs against what it brings",
      description: "Spam drives bookings away."),
    x: ChartAxis(title: "cost", unit: .money("USD"), includesZero: true, lowest: 0),
    y: ChartAxis(title: "incremental bookings", includesZero: true, leavesOutliers: true),
    points: [
      .init(name: "control", ink: .control, x: ChartEstimate(0), y: ChartEstimate(0)),
      .init(
        name: "curators", ink: .series(0), x: ChartEstimate(41_648, low: 41_000, high: 42_300),
        y: ChartEstimate(201.2, low: 197, high: 205.5)),
      .init(
        name: "advertising", ink: .series(1), x: ChartEstimate(17_045, low: 16_900, high: 17_200),
        y: ChartEstimate(118.7, low: 114.5, high: 122.9)),
      .init(
        name: "spam", ink: .series(2), x: ChartEstimate(7_849, low: 7_700, high: 8_000),
        y: ChartEstimate(-1_093, low: -1_104, high: -1_082)),
    ], ratio: "each", measure: "95 % intervals of 40 runs")

  @Test("is drawn to the byte as it was when last looked at")
  func asRecorded() throws {
    let current = Self.chart.drawn().standalone
    guard ProcessInfo.processInfo.environment["RAPPORT_RECORD"] == "1" else {
      #expect(current == recordedChart, "record it with RAPPORT_RECORD=1 after looking at it")
      return
    }
    let file = """
      // swift-format-ignore-file
      // Written by RecordedChartTests when RAPPORT_RECORD is 1.

      let recordedChart = ###\"""
      \(current)
      \"""###

      """
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "RecordedChart.swift")
    try file.write(to: path, atomically: true, encoding: .utf8)
    Issue.record("The chart is recorded; look at it and run the tests again.")
  }
}
