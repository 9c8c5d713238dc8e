import CampaignModel
import Experiments
import Measurement
import Reports

/// The finished runs of a result that is not complete, in a file beside its folder: `.NAME.journal`.
///
/// A record is written by one call as soon as its run is finished, so that the death of the process loses no finished
/// run. It is on the disk when the work is stopped, and every ten seconds: a loss of power may cost the runs since.
/// What is torn or damaged fails its checksum and is simulated again. The file is locked while a process works on it.
final class RunJournal: RecordStore {
  /// How long finished runs may be in the system's memory alone.
  private static let pause = Duration.seconds(10)

  private let folder: String
  private let path: String
  private let recorder: RunRecorder
  private let now: () -> Duration
  private let descriptor: Int32
  /// The bytes at the beginning of a new journal that takes the place of another; written with the first record, so
  /// that an older one is not lost for nothing.
  private var pending: [UInt8]?
  private var kept = RecordPlaces()
  private var length: Int
  private var synchronized: Duration
  let suspects: [Replication]
  private let leftOut: Set<Replication>
  /// Whether it has runs beyond those that are asked for now.
  private var holdsMore = false
  /// What the user should know of the beginning, in lines.
  private(set) var notes: [String] = []

  /// Opens the journal of a result.
  ///
  /// - Parameters:
  ///   - folder: Where the result is to be, as the user wrote it, and without links.
  ///   - identity: What decides the numbers.
  ///   - recorder: Reads records.
  ///   - planned: Runs that are wanted, or may be.
  ///   - twins: Twins that are wanted, as far as that is known.
  ///   - isAtMost: Whether what the runs show may end them earlier.
  ///   - resumes: Whether to carry on with what is there; otherwise it is replaced.
  ///   - now: A clock that never goes back.
  /// - Throws: `JournalError` if another process holds it, a link stands there, or it is to be carried on with and is
  ///   of other work; `FileError` if it can be neither read nor written.
  init(
    of folder: ResultFolder, _ identity: WorkIdentity, _ recorder: RunRecorder, planned: Int, twins: Int,
    isAtMost: Bool, resumes: Bool, now: @escaping () -> Duration
  ) throws {
    self.folder = folder.path
    self.recorder = recorder
    self.now = now
    synchronized = now()
    let parts = FilePath.split(folder.target)
    let path = FilePath.join(parts.folder, ".\(parts.name).journal")
    self.path = path
    try OutputFile.makeFolders(parts.folder)
    let descriptor = try Self.openLocked(path, folder: folder.path)
    self.descriptor = descriptor

    let head = JournalFrame(.identity, payload: Array(identity.text.utf8)).bytes + JournalFrame(.opened).bytes
    let found: JournalScan
    do throws(SystemError) {
      length = try Platform.length(descriptor)
      found = try JournalScan(length: length) { offset, count throws(SystemError) in
        try Platform.read(descriptor, count: count, at: offset)
      }
    } catch {
      try? Platform.close(descriptor)
      throw FileError.unreadable(path, error)
    }
    let theirs = found.identity.map { String(decoding: $0, as: UTF8.self) }
    let runs = found.finished.count(ofRuns: .max, twins: 0)
    guard resumes, runs > 0 || found.hasCrashes else {
      (suspects, leftOut) = ([], [])
      if resumes {
        notes.append("No interrupted run of \(folder.path) is there: beginning with the first run.")
      } else if runs > 0 {
        let count = NumberFormat.integer(runs)
        let theirWork = theirs.map(identity.difference)
        let words =
          switch theirWork {
          case nil:
            "with \(count) finished runs is there, but its beginning is damaged, so that it cannot be carried on; give another --out to keep it."
          case .some(nil):
            "with \(Self.amount(found.finished.count(ofRuns: planned, twins: twins), of: planned, twins)) is there: add --resume to carry on."
          case .some(let difference?):
            "with \(count) finished runs is there, but \(difference), or another --out, to keep it."
          }
        notes.append("A journal \(words) It is replaced when the first run of this one is finished.")
      }
      pending = head
      // Nothing is lost by replacing what holds no run, and a disk that takes nothing says so at once.
      if runs == 0, found.entries > 0 || length == 0 { try writePending() }
      return
    }
    guard let theirs else {
      try? Platform.close(descriptor)
      throw JournalError.unreadable(folder: folder.path, journal: path, runs: runs)
    }
    if let difference = identity.difference(from: theirs) {
      try? Platform.close(descriptor)
      throw JournalError.otherWork(folder: folder.path, difference: difference)
    }
    suspects = found.suspects
    leftOut = Set(found.leftOut)
    pending = nil
    var damages = found.damages
    // One record after the other: all of them may be more than the memory.
    for world in found.finished.worlds {
      guard let place = found.finished[world], let record = try read(world, place) else {
        damages += 1
        continue
      }
      if isEnough(record, of: world) { kept[world] = place }
    }
    let (all, wanted) = (kept.count(ofRuns: .max, twins: 0), kept.count(ofRuns: planned, twins: 0))
    holdsMore = all > wanted
    if damages > 0 {
      notes.append(
        "\(damages == 1 ? "A place" : "\(damages) places") in the journal \(path) \(damages == 1 ? "is" : "are") damaged: the runs in question are simulated again."
      )
    }
    if !suspects.isEmpty {
      notes.append("Simulated alone, as rapport broke while at work on them: \(Self.list(suspects)).")
    }
    let ready = kept.count(ofRuns: planned, twins: twins)
    notes.append("Carrying on with \(Self.amount(ready, of: planned, twins, isAtMost: isAtMost)).")
    if holdsMore {
      notes.append(
        "\(NumberFormat.integer(all)) runs are kept, \(NumberFormat.integer(all - wanted)) of them beyond the \(NumberFormat.integer(planned)) asked for: the result is without these, and the journal stays, so that --resume with more runs has them."
      )
    }
    try writing { () throws(SystemError) in
      // What was torn off at the end is cut away.
      try Platform.truncate(descriptor, to: found.goodLength)
      length = found.goodLength
    }
    try append(JournalFrame(.opened))
    Platform.leaveWords(JournalFrame(.crashed).bytes, on: descriptor)
  }

