import Foundation

func binomialProbability(_ k: Int, of n: Int, _ p: Double) -> Double {
  guard k <= n else { return 0 }
  let (n, k) = (Double(n), Double(k))
  let ways = lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
  return Foundation.exp(ways + k * Foundation.log(p) + (n - k) * log1p(-p))
}

func poissonProbability(_ k: Int, mean: Double) -> Double {
  Foundation.exp(Double(k) * Foundation.log(mean) - mean - lgamma(Double(k) + 1))
}

func normalLaw(_ x: Double) -> Double { erfc(-x / 2.0.squareRoot()) / 2 }

/// The gamma law of scale 1, for shapes that are multiples of one half (by parts, down to 1/2 or 1).
func gammaLaw(_ x: Double, shape: Double) -> Double {
  guard x > 0 else { return 0 }
  if shape == 0.5 { return erf(x.squareRoot()) }
  if shape == 1 { return -expm1(-x) }
  let step = Foundation.exp((shape - 1) * Foundation.log(x) - x - lgamma(shape))
  return gammaLaw(x, shape: shape - 1) - step
}

/// The beta law for whole weights: the chance of `a` or more successes in a + b - 1 trials.
func betaLaw(_ x: Double, _ a: Int, _ b: Int) -> Double {
  guard x > 0, x < 1 else { return x >= 1 ? 1 : 0 }
  return (a...a + b - 1).reduce(0) { $0 + binomialProbability($1, of: a + b - 1, x) }
}
