import Testing

@testable import Experiments

@Suite("Places of records")
struct RecordPlacesTests {
  private static func place(_ offset: Int) -> JournalScan.Place { .init(offset: offset, count: offset + 1) }

  @Test("Runs and twins are found where they were put, in their order, and nothing between them")
  func found() {
    var places = RecordPlaces()
    #expect(places.isEmpty)
    let worlds = [(5, true), (700, false), (0, true), (2, false)].map { Replication(run: $0, isTwin: $1) }
    for (index, world) in worlds.enumerated() { places[world] = Self.place(20 + index) }
    for (index, world) in worlds.enumerated() { #expect(places[world] == Self.place(20 + index)) }
    #expect(places[Replication(run: 5)] == nil)
    #expect(places[Replication(run: 701)] == nil)
    #expect(Array(places.worlds) == [worlds[3], worlds[1], worlds[2], worlds[0]])
    #expect(places.count == 4)
  }

  @Test("Those of so many runs and twins are counted")
  func counted() {
    var places = RecordPlaces()
    for run in 0..<10 where run != 4 {
      places[Replication(run: run)] = Self.place(20 + run)
      places[Replication(run: run, isTwin: true)] = Self.place(90 + run)
    }
    #expect(places.count(ofRuns: 6, twins: 0) == 5)
    #expect(places.count(ofRuns: 100, twins: 4) == 13)
  }

  @Test("A place is forgotten, and a later one takes its place")
  func forgotten() {
    var places = RecordPlaces()
    let world = Replication(run: 3)
    places[world] = nil
    places[world] = Self.place(50)
    places[world] = Self.place(60)
    #expect(places[world] == Self.place(60))
    places[world] = nil
    #expect(places.isEmpty)
  }
}
