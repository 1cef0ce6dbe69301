/**
 * A probability as it stands on the screen.
 *
 * @example
 * onScreen(0.825) // 82.5
 */
export const onScreen = (probability: number): number => Math.round(probability * 1000) / 10;
