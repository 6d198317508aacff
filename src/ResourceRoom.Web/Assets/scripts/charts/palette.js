// Colors and patterns. Series differ by both, so that they can be told apart in gray and by everybody.

const TILE = 8;
const MOST = 6;

const patterns = [
  fillAll,
  paint => line(paint, 3, [0, TILE, TILE, 0], [-2, 2, 2, -2], [TILE - 2, TILE + 2, TILE + 2, TILE - 2]),
  dots,
  paint => line(paint, 3, [0, TILE / 2, TILE, TILE / 2]),
  checks,
  paint => line(paint, 3, [TILE / 2, 0, TILE / 2, TILE]),
];

export function paletteOf(canvas, pixels) {
  const [ground, ink, grid, ...colors] = ["ground", "ink", "grid", 1, 2, 3, 4, 5, 6].map(name => colorOf(canvas, name));
  const series = colors.slice(0, MOST).map((color, index) => ({ color, fill: patternOf(patterns[index], color, ground, pixels) }));
  return { ground, ink, grid, series, pixels };
}

// A canvas takes no variables, and not every browser knows the forced colors in one.
function colorOf(canvas, name) {
  canvas.style.color = `var(--rr-chart-${name})`;
  const { color } = getComputedStyle(canvas);
  canvas.style.color = "";
  return color;
}

function patternOf(draw, color, ground, pixels) {
  const tile = document.createElement("canvas");
  tile.width = tile.height = Math.round(TILE * pixels);
  const paint = tile.getContext("2d");
  paint.scale(tile.width / TILE, tile.height / TILE);
  paint.fillStyle = ground;
  fillAll(paint);
  paint.fillStyle = paint.strokeStyle = color;
  draw(paint);
  const pattern = paint.createPattern(tile, "repeat");
  pattern.setTransform(new DOMMatrix().scale(TILE / tile.width));
  return pattern;
}

function fillAll(paint) {
  paint.fillRect(0, 0, TILE, TILE);
}

function line(paint, width, ...lines) {
  paint.lineWidth = width;
  paint.beginPath();
  for (const [fromX, fromY, toX, toY] of lines) {
    paint.moveTo(fromX, fromY);
    paint.lineTo(toX, toY);
  }
  paint.stroke();
}

function dots(paint) {
  for (const [x, y] of [[2, 2], [6, 6]]) {
    paint.beginPath();
    paint.arc(x, y, 1.6, 0, 2 * Math.PI);
    paint.fill();
  }
}

function checks(paint) {
  paint.fillRect(0, 0, TILE / 2, TILE / 2);
  paint.fillRect(TILE / 2, TILE / 2, TILE / 2, TILE / 2);
}
