/// Labels below each other, each as near as can be to where it belongs.
enum LabelColumn {
  /// Moves labels apart.
  ///
  /// Labels that crowd form a block about the mean of their wishes (pool adjacent violators, which makes the sum of
  /// squared shifts least); the order of their wishes is kept.
  ///
  /// - Parameters:
  ///   - wishes: Where each label belongs.
  ///   - spacing: The distance of two middles.
  ///   - low: The smallest middle allowed.
  ///   - high: The largest middle allowed; exceeded only when the labels do not fit.
  /// - Returns: The middles in the order given, at least `spacing` apart.
  static func spread(_ wishes: [Double], spacing: Double, low: Double, high: Double) -> [Double] {
    let order = wishes.indices.sorted { (wishes[$0], $0) < (wishes[$1], $1) }
    let last = max(low, high - spacing * Double(max(wishes.count - 1, 0)))
    // Without their spacing, labels must only rise: each block is the mean of its wishes.
    var blocks: [(sum: Double, count: Int)] = []
    for (rank, index) in order.enumerated() {
      blocks.append((wishes[index] - spacing * Double(rank), 1))
      while blocks.count > 1 {
        let (upper, lower) = (blocks[blocks.count - 2], blocks[blocks.count - 1])
        guard upper.sum / Double(upper.count) >= lower.sum / Double(lower.count) else { break }
        blocks.removeLast(2)
        blocks.append((upper.sum + lower.sum, upper.count + lower.count))
      }
    }
    var result = wishes
    var rank = 0
    for block in blocks {
      let place = min(max(block.sum / Double(block.count), low), last)
      for _ in 0..<block.count {
        result[order[rank]] = place + spacing * Double(rank)
        rank += 1
      }
    }
    return result
  }
}
