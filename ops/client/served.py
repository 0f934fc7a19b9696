"""What the scripts that try the API as programs do share: a demo to try it on, its document, and tools from the Python index."""

import base64
import contextlib
import os
import pathlib
import re
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import urllib.request

PATIENCE_SECONDS = 180


def tools(package, version):
    """The folder of the programs that a package brings, made in a cache folder where it is not there yet."""
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "duban"
    folder = cache / f"{package}-{version}"
    if not (folder / "complete").exists():
        shutil.rmtree(folder, ignore_errors=True)
        cache.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, "-m", "venv", folder], check=True, stdout=sys.stderr)
        pip = [folder / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, f"{package}=={version}"], check=True, stdout=sys.stderr)
        (folder / "complete").touch()
    return folder / "bin"


def document(url, account, password):
    """The OpenAPI document in English, as bytes."""
    basic = base64.b64encode(f"{account}:{password}".encode()).decode()
    request = urllib.request.Request(
        f"{url}/v3/api-docs", headers={"Authorization": f"Basic {basic}", "Accept-Language": "en"}
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        return answer.read()


@contextlib.contextmanager
def demo():
    """The demo on a free port, for as long as it is needed: its address and the password of every account."""
    password = secrets.token_urlsafe(12)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    launcher = os.environ.get("DUBAN_TEST_LAUNCHER") or str(pathlib.Path(__file__).resolve().parents[1] / "duban")
    with tempfile.TemporaryFile("w+") as told:
        server = subprocess.Popen(
            [launcher, "demo", "--port", "0"],
            env={**os.environ, "DUBAN_DEMO_PASSWORD": password},
            stdout=subprocess.PIPE,
            stderr=told,
            text=True,
            start_new_session=True,
        )
        given_up = threading.Timer(PATIENCE_SECONDS, server.kill)
        given_up.start()
        try:
            url = address(server)
            given_up.cancel()
            if url is None:
                told.seek(0)
                raise SystemExit(f"{told.read()}\nthe demo did not start")
            threading.Thread(target=lambda: [None for _ in server.stdout], daemon=True).start()
            yield url, password
        finally:
            given_up.cancel()
            server.send_signal(signal.SIGTERM)
            try:
                server.wait(30)
            except subprocess.TimeoutExpired:
                server.kill()


def address(server):
    """What the demo says it serves on, once it says that anybody can log in; nothing if it ends before."""
    url = None
    for line in server.stdout:
        found = re.search(r"http://127\.0\.0\.1:\d+", line)
        url = found.group() if found else url
        if url and re.match(r"\s*admin / ", line):
            return url
    return None
