import type { Language } from './language';

export const portuguese: Language = {
	labels: {
		fullName: `
			nome, nome completo, nome e sobrenome, nome e apelido, pessoa de contato,
			pessoa de contacto, contato, como se chama, como você se chama, qual é o seu nome,
			nome do contato, nome do contacto, nome e apelidos, nome do responsável, responsável`,
		firstName: 'primeiro nome, nome próprio',
		lastName: `
			sobrenome, apelido, último nome, nome de família, sobrenomes, apelidos,
			último sobrenome`,
		email: `
			endereço de e-mail, correio eletrónico, e-mail corporativo, e-mail comercial,
			e-mail profissional, endereço eletrônico, seu melhor e-mail, melhor email,
			e-mail empresarial, correio electrónico, e-mail pessoal, endereço de email,
			e-mail de contato, e-mail de contacto, e-mail de trabalho, qual o seu e-mail`,
		phone: `
			telefone, número de telefone, telemóvel, número de telemóvel, telefone celular,
			telefone de contato, telefone de contacto, telefone/whatsapp, telefone fixo,
			telefone com DDD, celular com DDD, whatsapp com DDD, nº de telefone, nº de telemóvel,
			n.º de telefone, contato telefônico, contacto telefónico, número de contato, fone,
			telefone comercial`,
		company: `
			nome da empresa, companhia, organização, razão social, instituição,
			empresa/organização, empresa ou organização, nome da organização,
			razão social da empresa, nome fantasia, nome comercial, nome do negócio, entidade,
			sociedade, denominação social, empresa em que trabalha, empregador, escola,
			instituição de ensino, onde você trabalha, empresa onde trabalha`,
		website: `
			endereço do site, site da empresa, endereço web, página da empresa, link do site`,
		jobTitle: `
			função, profissão, ocupação, cargo na empresa, cargo atual, cargo / função,
			cargo ou função, função na empresa, posição, posição na empresa, título do cargo,
			cargo profissional, qual é o seu cargo, papel na empresa`,
		country: `
			país/região, país de origem, país ou região, nome do país, país onde mora,
			país onde vive`,
		region: `
			distrito, região, estado (UF), UF, região / estado, distrito / região, concelho,
			estado ou província`,
		city: `
			cidade, localidade, cidade / município, cidade / localidade, município / cidade,
			cidade de residência, freguesia, cidade onde mora`,
		postalCode: 'cep, CEP / código postal, código postal / CEP',
		location: `
			localização, lugar, cidade e estado, cidade/uf, cidade uf, cidade e país, local`,
		address: 'endereço, endereço completo, morada, morada completa',
		timezone: 'fuso horário',
		service: `
			serviço, serviços, serviço de interesse, produto, tenho interesse em, tipo de serviço,
			qual serviço você precisa, qual serviço te interessa, em que serviço está interessado,
			serviço desejado, serviço solicitado, serviços de interesse, produto de interesse,
			produtos, produto ou serviço, produtos e serviços, área de interesse, tipo de projeto,
			interesses, solução, o que você procura, selecione um serviço, escolha um serviço,
			serviço pretendido, qual o serviço, interesse em`,
		message: `
			mensagem, dúvida, dúvidas, pergunta, observações, descrição, pedido, solicitação,
			como podemos ajudar, como podemos ajudá-lo, conte-nos, escreva sua mensagem,
			deixe sua mensagem, comentário ou mensagem, comentários adicionais, motivo do contato,
			detalhes, detalhes do projeto, mais informações, informações adicionais,
			descreva seu projeto, descreva sua necessidade, descrição do projeto,
			fale sobre seu projeto, fale-nos sobre o seu projeto, conte-nos sobre o seu projeto,
			conte mais sobre seu projeto, como podemos ajudar você, como podemos te ajudar,
			em que podemos ajudar, em que podemos ajudá-lo, no que podemos ajudar,
			o que você precisa, o que precisa, observação, recado, assunto e mensagem, necessidade,
			alguma dúvida, algo mais, perguntas`,
		budget: `
			orçamento, orçamento estimado, orçamento aproximado, orçamento previsto,
			orçamento disponível, orçamento máximo, orçamento total, orçamento mensal,
			orçamento anual, orçamento de marketing, orçamento do projeto,
			orçamento para o projeto, faixa de orçamento, verba, verba disponível, verba mensal,
			investimento previsto, investimento mensal, qual é o seu orçamento,
			qual o seu orçamento, qual é a sua verba, quanto pretende investir,
			quanto você pretende investir`,
		language: 'língua, idioma de contato, língua preferida',
		consent: `
			consentimento, lgpd, privacidade, política de privacidade, aceito,
			aceito a política de privacidade, aceito os termos, aceito receber comunicações,
			aceite, concordo, concordo com a política de privacidade, concordo com os termos,
			termos, termos e condições, termos de uso, proteção de dados, consentimento lgpd,
			tratamento de dados, autorizo, autorizo o contato,
			autorizo o tratamento dos meus dados, política de dados`,
		sourceLabel: `
			fonte, origem, como nos conheceu, como nos encontrou, como soube de nós,
			como você nos conheceu, como ficou sabendo de nós, como ficou a saber de nós,
			como chegou até nós, como descobriu a nossa empresa, como você nos encontrou,
			como ouviu falar de nós, como você ouviu falar de nós, onde nos conheceu,
			onde nos encontrou, por onde nos conheceu, como conheceu nossa empresa,
			origem do contato, origem do lead, como soube da nossa empresa`,
		sourceChannel: 'canal, canal de marketing',
		campaign: 'campanha',
		pageUrl: 'url da página, página de destino, página do formulário',
		formName: 'nome do formulário',
		receivedAt: 'carimbo de data/hora, data de envio, enviado em, recebido em',
	},
	questions: {
		starts: {
			message: `
				como podemos ajud, como podemos te ajud, como podemos lhe ajud,
				como podemos auxili, em que podemos, no que podemos, de que forma podemos,
				conte nos, conte mais, fale sobre, fale nos, fale um pouco, descreva,
				o que voce precisa, tem alguma duvida, alguma outra, fale com, fale conosco,
				escreva, explique, diga nos`,
			sourceLabel: `
				como nos conhece, como voce nos, como ficou sab, como ficou a sab, como chegou ate,
				como descobriu, como ouviu falar, como voce ouviu, como voce ficou,
				como voce chegou, como voce descobriu, como voce conheceu, como conheceu,
				como soube, onde nos conheceu, onde voce nos, onde ouviu, por onde nos,
				atraves de que`,
			service: `
				qual servico, quais servicos, que servico, em que servico, qual produto,
				quais produtos, em qual servico, tenho interesse em, qual solucao`,
			consent: `
				aceito, sim aceito, li e, declaro, concordo, dou o meu, estou de acordo,
				quero receber, desejo receber, gostaria de receber, ao enviar, ao clicar,
				ao marcar, consinto, inscrev`,
		},
		parts: {
			sourceLabel: `
				nos conheceu, nos encontrou, soube de nos, sabendo de nos, ouviu falar de`,
		},
		aboutThem: 'voce tem, voce usa',
	},
	labelWords: {
		small: `
			a as da de digite do dos e informe insira o obrigatorio os preencha seu sua`,
		question: 'atual em mora na no num qual quais trabalha voce',
		role: 'cliente contato endereco pessoal profissional trabalho',
		personRole: 'cliente contato',
		further: 'outro secundario',
		elsewhere: 'amigo amigos emergencia conjuge',
		number: 'numero',
		or: 'ou',
		nameStems: 'nom',
		messageStems: 'mensa',
	},
	telling: {
		email: 'email correio',
		phone: 'telefone telemovel celular',
		consent: 'aceito autorizo concordo consentimento lgpd privacidade',
		service: 'interesse interesses interessa interessado interessada',
		message: 'mensagem recado ajudar duvida duvidas comentario comentarios',
		subject: 'assunto',
	},
	answers: {
		yes: 'sim aceito aceite concordo',
		no: 'nao naoaceito',
		none: 'n/d, N/D, nenhum, Nenhum, nenhuma, não se aplica, Não se aplica',
		refusal: 'nao',
	},
	people: {
		titles: 'sr sra senhor senhora exmo exma',
		titlesWithPoint: 'dona don drª ra eng',
		address: 'sr sra senhor senhora',
	},
	companies: {
		formsAfter: `
			Lda, Unipessoal Lda, Sociedade Unipessoal Lda, Sociedade Anônima, Sociedade Limitada,
			SGPS, Sociedade Anónima, EIRELI, EIRELI ME, EIRELI EPP, Ltda ME, Ltda EPP, EPP, MEI,
			CRL`,
		small: 'e da das de do dos para por',
	},
	places: {
		regionKinds: 'distrito estado regiao de do da',
		small: 'e de da do',
		nowhere: 'europa remoto',
	},
	money: {
		thousand: 'mil milhares',
		million: 'milhao milhoes',
		atMost: 'ate, menos de, abaixo de, no maximo, maximo, max, nao mais de',
		notLess: 'nao menos de, nao menos que',
		orLess: 'ou menos, no maximo',
		between: 'a, e, ate, ou',
		unknown: `
			nao sei, ainda nao sei, nao faco ideia, desconhecido, a definir, por definir,
			a combinar, flexivel, depende, negociavel, sem orcamento, ainda nao definido,
			nao definido, prefiro nao dizer`,
		periods: {
			hour: 'por hora, a hora, hora',
			day: 'por dia, ao dia, diario, dia',
			week: 'por semana, semanal, semana',
			month: 'por mes, ao mes, mensal, mensais, mes',
			year: 'por ano, ao ano, anual, anuais, ano',
		},
	},
	and: 'e',
	traps: 'deix[ea]r? (?:este campo )?(?:vazio|em branco)|não preench',
	pitches: {
		telltales: 'google link artig',
		sold: `
			primeira página do google, primeira posição no google, criação de links,
			artigo patrocinado, otimização para google`,
		offered: 'oferecemos, nossa agência',
	},
	inquiry: {
		but: 'mas porém',
		negations: 'não, nunca, nenhum, nenhuma, jamais, nem',
		notNegating: `
			não só, não apenas, não sei, não tenho certeza, não há problema, sem problema, por que não, ainda não, se não, ou não, não encontro, não encontrei, não vejo, não hesite, não hesitem, não satisfeito,
			no orçamento, no preço, no site, no valor, no plano, no produto, no serviço, no curso, no brasil, no rio, no porto, no meu, no nosso, no seu, no vosso, no momento, no próximo, no centro, no dia
		`,
		smallTalk: `
			olá, oi, bom dia, boa tarde, boa noite, tudo bem, obrigado, obrigada, muito obrigado, atenciosamente, cumprimentos, sim, por favor, teste, isto é um teste, isso é um teste, é um teste, um teste, mensagem de teste, testando, tchau, pergunta, uma pergunta, tenho uma pergunta, tenho uma dúvida, dúvida
		`,
		fillers: 'nenhum, nenhuma, nada, sem mensagem, não se aplica, vazio',
		optOut: `
			cancelar a inscrição, cancelar inscrição, cancelar minha inscrição, descadastrar, descadastre*, descadastramento, me remova, me removam, remova-me, remover-me, removam-me, retirem-me, me retirem, me tire, me tirem, remova meu, removam meu, remover meu email, remover meu e-mail, da sua lista, da vossa lista, da lista,
			das suas listas, da sua base, da vossa base, do seu banco de dados, excluir meus dados, excluam meus dados, apagar meus dados, apaguem meus dados, apagar os meus dados, eliminar os meus dados, eliminem os meus dados, exclusão dos meus, não me contacte*, não me contate*, não entrem em contato, não entre em contato,
			não me ligue*, não me liguem, não me envie*, não me mande*, parem de, pare de, deixem de, não quero receber, não desejo receber, não quero mais receber, não desejo mais receber, nunca me inscrevi, nunca me cadastrei, retiro o meu consentimento, revogo meu consentimento, deixem-me em paz
		`,
		notInterested: `
			não tenho interesse, não temos interesse, sem interesse, não estou interessado, não estou interessada, não estamos interessados, não interessado, não interessada, não me interessa, não nos interessa, não tenho mais interesse, não temos mais interesse, não estou mais interessado, já não estou interessado,
			nenhum interesse, não obrigado, não obrigada, não preciso, não precisamos, não quero comprar, não quero orçamento, não quero um orçamento, não quero nada, não queremos, não quero o, não quero a, mudei de ideia, outro fornecedor, já temos fornecedor, já tenho fornecedor
		`,
		categories: {
			sales: {
				sure: `
					orçamento, orçamentos, cotação, cotações, cotar, preço, preços, tabela de preços, quanto custa, quanto custam, quanto fica, quanto sai, quanto vocês cobram, quanto cobram, valor do, valor da, valores, custo, custos, tarifa, comprar, compra de, adquirir, contratar, encomendar, fazer um pedido, fazer uma encomenda,
					pedido mínimo, reservar, reserva, agendar, agendamento, marcar uma, marcar consulta, visita técnica, demonstração, demo, teste grátis, teste gratuito, período de teste, interessado em, interessada em, interessados em, interessado no, interessado na, interessada no, interessada na, interessado, interessada, interessados, tenho interesse,
					temos interesse, interesse em, me interessa, me liguem, me ligue, me ligar, ligar para mim, liguem-me, ligue-me, podem ligar, pode ligar, retornar minha ligação, entrem em contato, entre em contato, entrar em contato comigo, entrem em contacto, entrar em contacto comigo, contactem-me, mais informações, mais info, mais detalhes,
					informações sobre, informação sobre, catálogo, folheto, proposta, proposta comercial, licitação, licença*, desconto, disponibilidade, prazo de entrega, em stock, em estoque, mudar de fornecedor, trocar de fornecedor, alternativa ao, alternativa a, política de reembolso, política de devolução, antes de comprar, formas de pagamento, consultoria,
					software de recrutamento
				`,
				hints: `
					preciso, precisamos, procuro, procuramos, estou à procura, estamos à procura, estou procurando, estamos procurando, quero, queremos, gostaria, gostaríamos, queria, projeto, projecto, reforma, obra, remodelação, instalação, instalar, reparação, reparo, conserto, consertar, produto, produtos, seus serviços, vossos serviços, seu software,
					vocês fazem, vocês têm, vocês vendem, fazem, vendem, oferecem, podem, poderiam, é possível, urgente, funcionários, utilizadores, usuários, metros quadrados, m2, casa, apartamento, casamento, evento, oferta, plano
				`,
			},
			support: {
				sure: `
					não funciona, não funcionam, não está funcionando, não está a funcionar, parou de funcionar, deixou de funcionar, não liga, não abre, não carrega, não entra, quebrado, quebrada, avariado, avaria, estragado, mensagem de erro, dá erro, está dando erro, reembolso, reembolsem, estorno, devolução, dinheiro de volta, meu dinheiro,
					reclamação, reclamar, minha conta, nossa conta, meu pedido, minha encomenda, nosso pedido, nossa encomenda, número do pedido, número da encomenda, minha fatura, nossa fatura, fatura errada, fatura incorreta, cobrado duas vezes, cobrada duas vezes, cobrança indevida, cobraram, cancelar meu, cancelar minha, cancelar o meu, cancelar a minha,
					cancelamento, senha, esqueci minha senha, esqueci a senha, palavra-passe, fazer login, não consigo entrar, não consigo acessar, não consigo aceder, não consigo fazer, acessar minha, aceder à minha, não chegou, ainda não chegou, não recebi, ainda não recebi, nunca recebi, onde está meu, onde está minha, onde está a minha, onde está o meu,
					danificado, danificada, defeito, com defeito, produto errado, artigo errado, na garantia, suporte técnico, assistência técnica, após a atualização, depois da atualização, sou cliente, minha assinatura, meu contrato, minha subscrição
				`,
				hints:
					'problema, problemas, erro, erros, ajuda, fatura, conta, suporte, atraso, entrega, cancelar, garantia, acesso, boleto',
			},
			hiring: {
				sure: `
					emprego, procuro emprego, procuro trabalho, à procura de emprego, à procura de trabalho, procurando emprego, procurando trabalho, vaga, vagas, vaga de emprego, vaga de, estágio, estagiário, estagiária, meu currículo, currículo, meu cv, cv, curriculum vitae, candidatura, minha candidatura, candidatar-me, me candidatar,
					enviar meu currículo, carta de apresentação, trabalhar convosco, trabalhar com vocês, trabalhar na vossa, trabalhar na sua empresa, fazer parte da equipe, fazer parte da equipa, estão contratando, estão a contratar, estão a recrutar, processo seletivo, primeiro emprego, oferta de emprego, oportunidade de trabalho, oportunidade de emprego
				`,
				hints:
					'trabalho, posição, carreira, contratação, salário, experiência como, formado em, formada em, jovem aprendiz',
			},
			partnership: {
				sure: `
					parceria, parcerias, proposta de parceria, ser parceiro, ser revendedor, revendedor, revendedores, revender, distribuidor, distribuidores, distribuir os seus, representante comercial, colaboração convosco, colaborar com vocês, programa de afiliados, afiliado, patrocínio, patrocinar
				`,
				hints: 'parceiro, parceiros, colaboração, colaborar, juntos, cooperação, patrocin*',
			},
			vendor: {
				sure: `
					primeira página do google, topo do google, primeiras posições do google, posicionar seu, posicionar o seu, seu posicionamento, melhorar seu site, melhorar o seu site, melhorar o vosso site, refazer o seu site, seu site não, artigo patrocinado, artigo convidado, guest post no seu, troca de links, compra de links, aumentar suas vendas,
					aumentar as suas vendas, mais clientes para sua, mais clientes para seu, mais clientes para o seu, mais clientes para a sua, fazer crescer o seu, alavancar seu, alavancar sua, oferecer nossos, oferecer os nossos, oferecer-lhe, apresentar nossos, apresentar os nossos, apresentar nossa, interesse em nossos, empréstimo para sua empresa, banco de dados de
				`,
				hints: `
					oferecemos, ofereço, nossa agência, nossos serviços, os nossos serviços, nossa empresa, a nossa empresa, nossa equipe, nossa equipa, nossa solução, nossos produtos, somos uma agência, somos uma empresa, especializados em, especializada em, seo, backlinks, seu site, o seu site, vosso site, seu negócio, sua empresa, seus concorrentes,
					preços competitivos, melhores preços, preços acessíveis, orçamento grátis, análise gratuita, consultoria gratuita, sem compromisso, teria interesse, teriam interesse, se tiver interesse, caso tenha interesse, geração de leads, marketing digital, freelancer, 15 minutos, conversa rápida
				`,
			},
			spam: {
				sure: `
					ganhar dinheiro online, ganhe dinheiro online, ganhar dinheiro em casa, ganhe dinheiro em casa, ganhe dinheiro, dinheiro fácil, empréstimo rápido, você ganhou, invista em bitcoin, investir em bitcoin, bônus de cassino, dobre seu dinheiro, herança de
				`,
				hints:
					'casino, cassino, apostas, cripto, criptomoeda*, loteria, lotaria, prêmio, clique aqui, clique no link, ganhar dinheiro, renda extra, renda passiva, emagrecer, perder peso, encontros, empréstimo, investimento, lucro*',
			},
		},
	},
};
