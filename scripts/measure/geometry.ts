/**
 * Sizes of the look in px on the canvas, as in `styles/` and `components/`; `test/browser/fit.test.ts` measures them
 * against the browser, so that they do not drift apart.
 */
export const geometry = {
  headSpacing: -0.02,
  // The footer begins at 602: the room is less by the most that a prediction was ever too low, see `test:long`.
  frame: { width: 1120, height: 590, gap: 22, indent: 136, badge: 108, badgeBelowEyebrow: 75 },
  scale: { small: 0.86, full: 1, large: 1.2 },
  text: { size: 28, line: 1.4 },
  title: { size: 52, line: 1.1 },
  question: { size: 64, line: 1.1, width: 1040 },
  statement: { size: 72, line: 1.12, width: 1080 },
  // Capitals, wide apart; what follows comes nearer by the overlap.
  eyebrow: { size: 21, line: 1.3, spacing: 0.08, overlap: 16 },
  leadIn: { line: 1.35 },
  support: { line: 1.4, width: 980 },
  keySentences: { line: 1.36, padding: 30, indent: 72, gap: 8 },
  example: { size: 34, line: 1.4, gap: 20, figure: 240, unit: 72, column: 72 },
  chips: { size: 24, line: 1.3, padding: 18, indent: 48, gap: 12 },
  label: { size: 26, line: 1.25 },
  card: { most: 4, min: 200, gap: 24, padding: 44, indent: 56, picture: 72, pictureGap: 12 },
  smallCard: { gap: 24, padding: 38, indent: 44, picture: 48, pictureGap: 8 },
  row: { height: 51, gap: 22, indent: 80, no: 44 },
  column: { gap: 40, padding: 62, indent: 76, inner: 22, title: 29, line: 1.25 },
  qr: {
    min: 240,
    gap: 28,
    padding: 54,
    indent: 52,
    code: 216,
    sourceCode: 150,
    inner: 10,
    address: 21,
    line: 1.2,
    longest: 60,
  },
  agenda: { min: 240, gap: 28, padding: 58, indent: 60, head: 64, inner: 14, size: 32, line: 1.2 },
  list: { indent: 1.6, line: 1.35, gap: 14 },
  quote: { size: 44, line: 1.2, padding: 16, indent: 56 },
  table: { padding: 26, indent: 44, line: 1.4 },
  code: { size: 20, line: 28, padding: 40, indent: 56 },
  cover: {
    width: 920,
    height: 640,
    size: 92,
    line: 1.04,
    text: 32,
    gap: 20,
    emoji: 75,
    tag: { size: 22, indent: 44, gap: 12, height: 45 },
  },
} as const
