/**
 * A message's text with its entities as DOM nodes. Offsets are UTF-16 units, which are JavaScript's own. Foreign text
 * becomes text nodes only.
 */
const TAGS = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
  spoiler: 'span',
};
const BLOCKS = new Set(['pre', 'blockquote', 'expandable_blockquote']);

/** @param onCommand called with a tapped command */
export function textNodes(text, entities, words, onCommand) {
  const context = { text, words, onCommand };
  const all = document.createDocumentFragment();
  fill(all, context, 0, text.length, entities);
  return all;
}

function fill(parent, context, start, end, entities) {
  let at = start;
  let afterBlock = false;
  const plain = (to) => {
    const piece = context.text.slice(at, to);
    // The line break after a block is the block's own end.
    parent.append(afterBlock ? piece.replace(/^\n/, '') : piece);
  };
  let rest = entities;
  while (rest.length > 0) {
    const entity = rest[0];
    const stop = Math.min(entity.offset + entity.length, end);
    const inner = rest.filter((other) => other !== entity && other.offset < stop);
    rest = rest.filter((other) => other.offset >= stop);
    plain(entity.offset);
    parent.append(element(context, entity, stop, inner));
    at = stop;
    afterBlock = BLOCKS.has(entity.type);
  }
  plain(end);
}

function element(context, entity, end, inner) {
  const node = document.createElement(TAGS[entity.type] ?? 'a');
  fill(node, context, entity.offset, end, inner);
  const text = context.text.slice(entity.offset, end);
  switch (entity.type) {
    case 'bot_command':
      command(node, () => context.onCommand(text));
      break;
    case 'text_link':
      link(node, entity.url);
      break;
    case 'url':
      link(node, text);
      break;
    case 'spoiler':
      spoiler(node);
      break;
    case 'expandable_blockquote':
      expandable(node, context.words);
      break;
  }
  return node;
}

function command(node, send) {
  node.href = '#';
  node.className = 'command';
  node.addEventListener('click', (event) => {
    event.preventDefault();
    send();
  });
}

/** Only the web: an address such as javascript: stays plain text. */
function link(node, url) {
  if (/^https?:\/\//i.test(url)) {
    node.href = url;
    node.target = '_blank';
    node.rel = 'noopener noreferrer';
    node.title = url;
  }
}

function spoiler(node) {
  node.className = 'spoiler';
  node.addEventListener('click', () => node.classList.add('seen'));
}

function expandable(node, words) {
  const inner = document.createElement('div');
  inner.append(...node.childNodes);
  const toggle = document.createElement('button');
  toggle.type = 'button';
  const fold = (folded) => {
    node.classList.toggle('folded', folded);
    toggle.textContent = folded ? words.more : words.less;
    toggle.setAttribute('aria-expanded', String(!folded));
  };
  toggle.addEventListener('click', () => fold(!node.classList.contains('folded')));
  fold(true);
  node.append(inner, toggle);
}
