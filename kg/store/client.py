"""HTTP as stores speak it: one connection kept alive, the authentication they ask for, retries, and errors in words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from time import sleep
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit, urlunsplit

from kg.errors import StoreError, UsageError

if TYPE_CHECKING:
    import requests

#: Statuses after which the same request may go well. Virtuoso answers 500 to a deadlock, and to much else.
_PASSING = frozenset((408, 429, 500, 502, 503, 504))
#: Seconds before the first retry, doubled before each further one, and the longest wait.
_FIRST_WAIT, _LONGEST_WAIT = 0.5, 30.0
_CONNECT_SECONDS = 10.0
#: Characters of an answer that an error shows.
_SHOWN = 300
_NO_STORE = "is this the address to which the store takes data?"
_MEANINGS = {
    400: "the store refused the data",
    403: "the user may not write here",
    404: f"nothing is there; {_NO_STORE}",
    405: f"writing is not allowed there; {_NO_STORE}",
    406: f"the store cannot answer; {_NO_STORE}",
    413: "the batch is too large for the store; a smaller --batch may do",
    415: f"the store does not take this kind of data there; {_NO_STORE}",
    501: f"writing is not possible there; {_NO_STORE}",
    507: "the disk of the store is full",
}
_MARKUP = re.compile(r"<(title|style|script)\b.*?</\1>|<[^>]*>", re.S)
#: The reason at the bottom of an exception of ``requests``, which wraps three others.
_REASON = re.compile(r"\[Errno -?\d+\] ([^'\")]+)|(Failed to resolve '[^']*'|Connection aborted|verify failed)")


class Client:
    """Requests to one address.

    Parameters
    ----------
    url : str
        Where the store takes data. A user and password in it count as given; no message shows them.
    user, password : str or None
        Sent when the store asks, by the scheme that it asks for (basic or digest).
    retries : int
        How often a request is sent again after a lost connection, a time-out or a passing failure.
    timeout : float
        Seconds to wait for an answer.

    Raises
    ------
    UsageError
        If the URL is none.
    """

    def __init__(self, url: str, *, user: str | None, password: str | None, retries: int, timeout: float) -> None:
        import requests

        try:
            parts = urlsplit(url)
            host, _ = parts.hostname, parts.port
        except ValueError:
            host = None
        if not host:
            raise UsageError("the endpoint is no URL; one looks like http://localhost:7878/store")
        self.url = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
        self._user = user if user is not None else unquote(parts.username or "")
        self._password = password if user is not None else unquote(parts.password or "")
        self._retries = retries
        self._timeout = timeout
        self._session = requests.Session()

    def close(self) -> None:
        self._session.close()

    def send(
        self, method: str, body: bytes | None = None, *, kind: str = "", params: Mapping[str, str] | None = None
    ) -> None:
        """Send one request until it is taken.

        Raises
        ------
        StoreError
            If the store cannot be reached, refuses, or does not answer as a store does.
        """
        headers = {"Content-Type": kind} if kind else {}
        wait = _FIRST_WAIT
        for attempt in range(self._retries + 1):
            failure, answer = self._attempt(method, body, headers, params or {})
            if failure is None:
                return
            if attempt < self._retries and (answer is None or answer.status_code in _PASSING):
                sleep(_wait(answer, wait))
                wait *= 2
                continue
            raise StoreError(f"{self.url}: {failure}")

    def _attempt(
        self, method: str, body: bytes | None, headers: Mapping[str, str], params: Mapping[str, str]
    ) -> tuple[str | None, requests.Response | None]:
        """What went wrong, or None, and the answer, if there was one."""
        import requests

        try:
            answer = self._request(method, body, headers, params)
            if answer.status_code == 401 and self._log_in(answer):
                answer = self._request(method, body, headers, params)
        except (requests.exceptions.SSLError, requests.exceptions.InvalidURL) as error:
            raise StoreError(f"{self.url}: {_why(error)}") from None
        except requests.Timeout:
            return f"no answer within {self._timeout:g} s (it may have taken the request all the same)", None
        except requests.RequestException as error:
            return f"cannot be reached: {_why(error)}", None
        return self._judge(method, answer), answer

    def _request(
        self, method: str, body: bytes | None, headers: Mapping[str, str], params: Mapping[str, str]
    ) -> requests.Response:
        # A redirected POST would become a GET, which a store answers with success.
        return self._session.request(
            method,
            self.url,
            data=body,
            params=params,
            headers={"Accept": "*/*", **headers},
            timeout=(_CONNECT_SECONDS, self._timeout),
            allow_redirects=False,
        )

    def _log_in(self, answer: requests.Response) -> bool:
        """Answer a challenge once; False if there is nobody to log in, or it was tried."""
        from requests.auth import HTTPBasicAuth, HTTPDigestAuth

        if not self._user or self._session.auth is not None:
            return False
        digest = answer.headers.get("WWW-Authenticate", "").lower().startswith("digest")
        password = self._password or ""
        if digest:
            self._session.auth = HTTPDigestAuth(self._user, password)
        else:
            self._session.auth = HTTPBasicAuth(self._user.encode(), password.encode())
        return True

    def _judge(self, method: str, answer: requests.Response) -> str | None:
        status, text = answer.status_code, _words(answer)
        if status < 300:
            # Virtuoso, and many a server that is no store, answer a request that they did not obey with a page and 200.
            page = text and answer.headers.get("Content-Type", "").startswith("text/html")
            return f"answered with a web page ({text[:60]} ...); {_NO_STORE}" if page else None
        if method == "DELETE" and status == 404:
            return None
        if status == 401:
            return (
                "refused the user or the password"
                if self._user
                else "wants a user and a password: --user, and --password or the environment variable KG_PASSWORD"
            )
        if 300 <= status < 400:
            return f"redirects to {answer.headers.get('Location', 'nowhere')}; that may be the address to give"
        meaning = _MEANINGS.get(status, "the store failed")
        return f"{meaning} (HTTP {status}{': ' if text else ''}{text})"


def _words(answer: requests.Response) -> str:
    """The text of an answer without markup, shortened."""
    text = " ".join(_MARKUP.sub(" ", answer.content.decode("utf-8", "replace")).split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]} ..."


def _wait(answer: requests.Response | None, wait: float) -> float:
    asked = answer.headers.get("Retry-After", "") if answer is not None else ""
    return min(float(asked) if asked.isdigit() else wait, _LONGEST_WAIT)


def _why(error: Exception) -> str:
    match = _REASON.search(str(error))
    return (match[1] or match[2]) if match else type(error).__name__
