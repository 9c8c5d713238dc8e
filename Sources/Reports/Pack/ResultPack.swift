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
  ///   - provenance: Where it comes from, for the manifest.
  ///   - others: Files that are written beside the tables, such as a report; the manifest lists them too.
  ///   - dialect: How the tables are written.
  /// - Returns: The tables, the other files and, last, the manifest.
  public static func files(
    _ comparison: Comparison, provenance: Provenance, others: [ResultFile] = [],
    dialect: CSVDialect = .standard
  ) -> [ResultFile] {
    let files = tables(comparison, dialect: dialect) + others
    return files + [manifest(of: files, comparison, provenance, dialect)]
  }

  /// Builds the tables alone.
  ///
  /// - Parameters:
  ///   - comparison: What was found.
  ///   - dialect: How the tables are written.
  /// - Returns: The tables, in the order of the manifest.
  public static func tables(_ comparison: Comparison, dialect: CSVDialect = .standard) -> [ResultFile] {
    [
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
    ]
  }

  /// Begins a table.
  static func table(_ columns: [String], _ dialect: CSVDialect) -> CSVWriter {
    CSVWriter(header: columns, dialect: dialect)
  }
}
