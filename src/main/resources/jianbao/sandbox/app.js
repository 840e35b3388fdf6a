import { $, make, paint, row, tintOf, tintOfPerson } from './dom.js';
import { chat, chosen, learn, markRead, me, members, messagesOf, mine, state, titleOf, unread } from './state.js';
import { textNodes } from './text.js';
import { wordsFor } from './words.js';

const phone = matchMedia('(max-width: 44rem)');
let words = wordsFor(null);

// ---- the server

async function ask(path, body) {
  const answer = await fetch(`/api/${path}`, body && { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) {
    throw new Error((await answer.json()).description);
  }
  return answer.json();
}

async function listen() {
  for (;;) {
    const begun = Date.now();
    try {
      const news = await ask(`state?run=${state.run}&since=${state.version}`);
      const known = state.version;
      take(news);
      document.body.classList.remove('lost');
      if (news.version === known && Date.now() - begun < 1000) {
        await pause(1000);
      }
    } catch {
      document.body.classList.add('lost');
      await pause(1000);
    }
  }
}

const pause = (millis) => new Promise((done) => setTimeout(done, millis));

function take(news) {
  if (learn(news)) {
    clearLog();
  }
  news.presses.forEach(answered);
  show(news.messages);
}

function clearLog() {
  $('log').querySelectorAll('.message').forEach((node) => node.remove());
}

// ---- who and where

function become(person) {
  chosen.me = person;
  localStorage.me = person;
  open(person);
}

function open(id) {
  chosen.chat = id;
  document.querySelector('main').classList.add('in-chat');
  $('menu').hidden = true;
  clearLog();
  show(messagesOf(id));
  $('log').scrollTop = $('log').scrollHeight;
  if (!phone.matches) {
    $('text').focus();
  }
}

// ---- showing

function show(changed) {
  words = wordsFor(me().language);
  document.documentElement.lang = words.language;
  document.querySelectorAll('[data-word]').forEach((node) => (node.textContent = words[node.dataset.word]));
  document.querySelectorAll('[data-hint]').forEach((node) => (node.placeholder = words[node.dataset.hint]));
  document.querySelectorAll('[data-label]').forEach((node) => {
    node.title = words[node.dataset.label];
    node.ariaLabel = node.title;
  });
  showMessages(changed.filter((message) => message.chat === chosen.chat));
  if (isSeen()) {
    markRead();
  }
  showLists();
  showHead();
}

const isSeen = () =>
  !document.hidden && (!phone.matches || document.querySelector('main').classList.contains('in-chat'));

function showLists() {
  const people = [...members().values()].filter((one) => state.chats.some((other) => other.id === one.id));
  const waiting = (person) => mine(person).reduce((sum, one) => sum + unread(person, one.id), 0);
  $('people').replaceChildren(
    ...people.map((one) =>
      row({
        name: one.name,
        tint: tintOfPerson(one),
        count: waiting(one.id),
        hint: words.unread(waiting(one.id)),
        current: one.id === chosen.me,
        act: () => become(one.id),
      }),
    ),
  );
  $('chats').replaceChildren(
    ...mine(chosen.me).map((one) =>
      row({
        name: titleOf(one),
        tint: tintOf(one),
        line: messagesOf(one.id).at(-1)?.text ?? words.empty,
        count: unread(chosen.me, one.id),
        hint: words.unread(unread(chosen.me, one.id)),
        current: one.id === chosen.chat,
        act: () => open(one.id),
      }),
    ),
  );
  const elsewhere = people.some((one) => waiting(one.id) > 0);
  document.querySelector('#back .dot').hidden = !elsewhere;
  document.title = `${waiting(chosen.me) > 0 ? '● ' : ''}${state.bot.name}`;
}

function showHead() {
  const here = chat();
  const group = here.kind !== 'private';
  const fresh = messagesOf(here.id).length === 0;
  $('title').textContent = titleOf(here);
  const who = group ? words.people(here.members.length) : words.bot;
  $('subtitle').textContent = `${who} · ${words.as(me().name)}`;
  paint($('face'), titleOf(here), tintOf(here));
  $('welcome').hidden = !fresh;
  paint($('welcome').querySelector('.face'), titleOf(here), tintOf(here));
  $('welcome').querySelector('h2').textContent = titleOf(here);
  $('welcome').querySelector('p').textContent = group ? words.welcomeGroup : words.welcome(me().name);
  $('start').hidden = group || !fresh;
  $('composer').hidden = !$('start').hidden;
}

function showMessages(changed) {
  const log = $('log');
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  for (const message of changed) {
    const old = document.getElementById(`m${message.id}`);
    const node = bubble(message);
    if (old) {
      old.replaceWith(node);
    } else {
      log.append(node);
    }
  }
  if (atEnd && changed.length > 0) {
    log.scrollTop = log.scrollHeight;
  }
  log.querySelectorAll('blockquote.folded').forEach((quote) => {
    quote.classList.toggle('short', quote.firstChild.scrollHeight <= quote.firstChild.clientHeight + 1);
  });
}

function bubble(message) {
  const own = message.from === chosen.me;
  const node = make('div', `message ${own ? 'own' : ''}`, '');
  node.id = `m${message.id}`;
  const body = make('div', 'bubble', '');
  if (!own && chat().kind !== 'private') {
    body.append(make('span', 'from', message.name));
  }
  const text = make('div', 'text', '');
  text.append(textNodes(message.text, message.entities, words, say));
  const time = new Date(message.time).toLocaleTimeString(words.language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  body.append(text, make('span', 'time', message.edited ? `${words.edited} ${time}` : time));
  node.append(body, ...message.buttons.map((line) => buttonRow(message, line)));
  return node;
}

function buttonRow(message, line) {
  const node = make('div', 'buttons', '');
  for (const button of line) {
    const one = make(button.url ? 'a' : 'button', 'press', button.text);
    if (button.url) {
      Object.assign(one, { href: button.url, target: '_blank', rel: 'noopener noreferrer' });
      one.classList.add('out');
    } else {
      one.type = 'button';
      one.addEventListener('click', () => press(message, button, one));
    }
    node.append(one);
  }
  return node;
}

// ---- acting

async function say(text) {
  try {
    await ask('say', { from: chosen.me, chat: chosen.chat, text });
    $('log').scrollTop = $('log').scrollHeight;
  } catch (error) {
    toast(error.message);
  }
}

async function press(message, button, node) {
  node.classList.add('busy');
  try {
    const { id } = await ask('press', { from: chosen.me, chat: message.chat, message: message.id, data: button.callback_data });
    const early = state.presses.get(id);
    state.presses.set(id, { node });
    if (early?.answered) {
      answered(early);
    }
  } catch (error) {
    node.classList.remove('busy');
    toast(error.message);
  }
}

function answered(answer) {
  const press = state.presses.get(answer.id);
  if (!press?.node) {
    state.presses.set(answer.id, answer);
    return;
  }
  if (!answer.answered) {
    return;
  }
  press.node.classList.remove('busy');
  if (answer.text) {
    toast(answer.text);
  }
  state.presses.set(answer.id, answer);
}

let fading = 0;
function toast(text) {
  $('toast').textContent = text;
  $('toast').hidden = false;
  clearTimeout(fading);
  fading = setTimeout(() => ($('toast').hidden = true), 4000);
}

function showMenu(prefix) {
  const own = chat().members.find((one) => one.id === chosen.me);
  const fitting = own.menu.filter((one) => one.command.startsWith(prefix));
  $('menu').replaceChildren(
    ...fitting.map((one) => {
      const button = make('button', '', '');
      button.type = 'button';
      button.append(make('b', '', `/${one.command}`), make('span', '', one.description));
      button.addEventListener('click', () => {
        $('text').value = '';
        $('menu').hidden = true;
        say(`/${one.command}`);
      });
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
  $('menu').hidden = fitting.length === 0;
}

function fit() {
  const text = $('text');
  text.style.height = 'auto';
  text.style.height = `${text.scrollHeight}px`;
  const command = /^\/([a-z0-9_]*)$/.exec(text.value);
  if (command) {
    showMenu(command[1]);
  } else {
    $('menu').hidden = true;
  }
}

$('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = $('text').value.trim();
  $('text').value = '';
  fit();
  if (text) {
    say(text);
  }
});
$('text').addEventListener('input', fit);
$('text').addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    $('composer').requestSubmit();
  }
});
$('commands').addEventListener('click', () => ($('menu').hidden ? showMenu('') : ($('menu').hidden = true)));
$('start').addEventListener('click', () => say('/start'));
$('back').addEventListener('click', () => document.querySelector('main').classList.remove('in-chat'));
document.addEventListener('visibilitychange', () => state.bot && show([]));
listen();
