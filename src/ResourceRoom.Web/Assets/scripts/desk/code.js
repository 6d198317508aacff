// The code of a pass, as PassCode in the domain reads it: RR, sixteen symbols and a check symbol.

const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const whole = /^RR([0-9A-TV-Z]{17})$/;

export const codeLength = 19;
export const anySymbol = /^[0-9A-TV-Z]$/;

export function isCode(text) {
  const [, typed] = whole.exec(text) ?? [];
  return typed !== undefined && /\d/.test(typed)
    && [...typed.replaceAll("O", "0").replace(/[IL]/g, "1")].reduce((sum, symbol) => twice(sum) ^ symbols.indexOf(symbol), 0) === 0;
}

// A code without hyphens, if a text is the beginning of one; a name has no digit, nor four letters between hyphens after RR.
export function partOfCode(text) {
  const capitals = text.toUpperCase();
  const typed = capitals.replace(/[\s\p{Pd}]/gu, "");
  return (/^RR[0-9A-TV-Z]*\d/.test(typed) || /^RR\p{Pd}[0-9A-TV-Z]{4}\p{Pd}/u.test(capitals)) && typed.length < codeLength ? typed : null;
}

// Of a number of the field with 32 elements.
function twice(number) {
  return number << 1 < 32 ? number << 1 : number << 1 ^ 0b100101;
}
