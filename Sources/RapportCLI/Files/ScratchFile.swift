import Measurement
import Synchronization

/// A spool on the disk of the result, so that memory does not grow with the number of runs.
///
/// The file has no name: nothing is left behind, however the process ends.
final class ScratchFile: Spool {
  private struct State {
    var length = 0
    var failure: SystemError?
  }

  /// The result it serves, as the user wrote it.
  let path: String
  private let descriptor: Int32
  private let state = Mutex(State())

  /// Opens an empty one.
  ///
  /// - Parameter folder: The result it serves: it is beside it.
  /// - Throws: `FileError` if it cannot be made.
  init(beside folder: ResultFolder) throws(FileError) {
    path = folder.path
    let parent = FilePath.split(folder.target).folder
    try OutputFile.makeFolders(parent)
    descriptor = try FileError.writing(folder.path) { () throws(SystemError) in
      try Platform.createNameless(in: parent)
    }
  }

  deinit { try? Platform.close(descriptor) }

  func append(_ bytes: UnsafeRawBufferPointer) -> Int {
    state.withLock { state in
      let offset = state.length
      state.length += bytes.count
      guard state.failure == nil else { return offset }
      do throws(SystemError) {
        try Platform.write(bytes, to: descriptor, at: offset)
      } catch {
        state.failure = error
      }
      return offset
    }
  }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) {
    state.withLock { state in
      if state.failure == nil {
        do throws(SystemError) {
          guard try Platform.read(descriptor, into: buffer, at: offset) < buffer.count else { return }
          state.failure = .damaged
        } catch {
          state.failure = error
        }
      }
      buffer.initializeMemory(as: UInt8.self, repeating: 0)
    }
  }

  /// What has failed so far; what was read since is not to be shown.
  var failure: SystemError? { state.withLock { $0.failure } }

  /// Throws what has failed so far.
  func check() throws(FileError) {
    if let failure { throw .unwritable(path, failure) }
  }
}
