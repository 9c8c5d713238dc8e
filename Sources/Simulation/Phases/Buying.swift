internal import CampaignModel

/// What a strategy with a budget can still buy, and how whole pieces of work are scaled.
extension RunState {
  /// Returns how many pieces of work the rest of the budget buys, and sets the money aside for today.
  ///
  /// What is set aside and not spent is there again tomorrow.
  ///
  /// - Parameters:
  ///   - pieces: How many are wanted, a whole number.
  ///   - price: Price of one; free work is always bought.
  /// - Returns: A whole number up to `pieces`.
  mutating func buy(_ pieces: Double, each price: Double) -> Double {
    guard price > 0 else { return pieces }
    // A price that was added up from parts may exceed the rest by a rounding.
    let bought = min(pieces, (moneyLeft / price + 1e-9).rounded(.down))
    moneyLeft = max(0, moneyLeft - bought * price)
    return bought
  }

  /// Returns the part of an amount that the rest of the budget allows, in [0, 1], and sets the money aside.
  mutating func part(of amount: Double) -> Double {
    guard amount > 0 else { return 1 }
    let part = min(1, moneyLeft / amount)
    moneyLeft = max(0, moneyLeft - part * amount)
    return part
  }

  /// Lets each voice begin with another part of a piece of work done.
  ///
  /// Thirty voices that post every other day would otherwise all post on the same days, and a tenth more work would
  /// be no post more or thirty at once. The part is a voice's own, by its name: the same in every run and strategy.
  mutating func staggerWork() {
    for index in channels.indices {
      let key = world.scenario.voices[channels[index].voice].key.rawValue
      channels[index].carry = Double(key) / 0x1p32
    }
  }
}
