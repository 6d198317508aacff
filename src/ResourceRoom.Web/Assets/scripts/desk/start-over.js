// Escape, or Start over: an empty desk with the cursor in the find box. Asks first if something would be lost.
import { isFilledIn } from "../filled-in.js";
import { clearMatches } from "./find.js";
import { release } from "../once.js";

document.addEventListener("keydown", event => {
  if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing && event.target.closest?.("#find-form, #card")) {
    event.preventDefault();
    startOver();
  }
});

document.addEventListener("click", event => {
  if (event.target.closest("[data-start-over]") && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    startOver();
  }
});

// Another visitor's card would take the place of one that is half filled in.
document.addEventListener("htmx:confirm", async event => {
  const { elt, target, issueRequest } = event.detail;
  if (target?.id === "card" && !elt.closest("#card") && isFilledIn(document.getElementById("card"))) {
    event.preventDefault();
    if (await mayDiscard()) {
      issueRequest(true);
    } else {
      release(elt.closest("form"));
    }
  }
});

async function startOver() {
  if (isFilledIn(document.getElementById("card")) && !await mayDiscard()) {
    return;
  }

  const card = document.getElementById("card");
  card.replaceChildren();
  card.removeAttribute("aria-labelledby");
  const find = document.getElementById("find");
  find.value = "";
  clearMatches();
  find.focus();
}

function mayDiscard() {
  const dialog = document.getElementById("start-over-dialog");
  const asked = new AbortController();
  const { signal } = asked;
  return new Promise(resolve => {
    // Closed here: when the browser does it, it tells so later, and a key typed in between would still be for the card.
    dialog.addEventListener("submit", event => {
      event.preventDefault();
      asked.abort();
      dialog.close();
      resolve(event.submitter?.value === "start-over");
    }, { signal });
    dialog.addEventListener("close", () => {
      asked.abort();
      resolve(false);
    }, { signal });
    dialog.showModal();
  });
}
