import Testing

@Suite("Mistakes in the population")
struct PopulationMistakeTests {
  @Test("are reported with place, value found and remedy", arguments: mistakes)
  func report(mistake: Mistake) throws {
    let problems = try RightScenario.problems(replacing: mistake.piece, by: mistake.replacement)
    #expect(problems == mistake.problems)
  }

  private static let mistakes = Mistake.list(
    #"""
    size: 1000,  -> (nothing)
      s.json5:3:15: error: population has no 'size'; add a whole number (1 to 20000000).
    size: 1000 -> size: 20000001
      s.json5:4:11: error: population.size is 20000001; expected 1 to 20000000.
    size: 1000 -> sise: 1000
      s.json5:3:15: error: population has no 'size'; add a whole number (1 to 20000000).
      s.json5:4:5: error: unknown key 'sise' in population; did you mean 'size'? Known keys:
          activityLogDeviation, communities, size, valueAxes.
    size: 1000 -> size: 1000, activityLogDeviation: 4.1
      s.json5:4:39: error: population.activityLogDeviation is 4.1; expected 0 to 4.
    ["coffee", "food"] -> ["coffee", "coffee"]
      s.json5:4:39: error: population.valueAxes[1] is 'coffee', as is [0]; name every axis differently.
    ["coffee", "food"] -> ["coffee", "fo od"]
      s.json5:4:39: error: population.valueAxes[1] is 'fo od'; expected one word without ':'.
    ["coffee", "food"] -> ['a','b','c','d','e','f','g','h','i']
      s.json5:4:28: error: population.valueAxes has 9 names; expected at most 8.
    ["coffee", "food"] -> 'coffee'
      s.json5:4:28: error: population.valueAxes is a string 'coffee'; expected an array.
    ["coffee", "food"] -> []
      curators.csv:2:11: error: values names axes, but there are none; add population.valueAxes.
      s.json5:5:37: error: population.communities.north.values names axes, but there are none; add
          population.valueAxes.
    { coffee: 1 } -> { cofee: 1 }
      s.json5:5:39: error: unknown key 'cofee' in population.communities.north.values; did you mean
          'coffee'? Known keys: coffee, food.
    { coffee: 1 } -> { coffee: 1.5 }
      s.json5:5:47: error: population.communities.north.values.coffee is 1.5; expected -1 to 1.
    { coffee: 1 } -> { coffee: 0 }
      s.json5:5:37: error: population.communities.north.values is 0 on every axis, which is no
          direction; expected a number other than 0.
    { coffee: 1 } -> 'coffee'
      s.json5:5:37: error: population.communities.north.values is a string 'coffee'; expected an object
          such as { coffee: 1 } or an array of numbers.
    [0, 1] -> [0, 0]
      s.json5:5:81: error: population.communities.south.values is 0 on every axis, which is no
          direction; expected a number other than 0.
    [0, 1] -> [0, 1, 0]
      s.json5:5:81: error: population.communities.south.values has 3 numbers; expected at most 2, one
          for each axis.
    [0, 1] -> [0, 2]
      s.json5:5:85: error: population.communities.south.values[1] is 2; expected -1 to 1.
    share: 2 -> share: 0
      s.json5:5:70: error: population.communities.south.share is 0; expected more than 0, at most
          1000000000000.
    share: 2 -> shares: 2
      s.json5:5:63: error: unknown key 'shares' in population.communities.south; did you mean 'share'?
          Known keys: cohesion, postsPerDay, share, values.
    share: 2 -> cohesion: 1.1
      s.json5:5:73: error: population.communities.south.cohesion is 1.1; expected 0 to 1.
    share: 2 -> postsPerDay: -1
      s.json5:5:76: error: population.communities.south.postsPerDay is -1; expected 0 to 100000.
    { values: { coffee: 1 } } -> 7
      s.json5:5:27: error: population.communities.north is the number 7; expected an object.
    north: { values: { coffee: 1 } }, south: { share: 2, values: [0, 1] } -> (nothing)
      s.json5:5:18: error: population.communities has 0 communities; expected 1 to 65535.
    north: -> '':
      s.json5:5:20: error: population.communities has the name ''; expected 1 to 100 characters without
          control characters or spaces at the ends.
    north: -> ' n':
      s.json5:5:20: error: population.communities has the name ' n'; expected 1 to 100 characters
          without control characters or spaces at the ends.
    """#)
}
