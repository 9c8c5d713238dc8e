/// Whom a mark belongs to, shown by colour and, for those who do not see it, by shape and dashes.
enum ChartInk: Hashable {
  /// A strategy, category or measure by its place, from 0; beyond eight the colours come again with other shapes.
  case series(Int)
  /// Doing nothing: grey, a hollow-looking square, short dashes.
  case control

  /// The end of the names of its CSS classes: `f3` fills and `l3` strokes in the colour of series 3.
  var suffix: String {
    switch self {
    case .series(let index): String(index % ChartPalette.count)
    case .control: "c"
    }
  }

  /// The shape of its points.
  var marker: ChartMarker {
    switch self {
    case .series(let index):
      ChartMarker.allCases[(index + index / ChartPalette.count) % ChartMarker.allCases.count]
    case .control: .square
    }
  }

  /// Its lines' dashes and gaps in pixels; empty for a solid line.
  var dashes: String {
    switch self {
    case .series(let index): Self.patterns[(index + index / ChartPalette.count) % Self.patterns.count]
    case .control: "2 3"
    }
  }

  private static let patterns = ["", "8 3", "3 2", "12 3 3 3", "16 4"]
}

/// The shape of a point.
enum ChartMarker: CaseIterable {
  case circle, square, diamond, triangle, wedge, cross

  /// Returns the outline as a path about a point, of about the area of a circle with the radius for every shape.
  func path(x: Double, y: Double, radius r: Double) -> ChartPath {
    var path = ChartPath()
    switch self {
    case .circle:
      path.circle(x, y, r)
    case .square:
      path.polygon([
        (x - 0.9 * r, y - 0.9 * r), (x + 0.9 * r, y - 0.9 * r), (x + 0.9 * r, y + 0.9 * r),
        (x - 0.9 * r, y + 0.9 * r),
      ])
    case .diamond:
      path.polygon([(x, y - 1.3 * r), (x + 1.3 * r, y), (x, y + 1.3 * r), (x - 1.3 * r, y)])
    case .triangle:
      path.polygon([(x, y - 1.3 * r), (x + 1.25 * r, y + 0.9 * r), (x - 1.25 * r, y + 0.9 * r)])
    case .wedge:
      path.polygon([(x, y + 1.3 * r), (x + 1.25 * r, y - 0.9 * r), (x - 1.25 * r, y - 0.9 * r)])
    case .cross:
      let (a, b) = (0.42 * r, 1.2 * r)
      path.polygon([
        (x - a, y - b), (x + a, y - b), (x + a, y - a), (x + b, y - a), (x + b, y + a), (x + a, y + a),
        (x + a, y + b), (x - a, y + b), (x - a, y + a), (x - b, y + a), (x - b, y - a), (x - a, y - a),
      ])
    }
    return path
  }
}
