import RapportCLI

RapportCLI.settleProcess()
let status = await RapportCLI.run(Array(CommandLine.arguments.dropFirst()), console: .system())
status.exit()
