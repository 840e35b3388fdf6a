/** What the server told, what this page chose, and what follows from both. */
export const state = { run: '', version: 0, bot: null, chats: [], messages: new Map(), presses: new Map() };
export const chosen = { me: Number(localStorage.me) || 0, chat: 0 };
const read = JSON.parse(sessionStorage.read ?? '{}');

/** Takes over an answer of the server; true when another sandbox than before gave it, whose world is a new one. */
export function learn(news) {
  const restarted = state.run !== '' && news.run !== state.run;
  if (restarted) {
    state.messages.clear();
    state.presses.clear();
  }
  Object.assign(state, { run: news.run, version: news.version, bot: news.bot, chats: news.chats });
  news.messages.forEach((message) => state.messages.set(`${message.chat}/${message.id}`, message));
  choose();
  return restarted;
}

/** A person who is there: the one of the last visit, else one of the browser's language. */
function choose() {
  if (!me()) {
    const own = [...members().values()].find((one) => one.language?.slice(0, 2) === navigator.language.slice(0, 2));
    chosen.me = (own ?? members().get(1002) ?? [...members().values()][0]).id;
  }
  if (!mine(chosen.me).includes(chat())) {
    chosen.chat = chosen.me;
  }
}

export const members = () => new Map(state.chats.flatMap((chat) => chat.members).map((one) => [one.id, one]));
export const me = () => members().get(chosen.me);
export const chat = () => state.chats.find((one) => one.id === chosen.chat);
export const mine = (person) => state.chats.filter((one) => one.members.some((member) => member.id === person));
export const messagesOf = (id) => [...state.messages.values()].filter((message) => message.chat === id);
export const titleOf = (one) => (one.kind === 'private' ? state.bot.name : one.title);

const mark = (person, id) => `${person}/${id}`;
export const unread = (person, id) =>
  messagesOf(id).filter((one) => one.from !== person && one.id > (read[mark(person, id)] ?? 0)).length;

/** What is in the open chat has been seen. */
export function markRead() {
  read[mark(chosen.me, chosen.chat)] = Math.max(0, ...messagesOf(chosen.chat).map((one) => one.id));
  sessionStorage.read = JSON.stringify(read);
}
