import { person, type Fixture } from './fixture';

const structure = {
	Fields: [
		{
			Title: 'Name',
			Instructions: '',
			IsRequired: '1',
			Page: '1',
			SubFields: [
				{ DefaultVal: '', ID: 'Field1', Label: 'First' },
				{ DefaultVal: '', ID: 'Field2', Label: 'Last' },
			],
			Type: 'shortname',
			ID: 'Field1',
		},
		{ Title: 'Where can we write?', Type: 'email', ID: 'Field3' },
		{ Title: 'Phone', Type: 'phone', ID: 'Field4' },
		{
			Title: 'Address',
			Type: 'address',
			ID: 'Field5',
			SubFields: [
				{ ID: 'Field5', Label: 'Street Address' },
				{ ID: 'Field6', Label: 'Address Line 2' },
				{ ID: 'Field7', Label: 'City' },
				{ ID: 'Field8', Label: 'State / Province / Region' },
				{ ID: 'Field9', Label: 'Postal / Zip Code' },
				{ ID: 'Field10', Label: 'Country' },
			],
		},
		{ Title: 'How can we help you?', Type: 'textarea', ID: 'Field11' },
		{
			Title: 'Extras',
			Type: 'checkbox',
			ID: 'Field12',
			SubFields: [
				{ ID: 'Field12', Label: 'Frame' },
				{ ID: 'Field13', Label: 'Glass' },
			],
		},
	],
};

const values = {
	Field1: 'Zoe',
	Field2: 'Marsh',
	Field3: 'zoe@marsh.example',
	Field4: '2025550143',
	Field5: '1 Bay St',
	Field6: '',
	Field7: 'Boston',
	Field8: 'MA',
	Field9: '02108',
	Field10: 'United States',
	Field11: 'Frame two pictures',
	Field12: 'Frame',
	Field13: '',
};

const entry = {
	...values,
	CreatedBy: 'public',
	DateCreated: '2026-02-10 09:00:00',
	EntryId: '31',
	IP: '192.0.2.1',
	HandshakeKey: 'secret',
};

const all = {
	...person('Zoe', 'Marsh'),
	email: 'zoe@marsh.example',
	phone: '+12025550143',
	city: 'Boston',
	region: 'US-MA',
	postalCode: '02108',
	country: 'US',
	message: 'Frame two pictures',
};

export const wufoo: Fixture[] = [
	{
		name: 'a posted entry with its structure as text',
		payload: {
			...entry,
			FieldStructure: JSON.stringify(structure),
			FormStructure: JSON.stringify({ Name: 'Framing', Hash: 'm5p8q8', Url: 'framing' }),
		},
		lead: all,
		custom: { Extras: 'Frame' },
		source: { label: 'Framing', channel: 'form' },
		identified: true,
	},
	{
		name: 'a posted entry with its structure read already',
		payload: {
			...entry,
			FieldStructure: structure,
			FormStructure: { Name: 'Framing', Hash: 'm5p8q8' },
		},
		lead: all,
		identified: true,
	},
	{
		name: 'without the structure only what its value tells is known',
		payload: { ...entry, Field4: '(202) 555-0143' },
		lead: { email: 'zoe@marsh.example', phone: '+12025550143' },
		guessed: ['email', 'phone'],
		identified: true,
	},
	{
		sender: 'json',
		name: "n8n's trigger, labels only",
		payload: {
			'Name First': 'Zoe',
			'Name Last': 'Marsh',
			'Email *': 'zoe@marsh.example',
			'Address City': 'Boston',
			'Address Postal / Zip Code': '02108',
		},
		lead: {
			...person('Zoe', 'Marsh'),
			email: 'zoe@marsh.example',
			city: 'Boston',
			postalCode: '02108',
		},
	},
	{
		name: 'entries as the API lists them',
		payload: {
			Entries: [
				{
					EntryId: '1',
					Field1: 'Zoe',
					Field3: 'zoe@marsh.example',
					DateCreated: '2026-02-10 09:00:00',
				},
				{
					EntryId: '2',
					Field1: 'Ann',
					Field3: 'ann@marsh.example',
					DateCreated: '2026-02-10 09:01:00',
				},
			],
		},
		lead: {},
		leads: [{ email: 'zoe@marsh.example' }, { email: 'ann@marsh.example' }],
	},
];
