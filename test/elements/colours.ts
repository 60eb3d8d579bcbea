/** Colours as they are painted, for tests of contrast. */

/** Red, green and blue from 0 to 255, and the opacity, of a computed colour in any notation, as it is painted. */
function channels(colour: string): [number, number, number, number] {
  const paper = new OffscreenCanvas(1, 1).getContext('2d')!;
  paper.fillStyle = colour;
  paper.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = paper.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast of two colours as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The background colour behind an element: its own, or the nearest ancestor's. */
export function backgroundOf(element: Element): string {
  const {backgroundColor} = getComputedStyle(element);
  if (channels(backgroundColor)[3] === 1) return backgroundColor;
  const around = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  return around ? backgroundOf(around) : canvas();
}

/** The page's own background. */
function canvas(): string {
  const probe = document.createElement('div');
  probe.style.backgroundColor = 'Canvas';
  document.body.append(probe);
  const {backgroundColor} = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}
