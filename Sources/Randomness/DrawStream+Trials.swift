extension DrawStream {
  /// Returns whether an event of probability `p` in [0, 1] happens: never at 0, always at 1.
  public mutating func bernoulli(_ p: Double) -> Bool {
    precondition(p >= 0 && p <= 1, "a probability lies in 0...1")
    return uniform() < p
  }

  /// Returns the number of failures before the first success, in trials that succeed with probability `p` in (0, 1].
  ///
  /// The mean is (1 - p) / p. By inversion: floor(log U / log(1 - p)), so one number of the stream is used, and a
  /// larger `p` never gives a larger result. A result beyond the range of Int is its maximum.
  public mutating func geometric(_ p: Double) -> Int {
    precondition(p > 0 && p <= 1, "the probability of a success lies in (0, 1]")
    let u = openUniform()
    if p == 1 { return 0 }
    let failures = PortableMath.log(u) / PortableMath.log1p(-p)
    return failures < 0x1p63 ? Int(failures) : .max
  }
}
