internal import CampaignModel
internal import Networks

extension ScenarioDecoder {
  /// Returns the network of an edge list; its people are the first ones of the population, in the order of their
  /// numbers in the file.
  func networkFile(_ reader: inout ObjectReader) -> NetworkPlan {
    let name = reader.requiredValue("file", "the path of an edge list")
    let isUndirected = reader.bool("undirected", default: false)
    guard let name, let file = file(name) else { return .none }
    do throws(EdgeListError) {
      let list = try EdgeListFile(file.bytes, undirected: isUndirected)
      if let size, list.graph.count > size {
        name.error(
          """
          names a network of \(list.graph.count) people, but population.size is \(size); expected at most as many \
          people as there are.
          """)
      }
      return list.graph.plan
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

extension Graph {
  /// The arcs, grouped by the person read.
  fileprivate var plan: NetworkPlan {
    var sources: [Int32] = []
    sources.reserveCapacity(arcCount)
    for person in 0..<count {
      sources.append(contentsOf: repeatElement(Int32(person), count: arcs(from: person).count))
    }
    return .arcs(sources: sources, targets: targets)
  }
}
