import { png, type Rgb } from '../../packaging/png.ts';

/** A half of the mark: half a disc, cut upright through its centre. Grid 32, as in the icons. */
interface Half {
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right';
  readonly colour: Rgb;
}

/** The ground (`--deep`), and the two halves that seek each other: white and `--clic`. */
const GROUND: Rgb = [0x0c, 0x3a, 0x42];
const HALVES: readonly Half[] = [
  { x: 15.25, y: 18, side: 'left', colour: [0xff, 0xff, 0xff] },
  { x: 16.75, y: 14, side: 'right', colour: [0xf5, 0xb8, 0x2e] },
];
const RADIUS = 10;
const GRID = 32;

/** Points looked at in each pixel, along each side: enough for smooth rounds. */
const POINTS = 4;

/** The app's icon as SVG; what counts stays in the middle, since some devices cut a circle out of it. */
export function markSvg(): string {
  const halves = HALVES.map(({ x, y, side, colour }) => {
    const sweep = side === 'left' ? 0 : 1;
    return `<path fill="${hex(colour)}" d="M${x} ${y - RADIUS}a${RADIUS} ${RADIUS} 0 0 ${sweep} 0 ${RADIUS * 2}z"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${GRID} ${GRID}"><path fill="${hex(GROUND)}" d="M0 0h${GRID}v${GRID}H0z"/>${halves.join('')}</svg>\n`;
}

/** The same as PNG, for devices that take no SVG. */
export function markPng(size: number): Uint8Array {
  return png(size, (x, y) => {
    const sum = [0, 0, 0];
    for (let point = 0; point < POINTS ** 2; point++) {
      const [dx, dy] = [(point % POINTS) + 0.5, Math.floor(point / POINTS) + 0.5];
      const colour = colourAt(((x + dx / POINTS) * GRID) / size, ((y + dy / POINTS) * GRID) / size);
      colour.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
    }
    const [red = 0, green = 0, blue = 0] = sum.map((value) => Math.round(value / POINTS ** 2));
    return [red, green, blue];
  });
}

function colourAt(x: number, y: number): Rgb {
  const half = HALVES.find(
    (each) =>
      (each.side === 'left' ? x <= each.x : x >= each.x) && Math.hypot(x - each.x, y - each.y) <= RADIUS,
  );
  return half?.colour ?? GROUND;
}

function hex(colour: Rgb): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour of the ground, as CSS writes it. */
export const GROUND_HEX = hex(GROUND);
