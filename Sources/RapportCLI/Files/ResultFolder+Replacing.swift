extension ResultFolder {
  /// Puts a finished folder in the place of the target; if that fails, what was there is there again.
  func takePlace(_ finished: String) throws(FileError) {
    if try moved(finished) { return }
    guard let older = try setAside() else {
      guard try moved(finished) else { throw .unwritable(path, .notEmpty) }
      return
    }
    do throws(FileError) {
      guard try moved(finished) else { throw .unwritable(path, .notEmpty) }
    } catch {
      do throws(SystemError) { try Platform.move(older.path, to: target) } catch {
        throw .olderKept(path, error, at: older.path)
      }
      throw error
    }
    try discard(older)
  }

  /// An older result that has made way.
  private struct Older {
    let path: String
    let manifest: String
  }

  /// Moves the finished folder to the target; false if a folder with something in it is in the way.
  private func moved(_ finished: String) throws(FileError) -> Bool {
    do throws(SystemError) {
      try Platform.move(finished, to: target)
      return true
    } catch  where error == .notEmpty || error == .exists {
      return false
    } catch {
      throw .unwritable(path, error)
    }
  }

  /// Moves what is at the target out of the way; nil if nothing is there any more.
  private func setAside() throws(FileError) -> Older? {
    // Judged again: hours may have passed since `init`.
    guard let manifest = try Self.manifestOfResult(in: target, shownAs: path) else { return nil }
    let place = try Self.makeTemporary(in: FilePath.split(target).folder)
    do throws(SystemError) {
      try Platform.move(target, to: place)
      return Older(path: place, manifest: manifest)
    } catch {
      try? Platform.removeFolder(place)
      if error == .noSuchFile { return nil }
      throw .unwritable(path, error)
    }
  }

  /// Moves users' own files on and removes the rest, file by file: nothing here deletes a tree.
  private func discard(_ older: Older) throws(FileError) {
    do throws(SystemError) {
      for name in try Platform.names(in: older.path) {
        let file = FilePath.join(older.path, name)
        let successor = FilePath.join(target, name)
        let hasSuccessor = try Platform.entry(at: successor, followsLinks: false) != nil
        if hasSuccessor || older.manifest.contains("\"\(name)\"") {
          try Platform.removeFile(file)
        } else {
          try Platform.move(file, to: successor)
        }
      }
      try Platform.removeFolder(older.path)
    } catch {
      throw .olderLeft(path, error, at: older.path)
    }
  }
}
