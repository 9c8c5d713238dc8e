internal import Networks
internal import Reports

extension FuzzedReader {
  /// The first byte chooses how the list is read.
  func takeEdges(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let isWeighted = first & 1 != 0
    do throws(EdgeListError) {
      let file = try EdgeListFile(
        Array(bytes.dropFirst()), undirected: first & 2 != 0, weights: isWeighted ? .probabilities : .ignored,
        parallelLines: !isWeighted && first & 4 != 0 ? .merged : .kept)
      precondition(file.ids.count == file.graph.count, "each person has a number")
      precondition(zip(file.ids, file.ids.dropFirst()).allSatisfy { $0 < $1 }, "numbers ascend")
      for person in file.ids.indices {
        precondition(file.person(withID: file.ids[person]) == person, "found")
      }
      _ = NetworkSummary(file.graph)
    } catch {
      precondition(!error.problems.isEmpty && error.count >= error.problems.count, "a refusal has a reason")
      precondition(error.problems.allSatisfy { $0.line >= 1 && $0.column >= 1 }, "a place outside the text")
      precondition(error.description.utf8.count < 20_000, "messages are short")
    }
  }

  func takeManifest(_ bytes: [UInt8]) {
    guard let node = try? JSONReader.value(of: bytes, file: "manifest.json") else { return }
    let text = JSONWriter.text(node)
    guard let again = try? JSONReader.value(of: Array(text.utf8), file: "manifest.json") else {
      preconditionFailure("what is written can be read")
    }
    precondition(JSONWriter.text(again) == text, "what is read is what was written")
  }
}
