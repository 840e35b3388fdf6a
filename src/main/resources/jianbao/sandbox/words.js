/** What the page itself says. The bot's words come from the bot. */
const WORDS = {
  en: {
    note: 'A sandbox: nothing leaves this machine.',
    real: 'On Telegram:',
    you: 'You are',
    chats: 'Chats',
    back: 'Back to the chats',
    commands: 'Commands',
    write: 'Message',
    send: 'Send',
    start: 'Start',
    bot: 'bot',
    people: (n) => `${n} people and the bot`,
    as: (name) => `you are ${name}`,
    welcome: (name) => `The bot and this chat run on your machine. You are ${name}, a made-up reader; press Start to meet the bot.`,
    welcomeGroup: 'A group that the bot is in. It hears commands, such as /latest.',
    empty: 'No messages yet',
    edited: 'edited',
    more: 'Show all',
    less: 'Show less',
    lost: 'The sandbox does not answer. Is it still running?',
    unread: (n) => `${n} unread`,
  },
  zh: {
    note: '这里是沙盒，什么都不会离开这台电脑。',
    real: '接入 Telegram：',
    you: '你是',
    chats: '聊天',
    back: '回到聊天列表',
    commands: '命令',
    write: '输入消息',
    send: '发送',
    start: '开始',
    bot: '机器人',
    people: (n) => `${n} 个人和机器人`,
    as: (name) => `你是${name}`,
    welcome: (name) => `机器人和聊天都在你的电脑上运行。你扮演${name}，一位虚构的读者。点“开始”，认识一下机器人。`,
    welcomeGroup: '机器人也在这个群里。它听命令，比如 /latest。',
    empty: '还没有消息',
    edited: '已编辑',
    more: '展开',
    less: '收起',
    lost: '沙盒没有回应。它还在运行吗？',
    unread: (n) => `${n} 条未读`,
  },
};

/** The words for a person of that language; where we do not speak it, those of the browser's. */
export function wordsFor(language) {
  const tags = [language ?? '', navigator.language];
  const known = tags.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in WORDS);
  return { language: known === 'zh' ? 'zh-Hans' : 'en', ...WORDS[known ?? 'en'] };
}
