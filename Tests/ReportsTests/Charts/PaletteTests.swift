import Foundation
import Testing

@testable import Reports

@Suite("Colours of charts")
struct PaletteTests {
  typealias Colour = [Double]

  /// Linear red, green and blue of `#rrggbb`.
  private static func linear(_ hex: String) -> Colour {
    let value = Int(hex.dropFirst(), radix: 16) ?? 0
    return [16, 8, 0].map { shift in
      let channel = Double(value >> shift & 255) / 255
      return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
    }
  }

  /// WCAG 2.2, contrast ratio.
  private static func contrast(_ first: String, _ second: String) -> Double {
    let luminances = [first, second].map { hex in
      zip(linear(hex), [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
    }
    return ((luminances.max() ?? 0) + 0.05) / ((luminances.min() ?? 0) + 0.05)
  }

  private static func times(_ matrix: [[Double]], _ vector: Colour) -> Colour {
    matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  /// Ottosson, "A perceptual color space for image processing" (2020).
  private static func oklab(_ colour: Colour) -> Colour {
    let cones = times(
      [
        [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ], colour)
    return times(
      [
        [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
      ], cones.map(cbrt))
  }

  /// Machado, Oliveira & Fernandes 2009, severity 1: all cones, then without those of red, green and blue; with the
  /// difference demanded.
  private static let eyes: [(matrix: [[Double]], difference: Double)] = [
    ([[1, 0, 0], [0, 1, 0], [0, 0, 1]], 0.11),
    (
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
      0.11
    ),
    (
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]], 0.11
    ),
    (
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
      0.055
    ),
  ]

  private static let papers = [false, true]

  private static func colour(_ name: String, _ isDark: Bool) throws -> String {
    let entry = try #require(ChartPalette.entries.first { $0.name == name })
    return isDark ? entry.dark : entry.light
  }

  private static let marks = (0..<ChartPalette.count).map { "c\($0)" } + ["control"]

  @Test("Marks stand out from their paper by 3:1 and text by 4.5:1")
  func contrast() throws {
    for paper in Self.papers {
      let ground = try Self.colour("paper", paper)
      for mark in Self.marks { #expect(try Self.contrast(Self.colour(mark, paper), ground) >= 3, "\(mark)") }
      for ink in ["ink", "ink-soft"] {
        #expect(try Self.contrast(Self.colour(ink, paper), ground) >= 4.5, "\(ink)")
      }
      for index in 0..<ChartPalette.count {
        #expect(
          try Self.contrast(Self.colour("c\(index)", paper), Self.colour("on\(index)", paper)) >= 4.5,
          "on\(index)")
      }
    }
  }

  @Test("Any two colours differ for all eyes")
  func distinct() throws {
    for paper in Self.papers {
      for (matrix, difference) in Self.eyes {
        let seen = try Self.marks.map { mark in
          Self.oklab(Self.times(matrix, Self.linear(try Self.colour(mark, paper))).map { min(max($0, 0), 1) })
        }
        for first in seen.indices {
          for second in seen.indices.dropFirst(first + 1) {
            let distance = zip(seen[first], seen[second]).reduce(0) { $0 + pow($1.0 - $1.1, 2) }.squareRoot()
            #expect(distance > difference, "\(Self.marks[first]) and \(Self.marks[second])")
          }
        }
      }
    }
  }

  @Test("No two of the first thirty strategies have the same colour, shape and dashes")
  func inks() {
    let looks = (0..<30).map { index in
      let ink = ChartInk.series(index)
      return "\(ink.suffix) \(ink.marker) \(ink.dashes)"
    }
    #expect(Set(looks).count == 30)
  }
}
