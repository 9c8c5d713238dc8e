"""What the report does in a browser, beside what fresh runs say.

Usage: browser.py RAPPORT FOLDER: the release build, and an empty folder to work in.
"""

import csv
import io
import json
import pathlib
import random
import re
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree
from urllib.parse import quote

from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.chrome.service import Service

rapport, work = sys.argv[1], pathlib.Path(sys.argv[2])
failures = []


def check(is_so, words):
    print(("ok      " if is_so else "FAILED  ") + words, flush=True)
    if not is_so:
        failures.append(words)


SCENARIO = """
{
  name: "browser",
  description: "Every kind of price, <b>in</b> a small world & </script>",
  campaign: { days: 12, horizonDays: 120, goal: { incrementalConversions: 20 } },
  population: { size: 400, communities: { here: { share: 1, cohesion: 0.6 } } },
  network: { kind: "random", meanReaders: 5 },
  platforms: { place: { reach: 0.3 } },
  contents: { news: { mention: 0.7, pitch: 0.1, quality: 0.8 } },
  voices: {
    anna: { kind: "curator", followers: 190, fee: 20, feePerResult: 0.5 },
    bob: { kind: "brand", followers: 100 }, board: { kind: "advertisement" }, bot: { kind: "stranger" },
  },
  actions: {
    visit: {
      kind: "purchase", needsPerYear: 30, baseProbability: 0.2, involvement: 0.3,
      value: { triangular: [8, 10, 13] }, marginShare: { uniform: [0.4, 0.6] },
    },
  },
  strategies: {
    talk: {
      activities: [
        { by: "anna", post: { content: "news", postsPerDay: 2, minutesEach: 6, feePerPost: 1.5 } },
        { by: "bob", converse: { content: "news", hoursPerDay: 0.3, minutesEach: 4 } },
      ],
      costs: { agency: { amount: { uniform: [5, 9] } } },
    },
    "ads & <i>more</i>": { activities: [{ by: "board", advertise: { content: "news", budget: 80, costPerThousand: 20 } }] },
    both: {
      activities: [
        { by: "anna", post: { content: "news", postsPerDay: 2, minutesEach: 6, feePerPost: 1.5 } },
        { by: "board", advertise: { content: "news", budget: 60, costPerThousand: 20 } },
      ],
    },
    capped: { budget: 30, activities: [{ by: "bot", message: { mention: 1, pitch: 1, quality: 0.2, messagesPerDay: 100, costPerThousand: 5 } }] },
  },
  claims: [{ say: "Talking pays", that: "talk.profit > 0" }],
  experiment: { runs: 12, seed: 3, attribution: { strategy: ["both"], runs: 4 } },
}
"""

CARDS = ["verdict", "conversions", "roi", "profit", "trust", "funnel", "spending", "voices", "attribution", "claims",
         "risk", "doubt", "assumptions", "repeat"]

# Prices to set, by name; the same names are used in the address of the page.
VALUE, WAGE, FEES = "actions.visit.value", "economics.wagePerHour", "voices.anna.feeFactor"
POST = "strategies.talk.activities[0].post.feePerPost"
IMPRESSIONS = 'strategies."ads & <i>more</i>".activities[0].advertise.costPerThousand'
RATE = "economics.discountRatePerYear"
SETTINGS = [
    {VALUE: 40}, {WAGE: 12.5}, {FEES: 0.3}, {POST: 0}, {IMPRESSIONS: 3}, {RATE: 0.21},
    {VALUE: 33.3, WAGE: 7, FEES: 1.25, POST: 0.4, IMPRESSIONS: 11.7, RATE: 0.013},
]


def run(folder, *options):
    subprocess.run([rapport, "run", str(work / "browser.json5"), "--out", str(work / folder), "--quiet", *options],
                   check=True, stdout=subprocess.DEVNULL)
    return work / folder / "report.html"


