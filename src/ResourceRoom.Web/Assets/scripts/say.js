// Messages about a form that was not taken, beside the form.

// The message and its paragraph, for more to be put in.
export function sayAt(sender, text) {
  const message = document.createElement("div");
  message.className = "rr-alert rr-alert--error";
  message.dataset.notSent = "";
  const paragraph = message.appendChild(document.createElement("p"));
  paragraph.setAttribute("role", "alert");
  placeOf(sender).prepend(message);
  // Filled after it stands in the page, or some screen readers do not read it.
  paragraph.textContent = text;
  message.scrollIntoView({ block: "nearest" });
  return { message, paragraph };
}

function placeOf(sender) {
  return sender.closest("#card")?.querySelector(".rr-card__body")
    ?? (sender.closest("#find-form, #matches") ? document.getElementById("matches") : null)
    ?? document.getElementById("desk-alerts")
    ?? document.getElementById("alerts");
}
