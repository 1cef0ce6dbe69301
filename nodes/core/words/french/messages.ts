import type { MessageWords } from '../language';

export const messages: MessageWords = {
	answers: {
		yes: `
			oui accepte jaccepte daccord ok okay biensur volontiers certainement avecplaisir ouimerci
			ouivolontiers accord coche cochee autorise jeconsens jautorise accorde confirme valide
			abonne`,
		no: `
			non refuse nonmerci jamais decline refusee refuser jerefuse nonaccorde noncoche decoche
			desabonne rejete pasdaccord nonautorise `,
		on: 'actif active activee vrai marche',
		off: 'inactif inactive desactive desactivee faux arret',
		none: `
			s.o., sans objet, néant, aucun, aucune, rien, non, inconnu, inconnue, non renseigné,
			non renseignée, non communiqué, non précisé, non spécifié, non applicable, non disponible,
			n.c., n.d., pas encore, je n'en ai pas, pas de réponse, ne souhaite pas répondre,
			je ne sais pas, rien à signaler, rien à ajouter, anonyme, sans nom,
			absent, manquant, non indiqué, non fourni`,
		notHere: `
			privé, confidentiel, sur demande, plus tard, à venir, voir [mail|email|ci dessus|message],
			[par|uniquement par|seulement par] [mail|email|courriel|e mail], sans, facultatif,
			écrivez moi, en cours, demandé, voir [pièce jointe|annexe], ci joint`,
		agreement: `
			accept[e|ons|ee|er|es|ez], consens, consentons, consentir, d accord, daccord,
			autoris[e|ons|ee|er], approuv*, [ai|avons|avoir|j ai] … lu, lu et approuve,
			pris connaissance, [donne|donnons] … [accord|consentement|autorisation],
			[accord|consentement] [donne|accorde|obtenu|recu],
			[souhaite|souhaitons|veux|voudrais|aimerais|desire] … [recevoir|etre|m abonner|m inscrire],
			[contactez|appelez|rappelez|ecrivez|envoyez|informez|tenez] [moi|nous],
			[vous pouvez|pouvez] … [contacter|appeler|envoyer|ecrire|utiliser|rappeler], bien sur,
			volontiers, avec plaisir, certainement, abonnez moi, m abonne, m inscris, inscrit, inscrite,
			confirme, pas de [probleme|souci]`,
		refusal: `
			refus*, decline*, rejet*, oppose*, opposition, desabonn*, desinscri*,
			[retire*|retrait|revoqu*] … [consentement|accord], revoqu*,
			[ne|n] … [pas|plus|jamais|aucun|aucune],
			pas [d accord|interesse*|pour|maintenant|accepte|autorise|de publicite|de pub|de newsletter|d appel*|de mail*|d email*|question|aujourd hui|besoin],
			[sans|aucun|aucune] … [consentement|accord|autorisation|publicite|appel*|communication*|newsletter|sollicitation*|interet],
			plus tard, jamais`,
		asides: `
			[peux|peut|pouvez|pourrai|pourra|pouvons|possible|possibilite|droit] … [desabonn*|desinscri*|retir*|revoqu*|oppos*|annul*|retrait],
			[desabonn*|desinscri*|retir*|revoqu*|retrait|annul*] … tout moment,
			tout moment … [desabonn*|desinscri*|retir*|revoqu*], droit d opposition,
			[ne|n] [seront|sont|sera|est|seraient|ferons|partagerons|vendrons|transmettrons] [pas|jamais|ni],
			pas de spam,
			[sans|aucun|aucune] [engagement|obligation|spam|objection|probleme|souci|frais],
			pas seulement, [n hesitez|hesitez] pas`,
		undecided: `
			en attente, en cours, inconnu*, indetermine*, indefini*, indecis*,
			non [renseigne*|precise*|defini*|communique*|repondu|confirme*|applicable|specifie*],
			sans reponse, pas [de reponse|encore], a [confirmer|definir|preciser], je ne sais pas`,
	},
	money: {
		called: 'budget, budgets, enveloppe budgétaire, enveloppe',
		being: `
			est sont sera serait etait s eleve de d a comme nous avons j ai notre mon un une le prevu
			dispose disposons disponible total`,
		about: 'environ autour approximativement entre vers plutot peu pres avoisine quelque',
		purpose: 'pour',
		thousand: 'mille milliers',
		million: 'million millions',
		atMost: `
			jusqu a, moins de, en dessous de, inferieur a, max, maximum, au maximum, pas plus de,
			sous`,
		notLess: 'pas moins de',
		orLess: 'ou moins, maximum, max',
		between: 'a, et, jusqu a, ou',
		unknown: `
			je ne sais pas, ne sais pas, pas d idee, aucune idee, inconnu, a definir, a determiner,
			a discuter, pas encore defini, non defini, flexible, ca depend, negociable,
			pas de budget, je ne souhaite pas repondre`,
		periods: {
			hour: 'par heure, heure',
			day: 'par jour, jour',
			week: 'par semaine, semaine',
			month: 'par mois, mensuel, mensuels, mois',
			year: 'par an, annuel, annuels, annee',
		},
	},
	pitches: {
		telltales: 'google réf ref artic lien',
		sold: `
			première page de google, référencement naturel, article invité, premier sur google,
			achat de liens, article sponsorisé`,
		offered: 'nous proposons, notre agence',
	},
	inquiry: {
		but: 'mais',
		instead: 'en revanche, par contre, plutôt, à la place, cependant, toutefois, sauf',
		noWish: `
			à la place de, plutôt que, plutôt pas, [|encore|un grand|mille|je vous|nous vous|je te|je vous en] [merci|remercie|remercions],
			bonne [chance|continuation|journée|soirée|semaine], bon [courage|week-end], cordialement, désolé, désolée, désolés,
			je suis désolé, je suis désolée, tous mes vœux, tout le meilleur, [beau|joli|super] [site|travail], je vous souhaite,
			nous vous souhaitons
		`,
		negations: 'pas, jamais, aucun, aucune, non',
		notNegating: `
			pas seulement, pas cher, pas chère, pas de problème, pas sûr, pourquoi pas, pas encore, ou pas, ou non,
			je ne sais pas, ne sais pas, sais pas, ne trouve pas, trouve pas, ne vois pas, pas content, pas satisfait,
			avez-vous pas, pouvez-vous pas, n'hésitez pas, hésitez pas, aucun souci
		`,
		smallTalk: `
			bonjour, bonsoir, salut, coucou, bonjour à tous, madame, monsieur, bonne journée, merci, merci beaucoup,
			cordialement, bien cordialement, s'il vous plaît, svp, oui, ceci est un test, c'est un test, un test, essai,
			message de test, ça va, comment allez-vous, au revoir, une question, j'ai une question, question, super site, beau site,
			juste, un, une, le, la, du, de, des, c est, ceci, ceci est, est, test, tests, teste, tester,
			je teste, nous testons, formulaire, votre formulaire, le formulaire, un essai, simple test,
			ignorer, d ignorer, merci d ignorer, à ignorer, ne pas tenir compte, s il vous plaît, pour,
			si, ça marche, votre, et, je, texte,
			voulais, juste tester, site, site web, page, on teste, fonctionne, fonctionnement, interne,
			marketing, du site, ne pas répondre, ne pas traiter,
			envoi, d envoi, contact, de contact, essaie, j essaie, mail, mail de test
		`,
		fillers: 'néant, rien, aucun, aucune, aucun message, sans objet, pas de message, vide, ras',
		optOut: `
			désabonnez*, désinscrivez*, me retirer, retirez-moi, retirez moi, retirer mon, retirez mon,
			de votre liste, de vos listes, de votre base, de votre mailing, supprimez mes,
			supprimer mes données, suppression de mes, supprimez mon adresse, supprimez mon email,
			effacer mes données, ne plus recevoir, ne veux plus recevoir, ne souhaite plus recevoir,
			plus recevoir, ne me contactez plus, ne plus me contacter, ne plus être contacté*,
			plus être contacté*, arrêtez de m', arrêtez de me, arrêtez de nous, arrêter de m',
			cessez de m', cessez de me, jamais inscrit*, laissez-moi tranquille, laissez moi tranquille,
			retire mon consentement, stop pub, me désabonner, nous désabonner, mon désabonnement,
			me désinscrire, nous désinscrire, ma désinscription,
			[désabonnez|désinscrivez|retirez|supprimez|enlevez|effacez] [moi|nous],
			[veuillez|merci de|pouvez-vous] [me|nous] [désinscrire|désabonner|retirer|supprimer|enlever|effacer],
			[arrêtez|cessez] [vos|ces|les] [mails|emails|messages|envois|pubs|publicités], arrêtez de m,
			cessez de m, plus de pub, plus de publicité, plus de mails, plus d emails,
			plus de newsletter, plus aucun mail, je ne veux plus recevoir, ne veux plus de vos,
			me retirer de, de votre fichier, de vos fichiers, fichez-moi la paix,
			[ne m’envoyez|ne m’écrivez|ne nous envoyez|ne nous écrivez] [plus|pas],
			[supprimer|supprimez|effacer|effacez|retirer|retirez|enlever|enlevez] [mon|mes|notre|nos|toutes mes] [adresse|email|e-mail|mail|données|coordonnées|numéro|contact|adresse mail],
			ne m écrivez plus, ne m envoyez plus, ne nous contactez plus,
			ne plus [m’écrire|m’envoyer|nous écrire|nous envoyer|me contacter|nous contacter|me solliciter|m’appeler|me déranger],
			[ne veux|ne voulons|ne souhaite|ne souhaitons] [plus|pas] [de vos|vos|recevoir de|recevoir vos|de] [mails|emails|newsletters|messages|publicités|nouvelles|mail],
			[supprimez|supprimer|supprime|effacez|effacer|efface|retirez|détruisez] [toutes|tous|l'ensemble de|l'intégralité de|la totalité de|] [mes|nos] [données|informations|coordonnées],
			[supprimez|supprimer|effacez|effacer|détruisez] [toutes|] les [données|informations] [me concernant|nous concernant|sur moi|sur nous|à mon sujet],
			suppression de [toutes|l'ensemble de|] [mes|nos] données
		`,
		optOutAlone: `
			arrêt, arrêtez, arrêter,
			désinscription, désabonnement, désinscrire, désabonner, se désinscrire, se désabonner,
			supprimer, retirer, stop pub, stop svp
		`,
		listWords: `
			désabonner, désabonnement, désinscrire, désinscription
		`,
		notThisWay: `
			ne m'appelez plus, ne plus m'appeler, ne m'appelez pas, ne pas m'appeler, ne pas appeler,
			n'appelez pas, pas d'appel, pas d'appels, pas de téléphone, ne me téléphonez pas,
			pas par téléphone, ne nous appelez pas,
			ne [veux|voulons|souhaite|souhaitons|désire] [plus|pas|plus jamais] que [vous|tu|l'on|on] [m'appeliez|m'appelle|nous appeliez|me téléphoniez|nous téléphoniez|me contactiez],
			ne [veux|voulons|souhaite|souhaitons|désire] [plus|pas|plus jamais] être [appelé|appelée|appelés|dérangé|dérangée|dérangés|démarché|démarchée|démarchés],
			ne [veux|voulons|souhaite|souhaitons] plus [d'appel|d'appels|de coups de fil|recevoir d'appels],
			ne [me|nous] téléphonez plus, ne nous appelez plus, ne rappelez plus, plus aucun appel
		`,
		bounded: `
			[ne m'appelez|ne nous appelez|ne me téléphonez|n'appelez] [plus|pas] [le matin|le midi|l'après-midi|le soir|la nuit|le week-end|le weekend|le dimanche|le samedi|le lundi|avant 8h|avant 9h|avant 10h|avant midi|après 17h|après 18h|après 19h|après 20h|au travail|au bureau|à la maison|pendant le travail|pendant mes heures|pendant la journée|pendant les heures|si tôt|aussi tôt|si tard|aussi tard],
			ne [plus|pas] [m'appeler|appeler|nous appeler] [le matin|le midi|l'après-midi|le soir|la nuit|le week-end|le weekend|le dimanche|le samedi|le lundi|avant 8h|avant 9h|avant 10h|avant midi|après 17h|après 18h|après 19h|après 20h|au travail|au bureau|à la maison|pendant le travail|pendant mes heures|pendant la journée|pendant les heures|si tôt|aussi tôt|si tard|aussi tard], pas [d'appel|d'appels] [le matin|le midi|l'après-midi|le soir|la nuit|le week-end|le weekend|le dimanche|le samedi|le lundi|avant 8h|avant 9h|avant 10h|avant midi|après 17h|après 18h|après 19h|après 20h|au travail|au bureau|à la maison|pendant le travail|pendant mes heures|pendant la journée|pendant les heures|si tôt|aussi tôt|si tard|aussi tard],
			[retirez|enlevez|supprimez|désinscrivez|rayez|ôtez|effacez] [moi|nous] [svp|] de [la|votre] liste d'attente,
			[me|nous] [retirer|enlever|supprimer|désinscrire|rayer] de [la|votre] liste d'attente,
			ne [veux|voulons|souhaite|souhaitons] pas que vous [m'appeliez|nous appeliez|me téléphoniez] [le matin|le midi|l'après-midi|le soir|la nuit|le week-end|le weekend|le dimanche|le samedi|le lundi|avant 8h|avant 9h|avant 10h|avant midi|après 17h|après 18h|après 19h|après 20h|au travail|au bureau|à la maison|pendant le travail|pendant mes heures|pendant la journée|pendant les heures|si tôt|aussi tôt|si tard|aussi tard],
			ne [veux|voulons|souhaite|souhaitons] pas être [appelé|appelée|appelés|dérangé|dérangée|dérangés] [le matin|le midi|l'après-midi|le soir|la nuit|le week-end|le weekend|le dimanche|le samedi|le lundi|avant 8h|avant 9h|avant 10h|avant midi|après 17h|après 18h|après 19h|après 20h|au travail|au bureau|à la maison|pendant le travail|pendant mes heures|pendant la journée|pendant les heures|si tôt|aussi tôt|si tard|aussi tard]
		`,
		otherWay: `
			par mail, par email, par e-mail, par courriel, par écrit, écrivez-moi, écrivez-nous, m'écrire,
			envoyez-moi, envoyez-nous, m'envoyer, par sms, par whatsapp, appelez-moi
		`,
		notInterested: `
			pas intéressé, pas intéressée, pas intéressés, plus intéressé, plus intéressée, pas intéressés par, pas du tout intéressé,
			ne m'intéresse pas, m'intéresse pas, nous intéresse pas, intéresse pas, aucun intérêt, pas d'intérêt, non merci,
			pas besoin, n'ai plus besoin, avons plus besoin, plus besoin, aucun besoin, ne souhaite pas, ne souhaitons pas,
			ne veux pas de, ne voulons pas de, veux pas de devis, ne veux pas acheter, pas acheter, changé d'avis, autre prestataire,
			autre fournisseur, trouvé ailleurs, pas pour nous
		`,
		settled: `,
			déjà [acheté|trouvé|commandé|signé|choisi] [ailleurs|merci|un autre|quelqu’un|chez un autre|un prestataire|],
			[annuler|fermer|clôturer|clore|annulez|fermez] [ma|notre|cette] demande, acheté ailleurs,
			trouvé ailleurs, commandé ailleurs, choisi un autre, opté pour un autre,
			pris un autre prestataire, chez un concurrent, un autre prestataire, un autre fournisseur,
			plus besoin, n en avons plus besoin, n en ai plus besoin, plus d actualité, plus nécessaire,
			c est réglé,
			déjà [fait|équipé|équipés|équipée|pourvu|pourvus|réglé|résolu|un fournisseur|un prestataire|ce qu’il nous faut],
			signé avec un autre, parti sur un autre, partis sur un autre,
			[pris|choisi|trouvé|engagé|signé avec|retenu] [un autre|une autre|quelqu’un d’autre] [artisan|entreprise|société|professionnel|solution|offre|]
		`,
		categories: {
			sales: {
				sure: `
					devis, un devis, demande de devis, prix, tarif, tarifs, tarification, grille tarifaire, combien coûte, combien coute, combien,
					coût, coûts, coute, estimation, acheter, achat, commander, commande de, passer commande, passer une commande, réserver,
					réservation, rendez-vous, rendez vous, rdv, prendre rendez-vous, démo, démonstration, essai gratuit, période d'essai,
					intéressé par, intéressée par, intéressés par, intéressé, intéressée, intéressés, je m'intéresse, m'intéresse, rappelez-moi, rappelez moi,
					me rappeler, rappeler, être rappelé*, être recontacté*, être contacté*, me recontacter, appelez-moi, appelez moi, me contacter,
					me joindre, plus d'informations, plus d'infos, davantage d'informations, plus de renseignements, des renseignements, renseignements sur,
					informations sur vos, infos sur, en savoir plus, brochure, catalogue, documentation, proposition commerciale, appel d'offres,
					licence*, licences, abonnement pour, remise, réduction, quel budget, budget, notre budget, disponibilité, disponibilités, délai de livraison, délais,
					en stock, souscrire, changer de fournisseur, changer de prestataire, alternative à, politique de remboursement, conditions de retour,
					avant d'acheter, avant de commander, logiciel de recrutement, nouveau client, consultation, forfait,
					[puis-je|pouvons-nous|peut-on|est-ce que je peux|est-il possible de] [commander|acheter|réserver|louer], nous prendrions,
					[demander|solliciter|bénéficier de|profiter de] [votre|un|le|une] [financement|crédit|prêt|offre de financement|offre de crédit|crédit auto]
				`,
				hints: `
					besoin d', besoin de, j'ai besoin, jai besoin, nous avons besoin, avons besoin, je cherche, nous cherchons, recherche, recherchons,
					à la recherche, je souhaite, souhaite, souhaiterais, souhaitons, je voudrais, voudrais, voudrions, j'aimerais, jaimerais, aimerais, aimerions,
					projet, travaux, rénovation, installation, réparation, produit, produits, vos services, votre logiciel, vos produits, proposez-vous,
					proposez vous, faites-vous, faites vous, avez-vous, avez vous, vendez-vous, vendez vous, pouvez-vous, pouvez vous, pourriez-vous, pourriez vous,
					est-il possible, possible de, urgent, rapidement, salariés, utilisateurs, m2, mètres carrés, maison, appartement, mariage, offre,
					cherche, a besoin, ont besoin
				`,
			},
			support: {
				sure: `
					ne fonctionne pas, fonctionne pas, ne fonctionne plus, fonctionne plus, ne marche pas, marche pas, ne marche plus, marche plus,
					ne s'allume, ne démarre pas, en panne, panne, cassé, cassée, message d'erreur, code erreur, bug, bogue, plante, remboursement,
					rembourser, remboursé, remboursée, remboursez, réclamation, plainte, mon compte, notre compte, ma commande, notre commande, numéro de commande,
					ma facture, notre facture, facture erronée, erreur de facturation, facturé deux fois, débité, prélevé, résilier, résiliation, annuler mon,
					annuler ma, annulation de ma, mot de passe, mot de passe oublié, me connecter, impossible de me connecter, pas me connecter, connexion impossible,
					compte bloqué, pas reçu, n'ai pas reçu, pas encore reçu, jamais reçu, toujours pas, mon colis, colis, où est ma, suivi de ma, endommagé,
					endommagée, abîmé, défectueux, mauvais article, retourner, renvoyer, sous garantie, sav, service après-vente, depuis la mise à jour,
					après la mise à jour, numéro de ticket, je suis client, je suis cliente, mon abonnement, mon contrat, changer mon adresse,
					[n’arrive pas|n’arrivons pas|arrive plus|n’arrive plus] [à me connecter|à nous connecter|à me loguer|à accéder|à ouvrir|à utiliser|à payer|à télécharger],
					arrive pas à, arrive plus à, me connecter à mon, impossible de se connecter,
					impossible d accéder, retourner un article, retourner un produit, retourner ma commande,
					renvoyer un article, rendre un article, résilier mon, plante sans arrêt, l appli plante,
					ne s ouvre plus, se bloque,
					ne s’allume plus, ne s’allume pas, ne démarre plus, être remboursé, être remboursée,
					me rembourser, remboursez-moi
				`,
				hints:
					'problème, problèmes, souci, erreur, aide, facture, compte, connexion, assistance, retard, livraison, annuler, garantie',
			},
			hiring: {
				sure: `
					candidature, ma candidature, candidature spontanée, recherche d'emploi, cherche un emploi, cherche du travail, cherche un travail, cherche un stage,
					cherche une alternance, recherche un emploi, recherche un stage, recherche une alternance, recherche un poste, stage, stagiaire, alternance,
					apprentissage, mon cv, cv, curriculum vitae, lettre de motivation, postuler, je postule, offre d'emploi, offres d'emploi, poste de, poste à pourvoir,
					recrutez-vous, recrutez vous, vous recrutez, embauchez, travailler chez vous, travailler pour vous, rejoindre votre équipe, intégrer votre équipe,
					intégrer votre entreprise, job étudiant, job d'été, cherche un job,
					[je cherche|je recherche|recherche|cherche|à la recherche de|à la recherche d’] [du travail|un travail|un emploi|emploi|un job|un boulot|un poste|un stage|une alternance|un apprentissage|un contrat],
					postes à pourvoir, des postes, un poste à, postes vacants, embauchez-vous,
					vous embauchez, embauche, une alternance, un job d été, job d été, travailler avec vous,
					rejoindre votre entreprise, offre d emploi,
					besoin de [personnel|main d’œuvre|main d’oeuvre|bras|monde|renfort|salariés|apprentis|stagiaires],
					[cherchez-vous|cherchez vous|vous cherchez|recherchez-vous] [du personnel|quelqu’un|du monde|des apprentis|des salariés|des stagiaires],
					ans d’expérience professionnelle, poste de travail vacant, où postuler
				`,
				hints:
					'emploi, poste, carrière, carrières, recrutement, embauche, salaire, diplôme, expérience professionnelle, motivé, motivée, job',
			},
			partnership: {
				sure: `
					partenariat, partenariats, devenir partenaire, devenir revendeur, revendeur, revendeurs, distributeur, distribuer vos, collaboration avec vous,
					collaborer avec, coopération, programme d'affiliation, affiliation, sponsoring, parrainage
				`,
				hints: 'partenaire, partenaires, collaboration, collaborer, ensemble, sponsor*',
			},
			vendor: {
				sure: `
					première page de google, premiere position sur google, votre référencement, améliorer votre référencement, votre visibilité, votre site internet est,
					refonte de votre site, améliorer votre site, optimiser votre site, article invité, article sponsorisé, échange de liens, achat de liens,
					plus de clients pour votre, développer votre activité, booster votre, augmenter votre, augmenter vos ventes, vous proposer nos, vous présenter nos,
					vous présenter notre, vous proposer notre, intéressé par nos, intéressé par notre, financement pour votre, base de données d'emails, fichier de prospects, externaliser vos
				`,
				hints: `
					nous proposons, nous vous proposons, je propose, je vous propose, nous offrons, notre agence, nos services, notre société, notre entreprise, notre équipe de, notre solution, nos produits,
					spécialisée dans, spécialisé dans, spécialistes, référencement naturel, référencement, seo, backlinks, netlinking, votre site, votre entreprise, vos concurrents,
					tarifs compétitifs, meilleurs prix, prix compétitifs, devis gratuit, audit gratuit, seriez-vous intéressé, seriez vous intéressé, si vous êtes intéressé*, génération de leads, prospection,
					freelance, 15 minutes, court échange, je suis tombé sur votre,
					[à|à un|à des] [bas|petit|petits|faible|moindre] [prix|coût|coûts|tarif|tarifs],
					[prix|coût|coûts|tarifs|tarif] [réduit|réduits|compétitifs|compétitif|imbattables|imbattable|attractifs|abordables|abordable|bas],
					[à|à un|à des] [prix|coût|coûts|tarifs|tarif] [réduit|réduits|compétitifs|imbattables|attractifs|abordables|abordable|bas],
					équipe de développeurs, équipe de programmeurs, basés en Inde, de développement web,
					développement d applications, et proposons, proposons des, notre agence propose,
					mes services, mes services de, création de sites, pour votre entreprise,
					votre fournisseur, webmaster,
					[prix|tarif|tarifs|coût] [avantageux|avantageuse|usine|d’usine|très bas|intéressants|intéressant|modique|modiques],
					à [un|des] [prix|tarif|tarifs|coût] [avantageux|usine|d’usine|intéressants|intéressant|modique|modiques],
					nous fabriquons, nous fournissons, fabricant de, services de référencement,
					plus de clients
				`,
			},
			spam: {
				sure: `
					gagner de l'argent en ligne, gagner de l'argent rapidement, argent facile, crédit rapide sans, prêt entre particuliers, prêt entre particulier, offre de prêt,
					vous avez gagné, casino en ligne bonus, investir dans le bitcoin, rencontres coquines, marabout, voyant, pilules,
					filles chaudes, femmes chaudes, filles sexy, femmes sexy, papa gâteau, cherche toi,
					cherchent toi, plan cul, rencontre coquine
				`,
				hints:
					"casino, casino en ligne, paris sportifs, crypto, cryptomonnaie*, loterie, cliquez ici, gagner de l'argent, revenu passif, perdre du poids, rencontres, héritage, prêt, gain*",
			},
		},
	},
};
