import CampaignModel
import Measurement
import Testing

@testable import Reports

@Suite("The report")
struct ReportTests {
  static let provenance = Provenance(
    version: "1.2.3", scenarioText: Array("abc".utf8), command: "rapport run sample.json5 --seed 42")

  static func files(_ comparison: Comparison, _ dialect: CSVDialect = .standard) -> [ResultFile] {
    do throws(UnreadableFile) {
      return try ResultPack.files(comparison, extent: nil, provenance: provenance, dialect: dialect)
    } catch {
      preconditionFailure("what was just written can be read: \(error)")
    }
  }

  static func page(_ files: [ResultFile]) -> String {
    String(decoding: files.first { $0.name == "report.html" }?.bytes ?? [], as: UTF8.self)
  }

  @Test("made again from the bytes of a folder, it is the same", arguments: CSVDialect.allCases)
  func again(dialect: CSVDialect) throws {
    let files = Self.files(Samples.simulated, dialect)
    let manifest = try JSONReader.value(of: files.last?.bytes ?? [], file: "manifest.json")
    let tables = files.filter { $0.name.hasSuffix(".csv") }
    #expect(try Report.files(tables, manifest) == files)
  }

  @Test("the dialect of the tables changes no figure")
  func dialects() {
    #expect(Self.page(Self.files(Samples.simulated)) == Self.page(Self.files(Samples.simulated, .excelEU)))
  }

