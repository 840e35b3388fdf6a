package jianbao.chat;

import jianbao.view.Screen;

/**
 * What a command has to say.
 *
 * @param mayReplace whether it may take the place of the message whose button asked for it; what concerns only the
 *     person who pressed may not, since in a group all others read that message too
 */
record Answer(Screen screen, boolean mayReplace) {
    static Answer of(Screen screen) {
        return new Answer(screen, true);
    }

    static Answer aside(Screen screen) {
        return new Answer(screen, false);
    }
}