def browser(width=1280, height=900):
    options = webdriver.ChromeOptions()
    for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                     f"--window-size={width},{height}", "--force-device-scale-factor=1",
                     "--disable-background-networking", "--force-prefers-reduced-motion", "--host-resolver-rules=MAP * ~NOTFOUND"]:
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    driver.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(work / "taken")})
    return driver


def opened(driver, page, setting=None):
    address = "&".join(f"{quote(name, safe='')}={value}" for name, value in (setting or {}).items())
    driver.get("about:blank")
    driver.get(page.as_uri() + ("#" + address if address else ""))


FIGURES = """
const figures = {};
for (const cell of document.querySelectorAll("[data-figure]"))
  figures[cell.dataset.strategy + " " + cell.dataset.figure] = cell.textContent;
for (const id of ["lead", "best"]) figures[id] = document.getElementById(id).textContent;
return figures;
"""


def figures(driver):
    return driver.execute_script(FIGURES)


def taken(name):
    path = work / "taken" / name
    for _ in range(100):
        if path.exists():
            return path.read_text(encoding="utf-8")
        time.sleep(0.05)
    return ""


def set_number(driver, index, value):
    driver.execute_script(
        "const i = document.getElementById(arguments[0]); i.value = arguments[1]; i.dispatchEvent(new Event('input'))",
        f"price-{index}-number", value)


def loading(driver, page):
    opened(driver, page)
    driver.get_log("performance")
    opened(driver, page)
    requests = [message["params"]["request"]["url"] for message in
                (json.loads(entry["message"])["message"] for entry in driver.get_log("performance"))
                if message["method"] == "Network.requestWillBeSent"]
    requests = [url for url in requests if not url.startswith(("data:", "about:"))]
    check(requests == [page.as_uri()], f"one request, of the page itself ({len(requests)})")
    missing = [card for card in CARDS if not driver.find_elements(By.CSS_SELECTOR, f"section#{card} h2")]
    check(not missing, f"every card is there {missing}")
    unnamed = driver.execute_script(
        "return [...document.querySelectorAll('svg.chart')].filter(s => !s.querySelector('title') || !s.querySelector('desc')).length")
    check(unnamed == 0 and len(driver.find_elements(By.CSS_SELECTOR, "svg.chart")) > 10, "every chart has words for it")
    ids = driver.execute_script("return [...document.querySelectorAll('[id]')].map(e => e.id)")
    check(len(ids) == len(set(ids)), "no identifier is given twice")
    check(not driver.find_elements(By.CSS_SELECTOR, "main b, main i"), "names with markup are text")


def repricing(driver, page):
    opened(driver, page)
    given = figures(driver)
    names = driver.execute_script("return JSON.parse(document.getElementById('pricing').textContent).prices.map(p => p.name)")
    check(names == [VALUE, WAGE, FEES, POST, IMPRESSIONS, RATE], f"every kind of price is there: {names}")
    set_number(driver, 0, 11)
    driver.find_element(By.CSS_SELECTOR, "[type=reset]").click()
    check(figures(driver) == given, "the script's figures at the scenario's prices are those of the page")
    for number, setting in enumerate(SETTINGS):
        opened(driver, page, setting)
        options = driver.find_element(By.ID, "options").get_attribute("textContent")
        words = [a or b for a, b in re.findall(r"--set (?:'((?:[^'])*)'|(\S+))", options)]
        fresh_page = run(f"fresh-{number}", *[word for option in words for word in ("--set", option)])
        repriced = figures(driver)
        opened(driver, fresh_page)
        fresh = figures(driver)
        differing = {key: (repriced[key], fresh[key]) for key in fresh if fresh[key] != repriced.get(key)}
        changed = sum(given[key] != fresh[key] for key in fresh)
        check(not differing and changed > 0,
              f"as a fresh run with {' '.join(words)[:90]} ({changed} of {len(fresh)} figures changed) {differing or ''}")


