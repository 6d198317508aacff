// The list of a full room, narrowed to a name and put in another order. A list that takes its place is shown the same way.
import { announce } from "../say.js";
import { tell, told } from "../session/stored.js";

const stored = "room-order";
let name = "";

document.addEventListener("input", ({ target }) => {
  if (target.id === "room-name") {
    name = target.value;
    announce(`${narrow()} in the list`);
  } else if (target.id === "room-order") {
    tell("sessionStorage", stored, target.value);
    arrange();
  }
});

document.addEventListener("htmx:afterSettle", ({ target }) => {
  if (target.id === "room" || target.id === "desk") {
    show();
  }
});

show();

function show() {
  const field = document.getElementById("room-name");
  if (!field) {
    name = "";
    return;
  }

  field.value = name;
  const order = document.getElementById("room-order");
  order.value = told("sessionStorage", stored) ?? order.value;
  arrange();
  narrow();
}

function arrange() {
  const list = document.getElementById("room-list");
  const people = [...list.children];
  people.forEach((person, place) => person.dataset.place ??= place);
  const order = document.getElementById("room-order").value;
  const compare = {
    last: (one, other) => one.dataset.place - other.dataset.place,
    first: (one, other) => other.dataset.place - one.dataset.place,
    name: (one, other) => one.dataset.name.localeCompare(other.dataset.name),
  }[order];
  list.append(...people.sort(compare));
}

function narrow() {
  const words = plain(name).split(/\s+/);
  const people = [...document.getElementById("room-list").children];
  people.forEach(person => person.hidden = !words.every(word => plain(person.querySelector(".rr-room__name").textContent).includes(word)));
  const shown = people.filter(person => !person.hidden).length;
  document.getElementById("room-nobody").hidden = shown > 0;
  return shown;
}

function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
