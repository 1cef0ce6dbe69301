import { joinedWords } from '../fold';

/** What a column or a further answer can hold that is no field of a lead. */
const namesOf = {
	birthDate:
		'birth date, birthdate, birthday, date of birth, dob, geburtsdatum, geburtstag, date de naissance, fecha de nacimiento, data di nascita, geboortedatum, data de nascimento, data urodzenia',
	id: 'id, record id, contact id, lead id, object id, hs object id, vid, record no, record number, no, number, nr, nummer, lfd nr, datensatz id, datensatznummer, numero, num, n°, numer',
	externalId:
		'external id, other id, member number, member no, member id, membership number, membership id, patient id, patient number, student id, student number, mitgliedsnummer, patientennummer',
	// A whole company has it: it tells a record, and no person.
	customerNumber:
		'customer number, customer no, customer id, client number, client id, kundennummer, kunden nr, kundennr, kunden id, numero client, n client, numero de client, numero de cliente, n cliente, codice cliente, numero cliente, klantnummer, klant nr, numer klienta, nr klienta',
	owner:
		'owner, owner name, contact owner, lead owner, record owner, assigned to, account manager, responsible, sales rep, zustandig, zustandige person, verantwortlich, verantwortliche, verantwortlicher, betreuer, betreuerin, kundenbetreuer, bearbeiter, sachbearbeiter, ansprechpartner intern, inhaber, proprietaire, responsable, charge de clientele, charge d affaires, commercial, conseiller, propietario, encargado, encargada, asignado a, proprietario, responsabile, referente, assegnato a, assegnatario, responsavel, encarregado, atribuido a, eigenaar, verantwoordelijke, accountmanager, behandelaar, toegewezen aan, wlasciciel, opiekun, odpowiedzialny, przypisany do, handlowiec',
	ownerEmail: 'owner email, contact owner email, lead owner email, assigned to email',
	salutation:
		'salutation, form of address, anrede, civilite, titre de civilite, tratamiento, appellativo, titolo di cortesia, aanhef, aanspreekvorm, forma de tratamento, tratamento, zwrot grzecznosciowy, forma grzecznosciowa',
	street:
		'street, street address, mailing street, billing street, other street, address, address 1, address line 1, strasse, anschrift, adresse, rue, calle, direccion, via, indirizzo, straat, adres, rua, endereco, ulica',
	stage:
		'stage, lifecycle stage, lifecyclestage, deal stage, pipeline stage, lead status, status, phase, lead stage, customer status',
	lastActivity:
		'last activity, last activity date, last activity at, last activity time, last contacted, last contacted date, last contact, last contact date, last touch, notes last contacted, hs last sales activity timestamp, letzte aktivitat, letzter kontakt, derniere activite, dernier contact, ultima actividad, ultimo contacto, ultima attivita, ultimo contatto, laatste activiteit, laatste contact, ultima atividade, ultimo contato, ostatnia aktywnosc, ostatni kontakt',
} as const;

export type FurtherColumn = keyof typeof namesOf;

const known: ReadonlyMap<string, FurtherColumn> = new Map(
	(Object.entries(namesOf) as Array<[FurtherColumn, string]>).flatMap(([column, list]) =>
		list.split(',').map((name): [string, FurtherColumn] => [joinedWords(name), column]),
	),
);

/**
 * What a column holds by its name, of what Lead Normalize does not read.
 *
 * @example
 * furtherColumn('Date of Birth') // 'birthDate'
 * furtherColumn('Email') // undefined
 */
export const furtherColumn = (name: string): FurtherColumn | undefined =>
	known.get(joinedWords(name));