def agreeing(driver, page):
    """Script and program, at the scenario's own prices, in runs of all kinds."""
    variants = [
        ["--runs", "1"], ["--runs", "2", "--set", "experiment.confidence=0.5"], ["--set", "experiment.confidence=0.999"],
        ["--set", "campaign.currency=CHF", "--set", "actions.visit.value=5000000"],
        ["--set", "actions.visit.value=0"], ["--strategy", "talk"], ["--runs", "150", "--set", "experiment.confidence=0.9"],
        ["--set", "economics.discountRatePerYear={ uniform: [0.02, 0.2] }", "--set", "campaign.horizonDays=900"],
    ]
    for number, options in enumerate(variants):
        opened(driver, run(f"variant-{number}", *options, "--set", "claims=[]", "--set", "experiment.attribution=null"))
        given = figures(driver)
        set_number(driver, 0, 11)
        moved = figures(driver)
        driver.find_element(By.CSS_SELECTOR, "[type=reset]").click()
        now = figures(driver)
        differing = {key: (given[key], now[key]) for key in given if given[key] != now[key]}
        check(not differing and moved != given, f"script and program agree with {' '.join(options)} {differing or ''}")


def moving(driver, page):
    opened(driver, page)
    lead = figures(driver)["lead"]
    slider = driver.find_element(By.ID, "price-0")
    driver.execute_script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", slider)
    width = slider.size["width"]
    ActionChains(driver).move_to_element_with_offset(slider, -width // 6, 0).click_and_hold().move_by_offset(
        width // 2, 0).release().perform()
    moved = figures(driver)
    check(moved["lead"] != lead, f"dragging a slider moves the verdict: {moved['lead'][:80]}")
    address = driver.current_url
    check("actions.visit.value=" in address, "the address keeps the setting")
    check(all(note.is_displayed() for note in driver.find_elements(By.CSS_SELECTOR, ".stale")), "cards at the old prices say so")
    driver.get("about:blank")
    driver.get(address)
    check(figures(driver) == moved, "the address brings the setting back")
    driver.find_element(By.CSS_SELECTOR, "nav a[href='#risk']").click()
    check(driver.current_url == address, "links to cards keep the setting")
    driver.execute_script("document.getElementById('take-table').click()")
    rows = list(csv.DictReader(io.StringIO(taken("browser-comparison.csv"))))
    shown = driver.execute_script("return [...document.querySelectorAll('#verdict tbody tr')].map(r => r.cells[8].textContent)")
    check(len(rows) == len(shown) == 5 and all(
        abs(float(row["profit_usd"]) - float(re.sub(r"[$,]|\s*\[.*", "", text))) <= 0.5
        for row, text in zip(rows, shown)), "the table that is taken holds what is shown")
    driver.find_element(By.CSS_SELECTOR, "[type=reset]").send_keys(Keys.SPACE)
    check(figures(driver)["lead"] == lead and "#" not in driver.current_url, "the reset takes everything back")
    driver.execute_script("document.querySelector('[data-download=profit]').click()")
    days = list(csv.DictReader(io.StringIO(taken("browser-profit.csv"))))
    tables = list(csv.DictReader((page.parent / "daily.csv").open(encoding="utf-8")))
    expected = [row["mean"] for row in tables if row["metric"] == "cumulative_profit"]
    check([row["cumulative_profit"] for row in days] == expected, f"a chart's numbers are those of the table ({len(days)} rows)")


def steering(driver, page):
    """Under one budget for all, prices of work decide how much of it is done."""
    budget = ["--set", "economics.budget=60", "--set", "strategies.capped.budget=null"]
    opened(driver, run("budget", *budget), {VALUE: 40, WAGE: 3})
    blocked = driver.find_elements(By.CSS_SELECTOR, "#prices input:disabled")
    reasons = [note.text for note in driver.find_elements(By.CSS_SELECTOR, "#prices .fine") if "scaled to one budget" in note.text]
    check(len(blocked) == 8 and len(reasons) == 4, f"prices that steer the work are fixed, with a reason: {reasons[0]}")
    repriced = figures(driver)
    opened(driver, run("budget-fresh", *budget, "--set", f"{VALUE}=40"))
    check(figures(driver) == repriced, "and the others are still as a fresh run has them")


def limits(driver, page):
    """A price is refused in words where a scenario may not have it, and the figures stay as they were."""
    opened(driver, page)
    prices = driver.execute_script("return JSON.parse(document.getElementById('pricing').textContent).prices")

    def state(index):
        return driver.execute_script("""
          const box = document.getElementById(`price-${arguments[0]}-number`), note = document.getElementById(`price-${arguments[0]}-note`);
          return [note.textContent, box.getAttribute("aria-invalid"), !document.getElementById("refused").hidden,
            document.getElementById("options").textContent];
        """, index)

    for index, price in enumerate(prices):
        driver.find_element(By.CSS_SELECTOR, "[type=reset]").click()
        usual = state(index)[0]
        refused = []
        for end in ["low", "high"]:
            set_number(driver, index, price[end])
            words = re.findall(r"--set (?:'((?:[^'])*)'|(\S+))", state(index)[3])
            checked = subprocess.run([rapport, "check", str(work / "browser.json5")]
                                     + [word for a, b in words for word in ("--set", a or b)], capture_output=True)
            check(checked.returncode == 0 and words and state(index)[:3] == [usual, "false", False],
                  f"{price['name']} may be {price[end]}")
            before = figures(driver)
            for wrong in [price["low"] - 1, price["high"] * 1.01 + 1, ""]:
                set_number(driver, index, wrong)
                note, invalid, marked, _ = state(index)
                refused.append(figures(driver) == before and invalid == "true" and marked
                               and note == f"Allowed: {price['range']}. The figures are those for {float(price[end]):.15g}.")
        check(all(refused), f"beyond that, and empty, it is refused: {note}")
    driver.find_element(By.CSS_SELECTOR, "[type=reset]").click()
    check(not any(state(index)[1] == "true" or state(index)[2] for index in range(len(prices))), "the reset takes refusals back")


def few(driver, page):
    """What a verdict rests on is said at other prices as a fresh run says it."""
    options = ["--runs", "60", "--set", "experiment.confidence=0.5", "--set", "claims=[]", "--set", "experiment.attribution=null"]
    opened(driver, run("few", *options))
    for step in range(1, 400):
        set_number(driver, 0, step / 4)
        repriced = figures(driver)
        if any(words for key, words in repriced.items() if key.endswith(" few")):
            break
    opened(driver, run("few-fresh", *options, "--set", f"{VALUE}={step / 4}"))
    fresh = figures(driver)
    said = [words for key, words in fresh.items() if key.endswith(" few") and words]
    check(fresh == repriced and said, f"few runs behind a verdict are told as a fresh run tells them: {said}")


WORDS_CUT = """
const cut = [];
for (const code of document.querySelectorAll("main th code, main td code")) {
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const word of node.data.matchAll(/[^\\s-]+/g)) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map(r => Math.round(r.top))).size > 1) cut.push(word[0]);
    }
  }
}
return cut;
"""


def keyboard(driver, page):
    opened(driver, page)
    body = driver.find_element(By.TAG_NAME, "body")
    body.send_keys(Keys.TAB)
    check(driver.switch_to.active_element.get_attribute("class") == "skip", "the first stop skips to the verdict")
    slider = driver.find_element(By.ID, "price-0")
    before = figures(driver)
    slider.send_keys(Keys.END)
    check(figures(driver) != before, "arrows and End move a slider")
    outline = driver.execute_script("return getComputedStyle(document.activeElement).outlineStyle")
    check(outline != "none", "the focus is seen")
    driver.find_element(By.ID, "theme").send_keys(Keys.ENTER)
    check(driver.execute_script("return document.documentElement.dataset.theme") == "dark", "the theme changes by key")
    summary = driver.find_element(By.CSS_SELECTOR, "#roi summary")
    summary.send_keys(Keys.ENTER)
    check(driver.find_element(By.CSS_SELECTOR, "#roi details").get_attribute("open") is not None, "tables open by key")
    order = driver.execute_script("return [...document.querySelectorAll('h1,h2,h3')].map(h => Number(h.tagName[1]))")
    check(order[0] == 1 and all(b - a <= 1 for a, b in zip(order, order[1:])), "headings do not skip a level")


CONTRAST = """
const luminance = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
  .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
const ground = (element) => {
  for (let e = element; e; e = e.parentElement) {
    const colour = getComputedStyle(e).backgroundColor, parts = numbers(colour);
    if (colour.startsWith("rgb(") || parts[3] === 1) return parts;
  }
  return [255, 255, 255];
};
let worst = [99, ""];
for (const element of document.querySelectorAll("h1,h2,h3,p,a,th,td,label,button,summary,code,dt,dd,caption,.ci,.verdict,svg text")) {
  if (!element.getClientRects().length || !element.textContent.trim()) continue;
  const style = getComputedStyle(element), isDrawn = element instanceof SVGElement;
  if (isDrawn && /\\bo(\\d|c)\\b/.test(element.getAttribute("class") ?? "")) continue;
  const a = luminance(numbers(isDrawn ? style.fill : style.color)), b = luminance(ground(element));
  const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  if (contrast < worst[0]) worst = [contrast, element.tagName + " " + element.textContent.slice(0, 40)];
}
return worst;
"""


def widths(page):
    driver = browser()
    opened(driver, page)
    driver.execute_script("document.querySelectorAll('details').forEach(d => d.open = true)")
    over = []
    for width in range(320, 1601, 16):
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                               {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False})
        parts = driver.execute_script("return [document.documentElement, document.querySelector('nav ul')].map(e => e.scrollWidth - e.clientWidth)")
        if max(parts) > 0:
            over.append((width, parts))
        if width in (400, 800, 1280):
            cut = driver.execute_script(WORDS_CUT)
            check(not cut, f"no word of a formula is cut at {width} pixels {cut[:5]}")
    check(not over, f"neither page nor bar of links scrolls sideways from 320 to 1,600 pixels {over}")
    driver.quit()


