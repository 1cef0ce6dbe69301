/**
 * The numbers in a text, with a space between them.
 *
 * @example
 * numbersIn('turns nr12') // '12'
 */
export const numbersIn = (text: string): string => text.replace(/\D+/g, ' ').trim();

/**
 * Whether two texts tell two things apart by a number: branch 3 is not branch 4, and no number is a slip of
 * another. What has none may be either.
 *
 * @example
 * areNumberedApart('3', '4') // true
 */
export const areNumberedApart = (mine: string, yours: string): boolean =>
	mine !== '' && yours !== '' && mine !== yours;
