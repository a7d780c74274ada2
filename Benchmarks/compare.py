"""Runs our kernels and those of the peers in turn, compares what they find, prints tables.

Begin with run.sh, which sees to it that all programs are there.
"""
import argparse
import math
import os
import shlex
import shutil
import subprocess
import sys

import catalogue
import checks

HERE = os.path.dirname(os.path.abspath(__file__))
WORK = os.path.join(HERE, "work")
PROGRAM = os.path.join(HERE, ".build", "release", "benchmarks")
PYTHON = os.path.join(HERE, ".venv", "bin", "python")
# graph-tool comes from Debian and is made for Debian's Python.
COMMANDS = {
    "ours": [PROGRAM],
    "networkit": [PYTHON, os.path.join(HERE, "peers", "run_networkit.py")],
    "igraph": [PYTHON, os.path.join(HERE, "peers", "run_igraph.py")],
    "graph_tool": ["/usr/bin/python3", os.path.join(HERE, "peers", "run_graph_tool.py")],
}


def main():
    options = parse()
    engines = available(options.engines)
    wanted = [kernel for kernel in catalogue.KERNELS
              if not options.kernels or kernel.name in options.kernels]
    graphs = [graph for graph in catalogue.GRAPHS
              if graph.size in options.sizes or graph.name in options.graphs]
    graphs += [catalogue.Graph(os.path.basename(path).replace(".", "-"),
                               ("file", os.path.abspath(path)), "named") for path in options.files]
    bench = Bench(options, engines)
    if graphs:
        print_comparison(bench, wanted, graphs, options.threads)
    if options.growth:
        print_growth(bench, wanted, max(options.threads))
    if bench.disagreements:
        print("\nDisagreements:\n" + "\n".join(bench.disagreements))
    sys.exit(1 if bench.disagreements else 0)


def parse():
    def names(known):
        def read(text):
            found = text.split(",") if text else []
            for name in found:
                if name not in known:
                    raise argparse.ArgumentTypeError(f"{name} is none of {', '.join(known)}")
            return found
        return read

    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("files", nargs="*", metavar="FILE", help="edge lists to measure on as well")
    parser.add_argument("--sizes", type=names(["small", "large"]), default=None,
                        help="small, large or both; the default is small, or none with files or graphs")
    parser.add_argument("--graphs", type=names([g.name for g in catalogue.GRAPHS]), default=[],
                        help="graphs by name, instead of sizes or besides")
    parser.add_argument("--threads", type=lambda text: [int(n) for n in text.split(",")],
                        default=[1], help="numbers of threads, such as 1,2; the default is 1")
    parser.add_argument("--kernels", type=names([k.name for k in catalogue.KERNELS]), default=[],
                        help="the default is all")
    parser.add_argument("--engines", type=names(catalogue.ENGINES), default=catalogue.ENGINES,
                        help="the default is all")
    parser.add_argument("--repetitions", type=int, default=5,
                        help="the least time of so many counts; the default is 5")
    parser.add_argument("--rounds", type=int, default=2,
                        help="how often engines take turns; the least time counts; the default is 2")
    parser.add_argument("--limit", type=float, default=120,
                        help="seconds after which a run is stopped; the default is 120")
    parser.add_argument("--growth", action="store_true", help="measure n, 2n, 4n and 8n as well")
    parser.add_argument("--prefix", type=shlex.split, default=[],
                        help="a command to run each measurement with, such as 'taskset -c 0'")
    options = parser.parse_args()
    for path in options.files:
        if not os.path.isfile(path):
            parser.error(f"there is no file {path}")
    if options.sizes is None:
        options.sizes = [] if options.files or options.graphs else ["small"]
    return options


def available(engines):
    """The kernels of each engine; an engine that does not run is told of and left out."""
    found = {}
    for engine in engines:
        try:
            answer = subprocess.run(COMMANDS[engine] + ["kernels"], capture_output=True, text=True)
        except FileNotFoundError as error:
            answer = subprocess.CompletedProcess([], 1, "", str(error))
        if answer.returncode == 0:
            found[engine] = answer.stdout.split()
        else:
            reason = (answer.stderr.strip().splitlines() or ["no reason given"])[-1]
            print(f"{catalogue.TITLES[engine]} is left out: {reason}", file=sys.stderr)
    return found


