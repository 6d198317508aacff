// Keeps a draft of a form while somebody writes: sent a moment after the last key, and never twice at once.
import { isUnderWay } from "./once.js";

const pause = 2000;
const waiting = new WeakMap();
const sending = new WeakSet();

document.addEventListener("input", ({ target }) => {
  const form = target.form;
  if (form?.dataset.autosave) {
    later(form);
  }
});

function later(form) {
  clearTimeout(waiting.get(form));
  waiting.set(form, setTimeout(() => save(form), pause));
}

async function save(form) {
  if (isUnderWay(form)) {
    return;
  }

  if (sending.has(form)) {
    later(form);
    return;
  }

  const entries = new FormData(form);
  for (const [name, value] of [...entries]) {
    if (value instanceof File) {
      entries.delete(name);
    }
  }

  sending.add(form);
  try {
    const answer = await fetch(form.dataset.autosave, { method: "POST", body: entries, headers: { "HX-Request": "true" } });
    say(form, await wordsOf(answer));
  } catch {
    say(form, "The draft could not be saved: the network is gone. Keep this page open.");
  } finally {
    sending.delete(form);
  }
}

// Other answers are pages.
async function wordsOf(answer) {
  if (answer.status === 204) {
    return "";
  }

  const isSentence = [200, 422].includes(answer.status) && answer.headers.get("Content-Type")?.startsWith("text/plain");
  return isSentence ? answer.text() : "The draft could not be saved. Keep this page open.";
}

function say(form, words) {
  form.querySelector("[data-autosave-says]").textContent = words;
}
