"""A standalone cluster on this machine: a master and its workers, each a process group of its own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from pathlib import Path

#: Seconds that a process may take to do what is waited for.
PATIENCE = 300


class Cluster:
    """A master and workers of one core each; use it in a ``with`` block."""

    def __init__(self, folder: Path, workers: int) -> None:
        self.folder = folder
        self.count = workers
        self.workers: list[subprocess.Popen[bytes]] = []
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"spark://127.0.0.1:{self.port}"

    def __enter__(self) -> Cluster:
        self._processes = [self._start("master", "master.Master", "--port", str(self.port))]
        wait_for(lambda: "I have been elected leader" in self._log("master"))
        for number in range(self.count):
            name = f"worker-{number}"
            options = ("--work-dir", str(self.folder / name), "--cores", "1", "--memory", "1g", self.url)
            self.workers.append(self._start(name, "worker.Worker", *options))
        self._processes += self.workers
        wait_for(
            lambda: all("Successfully registered" in self._log(f"worker-{number}") for number in range(self.count))
        )
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._processes:
            kill(process)

    def executors(self, worker: int) -> int:
        """How many executors a worker has started."""
        return len(list((self.folder / f"worker-{worker}").glob("app-*/*")))

    def _start(self, name: str, role: str, *options: str) -> subprocess.Popen[bytes]:
        import pyspark

        home = Path(pyspark.__file__).parent
        command = [str(home / "bin" / "spark-class"), f"org.apache.spark.deploy.{role}"]
        command += ["--host", "127.0.0.1", "--webui-port", "0", *options]
        environment = {
            **os.environ,
            "SPARK_HOME": str(home),
            "SPARK_LOCAL_IP": "127.0.0.1",
            "SPARK_DAEMON_MEMORY": "512m",
            "SPARK_DAEMON_JAVA_OPTS": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
        }
        with (self.folder / f"{name}.log").open("wb") as log:
            return subprocess.Popen(
                command, stdout=log, stderr=subprocess.STDOUT, env=environment, start_new_session=True
            )

    def _log(self, name: str) -> str:
        return (self.folder / f"{name}.log").read_text(encoding="utf-8", errors="replace")


def kill(process: subprocess.Popen[bytes]) -> None:
    """End a process at once, and those that it has started."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def wait_for(condition: object) -> None:
    """Wait until something holds."""
    assert callable(condition)
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.1)