  @Test(
    "every card is there, whatever there is to say",
    arguments: [
      Samples.simulated, Samples.control(runs: 2), Samples.comparison(["idle": [.init(conversions: 10)]]),
      Comparison(Samples.scenario(strategies: ["never"])), Samples.fourVoices,
    ])
  func cards(comparison: Comparison) {
    let page = Self.page(Self.files(comparison))
    for id in [
      "verdict", "conversions", "roi", "profit", "trust", "funnel", "spending", "voices", "attribution",
      "claims", "risk", "doubt", "assumptions", "repeat",
    ] {
      #expect(
        page.contains("<section class=\"card\(id == "verdict" ? " first" : "")\" id=\"\(id)\""), "\(id)")
    }
    #expect(!page.contains("src=") && !page.contains("@import") && !page.contains("url("))
  }

  static let hostile = [
    "<script>alert(1)</script>", "\"quoted' & ampersand", "line\nbreak\u{2028}here", "</script><b>",
    "\u{202E}reversed", "שלום", "=1+1", String(repeating: "x", count: 10_000), "<!--", "]]>",
  ]

  @Test("a hostile name is text in page, charts, tables and terminal, and nothing else", arguments: hostile)
  func names(name: String) throws {
    var scenario = Samples.scenario(strategies: [name], actions: [Samples.booking])
    scenario.summary = name
    scenario.voices[0].name = name
    scenario.strategies[0].activities[0].name = name
    scenario.actions[0].name = name
    let results = [Samples.Result(cost: 100, conversions: 22), .init(cost: 100, conversions: 24)]
    let files = Self.files(Samples.comparison([name: results], in: scenario))
    let page = Self.page(files)
    // What scripts and styles the page has, it has of itself.
    let plain = Self.page(Self.files(Samples.comparison(["plain": results])))
    for mark in ["<script", "</script", "<style", "<b>", "<!--", "]]>", "\u{202E}", "\u{2028}"] {
      #expect(page.count(of: mark) == plain.count(of: mark), "\(mark)")
    }
    for chart in files where chart.name.hasSuffix(".svg") {
      let text = String(decoding: chart.bytes, as: UTF8.self)
      #expect(!text.contains("<script") && !text.contains("\u{202E}") && !text.contains("<b>"))
    }
    for file in files where file.name.hasSuffix(".csv") {
      let table = try ResultTable(file, .standard)
      if let column = try? table.column("strategy"), table.count > 0 {
        #expect(
          (0..<table.count).allSatisfy { [name, "control", ""].contains(table.text($0, column)) },
          "\(file.name)")
      }
    }
    let terminal = RunSummary(Samples.comparison([name: results], in: scenario), extent: nil).text()
    #expect(terminal.split(separator: "\n").allSatisfy { $0.count <= 100 } && !terminal.contains("\u{202E}"))
  }

  @Test("a formula breaks at spaces, dots and lines, and nowhere else")
  func formulas() {
    #expect(
      HTML.code("a-b.cost_per < 2 * c.roi")
        == "<code><span>a-b.<wbr>cost_<wbr>per</span> &lt; 2 * <span>c.<wbr>roi</span></code>")
    #expect(HTML.code("x[1] && 3.") == "<code>x[1] &amp;&amp; 3.</code>")
  }

  @Test("a verdict that few runs make is said to rest on them beside it, and others have a place for that")
  func fewRuns() {
    func page(_ few: Int) -> String {
      let results = (0..<100).map { Samples.Result(cost: 10, conversions: $0 < few ? 30 : 10) }
      return Self.page(Self.files(Samples.comparison(["lucky": results])))
    }
    let place = "<bdi>lucky</bdi>: <span data-strategy=\"1\" data-figure=\"few\">"
    let sentence = "The verdict rests on few of the runs: 6 of 100 end with a profit"
    #expect(page(6).contains("<p class=\"fine\">\(place)\(sentence)"))
    #expect(page(6).ranges(of: sentence).count == 1)
    #expect(page(100).contains("<p class=\"fine\" hidden>\(place)</span>"))
  }

  @Test(
    "a price may be what all its settings may be",
    arguments: [
      ([(1.0, 0.001, 1e6), (300_000, 0, 1e12)], 0.001, 1e6, "0.001 to 1,000,000"),
      ([(1, 0.001, 1e6), (3e6, 0, 1e12)], 0.001, 1e12 / 3e6, "0.001 to 333,333"),
      ([(1, 0, nil)], 0, .infinity, "0 or more"), ([(1, nil, nil)], -.infinity, .infinity, "any number"),
    ] as [([(Double, Double?, Double?)], Double, Double, String)])
  func ranges(settings: [(Double, Double?, Double?)], low: Double, high: Double, words: String) {
    var price = PricingData.Price(
      name: "p", kind: "impressions", of: "", value: 5, unit: "USD/1000", isDrawn: false, obstacle: "",
      settings: [], range: -.infinity ... .infinity)
    for setting in settings { price.add("path", perUnit: setting.0, low: setting.1, high: setting.2) }
    #expect(price.range == low...high && price.rangeInWords == words)
  }

  @Test("a cost is rounded alike wherever it stands")
  func costs() throws {
    let results = [Samples.Result(cost: 41_648, conversions: 22), .init(cost: 43_123, conversions: 24)]
    let page = Self.page(Self.files(Samples.comparison(["plan": results])))
    // The table, the sentences on the strategy and on spending, and the chart.
    #expect(page.contains("data-figure=\"cost\">$42,400<"))
    #expect(page.contains("Costs $42,400 and brings"))
    #expect(page.contains("more than plan: $42,400 on average"))
    #expect(page.contains(">$42,400 [33,000, 51,800]<"))
    // The unit of an interval stands at its number.
    let shown = try page[..<#require(page.firstRange(of: "<script")).lowerBound]
    #expect(!shown.contains("[$") && !shown.contains("[-$"))
  }

  @Test("figures after a name from right to left keep their order")
  func rightToLeft() {
    #expect(HTML.sentence("with a<b: 1, [2, 3]") == "with a&lt;b: 1, [2, 3]")
    #expect(HTML.sentence("with a<שלום שלום: $1 [2, 3]") == "with <bdi>a&lt;שלום שלום:</bdi> $1 [2, 3]")
  }

  @Test("what is missing or no number is named with its place")
  func broken() throws {
    let files = Self.files(Samples.simulated)
    let manifest = try JSONReader.value(of: files.last?.bytes ?? [], file: "manifest.json")
    func problem(_ change: (ResultFile) -> ResultFile?) -> UnreadableFile? {
      do throws(UnreadableFile) {
        _ = try Report.files(files.filter { $0.name.hasSuffix(".csv") }.compactMap(change), manifest)
        return nil
      } catch {
        return error
      }
    }
    func edited(_ file: ResultFile, _ name: String, _ edit: (String) -> String) -> ResultFile {
      guard file.name == name else { return file }
      return ResultFile(name: name, bytes: Array(edit(String(decoding: file.bytes, as: UTF8.self)).utf8))
    }
    #expect(problem { $0.name == "daily.csv" ? nil : $0 }?.file == "daily.csv")
    #expect(
      problem { edited($0, "claims.csv") { $0.replacing("verdict", with: "vedict") } }?.message
        == "there is no column verdict")
    let text = problem {
      edited($0, "counts.csv") { $0.replacing("sample,posters,2,", with: "sample,posters,2,x") }
    }
    #expect(text?.file == "counts.csv" && text?.line == 6 && text?.column == 18)
    let short = problem { edited($0, "runs.csv") { $0.replacing("sample,idle,3,", with: "sample,idle,") } }
    #expect(short?.line == 10 && short?.message.hasPrefix("this row has") == true)
  }

  @Test(
    "days and runs that no result has are refused",
    arguments: [
      ("manifest.json", #""horizon_days": 12"#, #""horizon_days": 99999999999"#),
      ("manifest.json", #""horizon_days": 12"#, #""horizon_days": 0"#),
      ("manifest.json", #""deadline_day": null"#, #""deadline_day": 1e300"#),
      ("daily.csv", "posters,3,", "posters,1e300,"), ("daily.csv", "posters,3,", "posters,2.5,"),
      ("summary.csv", "payback_day_of_means,days,3,", "payback_day_of_means,days,3,1e300"),
      ("attribution.csv", ",2\n", ",1e300\n"),
    ])
  func impossible(name: String, old: String, new: String) throws {
    let files = Self.files(name == "attribution.csv" ? Samples.fourVoices : Samples.simulated).map { file in
      guard file.name == name else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(text.contains(old))
      return ResultFile(name: name, bytes: Array(text.replacing(old, with: new).utf8))
    }
    let manifest = try JSONReader.value(of: files.last?.bytes ?? [], file: "manifest.json")
    #expect(throws: UnreadableFile.self) {
      _ = try Report.files(files.filter { $0.name.hasSuffix(".csv") }, manifest)
    }
  }
}

extension String {
  fileprivate func count(of mark: String) -> Int { ranges(of: mark).count }
}
