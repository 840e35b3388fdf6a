/** Small pieces of the page. Foreign text becomes text nodes only. */
export const $ = (id) => document.getElementById(id);

/** Colours of faces in style.css; the first is the bot's, the last the groups'. */
const TINTS = 5;
export const tintOf = (chat) => (chat.kind === 'private' ? 0 : TINTS - 1);
export const tintOfPerson = (person) => 1 + (person.id % (TINTS - 2));

export function make(tag, className, text) {
  const node = document.createElement(tag);
  node.className = className;
  node.textContent = text;
  return node;
}

function face(name, tint) {
  const node = make('span', 'face', '');
  node.ariaHidden = 'true';
  paint(node, name, tint);
  return node;
}

/** Makes a face: the first letter on a colour. */
export function paint(node, name, tint) {
  node.textContent = [...name][0];
  node.dataset.tint = tint;
}

/** A line of a list that can be chosen; count is shown as a badge, explained by the hint. */
export function row({ name, tint, line, count, hint, current, act }) {
  const button = make('button', current ? 'current' : '', '');
  button.type = 'button';
  button.ariaCurrent = String(current);
  const text = make('span', 'text', '');
  text.append(make('span', 'name', name), ...(line ? [make('span', 'line', line)] : []));
  button.append(face(name, tint), text);
  if (count > 0) {
    const badge = make('span', 'badge', String(count));
    badge.title = hint;
    button.append(badge);
  }
  button.addEventListener('click', act);
  const item = document.createElement('li');
  item.append(button);
  return item;
}
