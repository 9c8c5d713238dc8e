extension ReportScript {
  /// Means, Student's and Fieller's intervals, as the target `Measurement` has them.
  static let statistics = #"""

    // ---- Statistics ----------------------------------------------------------------------------------------------

    // What Stirling's formula leaves over (Abramowitz & Stegun 1964, 6.1.41); z is at least 10.
    const binet = (z) => {
      const w = 1 / (z * z);
      let sum = 1 / 156;
      for (const c of [-691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12]) sum = sum * w + c;
      return sum / z;
    };
    const logGamma = (z) => {
      let product = 1;
      while (z < 10) { product *= z; z += 1; }
      return (z - 0.5) * Math.log(z) - z + 0.9189385332046727418 + binet(z) - Math.log(product);
    };
    const logBeta = (a, b) => {
      const [small, large] = a < b ? [a, b] : [b, a];
      if (large < 10) return logGamma(small) + logGamma(large) - logGamma(small + large);
      const sum = small + large;
      return logGamma(small) + small - (large - 0.5) * Math.log1p(small / large) - small * Math.log(sum) + (binet(large) - binet(sum));
    };
    // The continued fraction of the incomplete beta function (DiDonato & Morris 1992, equation 9), by Lentz's method.
    const betaFraction = (odds, a, b) => {
      const x = odds / (1 + odds), lambda = (a - b * odds) / (1 + odds), tiny = 1e-300;
      let fraction = (a / (a + 1)) * (lambda + 1) || tiny;
      let numerator = fraction, denominator = 0;
      for (let m = 1; ; m++) {
        const odd = a + 2 * m - 1;
        const alpha = (a + m - 1) * (a + b + m - 1) * m * (b - m) * (x / odd) * (x / odd);
        const beta = m + (m * (b - m) * x) / odd + ((a + m) * (lambda + 1 + m * (2 - x))) / (odd + 2);
        denominator = 1 / (beta + alpha * denominator || tiny);
        numerator = beta + alpha / numerator || tiny;
        const factor = numerator * denominator;
        fraction *= factor;
        if (Math.abs(factor - 1) < 2 ** -50) return fraction;
      }
    };
    // The logarithm of the odds at which the function takes a value, by Newton's method on its logarithm.
    const inverseBeta = (logProbability, a, b) => {
      const scale = logBeta(a, b);
      let logOdds = (logProbability + Math.log(a) + scale) / a;
      for (let i = 0; i < 200; i++) {
        const odds = Math.exp(logOdds), slope = betaFraction(odds, a, b);
        const value = -a * Math.log1p(1 / odds) - b * Math.log1p(odds) - scale - Math.log(slope);
        const step = (logProbability - value) / slope;
        logOdds += step;
        if (step < 1e-9) break;
      }
      return logOdds;
    };
    // The t with P(-t <= T <= t) = confidence.
    const student = (confidence, degrees) => {
      if (!(confidence > 0)) return 0;
      const half = degrees / 2;
      const logOdds = confidence < 0.96
        ? inverseBeta(Math.log(confidence), 0.5, half) : -inverseBeta(Math.log(1 - confidence), half, 0.5);
      return Math.sqrt(degrees * Math.exp(logOdds));
    };

    const sum = (xs) => { let s = 0; for (const x of xs) s += x; return s; };
    const mean = (xs) => (xs.every((x) => x === xs[0]) ? xs[0] : sum(xs) / xs.length);
    // The mean with Student's interval; `t` is the critical value for all runs.
    const estimate = (xs, t) => {
      const m = mean(xs), n = xs.length;
      if (n < 2) return { mean: m, interval: null };
      let squares = 0;
      for (const x of xs) squares += (x - m) * (x - m);
      const half = t * Math.sqrt(squares / (n - 1) / n);
      return { mean: m, interval: [m - half, m + half] };
    };
    // The ratio of two means with Fieller's interval (1954); null where the denominator's mean is not above 0.
    const ratio = (ys, xs, t) => {
      if (!(sum(xs) > 0)) return null;
      const my = mean(ys), mx = mean(xs), n = xs.length, r = my / mx;
      if (n < 2) return { ratio: r, interval: null, isBounded: true };
      let xx = 0, xe = 0, ee = 0;
      for (let i = 0; i < n; i++) {
        const d = xs[i] - mx, e = ys[i] - my - r * d;
        xx += d * d; xe += d * e; ee += e * e;
      }
      const scale = (t * t) / (n * (n - 1));
      const a = mx * mx - scale * xx, b = scale * xe, c = scale * ee;
      if (!(a > 0)) return { ratio: r, interval: null, isBounded: false };
      const root = Math.sqrt(b * b + a * c);
      return { ratio: r, interval: [r - (b + root) / a, r + (root - b) / a], isBounded: true };
    };
    // What is left of x without y: 0 where they differ by rounding alone.
    const difference = (x, y) => (Math.abs(x - y) <= 1e-12 * Math.max(Math.abs(x), Math.abs(y)) ? 0 : x - y);
    const differences = (a, b) => a.map((x, i) => difference(x, b[i]));
    // How often a difference is above 0, ties counting half.
    const higher = (gaps) => sum(gaps.map((x) => (x > 0 ? 2 : x === 0 ? 1 : 0))) / (2 * gaps.length);
    // How many runs are on the side of 0 on which the mean is, the fewest without which the mean of the others is not,
    // and whether that is few.
    const support = (xs) => {
      const upwards = mean(xs) < 0 ? xs.map((x) => -x) : xs, n = xs.length;
      let s = 0, rest = 0;
      [...upwards].sort((a, b) => a - b).forEach((x, i) => { s += x; if (s <= 0) rest = i + 1; });
      const agreeing = upwards.filter((x) => x > 0).length, carrying = n - rest;
      return { agreeing, carrying, isFew: 2 * agreeing < n || 20 * carrying <= n };
    };

    """#
}
