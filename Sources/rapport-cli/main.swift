import RapportCLI

let status = await RapportCLI.run(Array(CommandLine.arguments.dropFirst()), console: .system())
status.exit()
