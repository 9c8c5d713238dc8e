import Measurement
import Testing

@testable import Reports

/// The report promises that the tables beside it hold every figure of it.
@Suite("Every figure of the report is in a table of the same folder")
struct FigureSourceTests {
  /// A result, its cards and the numbers of its tables.
  struct Folder {
    let source: ReportSource
    let cards: [Card]
    let exact: TabulatedNumbers
    let shown: TabulatedNumbers
    let sentences: Set<String>

    init(_ comparison: Comparison) throws {
      let files = ReportTests.files(comparison)
      let manifest = try JSONReader.value(of: files.last?.bytes ?? [], file: "manifest.json")
      source = try ReportSource(files, manifest, MemorySpool())
      cards = try Card.all(source)
      exact = TabulatedNumbers(files, withoutLong: false)
      shown = TabulatedNumbers(files, withoutLong: true)
      sentences = Set(ResultPack.table("verdicts.csv", of: files).records.compactMap { $0["sentence"] })
    }

    /// The strategy whose name begins a text or is one of the cells of a row.
    func strategy(of texts: [String]) -> String? {
      source.strategies.first { name in texts.contains { $0 == name || $0.hasPrefix(name + " ") } }
    }
  }

  /// Results with something to say on each card.
  enum Sample: CaseIterable {
    case simulated, voices, doubt, control

    func folder() throws -> Folder {
      switch self {
      case .simulated: try Folder(Samples.simulated)
      case .voices: try Folder(Samples.fourVoices)
      case .doubt: try Folder(DoubtTableTests.comparison())
      case .control: try Folder(Samples.control(runs: 2))
      }
    }
  }

  @Test("what can be downloaded is in the tables to the last digit", arguments: Sample.allCases)
  func downloads(sample: Sample) throws {
    let folder = try sample.folder()
    var checked = 0
    for card in folder.cards {
      guard let numbers = card.numbers else { continue }
      var rows: [[CSVCell]] = []
      numbers.forEachRow { rows.append($0) }
      for row in rows {
        var strategy: String?
        if numbers.header[0] == "strategy", case .text(let name) = row[0] { strategy = name }
        for (column, cell) in zip(numbers.header, row) {
          guard case .number(let value?) = cell else { continue }
          checked += 1
          let isHeld = folder.exact.hold(exactly: value, of: strategy)
          #expect(isHeld, "\(card.id), \(column): \(value)")
        }
      }
    }
    #expect(checked > (sample == .control ? 10 : 60))
  }

  @Test("what stands in tables is in the tables of the folder, as it is rounded", arguments: Sample.allCases)
  func tables(sample: Sample) throws {
    let folder = try sample.folder()
    let bodies =
      folder.cards.map { ($0.id, $0.body) } + [
        ("verdict", try VerdictCard(source: folder.source, pricing: PricingData(folder.source)).html())
      ]
    var checked = 0
    for (id, body) in bodies {
      for row in body.matches(of: #/<tr>(<th scope="row".*?)</tr>/#.dotMatchesNewlines()) {
        let cells = row.output.1.split(separator: #/</t[hd]>/#).map { Self.words(String($0)) }
        let strategy = folder.strategy(of: cells)
        // Texts, such as sources and ranges of numbers, stand there word for word.
        let told = cells.dropFirst().map { cell in
          let parts = cell.split(separator: ", ", maxSplits: 1).map(String.init)
          if folder.exact.hold(text: cell) { return "" }
          return parts.count == 2 && folder.exact.hold(text: parts[1]) ? parts[0] : cell
        }
        for figure in told.flatMap(ShownFigure.all) {
          checked += 1
          // Shares of all runs are rounded so that they add up to 100 %, which may take one to the next percent.
          let isPart = id == "verdict" && cells.count > 7 && figure.text == cells[7]
          let isHeld = folder.shown.hold(isPart ? figure.within(0.01) : figure, of: strategy)
          #expect(isHeld, "\(id), \(strategy ?? "-"): \(figure.text) in \(cells)")
        }
      }
    }
    #expect(checked > (sample == .control ? 5 : 20))
  }

  @Test("what charts say is in the tables, as it is rounded", arguments: Sample.allCases)
  func charts(sample: Sample) throws {
    let folder = try sample.folder()
    for card in folder.cards {
      for chart in card.charts {
        for statement in chart.statements {
          let strategy = folder.strategy(of: [statement])
          let words = strategy.map { String(statement.dropFirst($0.count)) } ?? statement
          for figure in ShownFigure.all(in: words) {
            // Curves are of days, returns of runs.
            let isHeld =
              ["profit", "funnel", "roi"].contains(card.id)
              ? folder.exact.hold(figure, of: strategy) : folder.shown.hold(figure, of: strategy)
            #expect(isHeld, "\(card.id): \(figure.text) in \(statement)")
          }
        }
      }
    }
  }

  @Test(
    "sentences are those of verdicts.csv, and their figures are in the other tables",
    arguments: Sample.allCases)
  func sentences(sample: Sample) throws {
    let folder = try sample.folder()
    for card in folder.cards {
      for sentence in card.sentences {
        let figures = ShownFigure.all(in: sentence)
        #expect(figures.isEmpty || folder.sentences.contains(sentence), "\(card.id): \(sentence)")
        for figure in figures where !Self.isCounted(card.id, sentence, figure) {
          let isHeld = folder.exact.hold(figure)
          #expect(isHeld, "\(card.id): \(figure.text) in \(sentence)")
        }
      }
    }
  }

  @Test("a figure that is in no table is found out")
  func foundOut() throws {
    let folder = try Sample.simulated.folder()
    let wrong = ["posters 123,456", "posters 41.77123", "0.123456"]
    for text in wrong {
      let figure = try #require(ShownFigure.all(in: text).first)
      let isHeld = folder.exact.hold(figure)
      #expect(!isHeld, "\(text)")
    }
  }

  @Test(
    "figures are read as they are shown",
    arguments: [
      ("-$1.2 M", [-1.2e6]), ("83 % [54, 95]", [0.83, 0.54, 0.95]),
      ("$17,045 each, plan-2 and posts[2]", [17_045]),
      ("1.23e-07", [1.23e-7]), ("--set experiment.twins=20", []),
    ])
  func read(text: String, values: [Double]) {
    let found = ShownFigure.all(in: text).map(\.value)
    #expect(found.count == values.count && zip(found, values).allSatisfy { abs($0 - $1) <= 1e-9 * abs($1) })
  }

  /// Whether a figure is a count of rows, or the mean distance of a rule from the truth, which only verdicts.csv has.
  private static func isCounted(_ card: String, _ sentence: String, _ figure: ShownFigure) -> Bool {
    card == "assumptions" || sentence.contains("by \(figure.text) bookings per voice")
  }

  /// The words of a piece of HTML.
  private static func words(_ html: String) -> String {
    html.replacing(#/<span class="ci">/#, with: " ").replacing(#/<[^>]*>/#, with: "")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
