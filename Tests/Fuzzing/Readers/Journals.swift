internal import CampaignModel
internal import Experiments
internal import Measurement
internal import Reports

extension FuzzedReader {
  /// The bytes are pieces of a journal one after another, each an entry or damage.
  func takeJournal(_ bytes: [UInt8]) {
    var (rest, journal, entries, isWhole) = (bytes[...], [UInt8](), 0, true)
    while let piece = JournalPiece(from: &rest) {
      if piece.frame == nil { isWhole = false } else { entries += 1 }
      journal += piece.frame?.bytes ?? Array(piece.text)
    }
    let scan = JournalScan(journal)
    precondition(scan.goodLength <= journal.count, "no more is good than there is")
    precondition(
      !isWhole || (scan.entries == entries && scan.goodLength == journal.count), "all entries are found")
    precondition(!isWhole || scan.damages == 0, "nothing is damaged")
    let again = JournalScan(Array(journal.prefix(scan.goodLength)))
    precondition(
      again.entries == scan.entries && again.goodLength == scan.goodLength && again.damages == scan.damages
        && again.identity == scan.identity && again.finished == scan.finished
        && again.suspects == scan.suspects && again.leftOut == scan.leftOut,
      "what was torn off at the end says nothing")
    var records: [(isTwin: Bool, record: RunRecord)] = []
    for world in scan.finished.worlds {
      guard let place = scan.finished[world] else { preconditionFailure("a world that is kept has a place") }
      precondition(
        place.offset >= 0 && place.offset + place.count <= scan.goodLength, "a record is in the good part")
      let bytes = journal[place.offset..<place.offset + place.count]
      guard let record = RunRecord(bytes, isTwin: world.isTwin, Sample.recorder) else { continue }
      let written = record.bytes
      let again = RunRecord(written[...], isTwin: world.isTwin, Sample.recorder)
      precondition(again?.bytes == written, "a record comes back")
      records.append((world.isTwin, record))
    }
    if !records.isEmpty { Self.takeRecords(records) }
  }

  /// Whatever is read as a record can be added to the others and reported on; the runs come before the twins.
  private static func takeRecords(_ records: [(isTwin: Bool, record: RunRecord)]) {
    var comparison = Comparison(Sample.small.scenario)
    var extent: MeanExtent?
    for (isTwin, record) in records {
      if !isTwin {
        comparison.add(record)
        if let world = record.extent { extent = extent?.adding(world) ?? MeanExtent(world) }
      } else if comparison.twins < comparison.runs {
        comparison.addTwin(record)
      }
    }
    precondition(!RunSummary(comparison, extent: extent).text(folder: "f").isEmpty, "records have a summary")
  }
}

/// An entry of a journal, or bytes that are none.
private struct JournalPiece {
  /// The entry; nil for bytes as they are.
  let frame: JournalFrame?
  let text: ArraySlice<UInt8>

  /// Takes a piece from the front: what it is, the run, where to change a record, the length of the text, the text.
  init?(from bytes: inout ArraySlice<UInt8>) {
    let head = Array(bytes.prefix(5))
    guard head.count == 5 else { return nil }
    let text = bytes.dropFirst(5).prefix(Int(head[4]))
    self.text = text
    bytes = bytes.dropFirst(5 + Int(head[4]))
    let isTwin = head[0] & 8 != 0
    let world = head[1] == 0 ? nil : Replication(run: Int(head[1]) - 1, isTwin: isTwin)
    switch head[0] & 7 {
    case 0: frame = nil
    case 1...5:
      frame = JournalFrame.Kind(rawValue: head[0] & 7).map { JournalFrame($0, world, payload: Array(text)) }
    default:
      // A good record with the text in the place of as many bytes (6), or of up to 15 (7).
      var record = isTwin ? Sample.twinRecord : Sample.record
      let start = (Int(head[2]) << 8 | Int(head[3])) % record.count
      let end = min(record.count, start + (head[0] & 7 == 6 ? text.count : Int(head[0] >> 4)))
      record.replaceSubrange(start..<end, with: text)
      frame = JournalFrame(.finished, world, payload: record)
    }
  }
}

extension JournalScan {
  fileprivate init(_ bytes: [UInt8]) {
    self.init(length: bytes.count) { offset, count in Array(bytes.dropFirst(offset).prefix(count)) }
  }
}

extension Sample {
  fileprivate static let recorder = RunRecorder(small.scenario)
  fileprivate static let record = small.record(recorder).bytes
  fileprivate static let twinRecord = small.twinRecord(recorder).bytes
}