def appearance(page):
    for dark in [False, True]:
        for width in [1280, 768, 360]:
            driver = browser()
            driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                   {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width == 360})
            driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [
                {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})
            opened(driver, page, {VALUE: 40})
            theme = "dark" if dark else "light"
            overflow = driver.execute_script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
            check(overflow <= 0, f"nothing sticks out at {width} pixels, {theme} ({overflow})")
            contrast, where = driver.execute_script(CONTRAST)
            check(contrast >= 4.5, f"text stands out by {contrast:.2f} at the least, {theme} ({where})")
            driver.quit()


# What a name may be made of: markup, both quotes, and text from right to left, up to 100 characters.
HOSTILE = "</script><script>taken=1</script><b id=taken>\"'&=\u05e9\u05dc\u05d5\u05dd ]]>" + "x" * 32
# A description may hold anything.
LONG = HOSTILE + "\u202e\u2028" + "x" * 900


def hostile():
    """Every name that a scenario is free to give is a hostile one."""
    def name(kind):
        return json.dumps(kind + HOSTILE)

    refused = ["x" * 10_000, "line\nend", "\r", "\u001b[31m", ""]
    for bad in refused:
        (work / "refused.json5").write_text(SCENARIO.replace('"ads & <i>more</i>"', json.dumps(bad)), encoding="utf-8")
        ran = subprocess.run([rapport, "check", str(work / "refused.json5")], capture_output=True, encoding="utf-8")
        longest = max(len(line) for line in ran.stderr.split("\n"))
        check(ran.returncode == 65 and "\u001b" not in ran.stderr and longest < 400,
              f"a name such as {bad[:9]!r} is refused in {longest} columns")
    text = f"""
    {{
      name: "hostile", description: {json.dumps(LONG)},
      campaign: {{ days: 6, horizonDays: 12 }},
      population: {{ size: 300, communities: {{ {name("community")}: {{ share: 1, cohesion: 0.6 }} }} }},
      network: {{ kind: "random", meanReaders: 5 }},
      platforms: {{ {name("platform")}: {{ reach: 0.3 }} }},
      contents: {{ {name("content")}: {{ mention: 0.7, pitch: 0.1, quality: 0.8 }} }},
      voices: {{
        {name("voice")}: {{ kind: "curator", followers: 90, fee: 20 }}, {name("brand")}: {{ kind: "brand", followers: 50 }},
      }},
      actions: {{
        visit: {{
          kind: "purchase", needsPerYear: 30, baseProbability: 0.2, involvement: 0.3,
          value: {{ uniform: [8, 13], source: {name("source")} }}, marginShare: {{ uniform: [0.4, 0.6] }},
        }},
      }},
      strategies: {{
        {name("first")}: {{
          activities: [
            {{ name: {name("activity")}, by: {name("voice")}, post: {{ content: {name("content")}, postsPerDay: 2, minutesEach: 6 }} }},
            {{ by: {name("brand")}, post: {{ content: {name("content")}, postsPerDay: 1, minutesEach: 6 }} }},
          ],
          costs: {{ {name("cost")}: {{ amount: {{ uniform: [5, 9] }} }} }},
        }},
        plain: {{ activities: [] }},
        {name("second")}: {{ activities: [{{ by: {name("brand")}, post: {{ content: {name("content")}, postsPerDay: 3, minutesEach: 6 }} }}] }},
      }},
      claims: [{{ say: {name("claim")}, that: "plain.profit >= 0", note: {json.dumps(LONG)} }}],
      experiment: {{ runs: 10, seed: 3, attribution: {{ strategy: [{name("first")}], runs: 3 }} }},
    }}
    """
    (work / "hostile.json5").write_text(text, encoding="utf-8")
    ran = subprocess.run([rapport, "run", str(work / "hostile.json5"), "--out", str(work / "hostile"), "--no-progress"],
                         capture_output=True, encoding="utf-8")
    check(ran.returncode == 0, f"a scenario of hostile names runs {ran.stderr[:300]}")
    if ran.returncode:
        return
    upsetting = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
    widest = max(len(line) for line in ran.stdout.split("\n"))
    check(not upsetting.search(ran.stdout) and widest <= 100, f"the terminal shows them, {widest} columns wide at most")
    folder = work / "hostile"
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file)
        index = header.index("strategy") if "strategy" in header else 0
        known = {"", "control", "plain", "first" + HOSTILE, "second" + HOSTILE}
        check(all(len(row) == len(header) for row in rows) and (index == 0 or {row[index] for row in rows} <= known),
              f"{path.name} holds them unchanged in {len(rows)} rows")
    broken = []
    for path in folder.glob("*.svg"):
        try:
            tags = {element.tag.split("}")[-1] for element in xml.etree.ElementTree.parse(path).iter()}
        except xml.etree.ElementTree.ParseError as error:
            tags = {str(error)}
        if not tags <= {"svg", "title", "desc", "style", "g", "path", "text", "tspan", "clipPath", "rect"} or upsetting.search(
                re.sub("[\u2068\u2069]", "", path.read_text("utf-8"))):  # charts set text from right to left apart
            broken.append((path.name, tags))
    check(not broken, f"the charts are whole {broken}")
    driver = browser()
    for width in [320, 390, 768, 1100, 1600]:
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                               {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False})
        opened(driver, folder / "report.html")
        driver.execute_script("document.querySelectorAll('details').forEach(d => d.open = true)")
        over, tall = driver.execute_script("""
          const page = document.documentElement;
          return [page.scrollWidth - page.clientWidth, Math.max(...[...document.querySelectorAll('main th,h1,figcaption,label')].map(e => e.offsetHeight ?? 0))];
        """)
        check(over <= 0, f"hostile names do not stick out at {width} pixels ({over}; the tallest name has {tall})")
    alive = driver.execute_script("return !window.taken && !document.getElementById('taken') && document.scripts.length === 3")
    check(alive, "hostile names are text in the page")
    errors = [entry["message"] for entry in driver.get_log("browser")]
    check(not errors, f"and upset no script {errors}")
    driver.quit()


