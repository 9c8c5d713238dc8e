#!/usr/bin/env python3
"""What size costs: a campaign of 120 days for 10,000 to 10,000,000 people, ten ties each.

    swift build -c release --product rapport
    Benchmarks/scale/measure.py [BINARY] [LARGEST]

Runs Benchmarks/scale/scale.json5 once for each size on one thread and prints a table: seconds of the processor and peak
memory of the whole command, then how fast both grow from one size to the next (the exponent of a power law).
"""

import csv
import math
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
BINARY = sys.argv[1] if len(sys.argv) > 1 else str(HERE.parent.parent / ".build/release/rapport")
LARGEST = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000_000
VOICES = 30


def measure(people, folder):
    """Returns seconds of the processor, seconds of the clock, peak memory in MiB, and encounters."""
    settings = {
        "population.size": people,
        "voices.curators.followers": round(2 * people / VOICES),
        "strategies.campaign.activities[1].advertise.budget": 0.6 * people,
    }
    command = [BINARY, "run", str(HERE / "scale.json5"), "--runs", "1", "--threads", "1", "--quiet"]
    command += ["--out", folder] + [word for key, value in settings.items() for word in ("--set", f"{key}={value}")]
    start = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status != 0:
        sys.exit(f"{' '.join(command)}: status {status}")
    clock = time.monotonic() - start
    with open(Path(folder) / "runs.csv", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["strategy"] == "campaign"]
    encounters = float(rows[0]["encounters"])
    unit = 1024 if sys.platform == "linux" else 1024 * 1024
    return usage.ru_utime + usage.ru_stime, clock, usage.ru_maxrss / unit, encounters


def main():
    print(f"{'people':>10} {'ties':>11} {'encounters':>11} {'cpu s':>8} {'clock s':>8} {'MiB':>7} {'time^':>6} {'memory^':>7}")
    before = None
    people = 10_000
    while people <= LARGEST:
        with tempfile.TemporaryDirectory() as folder:
            cpu, clock, memory, encounters = measure(people, str(Path(folder) / "result"))
        growth = ""
        if before:
            growth = f"{math.log10(cpu / before[0]):6.2f} {math.log10(memory / before[1]):7.2f}"
        print(f"{people:>10} {10 * people:>11} {encounters:>11.0f} {cpu:>8.2f} {clock:>8.2f} {memory:>7.0f} {growth}", flush=True)
        before = (cpu, memory)
        people *= 10


main()