class Bench:
    def __init__(self, options, engines):
        self.options = options
        self.engines = engines
        self.disagreements = []
        self.inputs = {}

    def folder(self, graph):
        """Where the graph is, made when it is not there yet."""
        folder = os.path.join(WORK, "graphs", graph.name)
        recipe = " ".join(map(str, graph.recipe))
        stamp = os.path.join(folder, "recipe")
        if os.path.exists(stamp) and open(stamp).read() == recipe and graph.size != "named":
            return folder
        print(f"making {graph.name}", file=sys.stderr)
        subprocess.run([PROGRAM, "make", folder, *map(str, graph.recipe)], check=True)
        with open(stamp, "w") as file:
            file.write(recipe)
        return folder

    def given(self, graph):
        if graph.name not in self.inputs:
            self.inputs = {graph.name: checks.Input(self.folder(graph))}
        return self.inputs[graph.name]

    def in_turn(self, engines, kernel, graph, threads):
        """What each engine found when it was fastest. In every round all have their turn, so that none
        is measured only while the machine is slow; what was stopped is not tried again."""
        found = {}
        for turn in range(self.options.rounds):
            for engine in engines:
                before = found.get(engine)
                if isinstance(before, str):
                    continue
                result = self.best(engine, kernel, graph, threads, turn)
                is_slower = (isinstance(before, checks.Result)
                             and (isinstance(result, str) or before.seconds <= result.seconds))
                found[engine] = before if is_slower else result
        return found

    def best(self, engine, kernel, graph, threads, turn):
        """The fastest variant of a kernel; None without one, or a word why there is none."""
        variants = [name for name in self.engines.get(engine, [])
                    if name.split(":")[0] == kernel.name]
        results = [self.measure(engine, name, graph, threads, turn) for name in variants]
        good = [result for result in results if isinstance(result, checks.Result)]
        if good:
            return min(good, key=lambda result: result.seconds)
        return results[0] if results else None

    def measure(self, engine, name, graph, threads, turn):
        output = os.path.join(WORK, "results", graph.name, name, f"{engine}-{threads}-{turn}")
        shutil.rmtree(output, ignore_errors=True)
        command = self.options.prefix + COMMANDS[engine] + (["run"] if engine == "ours" else [])
        command += [self.folder(graph), name, str(threads), str(self.options.repetitions), output]
        print(f"{graph.name} {name} {engine} ({threads})", file=sys.stderr)
        environment = dict(os.environ, OMP_NUM_THREADS=str(threads))
        try:
            answer = subprocess.run(command, capture_output=True, text=True, env=environment,
                                    timeout=self.options.limit)
        except subprocess.TimeoutExpired:
            return f"> {self.options.limit:g} s"
        if answer.returncode != 0:
            print(answer.stderr.strip()[-400:], file=sys.stderr)
            return "failed"
        return checks.Result(output)


def print_comparison(bench, kernels, graphs, thread_counts):
    peers = [engine for engine in catalogue.ENGINES[1:] if engine in bench.engines]
    head = ["graph", "kernel", "threads", "ours"] + [catalogue.TITLES[peer] for peer in peers]
    head += ["times as fast", "bar", "same", "memory", "of the fastest peer"]
    print_row(head)
    print_row(["---"] * len(head))
    for graph in graphs:
        for kernel in kernels:
            if not is_fit(kernel, graph, bench):
                continue
            before = None
            for threads in thread_counts:
                theirs = bench.in_turn(["ours"] + peers, kernel, graph, threads)
                ours = theirs.pop("ours")
                row = [graph.name, kernel.title, str(threads), time_of(ours)]
                row += [time_of(theirs[peer]) for peer in peers]
                print_row(row + verdict(bench, kernel, graph, threads, ours, theirs, before))
                before = ours


