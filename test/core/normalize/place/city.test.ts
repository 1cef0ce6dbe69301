import { cityCase, tidyCity } from '../../../../nodes/core/normalize/value/place/city';

test.each([
	['AUSTIN', 'Austin'],
	['new york', 'New York'],
	['são paulo', 'São Paulo'],
	['FRANKFURT AM MAIN', 'Frankfurt am Main'],
	['ROTHENBURG OB DER TAUBER', 'Rothenburg ob der Tauber'],
	['villingen-schwenningen', 'Villingen-Schwenningen'],
	['AIX-EN-PROVENCE', 'Aix-en-Provence'],
	['saint-germain-en-laye', 'Saint-Germain-en-Laye'],
	['le havre', 'Le Havre'],
	["VAL D'ISÈRE", "Val d'Isère"],
	["l'aquila", "L'Aquila"],
	['RIO DE JANEIRO', 'Rio de Janeiro'],
	['PALMA DE MALLORCA', 'Palma de Mallorca'],
	['las palmas', 'Las Palmas'],
	['STRATFORD-UPON-AVON', 'Stratford-upon-Avon'],
	["'s-hertogenbosch", "'s-Hertogenbosch"],
	['alphen aan den rijn', 'Alphen aan den Rijn'],
	['st. louis', 'St. Louis'],
	['ST. GALLEN', 'St. Gallen'],
	['washington dc', 'Washington DC'],
	["o'fallon", "O'Fallon"],
	['köln', 'Köln'],
	['ﬀord', 'ﬀord'],
	['NYC', 'NYC'],
	['McAllen', 'McAllen'],
	['Den Haag', 'Den Haag'],
	['東京', '東京'],
	['القاهرة', 'القاهرة'],
	['', ''],
])('%s is written %s', (name, written) => {
	expect(cityCase(name)).toBe(written);
	expect(cityCase(written)).toBe(written);
});

test.each([
	[' Austin, ', 'Austin'],
	['- berlin', 'Berlin'],
	['Köln.', 'Köln.'],
])('%s is tidied to %s', (name, tidy) => {
	expect(tidyCity(name)).toBe(tidy);
});
