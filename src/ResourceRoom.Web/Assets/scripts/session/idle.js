// Signs out when nobody has touched the keyboard or pointer in any tab for a while; warns before, and keeps the session alive till then.
// Compares clock times and counts nothing, so a laptop that slept through the limit is signed out when it wakes.
import { leaveFreely } from "../filled-in.js";
import { forgetForms, keepForms } from "./preserved-forms.js";
import { stopTrying } from "../retry.js";

const dialog = document.getElementById("idle-dialog");
const cover = document.getElementById("signed-out-dialog");
const { idleSeconds, warnSeconds, keepAliveUrl, signedOutUrl } = dialog?.dataset ?? {};
let leaving = false;

if (dialog) {
  watch();
}

function watch() {
  const idle = Number(idleSeconds) * 1000;
  const warn = Number(warnSeconds) * 1000;
  const minute = 60_000;
  // Loading this page was a request: the session is fresh.
  const lastActivity = sharedTime("resource-room.activity");
  const lastKeepAlive = sharedTime("resource-room.keep-alive");
  let announced = "";

  for (const activity of ["keydown", "pointerdown", "pointermove", "wheel", "touchstart"]) {
    addEventListener(activity, notice, { passive: true, capture: true });
  }
  document.addEventListener("visibilitychange", check);
  addEventListener("storage", check);
  dialog.addEventListener("cancel", stay);
  dialog.querySelector("[data-idle-stay]").addEventListener("click", stay);
  cover.addEventListener("cancel", event => event.preventDefault());
  cover.querySelector("[data-signed-out-discard]").addEventListener("click", go);
  cover.querySelector("[data-signed-out-continue]").addEventListener("click", comeBack);
  setInterval(check, 1000);

  function notice() {
    if (!dialog.open && !check() && Date.now() - lastActivity.read() > 1000) {
      lastActivity.write();
    }
  }

  function stay() {
    if (!check()) {
      lastActivity.write();
      dialog.close();
      forgetForms();
      keepAlive();
    }
  }

  // True when the time is up.
  function check() {
    if (leaving) {
      return true;
    }

    const now = Date.now();
    const left = lastActivity.read() + idle - now;
    if (left <= 0) {
      leave();
      return true;
    }

    if (left <= warn) {
      if (!dialog.open) {
        dialog.showModal();
        keepForms();
      }
      show(Math.ceil(left / 1000));
    } else {
      if (dialog.open) {
        dialog.close();
        forgetForms();
      }
      if (lastActivity.read() > lastKeepAlive.read() && now - lastKeepAlive.read() >= minute) {
        keepAlive();
      }
    }

    return false;
  }

  function show(seconds) {
    dialog.querySelector("[data-idle-countdown]").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    const step = [10, 30, 60].find(limit => seconds <= limit);
    const text = step ? `${step} seconds left` : "";
    if (text !== announced) {
      announced = text;
      dialog.querySelector("[data-idle-announce]").textContent = text;
    }
  }

  async function keepAlive() {
    if (await ping() === 401) {
      leave();
    }
  }

  // The form token is bound to the account: someone else who signed in meanwhile is not let on to what was typed here.
  async function comeBack() {
    const note = cover.querySelector("[data-signed-out-note]");
    note.textContent = "";
    const status = await ping();
    if (status === 204) {
      lastActivity.write();
      leaving = false;
      cover.close();
    } else {
      note.textContent = status ? "Sign in with the same account first, then select Continue." : "No connection. Try again.";
    }
  }

  // The status of the answer; null without a connection, when the next activity tries again.
  async function ping() {
    lastKeepAlive.write();
    try {
      const response = await fetch(keepAliveUrl, {
        method: "POST",
        redirect: "manual",
        headers: { "HX-Request": "true", "RequestVerificationToken": document.querySelector("meta[name=csrf-token]").content },
      });
      return response.status;
    } catch {
      return null;
    }
  }
}

async function leave() {
  if (leaving) {
    return;
  }

  leaving = true;
  if (await keepForms()) {
    go();
  } else {
    // It could not be kept, because the session had already ended or there is no connection: it stays in this page, out of sight.
    dialog.close();
    cover.showModal();
  }
}

function go() {
  stopTrying();
  leaveFreely();
  location.assign(signedOutUrl);
}

// A moment that all tabs of this site share, and this tab alone where storage is closed to it.
function sharedTime(name) {
  let own = 0;
  const shared = {
    read() {
      try {
        return Math.max(own, Number(localStorage.getItem(name)));
      } catch {
        return own;
      }
    },
    write() {
      own = Date.now();
      try {
        localStorage.setItem(name, String(own));
      } catch {
        // Storage is closed: each tab counts for itself.
      }
    },
  };
  shared.write();
  return shared;
}
