// swift-format-ignore-file
// Written by RecordedTextTests when RAPPORT_RECORD is 1.

let recordedCompletions: [String: String] = [
  "--generate-completion-script bash": ###"""
# Completion for bash. Load it with:
#   source <(rapport --generate-completion-script bash)

_rapport() {
  local cur="${COMP_WORDS[COMP_CWORD]}"
  local prev="${COMP_WORDS[COMP_CWORD-1]}"
  local command="${COMP_WORDS[1]}"
  COMPREPLY=()
  # bash takes --name=value for three words.
  if [[ $cur == "=" ]]; then
    cur=""
  elif [[ $prev == "=" ]]; then
    prev="${COMP_WORDS[COMP_CWORD-2]}"
  fi
  if (( COMP_CWORD == 1 )); then
    COMPREPLY=($(compgen -W "run report check new explain spread validate help --generate-completion-script --version --help" -- "$cur"))
    return
  fi
  case "$command" in
  --generate-completion-script)
    COMPREPLY=($(compgen -W "bash zsh fish" -- "$cur"))
    ;;
  help)
    COMPREPLY=($(compgen -W "run report check new explain spread validate" -- "$cur"))
    ;;
  run)
    case "$prev" in
    --runs) return ;;
    --seed) return ;;
    --threads) return ;;
    --out) compopt -o dirnames +o default 2>/dev/null; return ;;
    --strategy) return ;;
    --set) return ;;
    --format) COMPREPLY=($(compgen -W "table csv json" -- "$cur")); return ;;
    --csv-dialect) COMPREPLY=($(compgen -W "standard excel-eu" -- "$cur")); return ;;
    --precision) return ;;
    --precision-metric) return ;;
    --min-runs) return ;;
    --max-runs) return ;;
    --only-run) return ;;
    esac
    if [[ $cur == -* ]]; then
      COMPREPLY=($(compgen -W "--runs --seed --threads --out --strategy --set --format --csv-dialect --quiet --no-progress --strict --resume --precision --precision-metric --min-runs --max-runs --only-run --version --help" -- "$cur"))
    fi
    ;;
  report)
    case "$prev" in
    esac
    if [[ $cur == -* ]]; then
      COMPREPLY=($(compgen -W "--quiet --version --help" -- "$cur"))
    fi
    ;;
  check)
    case "$prev" in
    --runs) return ;;
    --threads) return ;;
    --strategy) return ;;
    --set) return ;;
    --format) COMPREPLY=($(compgen -W "table json" -- "$cur")); return ;;
    esac
    if [[ $cur == -* ]]; then
      COMPREPLY=($(compgen -W "--plan --runs --threads --strategy --set --format --version --help" -- "$cur"))
    fi
    ;;
  new)
    case "$prev" in
    --out) compopt -o dirnames +o default 2>/dev/null; return ;;
    esac
    if [[ $cur == -* ]]; then
      COMPREPLY=($(compgen -W "--out --version --help" -- "$cur"))
    fi
    ;;
  explain)
    case "$prev" in
    --format) COMPREPLY=($(compgen -W "table csv json" -- "$cur")); return ;;
    esac
    if [[ $cur == -* ]]; then
      COMPREPLY=($(compgen -W "--format --odd --version --help" -- "$cur"))
    fi
    ;;
  spread)
    case "$prev" in
    --network) return ;;
    --model) COMPREPLY=($(compgen -W "ic wc lt" -- "$cur")); return ;;
    --probability) return ;;
    --seeds) return ;;
    --runs) return ;;
    --seed) return ;;
    --threads) return ;;
    --format) COMPREPLY=($(compgen -W "table csv json" -- "$cur")); return ;;
    --csv-dialect) COMPREPLY=($(compgen -W "standard excel-eu" -- "$cur")); return ;;
    esac
    if [[ $cur == -* ]]; then
      COMPREPLY=($(compgen -W "--network --undirected --model --probability --seeds --runs --seed --threads --format --csv-dialect --quiet --no-progress --version --help" -- "$cur"))
    fi
    ;;
  validate)
    case "$prev" in
    --format) COMPREPLY=($(compgen -W "table csv json" -- "$cur")); return ;;
    --threads) return ;;
    --only) COMPREPLY=($(compgen -W "invariant limit pattern fairness" -- "$cur")); return ;;
    esac
    if [[ $cur == -* ]]; then
      COMPREPLY=($(compgen -W "--format --threads --only --no-progress --version --help" -- "$cur"))
    fi
    ;;
  esac
}

