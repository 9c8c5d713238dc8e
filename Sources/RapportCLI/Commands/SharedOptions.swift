import Reports

/// How results appear on standard output.
enum OutputFormat: String, CaseIterable, Sendable {
  case table, csv, json
}

/// Options that several commands have, or may come to have.
enum SharedOptions {
  static let runs = Option(
    "runs", .integer("n", in: 1...1_000_000), default: "the scenario's",
    help: "How many runs to make of each strategy.")
  static let seed = Option(
    "seed", .seed("seed"), default: "the scenario's",
    help: "The seed of all luck: equal seeds give equal results, on any machine and any number of threads.")
  static let threads = Option(
    "threads", .integer("n", in: 1...1024), default: "one for each processor",
    help: "How many threads to work on; the results do not depend on it.")
  static let strategies = Option(
    "strategy", .text("name"), isRepeatable: true, default: "all",
    help: "A strategy to take part; give the option once for each.")
  static let settings = Option(
    "set", .assignment("path=value"), isRepeatable: true,
    help: "Replace a value of the scenario, such as model.trust.negativityBias=1.")
  static let format = Option(
    "format", .choice("format", OutputFormat.allCases), default: "table",
    help: "How the result is written to standard output.")
  static let dialect = Option(
    "csv-dialect", .choice("dialect", CSVDialect.allCases), default: "standard",
    help: "How CSV is written: by RFC 4180, or as Excel expects it where the comma is the decimal sign.")
  static let quiet = Flag("quiet", help: "Write nothing to standard error but errors.")
  static let noProgress = Flag("no-progress", help: "Show no progress line.")

  /// The positional argument of commands that read one scenario.
  static let scenario = Positional(
    placeholder: "scenario", completion: .files, help: "A scenario file, or - for standard input.")
}
