extension ReportScript {
  /// Values the runs at other prices and says who leads then, as `Comparison` and `Findings` do.
  static let pricing = #"""

    // ---- Pricing -------------------------------------------------------------------------------------------------

    const data = JSON.parse(document.getElementById("pricing").textContent);
    const runs = data.runs;
    const t = runs > 1 ? student(data.confidence, runs - 1) : 0;
    // A column is one number where all runs agree.
    const at = (column, run) => (Array.isArray(column) ? column[run] : column ?? 0);
    const column = (f) => Array.from({ length: runs }, (_, run) => f(run));

    // The price in a run: what is set, else what the run drew, else what the scenario gives.
    const priceIn = (index, set, run) => {
      if (set[index] !== null) return set[index];
      return data.prices[index].drawn ? at(data.prices[index].draws, run) : data.prices[index].value;
    };

    // Interpolates between the rates at which flows were summed, in time from the middle of the horizon; weights by rate.
    const rateWeights = (rate, nodes) => {
      const daily = nodes.map((r) => Math.log1p(r) / 365), wanted = Math.log1p(rate) / 365, middle = (data.days - 1) / 2;
      return daily.map((node, j) => {
        let weight = Math.exp((node - wanted) * middle);
        daily.forEach((other, k) => { if (k !== j) weight *= (wanted - other) / (node - other); });
        return weight;
      });
    };

    // Net present value: a weighted sum of present values, its variance the quadratic form in their covariances.
    const presentValue = (strategy, set) => {
      const terms = strategy.present;
      const rateIndex = data.prices.findIndex((p) => p.kind === "discount_rate");
      const rate = rateIndex < 0 ? null : set[rateIndex];
      const nodes = [...new Set(terms.map((term) => term.rate).filter((r) => r !== null))];
      const weights = rate === null ? [] : rateWeights(rate, nodes);
      const c = terms.map((term) => {
        const discount = rate === null ? (term.rate === null ? 1 : 0) : term.rate === null ? 0 : weights[nodes.indexOf(term.rate)];
        if (term.form === "other") return discount;
        const price = data.prices[term.price], asDrawn = price.drawn && set[term.price] === null;
        if (term.form === "money") return asDrawn ? discount : 0;
        return asDrawn ? 0 : discount * (set[term.price] ?? price.value);
      });
      let m = 0, variance = 0;
      terms.forEach((term, i) => {
        m += c[i] * term.mean;
        term.covariances.forEach((value, j) => { variance += c[i] * c[j] * value * (i === j ? 1 : 2); });
      });
      const half = t * Math.sqrt(Math.max(variance, 0) / runs);
      return { mean: m, interval: runs > 1 ? [m - half, m + half] : null };
    };

    // Every figure that depends on prices, strategy by strategy; `set` has a number or null for each price.
    const valued = (set) => {
      const results = data.strategies.map((strategy) => {
        const cost = [], profit = [];
        for (let run = 0; run < runs; run++) {
          let spent = at(strategy.other, run), margin = 0;
          data.prices.forEach((price, i) => {
            if (price.kind === "discount_rate") return;
            const money = priceIn(i, set, run) * at(strategy.units[i], run);
            if (price.kind === "value") margin += money * at(price.shares, run); else spent += money;
          });
          cost.push(spent);
          profit.push(difference(margin, spent));
        }
        return {
          label: strategy.label, name: strategy.name, cost, profit,
          costEstimate: estimate(cost, t), profitEstimate: estimate(profit, t), npv: presentValue(strategy, set),
          roi: ratio(profit, cost, t), cpia: ratio(cost, column((run) => at(strategy.conversions, run)), t),
          chance: cost.some((x) => x > 0) ? profit.filter((x) => x > 0).length / runs : null,
        };
      });
      const wins = results.map(() => 0);
      for (let run = 0; run < runs; run++) {
        const best = Math.max(...results.map((r) => r.profit[run]));
        const winners = results.map((r, i) => i).filter((i) => difference(results[i].profit[run], best) === 0);
        for (const i of winners) wins[i] += 1 / winners.length;
      }
      const percents = shares(wins.map((won) => won / runs));
      results.forEach((result, i) => { result.best = wins[i] / runs; result.bestText = percents[i]; });
      return results;
    };

