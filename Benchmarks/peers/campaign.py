"""The declared campaign in Mesa, mesa-frames and Starsim, each as its own users would write it well.

    campaign.py FRAMEWORK PEOPLE SEED    prints one line of JSON

Voices, followers, noticing, trust and choice are those of ../DECLARATION.md. Making the model is timed apart.
"""

import json
import sys
import time

import numpy as np

VOICES, DAYS, NOTICING, GAIN, QUALITY = 20, 60, 0.1, 0.1, 0.8
NEEDS_PER_DAY, BASE = 12 / 365, 0.1
LOG_ODDS = np.log(BASE / (1 - BASE))


def followers(people, rng):
    return [np.sort(rng.choice(people, people // 10, replace=False)) for _ in range(VOICES)]


def chance(trust):
    return 1 / (1 + np.exp(-(LOG_ODDS + trust)))


def campaign_of(model):
    """Steps a model through the days."""
    start = time.perf_counter(), time.process_time()
    for _ in range(DAYS):
        model.step()
    return model.encounters, model.purchases, start


def mesa(people, seed):
    """One Python object for each person, as Mesa has it; followers get posts by set, which is its quick way."""
    import mesa as framework

    class Person(framework.Agent):
        def __init__(self, model):
            super().__init__(model)
            self.trust = 0.0

        def meet(self):
            self.trust += GAIN * (QUALITY - self.trust)

        def step(self):
            random = self.model.random.random
            if random() < NEEDS_PER_DAY and random() < chance_of(self.trust):
                self.model.purchases += 1

    from math import exp

    def chance_of(trust):
        return 1 / (1 + exp(-(LOG_ODDS + trust)))

    class Campaign(framework.Model):
        def __init__(self):
            super().__init__(seed=seed)
            self.encounters = self.purchases = 0
            self.luck = np.random.default_rng(seed)
            persons = list(Person.create_agents(self, people))
            self.audiences = [[persons[i] for i in ids] for ids in followers(people, self.luck)]

        def step(self):
            for audience in self.audiences:
                for index in np.flatnonzero(self.luck.random(len(audience)) < NOTICING):
                    audience[index].meet()
                    self.encounters += 1
            self.agents.do("step")

    return campaign_of(Campaign())


def mesa_frames(people, seed):
    """All people in one frame of Polars; a day's posts and purchases are expressions over columns."""
    import mesa_frames as framework
    import polars as pl

    class People(framework.AgentSetPolars):
        def __init__(self, model):
            super().__init__(model)
            self.add(pl.DataFrame({"unique_id": np.arange(people), "trust": np.zeros(people)}))

        def step(self):
            met = pl.Series(self.model.met)
            self.agents = self.agents.with_columns(
                trust=QUALITY + (pl.col("trust") - QUALITY) * (1 - GAIN) ** met)

    class Campaign(framework.ModelDF):
        def __init__(self):
            super().__init__(seed)
            self.encounters = self.purchases = 0
            self.luck = np.random.default_rng(seed)
            self.audiences = followers(people, self.luck)
            self.people = People(self)
            self.agents.add(self.people)

        def step(self):
            self.met = np.zeros(people, dtype=np.int64)
            for audience in self.audiences:
                self.met[audience[self.luck.random(len(audience)) < NOTICING]] += 1
            self.encounters += int(self.met.sum())
            self.agents.do("step")
            trust = self.people.agents["trust"].to_numpy()
            needs = np.flatnonzero(self.luck.random(people) < NEEDS_PER_DAY)
            self.purchases += int((self.luck.random(len(needs)) < chance(trust[needs])).sum())

    return campaign_of(Campaign())


def starsim(people, seed):
    """A module of Starsim with a state by person, distributions of its own and arrays throughout."""
    import starsim as framework

    class Campaign(framework.Module):
        def __init__(self):
            super().__init__(name="campaign")
            self.define_states(framework.FloatArr("trust", default=0.0))
            self.noticing = framework.bernoulli(p=NOTICING)
            self.need = framework.bernoulli(p=NEEDS_PER_DAY)
            self.encounters = self.purchases = 0

        def init_post(self):
            super().init_post()
            self.luck = np.random.default_rng(seed)
            self.audiences = [framework.uids(ids) for ids in followers(people, self.luck)]

        def step(self):
            for audience in self.audiences:
                met = self.noticing.filter(audience)
                self.trust[met] += GAIN * (QUALITY - self.trust[met])
                self.encounters += len(met)
            needs = self.need.filter()
            self.purchases += int((self.luck.random(len(needs)) < chance(self.trust[needs])).sum())

    campaign = Campaign()
    sim = framework.Sim(
        n_agents=people, modules=campaign, start=0, dur=DAYS - 1, dt=1, verbose=0, rand_seed=seed, copy_inputs=False)
    sim.init()
    start = time.perf_counter(), time.process_time()
    sim.run()
    return campaign.encounters, campaign.purchases, start


if __name__ == "__main__":
    name, people, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    encounters, purchases, start = {"mesa": mesa, "mesa-frames": mesa_frames, "starsim": starsim}[name](people, seed)
    print(json.dumps({
        "seconds": time.perf_counter() - start[0], "processor": time.process_time() - start[1],
        "encounters": encounters, "purchases": purchases}))