complete -o default -F _rapport rapport

"""###,
  "--generate-completion-script zsh": ###"""
#compdef rapport
# Completion for zsh. Write it to a file called _rapport in a folder of $fpath, or load it with:
#   source <(rapport --generate-completion-script zsh)

_rapport() {
  local -a commands
  commands=(
    'run:Simulate every strategy of a scenario in the same worlds and compare them.'
    'report:Make the report of a result folder anew, without simulating.'
    'check:Read scenario files and report every problem with its place and remedy.'
    'new:Write a commented starter scenario.'
    'explain:Show the unit, default, range, source and confidence of a parameter, or list all.'
    'spread:Estimate how many people given seeds reach on a network.'
    'validate:Measure the limits and patterns of the model, each with its band and verdict.'
    'help:Show help for a command.'
  )
  if (( CURRENT == 2 )) && [[ $PREFIX != -* ]]; then
    _describe 'command' commands
    return
  fi
  if [[ $words[2] == -* ]]; then
    _arguments \
      '--generate-completion-script=[Print a script that teaches the shell to complete commands and options.]:shell:(bash zsh fish)' \
      '--version[Show the version.]' \
      '--help[Show help information.]'
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
  help)
    _describe 'command' commands
    ;;
  run)
    _arguments -S \
      '--runs=[How many runs to make of each strategy.]:n: ' \
      '--seed=[The seed of all luck\: equal seeds give equal results, on any machine and any number of threads.]:seed: ' \
      '--threads=[How many threads to work on; the results do not depend on it.]:n: ' \
      '--out=[The folder for the CSV files and the report.]:folder:_files -/' \
      '*--strategy=[A strategy to take part; give the option once for each.]:name: ' \
      '*--set=[Replace a value of the scenario, such as model.trust.negativityBias=1.]:path=value: ' \
      '--format=[How the result is written to standard output.]:format:(table csv json)' \
      '--csv-dialect=[How CSV is written\: by RFC 4180, or as Excel expects it where the comma is the decimal sign.]:dialect:(standard excel-eu)' \
      '--quiet[Write nothing to standard error but errors.]' \
      '--no-progress[Show no progress line.]' \
      '--strict[End with status 1 unless the runs support every claim of the scenario.]' \
      '--resume[Carry on with the finished runs of an interrupted run into the same folder.]' \
      '--precision=[Make runs until the interval of every strategy reaches no further to each side than this\: 5% of the estimate, or 0.1 in the unit of the metric.]:p: ' \
      '--precision-metric=[The metric that --precision speaks of.]:metric: ' \
      '--min-runs=[The number of runs after which --precision is looked at for the first time.]:n: ' \
      '--max-runs=[The number of runs after which --precision gives up; the result is written, and the status is 1.]:n: ' \
      '--only-run=[Simulate this run and its twin alone and write nothing, to look at one that broke.]:n: ' \
      '--version[Show the version.]' \
      '--help[Show help information.]' \
      '1:scenario:_files'
    ;;
  report)
    _arguments -S \
      '--quiet[Write nothing to standard error but errors.]' \
      '--version[Show the version.]' \
      '--help[Show help information.]' \
      '1:folder:_files -/'
    ;;
  check)
    _arguments -S \
      '--plan[Print the runs a scenario asks for and estimate their time, memory and disk space.]' \
      '--runs=[How many runs to make of each strategy.]:n: ' \
      '--threads=[How many threads to work on; the results do not depend on it.]:n: ' \
      '*--strategy=[A strategy to take part; give the option once for each.]:name: ' \
      '*--set=[Replace a value of the scenario, such as model.trust.negativityBias=1.]:path=value: ' \
      '--format=[How the findings are written to standard output.]:format:(table json)' \
      '--version[Show the version.]' \
      '--help[Show help information.]' \
      '*:scenario:_files'
    ;;
  new)
    _arguments -S \
      '--out=[The folder to write the file to.]:folder:_files -/' \
      '--version[Show the version.]' \
      '--help[Show help information.]' \
      '1:name: '
    ;;
  explain)
    _arguments -S \
      '--format=[How the result is written to standard output.]:format:(table csv json)' \
      '--odd[Describe the model instead, in the order of the ODD protocol and in Markdown\: entities, phases of a day, submodels with their parameters, and why each has its form.]' \
      '--version[Show the version.]' \
      '--help[Show help information.]' \
      '1::parameter: '
    ;;
  spread)
    _arguments -S \
      '--network=[An edge list, or - for standard input.]:file:_files' \
      '--undirected[Take each line for two arcs, one each way.]' \
      '--model=[How it spreads.]:model:(ic wc lt)' \
      '--probability=[The probability of every arc, for --model ic.]:p: ' \
      '--seeds=[Who has it from the beginning\: ids of the file, separated by commas.]:ids: ' \
      '--runs=[How many cascades to simulate.]:n: ' \
      '--seed=[The seed of all luck\: equal seeds give equal results, on any machine and any number of threads.]:seed: ' \
      '--threads=[How many threads to work on; the results do not depend on it.]:n: ' \
      '--format=[How the result is written to standard output.]:format:(table csv json)' \
      '--csv-dialect=[How CSV is written\: by RFC 4180, or as Excel expects it where the comma is the decimal sign.]:dialect:(standard excel-eu)' \
      '--quiet[Write nothing to standard error but errors.]' \
      '--no-progress[Show no progress line.]' \
      '--version[Show the version.]' \
      '--help[Show help information.]'
    ;;
  validate)
    _arguments -S \
      '--format=[How the result is written to standard output.]:format:(table csv json)' \
      '--threads=[How many threads to work on; the results do not depend on it.]:n: ' \
      '--only=[The kind of checks to make.]:kind:(invariant limit pattern fairness)' \
      '--no-progress[Show no progress line.]' \
      '--version[Show the version.]' \
      '--help[Show help information.]'
    ;;
  esac
}

