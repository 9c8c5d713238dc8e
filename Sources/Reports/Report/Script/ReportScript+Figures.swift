extension ReportScript {
  /// Numbers for people, as `DecimalDigits`, `NumberFormat`, `Magnitude` and `Wording` write them.
  static let figures = #"""

    // ---- Figures -------------------------------------------------------------------------------------------------

    // Thirteen significant digits: the order in which amounts are added up moves the last three of sixteen.
    const settled = (x) => (Number.isFinite(x) && x !== 0 ? Number(x.toPrecision(13)) : x);

    // A finite number as decimal digits; digits are empty and the exponent is 0 for zero.
    const toDigits = (x) => {
      const [mantissa, exponent] = Math.abs(x).toExponential(12).split("e");
      const number = { negative: x < 0, digits: [...mantissa.replace(".", "")].map(Number), exponent: Number(exponent) };
      return normal(number);
    };
    const normal = (number) => {
      while (number.digits.length && number.digits[number.digits.length - 1] === 0) number.digits.pop();
      if (!number.digits.length) { number.negative = false; number.exponent = 0; }
      return number;
    };
    // Rounds to a multiple of ten to the power of `place`, halves away from zero.
    const roundTo = (number, place) => {
      const kept = number.exponent - place + 1;
      if (kept >= number.digits.length) return number;
      const result = { negative: number.negative, digits: [], exponent: number.exponent };
      if (kept < 0) return normal(result);
      result.digits = number.digits.slice(0, kept);
      if (number.digits[kept] >= 5) {
        let i = kept - 1;
        while (i >= 0 && result.digits[i] === 9) result.digits[i--] = 0;
        if (i >= 0) result.digits[i] += 1;
        else { result.digits.unshift(1); result.exponent += 1; }
      }
      return normal(result);
    };
    const unsigned = (number, decimals) => {
      let text = "";
      for (let place = Math.max(number.exponent, 0); place >= -decimals; place--) {
        if (place === -1) text += ".";
        text += number.digits[number.exponent - place] ?? 0;
        if (place > 0 && place % 3 === 0) text += ",";
      }
      return text;
    };

    const signs = { USD: "$", EUR: "€", GBP: "£" };
    const plain = (digits, negative) => (negative ? "-" : "") + digits;
    const percent = (digits, negative) => plain(digits, negative) + " %";
    const money = (currency) => (digits, negative) =>
      (negative ? "-" : "") + (signs[currency] ?? currency + " ") + digits;

    const render = (number, place, unit) => {
      const rounded = roundTo(number, place);
      return unit(unsigned(rounded, Math.max(0, -place)), rounded.negative);
    };
    const fixed = (x, decimals, unit = plain) => (Number.isFinite(x) ? render(toDigits(x), -decimals, unit) : "-");
    const integer = (x) => fixed(x, 0);
    const significant = (x) => {
      if (!Number.isFinite(x)) return "-";
      const number = toDigits(x);
      if (!number.digits.length) return "0";
      const rounded = roundTo(number, number.exponent - 2);
      if (rounded.exponent < -6 || rounded.exponent >= 15) {
        const mantissa = unsigned({ ...rounded, exponent: 0 }, 2);
        const power = String(Math.abs(rounded.exponent)).padStart(2, "0");
        return plain(`${mantissa}e${rounded.exponent < 0 ? "-" : "+"}${power}`, rounded.negative);
      }
      return render(number, Math.min(0, rounded.exponent - 2), plain);
    };

    // An estimate and its bounds, rounded alike to two digits of the half-width.
    const intervalParts = (estimate, low, high) => {
      const [value, lower, upper] = [estimate, low, high].map(toDigits);
      const leading = Math.max(...[value, lower, upper].filter((n) => n.digits.length).map((n) => n.exponent), -Infinity);
      const top = leading === -Infinity ? 0 : leading;
      const width = toDigits((high - low) / 2);
      const last = width.digits.length
        ? roundTo(width, width.exponent - 1).exponent - 1 : Math.min(0, top - 3);
      const place = Math.max(last, top - 5);
      let own = Infinity;
      if (value.digits.length && value.exponent > top - 9) {
        const rounded = roundTo(value, value.exponent - 1);
        own = rounded.exponent - rounded.digits.length + 1;
      }
      return [render(value, Math.min(place, own), plain), render(lower, place, plain), render(upper, place, plain)];
    };

    // Large numbers in millions and more, from ten of them on.
    const shortened = (x, interval, format) => {
      if (x === null || x === undefined) return "-";
      const largest = Math.max(...[x, interval ? interval[0] : x, interval ? interval[1] : x].map(Math.abs).filter(Number.isFinite), 0);
      const step = [[1e13, 1e12, " tn"], [1e10, 1e9, " bn"], [1e7, 1e6, " M"]].find((s) => largest >= s[0]);
      if (!step) return format(x, interval, false);
      return format(x / step[1], interval && interval.map((end) => end / step[1]), true) + step[2];
    };
    const hasWidth = (interval) => interval && interval[1] - interval[0] > 0 && Number.isFinite(interval[1] - interval[0]);
    const amountAlone = (x, currency) => shortened(x === null ? x : settled(x), null, (value) => {
      const isWhole = Math.abs(value) >= 99.995 || Math.round(value) === value;
      return fixed(value, isWhole ? 0 : 2, money(currency));
    });
    const amount = (x, interval, currency, showsInterval = true) => {
      const ends = interval && interval.map(settled);
      if (x === null || !hasWidth(ends)) return amountAlone(x, currency);
      return shortened(settled(x), ends, (value, bounds, isScaled) => {
        const numbers = [value, bounds[0], bounds[1]];
        const texts = intervalParts(...numbers).map((text, i) =>
          !isScaled && text[text.length - 2] === "." ? fixed(numbers[i], Math.abs(value) >= 99.995 ? 0 : 2) : text);
        const negative = texts[0].startsWith("-");
        const rounded = money(currency)(texts[0].slice(negative ? 1 : 0), negative);
        return showsInterval ? `${rounded} [${texts[1]}, ${texts[2]}]` : rounded;
      });
    };
    const figure = (x, interval) => x === null ? "-" : shortened(settled(x), interval && interval.map(settled), (value, bounds) => {
      if (!hasWidth(bounds)) return Math.round(value) === value ? fixed(value, 0) : significant(value);
      const texts = intervalParts(value, bounds[0], bounds[1]);
      return texts[1] === texts[2] ? texts[0] : `${texts[0]} [${texts[1]}, ${texts[2]}]`;
    });
    const ofSome = (text, x) => text === "100 %" && x < 1 ? ">99 %" : text === "0 %" && x > 0 ? "<1 %" : text;
    const share = (x) => (x === null ? "-" : ofSome(fixed(settled(x * 100), 0, percent), x));
    // Shares of all runs, in whole percent that add up to 100: what rounding down loses goes to the largest remainders.
    const shares = (xs) => {
      const percents = xs.map((x) => settled(x * 100)), whole = percents.map(Math.floor);
      const lost = percents.map((x, i) => Math.round(1e9 * (x - whole[i])));
      const order = xs.map((_, i) => i).sort((a, b) => lost[b] - lost[a] || percents[b] - percents[a] || a - b);
      let missing = Math.round(lost.reduce((a, b) => a + b, 0) / 1e9);
      for (const i of order) if (missing-- > 0) whole[i] += 1;
      return xs.map((x, i) => ofSome(fixed(whole[i], 0, percent), x));
    };
    const inRuns = (x, percents = share(x)) => (x === 1 ? "every run" : `${percents} of the runs`);
    const list = (names, word) => names.length > 1 ? `${names.slice(0, -1).join(", ")} ${word} ${names[names.length - 1]}` : names[0] ?? "";

    """#
}
