import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

const inPostgres = { show: { store: ['postgres'] } };
const inFile = { show: { store: ['embedded'] } };

const properties: INodeProperties[] = [
	{
		displayName:
			'Without this credential the nodes keep leads in a file in the folder of n8n, which is right for one n8n on one machine. For n8n in queue mode choose PostgreSQL. Choose the same credential in every node of Lead Ops, the Lead Timer Trigger included.',
		name: 'notice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Keep Leads In',
		name: 'store',
		type: 'options',
		options: [
			{
				name: 'PostgreSQL',
				value: 'postgres',
				description: 'For n8n on several machines, and for everybody who has a database anyway',
			},
			{
				name: 'File on This Machine',
				value: 'embedded',
				description: 'For one n8n, or for several n8n processes that work on the same disk',
			},
		],
		default: 'postgres',
	},
	{
		displayName: 'Host',
		name: 'host',
		type: 'string',
		default: 'localhost',
		placeholder: 'e.g. db.example.com',
		displayOptions: inPostgres,
	},
	{
		displayName: 'Port',
		name: 'port',
		type: 'number',
		default: 5432,
		displayOptions: inPostgres,
	},
	{
		displayName: 'Database',
		name: 'database',
		type: 'string',
		default: 'postgres',
		displayOptions: inPostgres,
	},
	{
		displayName: 'User',
		name: 'user',
		type: 'string',
		default: 'postgres',
		displayOptions: inPostgres,
	},
	{
		displayName: 'Password',
		name: 'password',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		displayOptions: inPostgres,
	},
	{
		displayName: 'TLS',
		name: 'tls',
		type: 'options',
		options: [
			{
				name: 'Checked',
				value: 'verify',
				description: 'Encrypted, and the server must prove that it is the right one',
			},
			{
				name: 'Encrypted Only',
				value: 'encrypt',
				description: 'Encrypted, with whatever certificate the server shows',
			},
			{ name: 'Off', value: 'off', description: 'For a database on the same machine or network' },
		],
		default: 'off',
		displayOptions: inPostgres,
	},
	{
		displayName: 'Certificate Authority',
		name: 'certificateAuthority',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		placeholder: '-----BEGIN CERTIFICATE-----',
		description:
			'The certificate that your database provider gives you to check the server by. Empty if the server has one that browsers would trust.',
		displayOptions: { show: { store: ['postgres'], tls: ['verify'] } },
	},
	{
		displayName: 'Schema',
		name: 'schema',
		type: 'string',
		default: 'lead_ops',
		description: 'The schema that the tables lie in; it is made when it is not there',
		displayOptions: inPostgres,
	},
	{
		displayName: 'File',
		name: 'path',
		type: 'string',
		default: '',
		placeholder: 'e.g. /data/leads.sqlite',
		description: 'Empty for the usual place: lead-ops/lead-store.sqlite in the folder of n8n',
		displayOptions: inFile,
	},
	{
		displayName: 'All Processes Share This Disk',
		name: 'sharedDisk',
		type: 'boolean',
		default: false,
		description:
			'Whether, in queue mode, all n8n processes run on one machine or container volume, so that they open the same file. A network folder is no such disk.',
		displayOptions: inFile,
	},
];

/** Where the nodes of this pack keep leads, turns and clocks. */
export class LeadStoreApi implements ICredentialType {
	name = 'leadStoreApi';

	displayName = 'Lead Store API';

	documentationUrl = 'https://github.com/lead-ops/n8n-nodes-lead-ops#the-lead-store';

	icon: Icon = { light: 'file:leadStoreApi.svg', dark: 'file:leadStoreApi.dark.svg' };

	properties = properties;
}
