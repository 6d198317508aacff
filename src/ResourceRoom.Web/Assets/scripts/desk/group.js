// The list of a group stands, sealed, in the address of its page. It is kept up with what is added, removed and answered.
let drafts = 0;

document.addEventListener("htmx:afterSwap", ({ target }) => {
  if (target.id === "group") {
    show(document.getElementById("group").dataset.address);
  }
});

document.addEventListener("change", async ({ target }) => {
  const form = target.closest("#group #find-form");
  if (!form || target.id === "find") {
    return;
  }

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

function show(address) {
  history.replaceState(history.state, "", address);
}