    const verdictOf = (result) => {
      const interval = result.profitEstimate.interval;
      if (!interval) return "unknown";
      if (interval[0] > 0) return "pays";
      if (interval[0] === 0 && interval[1] === 0) return "equal";
      return interval[1] < 0 ? "loses" : "undecided";
    };

    const oneOr = (count) => (count === 1 ? "one" : integer(count));
    // What the verdict on a strategy rests on, where that is few of the runs.
    const fewRunsSentence = (result, control) => {
      const verdict = verdictOf(result);
      if (verdict !== "pays" && verdict !== "loses") return "";
      const { agreeing, carrying, isFew } = support(differences(result.profit, control.profit));
      if (!isFew) return "";
      const [kind, extreme, side] = verdict === "pays" ? ["profit", "best", "above"] : ["loss", "worst", "below"];
      return `The verdict rests on few of the runs: ${integer(agreeing)} of ${integer(runs)} ${agreeing === 1 ? "ends" : "end"} with a ${kind}, and without the ${extreme} ${oneOr(carrying)} the mean profit is not ${side} 0.`;
    };

    // Who leads on profit, by the paired differences to the others.
    const leadSentence = (results, currency) => {
      const order = results.map((_, i) => i).sort((a, b) => results[b].profitEstimate.mean - results[a].profitEstimate.mean || a - b);
      const leader = order[0], name = (i) => results[i].label;
      const pairs = order.slice(1).map((other) => {
        const gaps = differences(results[leader].profit, results[other].profit);
        return { other, gaps, gap: estimate(gaps, t), ahead: higher(gaps), ties: gaps.includes(0) ? ", ties counting half" : "" };
      });
      const few = (gaps) => {
        const { agreeing, carrying, isFew } = support(gaps);
        if (!isFew) return "";
        return ` That rests on few of the runs: ${name(leader)} is ahead in ${integer(agreeing)} of ${integer(runs)}, and without the ${oneOr(carrying)} most in its favour it is not on average.`;
      };
      const money = (pair) => amount(pair.gap.mean, pair.gap.interval, currency);
      if (runs === 1) {
        const gap = pairs[0].gap.mean;
        if (!(gap > 0)) return `In the one run, ${name(leader)} and ${name(pairs[0].other)} are equal on profit.`;
        return `In the one run, ${name(leader)} ends ${amount(gap, null, currency)} ahead of ${name(pairs[0].other)} on profit; one run cannot tell whether that is luck.`;
      }
      const rivals = pairs.filter((pair) => pair.gap.interval[0] <= 1e-6);
      if (!rivals.length) {
        return `The highest profit comes with ${name(leader)}: ${money(pairs[0])} more than with ${name(pairs[0].other)}, and more in ${inRuns(pairs[0].ahead)}${pairs[0].ties}.${few(pairs[0].gaps)}`;
      }
      const rival = rivals[0], both = `${name(leader)} and ${name(rival.other)}`;
      const isEqual = Math.max(-rival.gap.interval[0], rival.gap.interval[1]) <= 1e-6;
      const tie = isEqual
        ? `On profit, ${both} are equal in every run.`
        : `On profit, ${both} cannot be told apart: they are ${money(rival)} apart on average, and ${name(leader)} is ahead in ${inRuns(rival.ahead)}${rival.ties}.`;
      const others = rivals.slice(1).map((pair) => name(pair.other));
      return tie + (others.length ? ` Nor can ${name(leader)} be told apart from ${list(others, "or")}.` : "");
    };

    // In how many runs which strategies have the highest profit.
    const bestSentence = (results) => {
      if (runs < 2 || results.length < 2) return "";
      const order = results.map((_, i) => i).filter((i) => results[i].best > 0)
        .sort((a, b) => results[b].best - results[a].best || a - b);
      const parts = order.slice(0, 3).map((i) => `with ${results[i].label} in ${inRuns(results[i].best, results[i].bestText)}`);
      return `Run by run, the highest profit comes ${list(parts, "and")}.`;
    };

    """#
}
