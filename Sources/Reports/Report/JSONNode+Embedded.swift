extension JSONNode {
  /// The value as text that cannot end the element of a page it stands in, whatever names it holds.
  var embedded: String {
    var result = ""
    for scalar in JSONWriter.text(self, layout: .compact).unicodeScalars {
      // Outside strings none of them occurs in JSON.
      switch scalar {
      case "<": result += "\\u003c"
      case ">": result += "\\u003e"
      case "&": result += "\\u0026"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