if [[ $funcstack[1] == _rapport ]]; then
  _rapport "$@"
else
  compdef _rapport rapport
fi

"""###,
  "--generate-completion-script fish": ###"""
# Completion for fish. Load it with:
#   rapport --generate-completion-script fish | source

function __rapport_without_command
  set -l words (commandline -opc)
  test (count $words) -eq 1; or string match -q -- '-*' $words[2]
end

function __rapport_with_command
  set -l words (commandline -opc)
  test (count $words) -ge 2; and test $words[2] = $argv[1]
end

complete -c rapport -f
complete -c rapport -n __rapport_without_command -a run -d 'Simulate every strategy of a scenario in the same worlds and compare them.'
complete -c rapport -n __rapport_without_command -a report -d 'Make the report of a result folder anew, without simulating.'
complete -c rapport -n __rapport_without_command -a check -d 'Read scenario files and report every problem with its place and remedy.'
complete -c rapport -n __rapport_without_command -a new -d 'Write a commented starter scenario.'
complete -c rapport -n __rapport_without_command -a explain -d 'Show the unit, default, range, source and confidence of a parameter, or list all.'
complete -c rapport -n __rapport_without_command -a spread -d 'Estimate how many people given seeds reach on a network.'
complete -c rapport -n __rapport_without_command -a validate -d 'Measure the limits and patterns of the model, each with its band and verdict.'
complete -c rapport -n __rapport_without_command -a help -d 'Show help for a command.'
complete -c rapport -n __rapport_without_command -l generate-completion-script -x -a 'bash zsh fish' -d 'Print a script that teaches the shell to complete commands and options.'
complete -c rapport -n __rapport_without_command -l version -d 'Show the version.'
complete -c rapport -n __rapport_without_command -l help -s h -d 'Show help information.'
complete -c rapport -n '__rapport_with_command run' -F
complete -c rapport -n '__rapport_with_command run' -l runs -x -d 'How many runs to make of each strategy.'
complete -c rapport -n '__rapport_with_command run' -l seed -x -d 'The seed of all luck: equal seeds give equal results, on any machine and any number of threads.'
complete -c rapport -n '__rapport_with_command run' -l threads -x -d 'How many threads to work on; the results do not depend on it.'
complete -c rapport -n '__rapport_with_command run' -l out -x -a '(__fish_complete_directories)' -d 'The folder for the CSV files and the report.'
complete -c rapport -n '__rapport_with_command run' -l strategy -x -d 'A strategy to take part; give the option once for each.'
complete -c rapport -n '__rapport_with_command run' -l set -x -d 'Replace a value of the scenario, such as model.trust.negativityBias=1.'
complete -c rapport -n '__rapport_with_command run' -l format -x -a 'table csv json' -d 'How the result is written to standard output.'
complete -c rapport -n '__rapport_with_command run' -l csv-dialect -x -a 'standard excel-eu' -d 'How CSV is written: by RFC 4180, or as Excel expects it where the comma is the decimal sign.'
complete -c rapport -n '__rapport_with_command run' -l quiet -d 'Write nothing to standard error but errors.'
complete -c rapport -n '__rapport_with_command run' -l no-progress -d 'Show no progress line.'
complete -c rapport -n '__rapport_with_command run' -l strict -d 'End with status 1 unless the runs support every claim of the scenario.'
complete -c rapport -n '__rapport_with_command run' -l resume -d 'Carry on with the finished runs of an interrupted run into the same folder.'
complete -c rapport -n '__rapport_with_command run' -l precision -x -d 'Make runs until the interval of every strategy reaches no further to each side than this: 5% of the estimate, or 0.1 in the unit of the metric.'
complete -c rapport -n '__rapport_with_command run' -l precision-metric -x -d 'The metric that --precision speaks of.'
complete -c rapport -n '__rapport_with_command run' -l min-runs -x -d 'The number of runs after which --precision is looked at for the first time.'
complete -c rapport -n '__rapport_with_command run' -l max-runs -x -d 'The number of runs after which --precision gives up; the result is written, and the status is 1.'
complete -c rapport -n '__rapport_with_command run' -l only-run -x -d 'Simulate this run and its twin alone and write nothing, to look at one that broke.'
complete -c rapport -n '__rapport_with_command run' -l version -d 'Show the version.'
complete -c rapport -n '__rapport_with_command run' -l help -s h -d 'Show help information.'
complete -c rapport -n '__rapport_with_command report' -l quiet -d 'Write nothing to standard error but errors.'
complete -c rapport -n '__rapport_with_command report' -l version -d 'Show the version.'
complete -c rapport -n '__rapport_with_command report' -l help -s h -d 'Show help information.'
complete -c rapport -n '__rapport_with_command check' -F
complete -c rapport -n '__rapport_with_command check' -l plan -d 'Print the runs a scenario asks for and estimate their time, memory and disk space.'
complete -c rapport -n '__rapport_with_command check' -l runs -x -d 'How many runs to make of each strategy.'
complete -c rapport -n '__rapport_with_command check' -l threads -x -d 'How many threads to work on; the results do not depend on it.'
complete -c rapport -n '__rapport_with_command check' -l strategy -x -d 'A strategy to take part; give the option once for each.'
complete -c rapport -n '__rapport_with_command check' -l set -x -d 'Replace a value of the scenario, such as model.trust.negativityBias=1.'
complete -c rapport -n '__rapport_with_command check' -l format -x -a 'table json' -d 'How the findings are written to standard output.'
complete -c rapport -n '__rapport_with_command check' -l version -d 'Show the version.'
complete -c rapport -n '__rapport_with_command check' -l help -s h -d 'Show help information.'
complete -c rapport -n '__rapport_with_command new' -l out -x -a '(__fish_complete_directories)' -d 'The folder to write the file to.'
complete -c rapport -n '__rapport_with_command new' -l version -d 'Show the version.'
complete -c rapport -n '__rapport_with_command new' -l help -s h -d 'Show help information.'
complete -c rapport -n '__rapport_with_command explain' -l format -x -a 'table csv json' -d 'How the result is written to standard output.'
complete -c rapport -n '__rapport_with_command explain' -l odd -d 'Describe the model instead, in the order of the ODD protocol and in Markdown: entities, phases of a day, submodels with their parameters, and why each has its form.'
complete -c rapport -n '__rapport_with_command explain' -l version -d 'Show the version.'
complete -c rapport -n '__rapport_with_command explain' -l help -s h -d 'Show help information.'
complete -c rapport -n '__rapport_with_command spread' -l network -r -F -d 'An edge list, or - for standard input.'
complete -c rapport -n '__rapport_with_command spread' -l undirected -d 'Take each line for two arcs, one each way.'
complete -c rapport -n '__rapport_with_command spread' -l model -x -a 'ic wc lt' -d 'How it spreads.'
complete -c rapport -n '__rapport_with_command spread' -l probability -x -d 'The probability of every arc, for --model ic.'
complete -c rapport -n '__rapport_with_command spread' -l seeds -x -d 'Who has it from the beginning: ids of the file, separated by commas.'
complete -c rapport -n '__rapport_with_command spread' -l runs -x -d 'How many cascades to simulate.'
complete -c rapport -n '__rapport_with_command spread' -l seed -x -d 'The seed of all luck: equal seeds give equal results, on any machine and any number of threads.'
complete -c rapport -n '__rapport_with_command spread' -l threads -x -d 'How many threads to work on; the results do not depend on it.'
complete -c rapport -n '__rapport_with_command spread' -l format -x -a 'table csv json' -d 'How the result is written to standard output.'
complete -c rapport -n '__rapport_with_command spread' -l csv-dialect -x -a 'standard excel-eu' -d 'How CSV is written: by RFC 4180, or as Excel expects it where the comma is the decimal sign.'
complete -c rapport -n '__rapport_with_command spread' -l quiet -d 'Write nothing to standard error but errors.'
complete -c rapport -n '__rapport_with_command spread' -l no-progress -d 'Show no progress line.'
complete -c rapport -n '__rapport_with_command spread' -l version -d 'Show the version.'
complete -c rapport -n '__rapport_with_command spread' -l help -s h -d 'Show help information.'
complete -c rapport -n '__rapport_with_command validate' -l format -x -a 'table csv json' -d 'How the result is written to standard output.'
complete -c rapport -n '__rapport_with_command validate' -l threads -x -d 'How many threads to work on; the results do not depend on it.'
complete -c rapport -n '__rapport_with_command validate' -l only -x -a 'invariant limit pattern fairness' -d 'The kind of checks to make.'
complete -c rapport -n '__rapport_with_command validate' -l no-progress -d 'Show no progress line.'
complete -c rapport -n '__rapport_with_command validate' -l version -d 'Show the version.'
complete -c rapport -n '__rapport_with_command validate' -l help -s h -d 'Show help information.'
complete -c rapport -n '__rapport_with_command help' -a 'run report check new explain spread validate'

"""###,
]