def large():
    """Twelve strategies with 1,000 runs, made by repeating the rows of a few runs with some noise."""
    strategies = ",\n".join(
        f'"plan-{k:02}": {{ activities: [{{ by: "anna", post: {{ content: "news", postsPerDay: {1 + k / 4}, minutesEach: 6 }} }}, '
        f'{{ by: "board", advertise: {{ content: "news", budget: {20 + 5 * k}, costPerThousand: 20 }} }}] }}' for k in range(12))
    text = re.sub(r"strategies: \{.*\n  claims", f"strategies: {{ {strategies} }},\n  claims", SCENARIO, flags=re.S)
    text = text.replace("horizonDays: 120", "horizonDays: 365").replace(', attribution: { strategy: ["both"], runs: 4 }', "")
    (work / "browser.json5").write_text(text.replace("talk.profit", "'plan-00'.profit"), encoding="utf-8")
    page = run("large", "--runs", "4")
    noise = random.Random(1)
    for name in ["runs.csv", "counts.csv"]:
        with (page.parent / name).open(encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file)
        many = []
        for strategy in dict.fromkeys(row[1] for row in rows):
            few = [row for row in rows if row[1] == strategy]
            for number in range(1000):
                row = few[number % len(few)]
                many.append(row[:2] + [str(number + 1)] + [
                    cell if cell in ("", "0") else repr(float(cell) * (1 + 0.1 * noise.random())) for cell in row[3:]])
        with (page.parent / name).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([header, *many])
    manifest = page.parent / "manifest.json"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace('"runs": 4', '"runs": 1000'), encoding="utf-8")
    start = time.monotonic()
    subprocess.run([rapport, "report", str(page.parent), "--quiet"], check=True)
    print(f"        the report of 12 strategies x 1,000 runs is made in {time.monotonic() - start:.2f} s")
    size = page.stat().st_size
    check(size < 5_000_000, f"12 strategies x 1,000 runs are {size / 1e6:.2f} MB")
    driver = browser()
    opened(driver, page)
    paint, ready = driver.execute_script("""
      const [timing] = performance.getEntriesByType("navigation");
      return [performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? -1, timing.domContentLoadedEventEnd];
    """)
    check(0 < paint < 1000, f"they are seen after {paint:.0f} ms, and ready after {ready:.0f} ms")
    spent = driver.execute_script("""
      const input = document.getElementById("price-0-number"), start = performance.now();
      input.value = 20; input.dispatchEvent(new Event("input"));
      return performance.now() - start;
    """)
    check(spent < 500, f"and valued anew in {spent:.0f} ms")
    driver.quit()


(work / "browser.json5").write_text(SCENARIO, encoding="utf-8")
page = run("result")
driver = browser()
for part in [loading, repricing, agreeing, few, steering, limits, moving, keyboard]:
    part(driver, page)
errors = [entry["message"] for entry in driver.get_log("browser")]
check(not errors, f"the console holds no error {errors}")
pdf = driver.execute_cdp_cmd("Page.printToPDF", {"printBackground": True, "preferCSSPageSize": True})["data"]
check(len(pdf) > 50_000, f"it prints ({len(pdf) * 3 // 4 // 1000} kB)")
driver.quit()
widths(page)
appearance(page)
hostile()
large()
if failures:
    sys.exit(f"{len(failures)} of the page's promises are not kept")
print("the page keeps its promises")
