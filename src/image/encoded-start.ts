/** How pictures start after base64 encoding: PNG, JPEG, RIFF, GIF. */
export const ENCODED_START: RegExp = /^(?:iVBORw0KGgo|\/9j\/|UklGR|R0lGOD)/;
