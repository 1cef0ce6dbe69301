import type { NameWords } from '../language';

export const names: NameWords = {
	people: {
		titles: 'mme mmes mlle mlles monsieur messieurs madame mademoiselle maitre',
		titlesWithPoint: 'me pr',
		address: 'm mme mlle monsieur madame mademoiselle',
		addressOfMen: 'monsieur mons messieurs',
		addressOfWomen: 'madame mme mademoiselle mlle mesdames',
		givenNames: `
			jean pierre michel andre philippe rene louis alain jacques bernard marcel daniel roger
			robert paul claude henri christian nicolas georges patrick gerard francois laurent
			frederic stephane pascal thierry olivier eric david julien thomas alexandre antoine
			guillaume maxime lucas hugo leo jules gabriel raphael arthur nathan theo mathis denis
			didier serge yves gilles luc marc remi remy emile etienne loic loris noel marie jeanne
			francoise monique catherine nathalie isabelle jacqueline anne sylvie martine madeleine
			nicole suzanne helene christine marguerite denise louise christiane valerie sophie
			sandrine veronique chantal camille lea manon chloe emma ines jade louna lola lena lina
			alice juliette clara eva zoe rose anna margot agathe elise elodie emilie aurelie
			celine delphine laure laurence lucie noemie noelle odette odile pauline renee simone
			solange therese yvette yvonne dominique`,
		jobs: `
			pdg directeur directrice gerant gerante president presidente fondateur fondatrice
			cofondateur cofondatrice responsable chef cheffe charge chargee assistante
			secretaire comptable consultante ingenieur ingenieure developpeur developpeuse
			commercial commerciale vendeur vendeuse acheteur acheteuse associe associee
			dirigeant dirigeante proprietaire architecte avocat avocate notaire medecin dentiste
			infirmier infirmiere professeur enseignant enseignante etudiant etudiante stagiaire
			independant independante artisan electricien plombier coordinateur coordinatrice
			conseiller conseillere technicien technicienne retraite retraitee drh daf dsi
			particulier`,
		ofCompany: "de chez, chez, de la société, de l'entreprise, société, pour",
		bornAs: 'née, né, ép., épouse, veuve',
		pronouns: 'elle elles il lui iel',
	},
	companies: {
		formsAfter: `
			Ltée, Ltee, Limitée, Incorporée, SENC, SENCRL, SA, S/A, SARL, SAS, SASU, SNC, SCI, SCA,
			SCP, SCM, SCS, EURL, EIRL, SELARL, SELAS, SELAFA, SCOP, SCIC, GIE, SUARL, SURL, & Cie,
			Cie, et Cie, Société anonyme, Société en commandite, Société à responsabilité limitée,
			Société par actions simplifiée, Société en nom collectif, SPRL, SPRLU, SRL, SCRL,
			SComm, ASBL, AISBL, SCSp, SECA, SENC, SICAV, SICAF, SPF, GEIE`,
		small: 'à au aux de des du d et la le les l pour sur',
		none: `
			particulier, particulière, indépendant, indépendante, à mon compte, auto-entrepreneur,
			autoentrepreneur, auto-entrepreneuse, micro-entrepreneur, micro-entrepreneuse,
			micro-entreprise, microentreprise, auto-entreprise, entreprise individuelle,
			entrepreneur individuel, profession libérale, travailleur indépendant,
			travailleuse indépendante, personne physique, privé, privée, personne privée,
			client particulier, cliente particulière, client privé, personnel, usage personnel,
			usage privé, moi-même, moi, sans entreprise, sans société, pas d'entreprise, pas de société,
			aucune entreprise, aucune société, sans employeur, sans emploi, au chômage,
			demandeur d'emploi, en recherche d'emploi, étudiant, étudiante, retraité, retraitée,
			à la retraite, sans profession, sans activité, mère au foyer, père au foyer,
			à titre personnel, à titre privé, à titre particulier, pour moi, foyer, consommateur,
			sans, autoentrepreneuse, travailleur non salarié, néant`,
		aroundNone: 'je suis un une en tant que actuellement',
	},
	places: {
		regionKinds: 'etat departement du de la le l des d canton',
		small: 'et de la le les',
		nowhere: 'europe partout',
	},
	and: 'et',
};
