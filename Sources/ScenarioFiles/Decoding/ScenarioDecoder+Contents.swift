internal import CampaignModel

extension ScenarioDecoder {
  mutating func decodeContents(_ section: ValueReader?) {
    guard let section else { return }
    contentNames.isIncomplete = section.object() == nil
    if contentNames.isIncomplete { return }
    for entry in entries(of: section) {
      var content = Content(mention: 0, pitch: 0, quality: 0)
      if var reader = entry.value.object() {
        readContent(&content, from: &reader, isComplete: false)
        reader.finish()
      }
      _ = contentNames.declare(entry.key, as: content)
    }
  }

  /// Returns what an activity says: a content of the scenario, with what the activity says otherwise.
  func content(_ reader: inout ObjectReader) -> Content {
    let name = reader.value("content")
    var content = name?.reference(to: contentNames) ?? Content(mention: 0, pitch: 0, quality: 0)
    readContent(&content, from: &reader, isComplete: name != nil)
    return content
  }

  /// Replaces the figures of a content by those given.
  ///
  /// - Parameters:
  ///   - content: The content.
  ///   - reader: The object with the figures.
  ///   - isComplete: Whether the content has its figures already, so that none must be given.
  private func readContent(_ content: inout Content, from reader: inout ObjectReader, isComplete: Bool) {
    func figure(_ key: String, _ standard: Double) -> Double {
      let found = isComplete ? reader.number(key, in: .share) : reader.requiredNumber(key, in: .share)
      return found ?? standard
    }
    content.mention = figure("mention", content.mention)
    content.pitch = figure("pitch", content.pitch)
    content.quality = figure("quality", content.quality)
  }
}
