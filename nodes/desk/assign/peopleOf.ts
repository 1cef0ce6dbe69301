import { nameOfOwner, type Owner } from '../../core/lead';
import { keyOfOwner, ownersMeant, type OwnerMarks } from '../../core/route';
import type { StoreSession } from '../../store';

/** Somebody who is or was an owner in the workspace. */
export interface KnownPerson {
	/** Under what their leads are counted; `null` for somebody who was never an owner here. */
	key: string | null;
	/** As they were called by whoever meant them. */
	name: string;
}

/** Finds people among all who were ever owners in the workspace. */
export interface People {
	/** Whom marks mean, the surest first. */
	meant(marks: OwnerMarks): KnownPerson;
	keyOf(owner: Owner): string;
}

/** Who is and was an owner in a workspace, whatever their IDs and emails are now. */
export async function peopleOf({ owners }: Pick<StoreSession, 'owners'>): Promise<People> {
	const known = await owners.all();
	return {
		meant(marks) {
			const [key = null] = ownersMeant(marks).flatMap((owner) => keyOfOwner(known, owner) ?? []);
			return { key, name: nameOfOwner(marks) };
		},
		keyOf: (owner) => keyOfOwner(known, owner) ?? owner.id,
	};
}
