import type { MessageWords } from '../language';

export const messages: MessageWords = {
	answers: {
		yes: `
			sim aceito aceite concordo ok okay claro certo comcerteza simclaro simporfavor simobrigado
			simobrigada deacordo autorizo autorizado consinto concedido concedida dado marcado
			confirmado inscrito aceitei euaceito euconcordo consentimento`,
		no: `
			nao naoaceito naoobrigado naoobrigada nunca recusado recusada recuso rejeitado negado
			naoconcordo naoautorizo naoautorizado naoconcedido naomarcado desmarcado discordo
			naoestoudeacordo naoaceite naoaceitei`,
		on: 'ativo ativa ativado ativada ligado ligada verdadeiro',
		off: 'inativo inativa desativado desativada desligado desligada falso',
		none: `
			n/d, nenhum, nenhuma, nada, não se aplica, não aplicável, não tenho, não possuo, não tem,
			não há, não informado, não informada, não especificado, não disponível, não definido,
			desconhecido, desconhecida, não, não sei, ainda não, sem informação, sem resposta,
			a definir, nada mais, anônimo, anónimo, sem nome,
			ausente, não indicado, não fornecido`,
		notHere: `
			confidencial, sob consulta, sob pedido, mais tarde, depois, ver [email|mensagem],
			[por|só por|via|pelo] [email|e mail|whatsapp], sem, opcional, escrevam me,
			em processo, solicitado, pedido, ver anexo, em anexo`,
		agreement: `
			aceit[o|a|e|amos|ado|ada|ar|ei], concord[o|a|amos|ado], consinto, consentimos,
			autoriz[o|a|amos|ado|ada], de acordo, li e, [lido|li] os, li a,
			[dou|damos|presto|concedo] … [consentimento|autorizacao|permissao],
			[consentimento|autorizacao|permissao] [dado|dada|concedido|concedida],
			[desejo|quero|gostaria|gostava|queremos|pretendo] … [receber|ser|inscrever|que me],
			[contactem|contacte|contate|contatem|liguem|ligue|enviem|envie|escrevam] me,
			me [contatem|contate|ligue|liguem|envie|enviem|contactem|chame|chamem],
			[entre|entrem] em contat*,
			[pode|podem|podes|podeis] … [contatar|contactar|ligar|enviar|usar|entrar|chamar|escrever*],
			claro, com certeza, tudo bem, me inscrevo, inscrito, inscrita, subscrevo, permito, aprovo,
			confirmo, confirmado, pode ser, sem problema*`,
		refusal: `
			nao … [aceit*|concord*|consint*|consent*|autoriz*|dou|dado|desej*|quero|queremos|gostaria|permit*|receb*|contact*|contat*|ligu*|ligar|envi*|estou|agora|obrigad*|confirm*|aprov*|interess*|concedid*|fornecid*|pretendo|acordo|marcad*|li],
			cancelar [inscricao|subscricao|assinatura|a inscricao|a subscricao], recus*, rejeit*, discord*, nego, negado, negada, declin*, oponho, oposicao, revog*,
			retir* … [consentimento|autorizacao], descadastr*, desinscr*,
			sem … [consentimento|autorizacao|permissao],
			[nenhum|nenhuma] … [consentimento|publicidade|email*|ligacao|contato|contacto|interesse],
			nunca, jamais, melhor nao, prefiro nao`,
		asides: `
			[posso|poderei|pode|podera|podem|possivel|direito*] … [revog*|retir*|cancel*|descadastr*|opor*|oposicao|anular*|remov*|desinscr*],
			[revog*|retir*|cancel*|descadastr*|anular*|desinscr*] … qualquer [momento|altura],
			qualquer [momento|altura] … [revog*|retir*|cancel*|descadastr*],
			nao [serao|sera|sao] … [compartilh*|partilh*|vendid*|cedid*|transmitid*|divulg*|usad*|utiliz*],
			nao [compartilharemos|partilhamos|venderemos|enviamos],
			sem [compromisso|spam|custo*|obrigacao],
			nao [tenho|ha|vejo] [objec*|problema*|inconveniente*|nada contra],
			[nenhum|nenhuma] [problema|objecao], nada contra, nao so, nao apenas`,
		undecided: `
			pendente*, desconhecid*, indefinid*, indecis*,
			nao [informad*|especificad*|definid*|respondid*|respondeu|sei|sabe|indicad*|aplicavel|disponivel|preenchid*|confirmad*],
			ainda nao, sem [resposta|informacao|definicao|dados], [a|por] [confirmar|definir],
			aguardando, em [espera|aberto|analise|andamento]`,
	},
	money: {
		called: 'orçamento, orçamentos, verba, budget',
		being: `
			e sao sera seria de do da como temos tenho com nosso nossa meu minha um uma o fica total
			disponivel previsto prevista`,
		about: 'cerca aproximadamente aprox torno volta entre uns quase em',
		purpose: 'para',
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
	pitches: {
		telltales: 'google link artig',
		sold: `
			primeira página do google, primeira posição no google, criação de links,
			artigo patrocinado, otimização para google`,
		offered: 'oferecemos, nossa agência',
	},
	inquiry: {
		but: 'mas porém',
		instead: 'em vez disso, no entanto, contudo, todavia, em contrapartida, exceto',
		noWish: `
			[|muito|muitíssimo|mesmo assim|fico] [obrigado|obrigada|obrigados|grato|grata], [|eu|nós|desde já] [agradeço|agradecemos], valeu,
			[boa|muita] sorte, [bom|muito] sucesso, bom dia, bom trabalho, boa [tarde|noite|semana], abraço, abraços, cumprimentos,
			desculpe, desculpem, lamento, lamentamos
		`,
		negations: 'não, nunca, nenhum, nenhuma, jamais, nem',
		notNegating: `
			não só, não apenas, não sei, não tenho certeza, não há problema, sem problema, por que não, ainda não, se não, ou não, não encontro, não encontrei, não vejo, não hesite, não hesitem, não satisfeito,
			no orçamento, no preço, no site, no valor, no plano, no produto, no serviço, no curso, no brasil, no rio, no porto, no meu, no nosso, no seu, no vosso, no momento, no próximo, no centro, no dia
		`,
		smallTalk: `
			olá, oi, bom dia, boa tarde, boa noite, tudo bem, obrigado, obrigada, muito obrigado, atenciosamente, cumprimentos, sim, por favor, teste, isto é um teste, isso é um teste, é um teste, um teste, mensagem de teste, testando, tchau, pergunta, uma pergunta, tenho uma pergunta, tenho uma dúvida, dúvida,
			apenas, só, somente, um, uma, o, a, de, do, isto, isso, este, é, testes, estou testando,
			a testar, estou, formulário, o formulário, mensagem, ignorem, ignorar, favor ignorar,
			por favor ignorar, se funciona, texto, para, e, seu formulário,
			site, do site, página, funciona, funcionamento, interno, marketing, fazendo, estamos,
			estamos testando, não responder,
			envio, de envio, contato, de contato, contacto, e-mail de teste
		`,
		fillers: 'nenhum, nenhuma, nada, sem mensagem, não se aplica, vazio',
		optOut: `
			cancelar a inscrição, cancelar minha inscrição, descadastre*, me remova, me removam, remova-me,
			remover-me, removam-me, retirem-me, me retirem, me tire, me tirem, remova meu, removam meu,
			remover meu email, remover meu e-mail, da sua lista, da vossa lista, das suas listas,
			da sua base, da vossa base, do seu banco de dados, excluir meus dados, excluam meus dados,
			apagar meus dados, apaguem meus dados, apagar os meus dados, eliminar os meus dados,
			eliminem os meus dados, exclusão dos meus, não me contacte*, não me contate*,
			não entrem em contato, não entre em contato, não me envie*, não me mande*, parem de, pare de,
			deixem de, não quero receber, não desejo receber, não quero mais receber,
			não desejo mais receber, nunca me inscrevi, nunca me cadastrei, retiro o meu consentimento,
			revogo meu consentimento, deixem-me em paz, me descadastrar, meu descadastramento,
			quero cancelar inscrição, me da lista,
			[remova|removam|remover|retire|retirem|exclua|excluam|apague|apaguem|tire|tirem|descadastre|descadastrem] [meu e-mail|meu email|meus dados|o meu e-mail|o meu email|os meus dados|meu contato|meu nome],
			me [remova|removam|retirem|tirem|excluam|descadastrem] [da lista|dessa lista|],
			quero sair da lista, sair da lista, sair dessa lista, sair do mailing, parem de me enviar,
			parem de me mandar, pare de me enviar, parem de enviar, parem com, não me enviem,
			não me envie, não me mandem, não me escrevam, deixem de me enviar, deixem de enviar,
			cancelar a newsletter, cancelar newsletter, chega de spam, chega de e-mails, apaguem-me,
			quero me descadastrar, não quero mais e-mails, não quero mais emails,
			não quero mais mensagens,
			me [tira|tire|tirem|remove|remova|exclui|exclua] [da|dessa|desta|] [lista|lista de e-mails],
			não [me|nos] [mande|mandem|envie|enviem|escreva|escrevam|ligue mais|contate|contatem|contactem] [mais|],
			tira meu email, tirar meu nome,
			[cancelem|cancele|cancelar|excluam|exclua] [meu|o meu|minha|a minha] [cadastro|inscrição na newsletter|assinatura da newsletter|registo|e-mail|email],
			chega de [mensagens|e-mails|emails|spam|propaganda|publicidade|ligações],
			[não quero|não queremos|não desejo] [mais|suas|seus|a sua|as suas|os seus] [mensagens|e-mails|emails|newsletter|propaganda|publicidade|promoções],
			[apaguem|apague|apagar|apaga|excluam|exclua|excluir|eliminem|elimine|eliminar|removam|remova|remover|deletem|deletar] [todos|] [os|] [meus|nossos] dados,
			[apaguem|apague|apagar|excluam|exclua|excluir|eliminem|eliminar] todos os dados [sobre mim|que têm|que tenham],
			[exclusão|eliminação|remoção] de todos os [meus|nossos] dados
		`,
		optOutAlone: `
			pare, parem, chega,
			remover, remova, sair, descadastrar, descadastre, excluir, parar, cancelar inscrição,
			descadastro, sair por favor, remoção, anular inscrição
		`,
		listWords: `
			cancelar inscrição, descadastrar, descadastramento, da lista
		`,
		notThisWay: `
			não me ligue*, não me liguem, não ligar, não ligue, não liguem, não telefone, não telefonem,
			não telefonar, sem ligações, não por telefone, nada de ligações,
			[não|já não] [quero|queremos|desejo|gostaria] [mais|] que [me|nos] [liguem|ligue|ligues|telefonem|telefone] [mais|nunca mais|],
			[não|já não] [quero|queremos|desejo] [mais|] [receber|] [mais|] [chamadas|ligações|telefonemas],
			[não|já não] [quero|queremos] [mais|] ser [contactado|contactada|contatado|contatada|incomodado|incomodada]
		`,
		bounded: `
			não [me|nos|] [ligue|liguem|ligues|telefone|telefonem] [mais|] [por favor|] [de manhã|pela manhã|às manhãs|à tarde|de tarde|à noite|de noite|na hora do almoço|antes das|depois das|no trabalho|no escritório|em casa|aos domingos|aos sábados|ao domingo|ao fim de semana|aos fins de semana|no fim de semana|em horário|no horário|durante o trabalho|tão cedo|tão tarde],
			não [ligar|telefonar] [de manhã|pela manhã|às manhãs|à tarde|de tarde|à noite|de noite|na hora do almoço|antes das|depois das|no trabalho|no escritório|em casa|aos domingos|aos sábados|ao domingo|ao fim de semana|aos fins de semana|no fim de semana|em horário|no horário|durante o trabalho|tão cedo|tão tarde], sem ligações [de manhã|pela manhã|às manhãs|à tarde|de tarde|à noite|de noite|na hora do almoço|antes das|depois das|no trabalho|no escritório|em casa|aos domingos|aos sábados|ao domingo|ao fim de semana|aos fins de semana|no fim de semana|em horário|no horário|durante o trabalho|tão cedo|tão tarde],
			[remova-me|removam-me|me remova|me removam|tire-me|tirem-me|me tire|me tirem|retire-me|retirem-me|me retire|me retirem|quero sair|sair] [por favor|] [da|da vossa|da sua] lista de espera,
			não [quero|queremos] que [me|nos] [liguem|ligue|telefonem] [de manhã|pela manhã|às manhãs|à tarde|de tarde|à noite|de noite|na hora do almoço|antes das|depois das|no trabalho|no escritório|em casa|aos domingos|aos sábados|ao domingo|ao fim de semana|aos fins de semana|no fim de semana|em horário|no horário|durante o trabalho|tão cedo|tão tarde]
		`,
		otherWay: `
			por email, por e-mail, por mail, por escrito, escrevam-me, me escrevam, me escreva, enviem-me,
			me enviem, me envie, me mande, me mandem, por whatsapp, pelo whatsapp, liguem-me, me liguem
		`,
		notInterested: `
			não tenho interesse, não temos interesse, sem interesse, não estou interessado, não estou interessada, não estamos interessados, não interessado, não interessada, não me interessa, não nos interessa, não tenho mais interesse, não temos mais interesse, não estou mais interessado, já não estou interessado,
			nenhum interesse, não obrigado, não obrigada, não preciso, não precisamos, não quero comprar, não quero orçamento, não quero um orçamento, não quero nada, não queremos, não quero o, não quero a, mudei de ideia, outro fornecedor, já temos fornecedor, já tenho fornecedor
		`,
		settled: `,
			já [compramos|comprei|adquirimos|adquiri|contratamos|contratei|encontramos|encontrei|resolvemos|fechamos com outro] [em outro lugar|noutro lado|de outro|outro fornecedor|],
			[fechar|cancelar|encerrar|fechem|cancelem|encerrem] [meu|o meu|nosso|o nosso|minha|a minha|nossa] [pedido|solicitação|orçamento],
			em outro lugar, noutro lugar, escolhemos outro fornecedor, escolhemos outro,
			outro fornecedor, com o concorrente, não precisamos mais, não preciso mais, já não preciso,
			já não precisamos, não é mais necessário, já foi resolvido,
			já [temos fornecedor|tenho fornecedor|temos um fornecedor|temos alguém|tenho alguém|está resolvido|foi feito|assinamos com outro|fechamos],
			escolhemos outra empresa, optamos por outro,
			[comprei|compramos|comprámos] [em outra|em outro|noutra|noutro|com outro|com outra] [loja|lugar|empresa|site|fornecedor]
		`,
		categories: {
			sales: {
				sure: `
					orçamento, orçamentos, cotação, cotações, cotar, preço, preços, tabela de preços, quanto custa, quanto custam, quanto fica, quanto sai, quanto vocês cobram, quanto cobram, valor do, valor da, valores, custo, custos, tarifa, comprar, compra de, adquirir, contratar, encomendar, fazer um pedido, fazer uma encomenda,
					pedido mínimo, reservar, reserva, agendar, agendamento, marcar uma, marcar consulta, visita técnica, demonstração, demo, teste grátis, teste gratuito, período de teste, interessado em, interessada em, interessados em, interessado no, interessado na, interessada no, interessada na, interessado, interessada, interessados, tenho interesse,
					temos interesse, interesse em, me interessa, me liguem, me ligue, me ligar, ligar para mim, liguem-me, ligue-me, podem ligar, pode ligar, retornar minha ligação, entrem em contato, entre em contato, entrar em contato comigo, entrem em contacto, entrar em contacto comigo, contactem-me, mais informações, mais info, mais detalhes,
					informações sobre, informação sobre, catálogo, folheto, proposta, proposta comercial, licitação, licença*, desconto, disponibilidade, prazo de entrega, em stock, em estoque, mudar de fornecedor, trocar de fornecedor, alternativa ao, alternativa a, política de reembolso, política de devolução, antes de comprar, formas de pagamento, consultoria,
					software de recrutamento,
					[posso|podemos|poderia|queria|quero|queremos|gostaria de|gostaríamos de] [pedir|encomendar|reservar|alugar|comprar],
					[solicitar|pedir] [o seu|o vosso|um|seu|o] [financiamento|crédito|empréstimo|leasing]
				`,
				hints: `
					preciso, precisamos, procuro, procuramos, estou à procura, estamos à procura, estou procurando, estamos procurando, quero, queremos, gostaria, gostaríamos, queria, projeto, projecto, reforma, obra, remodelação, instalação, instalar, reparação, reparo, conserto, consertar, produto, produtos, seus serviços, vossos serviços, seu software,
					vocês fazem, vocês têm, vocês vendem, fazem, vendem, oferecem, podem, poderiam, é possível, urgente, funcionários, utilizadores, usuários, metros quadrados, m2, casa, apartamento, casamento, evento, oferta, plano,
					precisa, procura
				`,
			},
			support: {
				sure: `
					não funciona, não funcionam, não está funcionando, não está a funcionar, parou de funcionar, deixou de funcionar, não liga, não abre, não carrega, não entra, quebrado, quebrada, avariado, avaria, estragado, mensagem de erro, dá erro, está dando erro, reembolso, reembolsem, estorno, devolução, dinheiro de volta, meu dinheiro,
					reclamação, reclamar, minha conta, nossa conta, meu pedido, minha encomenda, nosso pedido, nossa encomenda, número do pedido, número da encomenda, minha fatura, nossa fatura, fatura errada, fatura incorreta, cobrado duas vezes, cobrada duas vezes, cobrança indevida, cobraram, cancelar meu, cancelar minha, cancelar o meu, cancelar a minha,
					cancelamento, senha, esqueci minha senha, esqueci a senha, palavra-passe, fazer login, não consigo entrar, não consigo acessar, não consigo aceder, não consigo fazer, acessar minha, aceder à minha, não chegou, ainda não chegou, não recebi, ainda não recebi, nunca recebi, onde está meu, onde está minha, onde está a minha, onde está o meu,
					danificado, danificada, defeito, com defeito, produto errado, artigo errado, na garantia, suporte técnico, assistência técnica, após a atualização, depois da atualização, sou cliente, minha assinatura, meu contrato, minha subscrição,
					[quero|queria|gostaria de|preciso|desejo|como posso|como] devolver, devolver um produto,
					devolver o produto, devolver a mercadoria, trava o tempo todo, trava sempre,
					está travando, fica travando, não abre mais, esqueci a minha senha, redefinir senha,
					redefinir a senha, cancelar meu contrato, cancelar o meu contrato, rescindir o contrato,
					rescindir contrato
				`,
				hints:
					'problema, problemas, erro, erros, ajuda, fatura, conta, suporte, atraso, entrega, cancelar, garantia, acesso, boleto',
			},
			hiring: {
				sure: `
					emprego, procuro emprego, procuro trabalho, à procura de emprego, à procura de trabalho, procurando emprego, procurando trabalho, vaga, vagas, vaga de emprego, vaga de, estágio, estagiário, estagiária, meu currículo, currículo, meu cv, cv, curriculum vitae, candidatura, minha candidatura, candidatar-me, me candidatar,
					enviar meu currículo, carta de apresentação, trabalhar convosco, trabalhar com vocês, trabalhar na vossa, trabalhar na sua empresa, fazer parte da equipe, fazer parte da equipa, estão contratando, estão a contratar, estão a recrutar, processo seletivo, primeiro emprego, oferta de emprego, oportunidade de trabalho, oportunidade de emprego,
					[procuro|estou à procura de|à procura de|busco|em busca de|estou procurando|estou buscando|procurando] [emprego|trabalho|um emprego|um trabalho|estágio|um estágio|uma oportunidade de emprego|uma vaga],
					vagas em aberto, vaga em aberto, vagas abertas, tem vagas, têm vagas, tem vaga, há vagas,
					alguma vaga, vocês contratam, estão recrutando, precisam de funcionários,
					precisam de pessoal, trabalhar na vossa empresa, trabalhar para vocês,
					enviar o meu currículo, trabalho de verão, meio período para estudante,
					[precisam de|precisa de|procuram|buscam] [funcionários|gente|pessoal|colaboradores|empregados|mão de obra|estagiários],
					gostaria de trabalhar, quero trabalhar com,
					enviar meu cv, anos de experiência profissional
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
					preços competitivos, melhores preços, preços acessíveis, orçamento grátis, análise gratuita, consultoria gratuita, sem compromisso, teria interesse, teriam interesse, se tiver interesse, caso tenha interesse, geração de leads, marketing digital, freelancer, 15 minutos, conversa rápida,
					[a|com|por|com um|a um] [baixo|baixos|ótimo|ótimos|melhores|melhor] [custo|custos|preço|preços],
					[preço|preços|custo|custos|com preço|a preços|com preços|a preço|a custo] [baixo|baixos|acessíveis|acessível|competitivos|reduzido|reduzidos|imbatíveis],
					equipe de desenvolvedores, equipa de programadores, equipe de programadores,
					somos uma equipe, somos uma equipa, criação de sites, desenvolvimento de aplicativos,
					desenvolvimento de software, desenvolvimento web, para sua empresa, para a sua empresa,
					para o seu negócio, nossa agência oferece, agência oferece, e oferecemos, da índia,
					seu fornecedor,
					[preços|preço] [de fábrica|muito baixos|imbatíveis|módicos|justos], ofereço serviços,
					meus serviços, fabricamos, fornecemos, somos fabricantes, mais clientes
				`,
			},
			spam: {
				sure: `
					ganhar dinheiro online, ganhe dinheiro online, ganhar dinheiro em casa, ganhe dinheiro em casa, ganhe dinheiro, dinheiro fácil, empréstimo rápido, você ganhou, invista em bitcoin, investir em bitcoin, bônus de cassino, dobre seu dinheiro, herança de,
					garotas quentes, mulheres quentes, garotas sensuais, encontros casuais, sexo casual,
					acompanhantes de luxo
				`,
				hints:
					'casino, cassino, apostas, cripto, criptomoeda*, loteria, lotaria, prêmio, clique aqui, clique no link, ganhar dinheiro, renda extra, renda passiva, emagrecer, perder peso, encontros, empréstimo, investimento, lucro*',
			},
		},
	},
};
