import { levelsOfKind } from '../levels';
import { probabilityOf, rivalAt, type Rival, type Scorer } from '../model';
import type { Agreements, Table } from '../table';

/** What one field says of a pair. */
export interface FieldEvidence {
	/** The name of the field; `names` where first and last name are swapped. */
	field: string;
	/** Whether it is one of the company's own, which may have the name of any other. */
	isOwn?: true;
	/** How the two values agree. */
	level: string;
	/** For the two being the same; below 0 against it. */
	bits: number;
}

/** Why two records are taken for the same, or not: step by step from before anything was compared. */
export interface Explained {
	/** 0 to 1. */
	probability: number;
	/** Whom it was weighed against: who else it may be. */
	rival: Rival;
	/** What was known before, in bits: how rarely two leads are the same, against that rival. */
	prior: number;
	/** What each field says, the strongest first. With the prior they sum to `total`. */
	evidence: FieldEvidence[];
	/** In bits, against that rival alone. */
	total: number;
}

/**
 * Why a pair of a table is weighed as it is.
 *
 * @example
 * explainPair(table, agreements, scorer, 0, 1).evidence[0] // { field: 'email', level: 'own', bits: 15.2 }
 */
export function explainPair(
	table: Table,
	agreements: Agreements,
	scorer: Scorer,
	one: number,
	other: number,
): Explained {
	agreements.of(one, other);
	const { last } = agreements;
	const odds = scorer.weigh(one, other, last);
	const { strongest } = scorer;
	const evidence = scorer
		.bits(one, other, last, strongest)
		.map(({ field, level, bits }): FieldEvidence => {
			const { name = '', kind = 'text', isOwn } = table.fields[field] ?? {};
			const said = levelsOfKind[kind][level] ?? '';
			return { field: name, ...(isOwn && { isOwn }), level: said, bits };
		});
	if (last.isSwapped)
		evidence.push({ field: 'names', level: 'swapped', bits: scorer.swapBits(strongest) });
	const prior = scorer.priorBits(strongest);
	const total = evidence.reduce((sum, { bits }) => sum + bits, prior);
	evidence.sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits));
	return { probability: probabilityOf(odds), rival: rivalAt(strongest), prior, evidence, total };
}
