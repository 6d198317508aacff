// How large a chart is, and which way its bars lie.

const NARROW = 480;
const UPRIGHT = { wide: 340, narrow: 300 };
const AXIS = 70;
const MANY = 10;

export function layoutOf(numbers, canvas, width, isPrinted) {
  const style = getComputedStyle(canvas);
  const font = { family: style.fontFamily, size: Math.round(parseFloat(style.fontSize) * (isPrinted ? 0.75 : 0.875)) };
  const isNarrow = width < NARROW;
  const upright = { width, font, isHorizontal: false, labels: numbers.labels, height: isNarrow ? UPRIGHT.narrow : UPRIGHT.wide };
  if (numbers.kind !== "Bars") {
    return upright;
  }

  const labels = numbers.labels.map(label => wrap(label, 16));
  const room = (width - AXIS) / labels.length;
  if (widest(labels, font, canvas) + font.size <= room) {
    return { ...upright, labels };
  }

  const most = numbers.labels.length > MANY ? 2 : 3;
  const lying = numbers.labels.map(label => cut(wrap(label, isNarrow ? 20 : 34), most));
  const line = font.size * 1.2;
  const rows = lying.map(lines => Math.max(lines.length * line + 6, numbers.series.length * font.size * 1.1 + 8));
  return { ...upright, isHorizontal: true, labels: lying, height: Math.round(Math.max(...rows) * lying.length + AXIS + line * 2) };
}

function wrap(label, most) {
  const lines = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

// The tooltip and the table have the whole label.
function cut(lines, most) {
  return lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]}…`] : lines;
}

function widest(labels, { size, family }, canvas) {
  const context = canvas.getContext("2d");
  context.font = `${size}px ${family}`;
  return Math.max(...labels.flat().map(line => context.measureText(line).width));
}
