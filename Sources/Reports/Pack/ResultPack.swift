internal import CampaignModel
public import Measurement

/// The files of a result folder: every figure of a comparison as tables for notebooks and spreadsheets.
///
/// The same comparison gives the same bytes: rows and columns have a fixed order, and nothing in them depends
/// on when, where or on how many threads it was simulated. Cells that are not defined are empty.
public enum ResultPack {
  /// Builds all files.
  ///
  /// - Parameters:
  ///   - comparison: What was found.
  ///   - extent: How large the worlds of the runs were; nil when no run was finished.
  ///   - provenance: Where it comes from, for the manifest.
  ///   - dialect: How the tables are written.
  /// - Returns: The tables, the report and, last, the manifest.
  /// - Throws: If a table cannot be read again, which takes a spool that has failed.
  public static func files(
    _ comparison: Comparison, extent: MeanExtent?, provenance: Provenance, dialect: CSVDialect = .standard
  ) throws(UnreadableFile) -> [ResultFile] {
    try Report.files(
      tables(comparison, extent: extent, dialect: dialect), manifest(comparison, provenance, dialect),
      spool: comparison.spool)
  }

  /// Builds the tables alone.
  ///
  /// - Parameters:
  ///   - comparison: What was found.
  ///   - extent: How large the worlds of the runs were; nil when no run was finished.
  ///   - dialect: How the tables are written.
  /// - Returns: The tables, in the order of the manifest.
  public static func tables(
    _ comparison: Comparison, extent: MeanExtent? = nil, dialect: CSVDialect = .standard
  ) -> [ResultFile] {
    [
      wide(comparison, dialect),
      verdicts(RunSummary(comparison, extent: extent), dialect),
      summary(comparison, dialect: dialect),
      runs(comparison, dialect),
      pairs(comparison, dialect),
      doubt(comparison, dialect),
      drivers(comparison, dialect),
      crossover(comparison, dialect),
      daily(comparison, dialect),
      costs(comparison, dialect),
      voices(comparison, dialect),
      attribution(comparison, dialect),
      funnel(comparison, dialect),
      claims(comparison, dialect),
      parameters(comparison.scenario, dialect),
      prices(comparison, dialect),
      counts(comparison, dialect),
      presentValues(comparison, dialect),
    ]
  }

  /// Begins a table.
  static func table(_ columns: [String], _ dialect: CSVDialect) -> CSVWriter {
    CSVWriter(header: columns, dialect: dialect)
  }
}
