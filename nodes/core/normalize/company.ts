import { capitalized, hasOwnCase } from './letterCase';

/** How legal forms are written. */
const legalForms = new Map(
	`AB AG ApS AS A/S BV B.V. BVBA Corp. Corp CV EIRL e.K. e.V. EURL GbR GmbH gGmbH mbH Inc. Inc KG
	KGaA KK Limited LLC LLC. LLP LP Ltd Ltd. Ltda Ltda. NV N.V. OHG OÜ Oy Oyj PLC Pty PJSC S.A. SA SARL
	S.A.R.L. SAS S.A.S. SE S.L. SL SLU S.p.A. SpA SpA. Sp. S.r.l. Srl SRL UG`
		.split(/\s+/)
		.map((form) => [form.toLowerCase(), form]),
);

/** Shorter words in capitals are likely to be initials: IBM, BASF, NASA. */
const LONGEST_INITIALS = 4;

/**
 * A company's name with capitals where the writer left the case out. One word in capitals is
 * taken for the company's own spelling; so are short words in capitals.
 *
 * @example
 * companyCase('lovelace logistics gmbh') // 'Lovelace Logistics GmbH'
 * companyCase('BASF SE') // 'BASF SE'
 */
export function companyCase(name: string): string {
	if (hasOwnCase(name)) return name;
	const list = name.split(' ');
	const shouted = name === name.toUpperCase();
	if (shouted && list.length === 1) return name;
	return list
		.map((word, index) => {
			const form = index > 0 ? legalForms.get(word.toLowerCase()) : undefined;
			if (form) return form;
			if (shouted && word.length <= LONGEST_INITIALS) return word;
			return word.split('-').map(capitalized).join('-');
		})
		.join(' ');
}
