// Somebody may sign in in another tab of the same computer. This page's forms are then not sent under the other name: the page says who is
// signed in and can only be loaded again. If the same person signed in again, the form is sent once more with the new token. Who merely switched
// rooms there is told so: what is typed here may still be wanted.
import { leaveFreely } from "../filled-in.js";
import { sayAt } from "../say.js";
import { tell, told } from "./stored.js";

const stored = "resource-room.account";
const storedRoom = "resource-room.room";
const { account: own, room } = document.body.dataset;
const dialog = document.getElementById("account-dialog");
const resent = new WeakSet();

if (own) {
  tell("localStorage", stored, own);
  tell("localStorage", storedRoom, room);
  addEventListener("storage", check);
  addEventListener("pageshow", check);
  document.addEventListener("visibilitychange", check);
  dialog.addEventListener("cancel", event => event.preventDefault());
  dialog.querySelector("[data-account-reload]").addEventListener("click", () => {
    leaveFreely();
    location.reload();
  });
}

// A browser keeps a page that was left for some minutes and shows it on Back as it was, typed numbers included, without asking the server.
// Such a page is hidden before it is kept, and loaded again.
if (own) {
  addEventListener("pagehide", ({ persisted }) => document.documentElement.toggleAttribute("hidden", persisted));
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) {
      location.reload();
    }
  });
}

// Whether the answer was that the form's token no longer holds.
export function isExpired(xhr) {
  return xhr.getResponseHeader("Form-Account") !== null;
}

export function renew(xhr, sender) {
  if (xhr.getResponseHeader("Form-Account") !== own) {
    show(decodeURIComponent(xhr.getResponseHeader("Form-Account-Name")));
  } else if (resent.has(sender)) {
    sayAt(sender, "Not sent: this page is out of date. Nothing was lost; reload the page and enter it again.");
  } else {
    resent.add(sender);
    const token = xhr.getResponseHeader("Form-Token");
    document.querySelector("meta[name=csrf-token]").content = token;
    document.querySelectorAll("input[name=__RequestVerificationToken]").forEach(field => field.value = token);
    // When the request that was refused is over.
    setTimeout(() => sender.requestSubmit());
  }
}

function check() {
  const signedIn = told("localStorage", stored);
  if (document.visibilityState !== "visible" || signedIn === null) {
    return;
  }

  if (signedIn !== own) {
    show();
  } else {
    sayRoom(told("localStorage", storedRoom));
  }
}

function sayRoom(now) {
  document.querySelector("[data-room-switched]")?.remove();
  if (room && now && now !== room) {
    const message = document.createElement("div");
    message.className = "rr-alert rr-alert--warning";
    message.dataset.roomSwitched = "";
    const paragraph = message.appendChild(document.createElement("p"));
    paragraph.setAttribute("role", "alert");
    document.getElementById("alerts").prepend(message);
    paragraph.textContent = `In another tab you switched to room ${now}. This page still shows room ${room}: reload it before you go on.`;
  }
}

function show(name) {
  if (name) {
    dialog.querySelector("[data-account-name]").textContent = name;
  }

  if (!dialog.open) {
    dialog.showModal();
  }
}
