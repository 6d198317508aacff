// Masked fields: <button data-show="id of the field"> shows or hides what was typed. An SSN says its ending when it is left, a birth date with
// a year of two digits its whole year. In a field for any search (data-mask-numbers) a number that may be an SSN or a birth date is masked.

const fewestSecretDigits = 5;
const ssnDigits = 9;

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-show]");
  if (button) {
    const field = document.getElementById(button.dataset.show);
    const shown = field.classList.toggle("is-shown");
    button.setAttribute("aria-pressed", String(shown));
    if (field.matches("[type=password], [data-password]")) {
      field.dataset.password = "";
      field.type = shown ? "text" : "password";
    }
  }
});

// Browsers keep what is sent as text for the next time.
document.addEventListener("submit", ({ target }) => {
  target.querySelectorAll("[data-password]").forEach(field => {
    field.type = "password";
    hide(field);
  });
});

export function hide(field) {
  field.classList.remove("is-shown");
  buttonOf(field)?.setAttribute("aria-pressed", "false");
}

export function maskNumber(field) {
  const isSecret = /^[\d\s/.\p{Pd}]+$/u.test(field.value) && field.value.match(/\d/g)?.length >= fewestSecretDigits;
  field.classList.toggle("rr-masked", isSecret);
  const button = buttonOf(field);
  if (button) {
    button.hidden = !isSecret;
  }

  if (!isSecret) {
    hide(field);
  }
}

document.addEventListener("input", ({ target }) => {
  if (target.matches("[data-mask-numbers]")) {
    maskNumber(target);
  }
});

document.addEventListener("focusout", ({ target }) => {
  const digits = target.matches("input[id='Ssn'].rr-masked") ? target.value.replace(/\D/g, "") : "";
  if (digits.length === ssnDigits) {
    sayBeside(target, `Ending in ${digits.slice(-4)}`);
  }
});

document.addEventListener("focusout", ({ target }) => {
  const year = target.matches("input[id='BirthDate']") ? fullYear(target.value) : null;
  if (year !== null) {
    sayBeside(target, `Born ${year}`);
  }
});

document.addEventListener("focusin", ({ target }) => {
  if (target.matches("input[id='Ssn'], input[id='BirthDate']")) {
    target.closest(".usa-form-group, .rr-item")?.querySelector(".rr-ending")?.remove();
  }
});

// As the server reads a year of two digits: the latest one that does not make the date a day to come (BirthDate).
function fullYear(text) {
  const [, month, day, year] = /^(\d{1,2})[/.\-\s]+(\d{1,2})[/.\-\s]+['’]?(\d{2})$/.exec(text.trim()) ?? [];
  if (year === undefined) {
    return null;
  }

  const now = new Date();
  const latest = now.getFullYear() - (now.getFullYear() % 100) + Number(year);
  return new Date(latest, Number(month) - 1, Number(day)) > now ? latest - 100 : latest;
}

// What was typed cannot be read, so what it was taken for is said.
function sayBeside(field, text) {
  const hint = document.createElement("p");
  hint.className = "usa-hint rr-ending";
  hint.textContent = text;
  field.closest(".rr-beside").after(hint);
}

function buttonOf(field) {
  return document.querySelector(`[data-show="${CSS.escape(field.id)}"]`);
}
