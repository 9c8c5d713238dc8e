extension ReportScript {
  /// Ties prices, figures and sentences to the document.
  static let page = #"""

    // ---- Page ----------------------------------------------------------------------------------------------------

    const byId = (id) => document.getElementById(id);
    const text = (element, words) => { if (element && element.textContent !== words) element.textContent = words; };
    // A figure with its interval on a line of its own.
    const put = (cell, words) => {
      if (cell.textContent === words) return;
      const cut = words.endsWith("]") ? words.indexOf("[") : -1;
      cell.textContent = cut < 0 ? words : words.slice(0, cut);
      if (cut < 0) return;
      const interval = document.createElement("span");
      interval.className = "ci";
      interval.textContent = words.slice(cut);
      cell.append(interval);
    };
    const all = (selector) => [...document.querySelectorAll(selector)];
    const currency = data.currency;
    let set = data.prices.map(() => null);
    let results = [];

    const texts = (result) => ({
      cost: amount(result.costEstimate.mean, result.costEstimate.interval, currency, false),
      cpia: result.cpia && result.cpia.isBounded ? amount(result.cpia.ratio, result.cpia.interval, currency) : "-",
      roi: result.roi ? figure(result.roi.ratio, result.roi.interval) : "-",
      chance: share(result.chance), best: result.bestText,
      profit: amount(result.profitEstimate.mean, result.profitEstimate.interval, currency),
      npv: amount(result.npv.mean, result.npv.interval, currency),
      few: fewRunsSentence(result, results[0]),
    });

    // What the page said at first, to mark what has changed.
    const given = new Map();
    const tones = { pays: "good", loses: "bad" };

    const show = () => {
      results = valued(set);
      const isMoved = set.some((x) => x !== null);
      for (const cell of all("[data-figure]")) {
        const index = Number(cell.dataset.strategy), name = cell.dataset.figure;
        if (!given.has(cell)) given.set(cell, cell.textContent);
        if (name === "verdict") {
          if (index > 0) {
            const verdict = verdictOf(results[index]);
            text(cell.firstElementChild, verdict);
            cell.firstElementChild.className = `verdict ${tones[verdict] ?? "open"}`;
          }
        } else put(cell, texts(results[index])[name]);
        if (name === "few") cell.parentElement.hidden = !cell.textContent;
        cell.classList.toggle("changed", cell.textContent !== given.get(cell));
      }
      if (results.length > 1) text(byId("lead"), leadSentence(results, currency));
      text(byId("best"), bestSentence(results));
      for (const note of all(".stale")) note.hidden = !isMoved;
      for (const sentence of all(".given")) sentence.hidden = isMoved;
      const options = optionsOf(set);
      byId("same").hidden = !isMoved;
      text(byId("options"), data.command + options.map((o) => ` \\\n  --set ${quoted(o)}`).join(""));
      const hash = data.prices.flatMap((p, i) => (set[i] === null ? [] : [`${encodeURIComponent(p.name)}=${set[i]}`])).join("&");
      if (location.hash !== (hash ? "#" + hash : "") && (hash || isSetting(location.hash))) {
        history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
      }
    };

    // The settings that give the same prices to a run; a budget grows with the price of what it buys.
    const optionsOf = (set) => data.prices.flatMap((price, i) =>
      set[i] === null ? [] : price.settings.map((s) => `${s.path}=${whole(set[i] * s.perUnit)}`));
    // A product that is a rounding away from a short number is that number.
    const whole = (x) => (Math.abs(settled(x) - x) <= 4e-16 * Math.abs(x) ? settled(x) : x);
    const quoted = (word) => (/^[\w.,:/=@%+-]+$/.test(word) ? word : `'${word.replace(/'/g, "'\\''")}'`);

    const isSetting = (hash) => hash.includes("=");
    const fromHash = () => {
      const next = data.prices.map(() => null);
      if (isSetting(location.hash)) {
        for (const part of location.hash.slice(1).split("&")) {
          const cut = part.lastIndexOf("=");
          let name = "";
          try { name = decodeURIComponent(part.slice(0, cut)); } catch { continue; }
          const index = data.prices.findIndex((p) => p.name === name), value = Number(part.slice(cut + 1));
          if (index >= 0 && part.length > cut + 1 && isAllowed(index, value)) next[index] = value;
        }
      }
      return next;
    };
    const isAllowed = (index, value) => {
      const price = data.prices[index];
      return !price.blocked && Number.isFinite(value) && value >= (price.low ?? -Infinity) && value <= (price.high ?? Infinity);
    };

    const inputs = (index) => [byId(`price-${index}`), byId(`price-${index}-number`)];
    const notes = data.prices.map((_, i) => byId(`price-${i}-note`)), usual = notes.map((note) => note?.textContent);
    // Says under a box whether its price is one that a scenario may have, and at the verdict whether all are.
    const judge = (index, isFine) => {
      const price = data.prices[index];
      const words = isFine ? usual[index] : `Allowed: ${price.range}. The figures are those for ${set[index] ?? price.shown}.`;
      const box = inputs(index)[1];
      box?.setCustomValidity(isFine ? "" : words);
      box?.setAttribute("aria-invalid", String(!isFine));
      notes[index]?.classList.toggle("bad", !isFine);
      text(notes[index], words);
      byId("refused").hidden = !all("#prices [aria-invalid=true]").length;
    };
    const fill = () => data.prices.forEach((price, i) => {
      for (const input of inputs(i)) if (input) input.value = set[i] ?? price.shown;
      judge(i, true);
    });
    const change = (index, input) => {
      const price = data.prices[index], isSlider = input.type === "range";
      // A slider begins at 0, though a price may not.
      const value = isSlider ? Math.max(Number(input.value), price.low ?? -Infinity) : Number(input.value);
      const isFine = input.value.trim() !== "" && isAllowed(index, value);
      if (isFine) set[index] = value;
      judge(index, isFine);
      if (!isFine) return;
      for (const other of inputs(index)) if (other !== input) other.value = value;
      show();
    };

    const save = (name, csv) => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
      link.download = name;
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    };
    // A cell of CSV; what a spreadsheet would run as a formula gets an apostrophe.
    const cell = (x) => {
      if (x === null || x === undefined) return "";
      if (typeof x === "number") return Number.isFinite(x) ? String(x) : "";
      const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(x) ? "'" + x : x;
      return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
    };
    const tableCSV = () => {
      const money = currency.toLowerCase(), ends = (interval) => (interval ? interval : [null, null]);
      const head = ["strategy", "verdict", `cost_${money}`, `cost_per_incremental_${money}`, "roi", "roi_low", "roi_high", "p_roi_above_0",
        "p_best", `profit_${money}`, `profit_low_${money}`, `profit_high_${money}`, `npv_${money}`, `npv_low_${money}`, `npv_high_${money}`,
        ...data.prices.map((p) => p.name)];
      const rows = results.map((r, i) => [r.name, i > 0 ? verdictOf(r) : "", r.costEstimate.mean, r.cpia && r.cpia.isBounded ? r.cpia.ratio : null,
        r.roi && r.roi.ratio, ...ends(r.roi && r.roi.interval), r.chance, r.best, r.profitEstimate.mean, ...ends(r.profitEstimate.interval),
        r.npv.mean, ...ends(r.npv.interval), ...data.prices.map((p, k) => set[k] ?? p.value)]);
      return [head, ...rows].map((row) => row.map(cell).join(",") + "\n").join("");
    };
    const stem = data.scenario.replace(/[^\p{L}\p{N}._-]+/gu, "-").slice(0, 60) || "rapport";

    // Light, dark, or as the system has it.
    const theme = byId("theme"), root = document.documentElement;
    const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches);
    const label = () => text(theme, isDark() ? "Light" : "Dark");
    theme.hidden = false;
    theme.addEventListener("click", () => { root.dataset.theme = isDark() ? "light" : "dark"; label(); });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", label);
    label();

    const form = byId("prices");
    if (form) {
      form.hidden = false;
      form.addEventListener("submit", (event) => event.preventDefault());
      form.addEventListener("reset", (event) => {
        event.preventDefault();
        set = data.prices.map(() => null);
        document.activeElement?.blur?.();
        fill();
        show();
        form.querySelector("[type=reset]").focus();
      });
      data.prices.forEach((_, i) => { for (const input of inputs(i)) input?.addEventListener("input", () => change(i, input)); });
      addEventListener("hashchange", () => { if (isSetting(location.hash)) { set = fromHash(); fill(); show(); } });
      set = fromHash();
      fill();
      if (set.some((x) => x !== null)) show(); else results = valued(set);
      // Links to cards keep the setting in the address.
      for (const link of all('a[href^="#"]')) {
        link.addEventListener("click", (event) => {
          if (!isSetting(location.hash)) return;
          event.preventDefault();
          const target = byId(link.getAttribute("href").slice(1));
          target?.scrollIntoView();
          target?.querySelector("h2")?.focus({ preventScroll: true });
        });
      }
    } else if (runs > 0) results = valued(set);

    byId("take-table").addEventListener("click", () => save(`${stem}-comparison.csv`, tableCSV()));
    for (const button of all("[data-download]")) {
      button.addEventListener("click", () => {
        const downloads = JSON.parse(byId("downloads").textContent);
        save(`${stem}-${button.dataset.download}.csv`, downloads[button.dataset.download]);
      });
    }
    addEventListener("beforeprint", () => all("details").forEach((d) => { d.dataset.was = d.open; d.open = d.closest("#assumptions, #voices") ? d.open : true; }));
    addEventListener("afterprint", () => all("details").forEach((d) => { d.open = d.dataset.was === "true"; }));

    """#
}