def is_fit(kernel, graph, bench):
    if graph.kernels and kernel.name not in graph.kernels:
        return False
    return not kernel.all_pairs or len(bench.given(graph).edges) <= 500_000


def verdict(bench, kernel, graph, threads, ours, theirs, before):
    """Ratio, bar, agreement and memory."""
    bars = "; ".join([f"{kernel.bar:g}"]
                     + [f"{catalogue.TITLES[peer]} {bar:g}" for peer, bar in kernel.own_bars])
    if not isinstance(ours, checks.Result):
        return ["", bars, "", "", ""]
    good = {peer: result for peer, result in theirs.items() if isinstance(result, checks.Result)}
    words = []
    for peer, result in list(good.items()):
        agrees, word = checks.compare(kernel.check, ours, result, bench.given(graph))
        title = catalogue.TITLES[peer]
        if word == "stopped early":
            words.append(f"{title} {word}")
            del good[peer]
        elif not agrees:
            words.append(f"not {title}" + (f" ({word})" if word else ""))
            bench.disagreements.append(f"{graph.name}, {kernel.title}: {title} {word}")
        elif word:
            words.append(f"{title} {word}")
    if isinstance(before, checks.Result) and not ours.same_bits(before):
        words.append("other bits with other threads")
        bench.disagreements.append(f"{graph.name}, {kernel.title}: bits with {threads} threads")
    given = bench.given(graph)
    if not good:
        return ["", bars, "; ".join(words), megabytes(ours, kernel, given), ""]
    fastest = min(good.values(), key=lambda result: result.seconds)
    ratios = [times(fastest, ours)]
    ratios += [f"{catalogue.TITLES[peer]} {times(good[peer], ours)}"
               for peer, _ in kernel.own_bars if peer in good]
    return ["; ".join(ratios), bars, "; ".join(words) or "yes", megabytes(ours, kernel, given),
            megabytes(fastest, kernel, given)]


def times(slow, fast):
    ratio = slow.seconds / fast.seconds
    return f"{ratio:.2g}" if ratio < 10 else f"{ratio:.0f}"


def print_growth(bench, kernels, threads):
    print(f"\nGrowth with the size of the graph ({threads} threads, n + m of the first and last; "
          "the exponent is the slope of the time against n + m, both as logarithms)\n")
    head = ["kernel", "should grow with", "n + m", "n", "2n", "4n", "8n", "exponent"]
    print_row(head)
    print_row(["---"] * len(head))
    for kernel in kernels:
        graphs = catalogue.ALL_PAIRS_GROWTH if kernel.all_pairs else catalogue.GROWTH
        results = [bench.in_turn(["ours"], kernel, graph, threads)["ours"] for graph in graphs]
        sizes = [bench.given(graph).vertices + len(bench.given(graph).edges) for graph in graphs]
        # What was stopped or failed shows as such, and has no time to take the logarithm of.
        exponent = "–"
        if all(isinstance(result, checks.Result) for result in results):
            exponent = slope([math.log(size) for size in sizes],
                             [math.log(result.seconds) for result in results])
            exponent = f"{exponent:.2f}"
        print_row([kernel.title, kernel.complexity, f"{sizes[0]:,} – {sizes[-1]:,}"]
                  + [time_of(result) for result in results] + [exponent])


def slope(xs, ys):
    """Of the line with the least squares."""
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys)) / sum((a - x) ** 2 for a in xs)


def time_of(result):
    if not isinstance(result, checks.Result):
        return result or "–"
    if result.seconds < 1:
        return f"{1000 * result.seconds:.3g} ms"
    return f"{result.seconds:.3g} s"


def megabytes(result, kernel, given):
    """The most; of a kernel that makes a graph, also what the graph keeps, and how many times 4
    bytes an arc and 8 a vertex that is."""
    most = f"{max(0, result.memory) / 1e6:.3g} MB"
    if kernel.check != "graph":
        return most
    kept = max(0, result.kept_memory)
    least = 4 * 2 * len(given.edges) + 8 * given.vertices
    return f"{most}, kept {kept / 1e6:.3g} MB ({kept / least:.2f} ×)"


def print_row(cells):
    print("| " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
