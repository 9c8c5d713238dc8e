extension Card {
  /// How to make the result again.
  static func repetition(_ source: ReportSource) -> Card {
    let manifest = source.manifest
    return Card(
      id: "repeat", label: "Repeat", title: "How to repeat it",
      sentences: [
        "This command makes the same files again, byte for byte, on any machine and any number of threads."
      ],
      body: """
        <pre tabindex="0"><code id="command">\(HTML.text(manifest.command))</code></pre>
        <dl><dt>Rapport</dt><dd>\(HTML.text(manifest.version))</dd>
        <dt>SHA-256 of the scenario file</dt><dd><code class="digest">\(HTML.text(manifest.digest))</code></dd></dl>
        <p>The tables beside this page hold every figure of it; <code>manifest.json</code> has their digests.</p>
        """)
  }
}
