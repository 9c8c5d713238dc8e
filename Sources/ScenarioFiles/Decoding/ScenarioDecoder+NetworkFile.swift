internal import CampaignModel
internal import Networks

extension ScenarioDecoder {
  /// Returns the network of an edge list; its people are the first ones of the population, in the order of their
  /// numbers in the file.
  mutating func networkFile(_ reader: inout ObjectReader) -> NetworkPlan {
    let name = reader.requiredValue("file", "the path of an edge list")
    let isUndirected = reader.bool("undirected", default: false)
    guard let name, let file = file(name) else { return .none }
    do throws(EdgeListError) {
      // Who reads somebody twice reads them once.
      let list = try EdgeListFile(file.bytes, undirected: isUndirected, parallelLines: .merged)
      edgeList = list
      if let unread = list.unread {
        diagnostics.warning(
          """
          a third column is not looked at in a campaign: whom a word reaches is a matter of model.wordOfMouth.noticing; \
          take the column out.
          """, at: SourcePosition(file: file.path, line: unread.line, column: unread.column))
      }
      if list.graph.count > Self.largestPopulation {
        name.error(
          "names a network of \(list.graph.count) people; expected at most \(Self.largestPopulation).")
      }
      if let size, list.graph.count > size {
        name.error(
          """
          names a network of \(list.graph.count) people, but population.size is \(size); expected at most as many \
          people as there are.
          """)
      }
      return .listed(list.graph)
    } catch {
      for problem in error.problems {
        let place = SourcePosition(file: file.path, line: problem.line, column: problem.column)
        diagnostics.error(problem.message, at: place)
      }
      if error.count > error.problems.count {
        name.error(
          "names a file with \(error.count - error.problems.count) more problems; only the first are shown.")
      }
      return .none
    }
  }
}
