/**
 * Names of regions beside the English ones, by country and ISO 3166-2 code without the country:
 * as they are called at home, in the other languages of forms, and as people shorten them.
 *
 * Written as `CODE: name, name; CODE: …`. Case, accents and marks do not matter.
 */
export const regionNames: Readonly<Record<string, string>> = {
	AR: `C: CABA, Capital Federal, Ciudad de Buenos Aires, Ciudad Autónoma de Buenos Aires;
		B: Provincia de Buenos Aires, Pcia de Buenos Aires, GBA, PBA; V: TDF`,
	AT: `1: Bgld; 2: Kärnten, Ktn, Carinthie, Carintia, Caríntia, Carinzia, Karinthië;
		3: Niederösterreich, NÖ, Basse-Autriche, Baja Austria, Baixa Áustria, Bassa Austria,
			Neder-Oostenrijk;
		4: Oberösterreich, OÖ, Haute-Autriche, Alta Austria, Alta Áustria, Opper-Oostenrijk;
		5: Sbg, Salzbourg, Salzburgo, Salisburgo; 6: Steiermark, Stmk, Styrie, Estiria, Estíria, Stiria;
		7: Tirol, Tyrol, Tirolo; 8: Vbg;
		9: Wien, Vienne, Viena, Wenen, W`,
	AU: 'ACT: Canberra; QLD: Queensland; TAS: Tassie; VIC: Vic',
	BE: `BRU: Brüssel, Region Brüssel-Hauptstadt, Bruxelles, Bruxelles-Capitale, Brussel,
			Brussels Hoofdstedelijk Gewest, Brussels Capital Region, Région de Bruxelles-Capitale,
			Bruselas, Bruxelas;
		VAN: Antwerpen, Anvers, Amberes, Antuérpia, Anversa;
		VBR: Vlaams-Brabant, Brabant flamand, Flämisch-Brabant, Brabante Flamenco, Brabante Fiammingo;
		VLG: Vlaanderen, Flandern, Flandre, Flandes, Flandres, Fiandre, Vlaams Gewest;
		VLI: Limbourg, Limburgo; VOV: Oost-Vlaanderen, Flandre orientale, Ostflandern;
		VWV: West-Vlaanderen, Flandre occidentale, Westflandern;
		WAL: Wallonie, Wallonië, Wallonien, Valonia, Valónia, Vallonia, Waals Gewest;
		WBR: Brabant wallon, Waals-Brabant, Wallonisch-Brabant;
		WHT: Henegouwen, Hennegau; WLG: Luik, Lüttich, Lieja, Liegi; WLX: Luxemburg; WNA: Namen`,
	BR: `DF: Brasília; ES: Espirito Santo; RJ: Rio; SP: Sao Paulo, Sampa, San Pablo, San Paolo`,
	CA: `AB: Alta; BC: B.C., Colombie-Britannique, Britisch-Kolumbien, Columbia Británica,
			Colúmbia Britânica, Columbia Britannica, Brits-Columbia;
		MB: Man; NB: Nouveau-Brunswick, Neubraunschweig, Nuevo Brunswick, Novo Brunswick;
		NL: Newfoundland, Labrador, Nfld, NF, Terre-Neuve, Terre-Neuve-et-Labrador, Neufundland,
			Neufundland und Labrador, Terranova;
		NS: Nouvelle-Écosse, Neuschottland, Nueva Escocia, Nova Escócia, Nuova Scozia;
		NT: NWT, Territoires du Nord-Ouest, Nordwest-Territorien;
		ON: Ont; PE: PEI, Île-du-Prince-Édouard, Prinz-Edward-Insel;
		QC: Québec, Que, PQ, Quebeque; SK: Sask; YT: Yukon Territory`,
	CH: `AG: Argovie, Argovia; AI: Appenzell Rhodes-Intérieures, Appenzell Inner Rhodes;
		AR: Appenzell Rhodes-Extérieures, Appenzell Outer Rhodes;
		BE: Berne, Berna; BL: Baselland, Basel-Land, Bâle-Campagne, Basilea Campagna;
		BS: Basel, Bâle, Bâle-Ville, Basilea, Basilea Città, Bazel;
		FR: Freiburg, Friburg, Friburgo; GE: Genf, Genève, Ginebra, Genebra, Ginevra;
		GL: Glaris, Glarona; GR: Grisons, Grigioni, Grischun; JU: Giura;
		LU: Luzern, Lucerne, Lucerna; NE: Neuenburg; NW: Nidwald; OW: Obwald;
		SG: St. Gallen, Sankt Gallen, Saint-Gall, San Gallo; SH: Schaffhouse, Sciaffusa;
		SO: Soleure, Soletta; SZ: Schwytz, Svitto; TG: Thurgovie, Turgovia;
		TI: Tessin, Tesino; VD: Waadt; VS: Wallis, Vallese; ZG: Zoug, Zugo;
		ZH: Zurich, Zurigo, Zúrich, Zurique`,
	CL: `RM: Región Metropolitana, Metropolitana, Santiago, Santiago de Chile;
		BI: Biobío, Bio-Bio; LI: O'Higgins; VS: Quinta Región; AI: Aysén, Aisén; AR: La Araucanía`,
	CN: 'NM: Inner Mongolia, Nei Mongol; XZ: Tibet, Xizang',
	CO: 'DC: Bogotá, Bogotá D.C., Distrito Capital; VAC: Valle',
	CZ: `10: Praha, Prague, Prag, Praga, Hlavní město Praha; 20: Central Bohemia, Středočeský kraj;
		31: South Bohemia, Jihočeský kraj; 64: South Moravia, Jihomoravský kraj;
		80: Moravian-Silesian, Moravskoslezský kraj`,
	DE: `BB: Brandebourg, Brandeburgo, Brandemburgo;
		BE: Berlín, Berlim, Berlino, Berlijn; BW: BaWü, Badenwürttemberg, Bade-Wurtemberg,
			Baden-Wurtemberg, Bade-Vurtemberga, Baden-Vurtemberga;
		BY: Bayern, Freistaat Bayern, BAY, Bavière, Baviera, Beieren;
		HB: Brême, Brema, Freie Hansestadt Bremen; HE: Hessen, Hesse, Assia;
		HH: Hambourg, Hamburgo, Amburgo, Freie und Hansestadt Hamburg;
		MV: MeckPomm, Mecklenburg Vorpommern, McPomm, Mecklenburg-Western Pomerania,
			Mecklembourg-Poméranie-Occidentale, Meclemburgo-Pomerania Anteriore,
			Mecklemburgo-Pomerania Occidental;
		NI: Niedersachsen, NDS, Basse-Saxe, Baja Sajonia, Baixa Saxónia, Baixa Saxônia,
			Bassa Sassonia, Nedersaksen;
		NW: NRW, Nordrhein-Westfalen, Nordrhein Westfalen, Rhénanie-du-Nord-Westphalie,
			Renania del Norte-Westfalia, Renânia do Norte-Vestefália, Renania Settentrionale-Vestfalia,
			Nordreno-Vestfalia, Renania Settentrionale-Westfalia, Noordrijn-Westfalen;
		RP: RLP, Rheinland-Pfalz, Rheinland Pfalz, Rhénanie-Palatinat, Renania-Palatinado,
			Renânia-Palatinado, Renania-Palatinato, Rijnland-Palts;
		SH: Schleswig Holstein, Sleeswijk-Holstein; SL: Saar, Sarre, Sarra;
		SN: Sachsen, Freistaat Sachsen, Saxe, Sajonia, Saxónia, Saxônia, Sassonia, Saksen;
		ST: LSA, Sachsen-Anhalt, Saxe-Anhalt, Sajonia-Anhalt, Saxónia-Anhalt, Sassonia-Anhalt,
			Saksen-Anhalt;
		TH: Thüringen, Freistaat Thüringen, Thuringe, Turingia, Turíngia`,
	DK: `81: Nordjylland, North Jutland; 82: Midtjylland, Midjylland, Central Jutland;
		83: Syddanmark; 84: Hovedstaden, Capital Region of Denmark; 85: Sjælland`,
	ES: `AN: Andalousie, Andalusien, Andaluzia, Andalusië, Andalucía; AR: Aragonien, Aragona;
		AS: Principado de Asturias, Asturien, Asturies, Astúrias;
		A: Alacant; BI: Bizkaia, Vizcaya, Biscaya; C: La Coruña, Coruña;
		CL: Castilla y León, Kastilien und León, Castille-et-León, Castela e Leão, Castiglia e León;
		CM: Castilla-La Mancha, Castilla La Mancha, Kastilien-La Mancha, Castille-La Manche;
		CN: Canarias, Islas Canarias, Kanaren, Kanarische Inseln, Îles Canaries, Canaries, Canárias,
			Isole Canarie, Canarische Eilanden;
		CS: Castelló; CT: Cataluña, Catalunya, Katalonien, Catalogne, Catalunha, Catalogna, Catalonië;
		EX: Estremadura; GI: Gerona; GA: Galice, Galicien, Galiza;
		IB: Baleares, Islas Baleares, Illes Balears, Balearen, Îles Baléares, Ilhas Baleares,
			Isole Baleari, Mallorca, Ibiza, Menorca, Balears;
		L: Lérida; MC: Región de Murcia, Murcia Region;
		MD: Comunidad de Madrid, Community of Madrid, Madrid Autonomous Community,
			Comunidad Autónoma de Madrid, Comunidade de Madrid, Comunità di Madrid;
		M: Madrid, Provincia de Madrid; NC: Comunidad Foral de Navarra; NA: Navarre, Nafarroa;
		O: Oviedo; OR: Orense; PV: País Vasco, Euskadi, Baskenland, Pays basque, País Basco,
			Paesi Baschi; PM: Palma de Mallorca; SS: Guipúzcoa, Gipuzkoa; S: Santander;
		SE: Sevilla, Séville, Sevilha, Siviglia; TF: Tenerife, Teneriffa, Ténérife;
		GC: Gran Canaria, Las Palmas de Gran Canaria; V: València; VI: Álava, Araba; Z: Saragossa;
		VC: Comunidad Valenciana, Comunitat Valenciana, Valenciana`,
	FI: '18: Uusimaa, Nyland; 19: Varsinais-Suomi; 11: Pirkanmaa; 10: Lappi, Lapland',
	FR: `20R: Corsica, Korsika, Córcega, Córsega; 6AE: Elsass, Alsacia, Alsácia, Alsazia, Elzas;
		ARA: AURA, Rhône-Alpes, Auvergne, Auvergne Rhône Alpes;
		BFC: Bourgogne, Franche-Comté, Burgund, Borgoña, Borgonha, Borgogna, Bourgondië;
		BRE: Bretagne, Bretaña, Bretanha, Bretagna; CVL: Centre;
		GES: Grand Est, Lorraine, Champagne-Ardenne, Lothringen, Lorena;
		HDF: Nord-Pas-de-Calais, Picardie; IDF: Ile de France, Région parisienne, Paris Region;
		NAQ: Aquitaine, Limousin, Poitou-Charentes, Neu-Aquitanien, Nueva Aquitania;
		NOR: Normandy, Normandía, Normandia, Haute-Normandie, Basse-Normandie;
		OCC: Languedoc-Roussillon, Midi-Pyrénées, Okzitanien, Occitania;
		PAC: PACA, Provence, Provence Alpes Côte d'Azur, Provenza-Alpes-Costa Azul;
		PDL: Pays de la Loire; 75C: Paris, Ville de Paris, Parigi, París; 971: Guadalupe;
		974: Réunion`,
	GB: `ENG: England, Angleterre, Inglaterra, Inghilterra, Engeland;
		LND: London, Greater London, Londres, Londra, Londen; NIR: Nordirland, Irlande du Nord,
			Irlanda del Norte, Irlanda do Norte, Irlanda del Nord, Noord-Ierland, NI;
		SCT: Scotland, Schottland, Écosse, Escocia, Escócia, Scozia, Schotland;
		WLS: Wales, Pays de Galles, Gales, País de Gales, Galles, Cymru;
		DUR: County Durham, Co Durham; BKM: Bucks; CAM: Cambs; GLS: Glos; HAM: Hants; HRT: Herts;
		LAN: Lancs; LEC: Leics; LIN: Lincs; NTT: Notts; OXF: Oxon; STS: Staffs; WIL: Wilts;
		NYK: N Yorkshire, North Yorks; SHR: Salop; PTE: Peterborough; ESX: E Sussex;
		WSX: W Sussex; CON: Kernow; BNH: Brighton`,
	GR: 'I: Attiki; M: Crete, Kreta, Crète, Creta; B: Makedonia Central',
	IE: '',
	IN: `AP: Andhra; CG: CT, Chattisgarh; DL: New Delhi, NCR, NCT of Delhi; JK: J&K, Kashmir;
		OD: OR, Orissa; PY: Pondicherry; TN: Tamilnadu; TS: TG, Telangana; UK: UT, UA, Uttaranchal;
		MH: Maharastra; WB: W Bengal; HP: Himachal`,
	ID: 'JK: DKI Jakarta, Jakarta Raya, DKI; YO: Jogja, Jogjakarta',
	IT: `21: Piemonte, Piemont, Piémont, Piamonte; 23: Valle d'Aosta, Vallée d'Aoste, Aostatal;
		25: Lombardia, Lombardei, Lombardie, Lombardía, Lombardije;
		32: Trentino-Alto Adige, Trentino-Südtirol, Trentino Alto Adige, Trentin-Haut-Adige;
		34: Venetien, Vénétie, Véneto; 36: Friuli-Venezia Giulia, Friuli, Friaul, Frioul;
		42: Ligurien, Ligurie; 45: Emilia Romagna, Émilie-Romagne, Emilia;
		52: Toscana, Toskana, Toscane; 55: Umbrien, Ombrie; 57: Marken, Les Marches; 62: Latium, Lacio;
		65: Abruzzo, Abruzzen, Abruzzes, Abruzos; 72: Kampanien, Campanie; 75: Puglia, Apulien, Pouilles,
			Apulia; 78: Kalabrien, Calabre; 82: Sicilia, Sizilien, Sicile, Sicilië, Sicília;
		88: Sardegna, Sardinien, Sardaigne, Cerdeña, Sardenha, Sardinië;
		BZ: Bolzano, Bozen, Alto Adige, Südtirol; FI: Firenze, Florenz, Florencia, Florença;
		GE: Genova, Genua, Gênes, Gênova; MB: Monza, Monza-Brianza, Monza e della Brianza, Brianza;
		MI: Milano, Mailand, Milán, Milão, Milaan; MN: Mantova; NA: Napoli, Neapel, Nápoles;
		PD: Padova; PU: Pesaro, Pesaro e Urbino; MS: Massa Carrara; FC: Forlì, Forlì Cesena;
		RE: Reggio nell'Emilia, Reggio Emilia; RC: Reggio di Calabria;
		RM: Roma, Rom, Rome; SR: Siracusa; TN: Trento, Trient; TO: Torino, Turín, Turim;
		VE: Venezia, Venedig, Venise, Venecia, Veneza; BT: BAT, Barletta Andria Trani;
		VB: Verbania, VCO; AQ: L'Aquila`,
	JP: '01: Hokkaido; 13: Tokio; 26: Kyoto, Kioto; 27: Osaka; 28: Hyogo; 39: Kochi; 44: Oita',
	LU: '',
	MX: `AGU: Ags; BCN: BC; CAM: Camp; CHH: Chih; CHP: Chis; CMX: CDMX, DF, Distrito Federal,
			Ciudad de México, Mexico City, Mexiko-Stadt, Cidade do México, Città del Messico;
		COA: Coah, Coahuila de Zaragoza; COL: Col; DUR: Dgo; GRO: Gro; GUA: Gto; HID: Hgo; JAL: Jal;
		MEX: Estado de México, Edomex, Edo Mex, Edo de México, State of Mexico, Mexico State;
		MIC: Mich, Michoacan de Ocampo; MOR: Mor; NAY: Nay; NLE: NL, Nuevo Leon; OAX: Oax; PUE: Pue;
		QUE: Qro, Querétaro de Arteaga; ROO: QRoo, Q. Roo, QR; SLP: San Luis Potosi; TAM: Tamps;
		TLA: Tlax; VER: Veracruz de Ignacio de la Llave; YUC: Yuc; ZAC: Zac`,
	MY: '14: Kuala Lumpur, KL, WP Kuala Lumpur; 07: Penang, Pulau Pinang; 04: Malacca, Melaka',
	NL: `FR: Fryslân, Friesland, Frise, Frisia, Frísia;
		GE: Gelderland, Gueldre, Güeldres, Gheldria;
		GR: Groningue, Groninga; LI: Limbourg, Limburgo;
		NB: Noord-Brabant, Brabant, Nordbrabant, Brabant-Septentrional, Brabante Septentrional;
		NH: Noord-Holland, Nordholland, Hollande-Septentrionale, Holanda Septentrional, Olanda Settentrionale;
		ZE: Seeland, Zélande, Zelanda, Zelândia;
		ZH: Zuid-Holland, Südholland, Hollande-Méridionale, Holanda Meridional, Olanda Meridionale`,
	NO: '03: Oslo; 31: Østfold; 32: Akershus; 33: Buskerud; 39: Vestfold; 40: Telemark; 55: Troms; 56: Finnmark',
	NZ: 'WGN: Wellington, Greater Wellington; HKB: Hawkes Bay; MBH: Marlborough; MWT: Manawatu',
	PE: 'LMA: Lima, Lima Metropolitana; CAL: Callao; CUS: Cuzco',
	PL: `02: Dolnośląskie, Niederschlesien, Lower Silesian; 04: Kujawsko-Pomorskie; 06: Lubelskie;
		08: Lubuskie; 10: Łódzkie, Lodz; 12: Małopolskie, Kleinpolen, Malopolska;
		14: Mazowieckie, Masowien, Masovia, Mazowsze; 16: Opolskie; 18: Podkarpackie; 20: Podlaskie;
		22: Pomorskie, Pommern; 24: Śląskie, Schlesien; 26: Świętokrzyskie;
		28: Warmińsko-Mazurskie; 30: Wielkopolskie, Großpolen; 32: Zachodniopomorskie`,
	PT: `11: Lisboa, Lissabon, Lisbonne, Lisbona, Lissabon; 13: Oporto;
		20: Açores, Região Autónoma dos Açores, Azoren, Azores, Azzorre, Ilha de São Miguel;
		30: Região Autónoma da Madeira, Madère, Madera`,
	RO: 'B: București, Bukarest, Bucarest',
	RU: `MOW: Moscow, Moskau, Moscou, Moscú, Moskva; MOS: Moscow Oblast, Moscow Region;
		SPE: St Petersburg, Saint Petersburg, Sankt Petersburg; LEN: Leningrad Oblast`,
	SE: 'AB: Stockholm, Stockholms; M: Skane, Scania, Schonen; O: Västra Götaland',
	TR: '34: İstanbul, Estambul, Istambul; 35: İzmir; 06: Ankara',
	UA: `30: Kyiv, Kiev, Kiew; 46: Lviv, Lviv Oblast, Lemberg; 63: Kharkiv, Kharkiv Oblast;
		51: Odesa, Odessa, Odesa Oblast; 12: Dnipro, Dnipropetrovsk; 32: Kyiv Oblast;
		43: Crimea, Krim, Crimée`,
	US: `AK: Alas; AL: Ala; AR: Ark; AS: American Samoa; AZ: Ariz;
		CA: Calif, Cal, Cali, Kalifornien, Californie, Califórnia, Californië;
		CO: Colo; CT: Conn; DC: District of Columbia, D.C., Washington DC, Washington D.C.;
		DE: Del; FL: Fla, Floride, Flórida; GA: Geórgia, Géorgie; GU: Guam; HI: Hawaï, Havaí, Hawái;
		IA: Iowa; IL: Ill; IN: Ind; KS: Kan, Kans; KY: Ken; LA: Louisiane, Luisiana, Luisiana;
		MA: Mass; MD: Mar; MI: Mich; MN: Minn; MO: Misuri; MP: Northern Mariana Islands;
		MS: Miss, Misisipi; MT: Mont;
		NC: N Carolina, N. Car., Nordkarolina, North Carolina, Caroline du Nord, Carolina del Norte,
			Carolina do Norte, Carolina del Nord, Noord-Carolina, Nord Carolina;
		ND: N Dakota, N. Dak., Norddakota, Dakota du Nord, Dakota del Norte, Dakota do Norte;
		NE: Neb, Nebr; NH: N Hampshire; NJ: N Jersey, Nueva Jersey, Nova Jersey;
		NM: N Mexico, N. Mex., New Mex, Neumexiko, Nouveau-Mexique, Nuevo México, Novo México,
			Nuovo Messico; NV: Nev;
		NY: N.Y., New York State, Nueva York, Nova York, Nova Iorque, NYS; OK: Okla; OR: Ore, Oreg;
		PA: Penn, Penna, Pennsylvanie, Pensilvania, Pensilvânia; PR: Puerto Rico; RI: Rhode Is;
		SC: S Carolina, S. Car., Südkarolina, South Carolina, Caroline du Sud, Carolina del Sur,
			Carolina do Sul, Carolina del Sud, Zuid-Carolina, Sud Carolina;
		SD: S Dakota, S. Dak., Süddakota, Dakota du Sud, Dakota del Sur, Dakota do Sul;
		TN: Tenn; TX: Tex, Tejas; VA: Virg, Virginie, Virgínia;
		VI: US Virgin Islands, Virgin Islands, USVI; VT: Verm; WA: Wash, Washington State;
		WI: Wis, Wisc; WV: W Virginia, W. Va., Westvirginia, Virginie-Occidentale,
			Virginia Occidental; WY: Wyo`,
	ZA: 'GP: GT, Johannesburg; KZN: KwaZulu Natal, Natal, NL; WC: Westkap; LP: LIM; NW: North West Province',
};
