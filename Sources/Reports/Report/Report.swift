public import Measurement

/// The report of a result: one page and its charts, made of the tables and the manifest alone.
///
/// `rapport run` and `rapport report` both make it from the bytes of the files, so that they make the same and every
/// figure in it is one of a table.
public enum Report {
  /// The name of the page.
  public static let pageName = "report.html"

  /// Returns the tables with their report and, last, the manifest that lists all of them.
  ///
  /// - Parameters:
  ///   - tables: The tables of a result folder.
  ///   - manifest: Its manifest; a list of files in it is replaced.
  ///   - spool: Where what is as long as there are runs waits.
  /// - Returns: All files of the folder.
  /// - Throws: The place of what is missing or is not what Rapport writes.
  public static func files(
    _ tables: [ResultFile], _ manifest: JSONNode, spool: any Spool = MemorySpool()
  ) throws(UnreadableFile) -> [ResultFile] {
    let source = try ReportSource(tables, manifest, spool)
    let cards = try Card.all(source)
    let charts = cards.flatMap(\.charts).map { chart in
      ResultFile(name: "chart-\(chart.caption.name).svg", bytes: Array(chart.drawn().standalone.utf8))
    }
    let page = try Page(source, cards)
    let files = tables + charts + [ResultFile(name: pageName, content: page.html)]
    return files + [ResultPack.manifestFile(manifest, listing: files)]
  }
}