  deinit {
    Platform.leaveWords([], on: nil)
    try? Platform.close(descriptor)
  }

  /// Opens and locks the file that stands at the path.
  private static func openLocked(_ path: String, folder: String) throws -> Int32 {
    while true {
      let descriptor: Int32
      do throws(SystemError) { descriptor = try Platform.openForAppending(path) } catch {
        // Whoever may write to the folder could have a file elsewhere emptied by it.
        throw error == .link ? JournalError.link(journal: path) : FileError.unwritable(path, error)
      }
      do {
        try FileError.writing(path) { () throws(SystemError) in
          guard try Platform.lock(descriptor) else { throw SystemError.inUse }
        }
        let isCurrent = try FileError.writing(path) { () throws(SystemError) in
          try Platform.isSame(descriptor, as: path)
        }
        // Another process may have finished and removed it in between.
        if isCurrent { return descriptor }
        try? Platform.close(descriptor)
      } catch {
        try? Platform.close(descriptor)
        if case FileError.unwritable(_, .inUse) = error { throw JournalError.inUse(folder: folder) }
        throw error
      }
    }
  }

  /// Runs and twins that are kept and belong to so many.
  func kept(ofRuns runs: Int, twins: Int) -> Int {
    kept.count(ofRuns: runs, twins: twins)
  }

  /// What the work is made of, plural.
  static func unit(twins: Int) -> String { twins > 0 ? "runs and twins" : "runs" }

  private static func amount(_ count: Int, of runs: Int, _ twins: Int, isAtMost: Bool = false) -> String {
    "\(NumberFormat.integer(count)) of \(isAtMost ? "at most " : "")\(NumberFormat.integer(runs + twins)) \(unit(twins: twins))"
  }

  static func list(_ worlds: [Replication]) -> String {
    worlds.map { "\($0.isTwin ? "the twin of run" : "run") \($0.run + 1)" }.joined(separator: ", ")
  }

  // MARK: Records

  func isLeftOut(_ world: Replication) -> Bool {
    // A twin is nothing without its run.
    leftOut.contains(world) || leftOut.contains(Replication(run: world.run))
  }

  func isKept(_ world: Replication) -> Bool { kept[world] != nil }

  func record(of world: Replication) throws -> RunRecord {
    guard let place = kept[world], let record = try read(world, place) else {
      throw FileError.unreadable(path, .damaged)
    }
    return record
  }

  func begin(_ world: Replication) throws { try append(JournalFrame(.begun, world)) }

  func keep(_ record: RunRecord, of world: Replication) throws {
    let frame = JournalFrame(.finished, world, payload: record.bytes)
    try writePending()
    let place = JournalScan.Place(payloadOf: frame, at: length)
    try append(frame)
    kept[world] = place
    if now() - synchronized > Self.pause { try synchronize() }
  }

  /// Waits until all that was kept is on the disk.
  func synchronize() throws {
    try writing { () throws(SystemError) in try Platform.synchronize(descriptor) }
    synchronized = now()
  }

  /// Ends an interrupted work: what is kept is on the disk, and where nothing is, no journal stays.
  func close() throws {
    // Of one that was to be replaced and has not been, nothing was touched.
    if kept.isEmpty, pending == nil { remove() } else { try synchronize() }
  }

  /// Removes the journal, as the result is complete; one that holds runs beyond it stays.
  func complete() throws {
    if holdsMore { try synchronize() } else { remove() }
  }

  private func remove() { try? Platform.removeFile(path) }

  private func read(_ world: Replication, _ place: JournalScan.Place) throws(FileError) -> RunRecord? {
    let bytes = try FileError.reading(path) { () throws(SystemError) in
      try Platform.read(descriptor, count: place.count, at: place.offset)
    }
    return RunRecord(bytes[...], isTwin: world.isTwin, recorder)
  }

  /// Whether a record has what is wanted of its run and no more.
  ///
  /// Other runs may be traced back to voices than when there were fewer in all. Runs beyond those that are asked for
  /// are left as they are.
  private func isEnough(_ record: RunRecord, of world: Replication) -> Bool {
    let scenario = recorder.scenario
    guard !world.isTwin, world.run < scenario.experiment.runs else { return true }
    let isTraced = world.run < scenario.attributedRuns
    return record.attributedStrategies == (isTraced ? scenario.attributedStrategies.count : 0)
  }

  // MARK: Writing

  private func append(_ frame: JournalFrame) throws {
    if pending != nil {
      pending? += frame.bytes
    } else {
      try write(frame.bytes)
    }
  }

  private func writePending() throws {
    guard let bytes = pending else { return }
    try writing { () throws(SystemError) in try Platform.truncate(descriptor, to: 0) }
    length = 0
    pending = nil
    try write(bytes)
    // Its name is on the disk, too.
    try OutputFile.synchronize(folder: FilePath.split(path).folder)
    Platform.leaveWords(JournalFrame(.crashed).bytes, on: descriptor)
  }

  private func write(_ bytes: [UInt8]) throws {
    try writing { () throws(SystemError) in try Platform.write(bytes, to: descriptor) }
    length += bytes.count
  }

  private func writing(_ call: () throws(SystemError) -> Void) throws {
    do throws(SystemError) { try call() } catch {
      throw JournalError.full(journal: path, error, kept: kept.count)
    }
  }
}
