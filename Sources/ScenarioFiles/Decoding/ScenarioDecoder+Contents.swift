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
      contentNames.declare(entry.key, as: content)
    }
  }

  /// Returns what an activity says: a content of the scenario, with what the activity says otherwise.
  func content(_ reader: inout ObjectReader) -> Content {
    let name = reader.value("content")
    var content = name?.reference(to: contentNames) ?? Content(mention: 0, pitch: 0, quality: 0)
    var hasFigures = false
    for key in ["mention", "pitch", "quality"] where reader.value(key) != nil {
      hasFigures = true
    }
    if name == nil && !hasFigures {
      reader.value.error(
        "says nothing; add 'content' with the name of one, or 'mention', 'pitch' and 'quality'.")
    }
    readContent(&content, from: &reader, isComplete: name != nil || !hasFigures)
    return content
  }

  /// Replaces the figures of a content by those given.
  ///
  /// - Parameters:
  ///   - content: The content.
  ///   - reader: The object with the figures.
  ///   - isComplete: Whether figures may be left out.
  private func readContent(_ content: inout Content, from reader: inout ObjectReader, isComplete: Bool) {
    func figure(_ key: String, _ reader: inout ObjectReader) -> Double? {
      isComplete ? reader.number(key, in: .share) : reader.requiredNumber(key, in: .share)
    }
    content.mention = figure("mention", &reader) ?? content.mention
    content.pitch = figure("pitch", &reader) ?? content.pitch
    content.quality = figure("quality", &reader) ?? content.quality
  }
}
