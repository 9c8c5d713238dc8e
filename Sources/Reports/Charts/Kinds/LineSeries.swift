/// What a line chart shows of a strategy: a number for each day.
struct LineSeries {
  /// The strategy.
  var name: String
  /// Its ink.
  var ink: ChartInk
  /// A number with its interval for each day from `firstDay` on; days without a number leave a gap.
  var days: [ChartEstimate]

  /// The last number and the range of all with their intervals, for the choice of an axis.
  var extent: [Double] {
    let all = days.flatMap(\.extent)
    guard let low = all.min(), let high = all.max(), let last = days.last(where: { $0.value != nil })?.value
    else {
      return []
    }
    return [last, low, high]
  }

  /// The numbers with a place on an axis.
  func placed(_ axis: ChartAxis) -> [Double] { days.compactMap(\.value).filter(axis.hasPlace) }

  /// The runs of days that have numbers with a place, as indexes.
  func stretches(_ axis: ChartAxis) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for (day, estimate) in days.enumerated() where estimate.value.map(axis.hasPlace) ?? false {
      if let last = result.last, last.upperBound == day {
        result[result.count - 1] = last.lowerBound..<(day + 1)
      } else {
        result.append(day..<(day + 1))
      }
    }
    return result
  }
}

/// Draws lines with their bands into a frame.
struct LinePlot {
  /// The axis of days.
  let x: AxisScale
  /// The axis of the numbers.
  let y: AxisScale
  /// The day of each series' first number.
  let firstDay: Int
  /// How many points may be drawn in all, so that a chart stays small.
  let points: Int

  /// From how many series on bands are paler, lest they hide each other.
  private static let crowd = 8

  /// Draws the bands of all series, then their lines over them.
  func draw(_ series: [LineSeries], on canvas: inout Canvas) {
    // Half for the lines, a quarter for each side of the bands.
    let each = max(points / 2 / max(series.count, 1), 12)
    for line in series {
      let weight = series.count > Self.crowd ? "palest" : "pale"
      for stretch in line.stretches(y.axis) {
        drawBand(line, stretch, limit: each / 2, classes: "\(weight) f\(line.ink.suffix)", on: &canvas)
      }
    }
    for line in series {
      var path = ChartPath()
      var lonely = ChartPath()
      for stretch in line.stretches(y.axis) {
        let outline = stretch.map { (x: place($0), y: y.extended(line.days[$0].value ?? 0)) }
        if outline.count == 1 {
          guard y.shows(line.days[stretch.lowerBound].value ?? 0) else { continue }
          lonely.circle(outline[0].x, outline[0].y, 2.5)
        } else {
          for piece in Polyline.clipped(outline, to: y.end...y.start) {
            path.lines(Polyline.simplified(piece, limit: each))
          }
        }
      }
      canvas.group(line.name) {
        $0.draw(path, "mid l\(line.ink.suffix)", dashes: line.ink.dashes)
        $0.draw(lonely, "f\(line.ink.suffix)")
      }
    }
  }

  /// Returns the pixel of a day by its index.
  func place(_ index: Int) -> Double { x.position(Double(firstDay + index)) }

  private func drawBand(
    _ line: LineSeries, _ stretch: Range<Int>, limit: Int, classes: String, on canvas: inout Canvas
  ) {
    var low: [(x: Double, y: Double)] = []
    var high: [(x: Double, y: Double)] = []
    for index in stretch {
      guard let bottom = line.days[index].low, let top = line.days[index].high else { continue }
      low.append((place(index), y.position(bottom)))
      high.append((place(index), y.position(top)))
    }
    guard low.count > 1 else {
      if let bottom = low.first, let top = high.first {
        canvas.line(bottom.x, bottom.y, top.x, top.y, "mid faint l\(line.ink.suffix)")
      }
      return
    }
    var path = ChartPath()
    path.polygon(
      Polyline.simplified(high, limit: limit) + Polyline.simplified(low, limit: limit).reversed())
    canvas.draw(path, classes)
  }
}
