/// The script of the page: plain ECMAScript 2020, readable in the page as it is here.
///
/// `figures` writes numbers as `NumberFormat` and `Wording` do, `statistics` has the intervals of `Measurement`, `pricing`
/// values the runs, and `page` ties them to the document. Each part is a literal of a file of its own.
enum ReportScript {
  /// All of it, in one scope.
  static let text = "\n(() => {\n\"use strict\";\n" + figures + statistics + pricing + page + "})();\n"
}
