// The list of a group stands, sealed, in the address of its page. It is kept up with what is added, removed and answered.
let drafts = 0;
let chosenMeanwhile = new Map();
let lines = 0;

document.addEventListener("htmx:beforeRequest", ({ detail }) => {
  if (detail.target.id === "group") {
    chosenMeanwhile = new Map();
    lines = statuses().length;
  }
});

// What was chosen while somebody was being added is not in the list that comes back. Where a line was removed, the numbers are others.
document.addEventListener("htmx:afterSwap", ({ target }) => {
  if (target.id !== "group") {
    return;
  }

  show(document.getElementById("group").dataset.address);
  const kept = statuses().length >= lines ? statuses().filter(({ name }) => chosenMeanwhile.has(name)) : [];
  kept.forEach(select => select.value = chosenMeanwhile.get(select.name));
  kept[0]?.dispatchEvent(new Event("change", { bubbles: true }));
});

document.addEventListener("change", async ({ target }) => {
  const form = target.closest("#group #find-form");
  if (!form || target.id === "find") {
    return;
  }

  chosenMeanwhile.set(target.name, target.value);
  drafts += 1;
  const draft = drafts;
  try {
    const answer = await fetch("/check-in/group/draft", { method: "POST", body: new FormData(form), headers: { "HX-Request": "true" }, redirect: "manual" });
    if (answer.status === 200 && draft === drafts && form.isConnected) {
      show(await answer.text());
    }
  } catch {
    // No connection: the page itself still holds the answer.
  }
});

function statuses() {
  return [...document.querySelectorAll("#group select[name^='Status']")];
}

function show(address) {
  history.replaceState(history.state, "", address);
}
