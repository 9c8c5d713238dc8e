"""The declared cascades in CyNetDiff and NDlib.

    spread.py LIBRARY NETWORK MODEL SEEDS RUNS SEED    prints one line of JSON

MODEL is a probability or wc. NDlib's own default threshold is 1 / out-degree of the source, so every arc gets its own.
Both take simple graphs, so parallel lines become one arc with the chance that at least one of them passes: the same model.
"""

import json
import sys
import time
from collections import Counter

import numpy as np


def read(path):
    """The arcs of an undirected list without loops, each with the number of lines between its ends."""
    lines = Counter()
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.startswith("#"):
                continue
            u, v = map(int, line.split()[:2])
            if u != v:
                lines[u, v] += 1
                lines[v, u] += 1
    return lines


def graph(path, model):
    import networkx as nx

    lines = read(path)
    degrees = Counter()
    for (_, v), count in lines.items():
        degrees[v] += count
    network = nx.DiGraph()
    network.add_nodes_from(range(max(degrees) + 1))
    for (u, v), count in lines.items():
        p = 1 / degrees[v] if model == "wc" else float(model)
        network.add_edge(u, v, activation_prob=1 - (1 - p) ** count)
    return network


def cynetdiff(network, seeds, runs, seed):
    from cynetdiff.utils import networkx_to_ic_model

    model, numbers = networkx_to_ic_model(network, rng=np.random.default_rng(seed))
    model.set_seeds({numbers[person] for person in seeds})
    sizes = np.empty(runs)
    start = time.perf_counter(), time.process_time()
    for run in range(runs):
        model.reset_model()
        model.advance_until_completion()
        sizes[run] = model.get_num_activated_nodes()
    return sizes, start


def ndlib(network, seeds, runs, seed):
    import ndlib.models.epidemics as epidemics
    import ndlib.models.ModelConfig as configuration

    np.random.seed(seed)
    config = configuration.Configuration()
    config.add_model_initial_configuration("Infected", seeds)
    for u, v, p in network.edges(data="activation_prob"):
        config.add_edge_configuration("threshold", (u, v), p)
    model = epidemics.IndependentCascadesModel(network, seed=seed)
    model.set_initial_status(config)
    sizes = np.empty(runs)
    start = time.perf_counter(), time.process_time()
    for run in range(runs):
        model.reset(seeds)
        # 0 is who was not reached; 1 is who passes on at the next step.
        while True:
            state = model.iteration(node_status=False)
            if state["iteration"] > 0 and state["node_count"][1] == 0:
                break
        sizes[run] = network.number_of_nodes() - state["node_count"][0]
    return sizes, start


if __name__ == "__main__":
    library, path, model = sys.argv[1:4]
    seeds = [int(word) for word in sys.argv[4].split(",")]
    runs, seed = int(sys.argv[5]), int(sys.argv[6])
    sizes, start = {"cynetdiff": cynetdiff, "ndlib": ndlib}[library](graph(path, model), seeds, runs, seed)
    print(json.dumps({
        "seconds": time.perf_counter() - start[0], "processor": time.process_time() - start[1], "runs": runs,
        "mean": sizes.mean(), "standard_error": sizes.std(ddof=1) / np.sqrt(runs)}))
