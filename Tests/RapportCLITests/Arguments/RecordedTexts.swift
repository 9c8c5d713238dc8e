// swift-format-ignore-file
// Written by RecordedTextTests when RAPPORT_RECORD is 1.

let recordedTexts: [String: String] = [
  "--help": ###"""
OVERVIEW: Simulate social-media campaigns and compare what they cost and earn.

Results go to standard output, everything else to standard error. Exit status: 0
done, 1 a check said no or the run failed, 64 wrong usage, 65 bad scenario or
data, 66 unreadable input, 73 cannot write, 130 interrupted, 143 terminated.

USAGE: rapport <subcommand>

OPTIONS:
  --generate-completion-script <shell>
                          Print a script that teaches the shell to complete
                          commands and options. (values: bash, zsh, fish)
  --version               Show the version.
  -h, --help              Show help information.

SUBCOMMANDS:
  run                     Simulate every strategy of a scenario in the same
                          worlds and compare them.
  report                  Make the report of a result folder anew, without
                          simulating.
  check                   Read scenario files and report every problem with its
                          place and remedy.
  new                     Write a commented starter scenario.
  explain                 Show the unit, default, range, source and confidence
                          of a parameter, or list all.
  spread                  Estimate how many people given seeds reach on a
                          network.
  validate                Measure the limits and patterns of the model, each
                          with its band and verdict.

  See 'rapport help <subcommand>' for detailed help.

"""###,
  "run --help": ###"""
OVERVIEW: Simulate every strategy of a scenario in the same worlds and compare
them.

USAGE: rapport run <scenario> [--runs <n>] [--seed <seed>] [--threads <n>]
       [--out <folder>] [--strategy <name> ...] [--set <path=value> ...]
       [--format <format>] [--csv-dialect <dialect>] [--quiet] [--no-progress]
       [--strict] [--resume] [--precision <p>] [--precision-metric <metric>]
       [--min-runs <n>] [--max-runs <n>] [--only-run <n>]

ARGUMENTS:
  <scenario>              A scenario file, or - for standard input.

OPTIONS:
  --runs <n>              How many runs to make of each strategy. (default: the
                          scenario's)
  --seed <seed>           The seed of all luck: equal seeds give equal results,
                          on any machine and any number of threads. (default:
                          the scenario's)
  --threads <n>           How many threads to work on; the results do not depend
                          on it. (default: one for each processor)
  --out <folder>          The folder for the CSV files and the report. An older
                          result in it is replaced once the new one is complete,
                          and your own files beside it stay; a folder that holds
                          no result but other files is refused. (default:
                          notebooks-output/ and the scenario's name)
  --strategy <name>       A strategy to take part; give the option once for
                          each. (default: all)
  --set <path=value>      Replace a value of the scenario, such as
                          model.trust.negativityBias=1.
  --format <format>       How the result is written to standard output. (values:
                          table, csv, json; default: table)
  --csv-dialect <dialect> How CSV is written: by RFC 4180, or as Excel expects
                          it where the comma is the decimal sign. (values:
                          standard, excel-eu; default: standard)
  --quiet                 Write nothing to standard error but errors.
  --no-progress           Show no progress line.
  --strict                End with status 1 unless the runs support every claim
                          of the scenario. The result is written all the same.
  --resume                Carry on with the finished runs of an interrupted run
                          into the same folder. The result is the same to the
                          byte; scenario, seed, strategies and settings must be,
                          and --runs may be more.
  --precision <p>         Make runs until the interval of every strategy reaches
                          no further to each side than this: 5% of the estimate,
                          or 0.1 in the unit of the metric. All intervals are
                          widened so that they hold though the runs end by what
                          they show.
  --precision-metric <metric>
                          The metric that --precision speaks of. (default: roi)
  --min-runs <n>          The number of runs after which --precision is looked
                          at for the first time. (default: 50)
  --max-runs <n>          The number of runs after which --precision gives up;
                          the result is written, and the status is 1. (default:
                          10,000)
  --only-run <n>          Simulate this run and its twin alone and write
                          nothing, to look at one that broke.
  --version               Show the version.
  -h, --help              Show help information.

"""###,
  "report --help": ###"""
OVERVIEW: Make the report of a result folder anew, without simulating.

Reads the tables that rapport run has written and replaces the page, its charts
and the manifest; the same tables give the same report. Tables that were changed
since are reported on as they are, with a warning.

USAGE: rapport report <folder> [--quiet]

ARGUMENTS:
  <folder>                A folder that rapport run has written.

OPTIONS:
  --quiet                 Write nothing to standard error but errors.
  --version               Show the version.
  -h, --help              Show help information.

"""###,
  "check --help": ###"""
OVERVIEW: Read scenario files and report every problem with its place and
remedy.

Nothing is simulated and nothing is written. Exit status 65 if there is a
problem.

USAGE: rapport check <scenario> ... [--plan] [--runs <n>] [--threads <n>]
       [--strategy <name> ...] [--set <path=value> ...] [--format <format>]

ARGUMENTS:
  <scenario>              Scenario files, or - for standard input.

OPTIONS:
  --plan                  Print the runs a scenario asks for and estimate their
                          time, memory and disk space.
  --runs <n>              How many runs to make of each strategy. (default: the
                          scenario's)
  --threads <n>           How many threads to work on; the results do not depend
                          on it. (default: one for each processor)
  --strategy <name>       A strategy to take part; give the option once for
                          each. (default: all)
  --set <path=value>      Replace a value of the scenario, such as
                          model.trust.negativityBias=1.
  --format <format>       How the findings are written to standard output.
                          (values: table, json; default: table)
  --version               Show the version.
  -h, --help              Show help information.

"""###,
  "new --help": ###"""
OVERVIEW: Write a commented starter scenario.

The file is called after the scenario, with .json5 at the end. An existing file
is never overwritten.

USAGE: rapport new <name> [--out <folder>]

ARGUMENTS:
  <name>                  The name of the scenario.

OPTIONS:
  --out <folder>          The folder to write the file to. (default: the current
                          folder)
  --version               Show the version.
  -h, --help              Show help information.

"""###,
  "explain --help": ###"""
OVERVIEW: Show the unit, default, range, source and confidence of a parameter,
or list all.

USAGE: rapport explain [<parameter>] [--format <format>] [--odd]

ARGUMENTS:
  <parameter>             The name of a parameter; without one, all are listed.

OPTIONS:
  --format <format>       How the result is written to standard output. (values:
                          table, csv, json; default: table)
  --odd                   Describe the model instead, in the order of the ODD
                          protocol and in Markdown: entities, phases of a day,
                          submodels with their parameters, and why each has its
                          form.
  --version               Show the version.
  -h, --help              Show help information.

"""###,
  "spread --help": ###"""
OVERVIEW: Estimate how many people given seeds reach on a network.

USAGE: rapport spread --network <file> [--undirected] --model <model>
       [--probability <p>] --seeds <ids> [--runs <n>] [--seed <seed>]
       [--threads <n>] [--format <format>] [--csv-dialect <dialect>] [--quiet]
       [--no-progress]

OPTIONS:
  --network <file>        An edge list, or - for standard input. A line 'u v' or
                          'u v p' is an arc along which u reaches v; parallel
                          lines are parallel arcs, and self-loops are dropped.
  --undirected            Take each line for two arcs, one each way.
  --model <model>         How it spreads. ic is the independent cascade; wc the
                          weighted cascade, with probability 1/in-degree of its
                          target on each arc; lt the linear threshold model,
                          with weight 1/in-degree of its target on each arc.
                          (values: ic, wc, lt)
  --probability <p>       The probability of every arc, for --model ic.
                          (default: the file's third column)
  --seeds <ids>           Who has it from the beginning: ids of the file,
                          separated by commas. Repeated ids count once.
  --runs <n>              How many cascades to simulate. (default: 10,000)
  --seed <seed>           The seed of all luck: equal seeds give equal results,
                          on any machine and any number of threads. (default: 1)
  --threads <n>           How many threads to work on; the results do not depend
                          on it. (default: one for each processor)
  --format <format>       How the result is written to standard output. (values:
                          table, csv, json; default: table)
  --csv-dialect <dialect> How CSV is written: by RFC 4180, or as Excel expects
                          it where the comma is the decimal sign. (values:
                          standard, excel-eu; default: standard)
  --quiet                 Write nothing to standard error but errors.
  --no-progress           Show no progress line.
  --version               Show the version.
  -h, --help              Show help information.

"""###,
  "validate --help": ###"""
OVERVIEW: Measure the limits and patterns of the model, each with its band and
verdict.

Takes about half a minute on two processors. Invariants must hold exactly;
limits have an answer in theory, to be met within four standard errors; patterns
were observed in the world, and they alone are validation; fairness asks that no
constant decides the winner. Exit status 1 if a check fails.

USAGE: rapport validate [--format <format>] [--threads <n>] [--only <kind>]
       [--no-progress]

OPTIONS:
  --format <format>       How the result is written to standard output. (values:
                          table, csv, json; default: table)
  --threads <n>           How many threads to work on; the results do not depend
                          on it. (default: one for each processor)
  --only <kind>           The kind of checks to make. (values: invariant, limit,
                          pattern, fairness; default: all)
  --no-progress           Show no progress line.
  --version               Show the version.
  -h, --help              Show help information.

"""###,
]
