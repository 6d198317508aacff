// Whether something stands in a part of the page that would be lost with it.

export function isFilledIn(part) {
  return part.matches("[data-typed]")
    || Boolean(part.querySelector("#errors, [data-not-sent], [data-typed]"))
    || [...part.querySelectorAll("input:not([type=hidden]), textarea, select")].some(hasChanged);
}

function hasChanged(control) {
  if (control.matches("[type=radio], [type=checkbox]")) {
    return control.checked !== control.defaultChecked;
  }

  return control.matches("select")
    ? [...control.options].some(option => option.selected !== option.defaultSelected)
    : control.value !== control.defaultValue;
}

let isFree = false;

// A card that is half filled in is not left without a question.
addEventListener("beforeunload", event => {
  const card = document.getElementById("card");
  if (!isFree && card && isFilledIn(card)) {
    event.preventDefault();
  }
});

// The page goes by itself, or what was typed is kept elsewhere.
export function leaveFreely() {
  isFree = true;
}
