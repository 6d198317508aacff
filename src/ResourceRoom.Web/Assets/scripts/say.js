// Messages about a form that was not taken, beside the form.

// The message and its paragraph, for more to be put in.
export function sayAt(sender, text) {
  const message = document.createElement("div");
  message.className = "rr-alert rr-alert--error";
  message.dataset.notSent = "";
  const paragraph = message.appendChild(document.createElement("p"));
  paragraph.setAttribute("role", "alert");
  placeOf(sender)(message);
  // Filled after it stands in the page, or some screen readers do not read it.
  paragraph.textContent = text;
  message.scrollIntoView({ block: "nearest" });
  return { message, paragraph };
}

// What puts a message near what it is about: in the room and among the desk's alerts it stands after the form, elsewhere on top.
// A form that is no longer in the page is near nothing.
function placeOf(form) {
  const sender = form.isConnected ? form : document.body;
  if (sender.matches("#room form, #desk-alerts form")) {
    return message => sender.after(message);
  }

  const place = sender.closest("#card")?.querySelector(".rr-card__body")
    ?? (sender.closest("#find-form, #matches") ? document.getElementById("matches") : null)
    ?? sender.closest("dialog")?.querySelector("[role=status]:not(.usa-sr-only)")
    ?? sender.closest("dialog")
    ?? document.getElementById("desk-alerts")
    ?? document.getElementById("alerts");
  return message => place.prepend(message);
}

// What a screen reader says when it has the time.
export function announce(text) {
  const announcer = document.getElementById("announcer");
  if (text && announcer) {
    announcer.textContent = text;
  }
}
