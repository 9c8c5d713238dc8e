extension PortableMath { public static func normalQuantile(_ p: Double) -> Double {
  // temp: rough
  let t = (p < 0.5 ? (-2 * log(p)) : (-2 * log(1 - p))).squareRoot()
  let z = t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t)
  return p < 0.5 ? -z : z } }
extension DrawStream {
  public mutating func normal() -> Double { PortableMath.normalQuantile(max(uniform(), 1e-16)) }
  public mutating func triangular(low: Double, mode: Double, high: Double) -> Double { mode }
  public mutating func gamma(shape: Double, scale: Double) -> Double {
    let d = shape - 1.0/3, c = 1 / (9*d).squareRoot()
    while true { let x = normal(); let v = (1+c*x); if v <= 0 {continue}; let v3 = v*v*v; let u = uniform()
      if PortableMath.log(max(u,1e-300)) < 0.5*x*x + d - d*v3 + d*PortableMath.log(v3) { return d*v3*scale } } }
}
